import { checkAlone } from '../../merge/findings';
import type { Plan } from '../../plan/schema';
import type { Finding } from '../../rules/finding';
import type { Submission } from '../../rules/submission';
import { readSubmission } from '../../sheets/read/submission';
import type { NotASubmission } from '../../sheets/read/submission';
import type { SourceWorkbook } from '../../sheets/source';

export type Judgement =
  | { readonly ok: true; readonly submission: Submission; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly reason: NotASubmission };

/** The open workbook is no file: no path stands beside its findings. */
const OPEN = { path: '', sha256: '', size: 0 };

/** Reads the open form and checks it: the same rules as for a file. */
export function judgeForm(source: SourceWorkbook, plan: Plan): Judgement {
  const read = readSubmission(source, OPEN, plan);
  if (!read.ok) return read;
  const { submission, findings } = read;
  return { ok: true, submission, findings: checkAlone(submission, findings, plan) };
}
