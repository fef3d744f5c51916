import type { Finding, Severity } from '../../rules/finding';

/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function bySeverityCount(findings: readonly Finding[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
