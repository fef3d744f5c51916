/** A check's results in words, for the screen, for paper and for the saved list alike. */
import type { Language } from '../../messages/messages';
import type { Plan } from '../../plan/schema';
import { unitLabel, unitOf } from '../../plan/units';
import type { Finding } from '../../rules/finding';
import { bySeverityCount } from '../../taskpane/check/counts';
import type { SeverityCounts } from '../../taskpane/check/counts';
import { sayFinding } from '../../sheets/saying';
import type { SaidFinding } from '../../sheets/saying';
import type { Checked, CheckedFile } from './job';

export interface SaidFile {
  readonly path: string;
  /** Null: no unit is told. */
  readonly unit: string | null;
  readonly counts: SeverityCounts;
  readonly findings: readonly (SaidFinding & Pick<Finding, 'severity'>)[];
}

export function unitOfFile({ submission }: CheckedFile, plan: Plan): string | null {
  const unit = unitOf(plan, submission.unit ?? '');
  return unit && unitLabel(plan, unit);
}

/** In the order of the files, and of the rules in each. */
export const saidFiles = ({ plan, checked }: Checked, language: Language): readonly SaidFile[] =>
  checked.map((each) => ({
    path: each.file.path,
    unit: unitOfFile(each, plan),
    counts: bySeverityCount(each.findings),
    findings: each.findings.map((finding) => ({
      severity: finding.severity,
      ...sayFinding(finding, plan, language),
    })),
  }));
