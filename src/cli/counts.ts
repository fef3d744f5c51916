import type { Counts } from '../messages/command';
import type { Finding } from '../rules/finding';

export function countsOf(findings: readonly Finding[]): Counts {
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), notes: of('note') };
}

/** File of a finding; null: it is of no one file. */
export const fileOf = ({ at }: Finding): string | null => (at.kind === 'summary' ? null : at.file);
