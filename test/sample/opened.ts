/** What the product makes of a sample's file. */
import { createHash } from 'node:crypto';
import type { SampleFile } from '../../src/cli/sample/file';
import type { Plan } from '../../src/plan/schema';
import { checkAlone } from '../../src/merge/findings';
import type { Code, Finding } from '../../src/rules/finding';
import type { Submission } from '../../src/rules/submission';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';

type Outcome =
  | { readonly ok: true; readonly submission: Submission; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly reason: { readonly reason: string; readonly format?: string } };

const known = new Map<SampleFile, Outcome>();

/** Opened and read, not yet checked; each file once, by one plan. */
export function opened(file: SampleFile, plan: Plan): Outcome {
  const outcome = known.get(file) ?? read(file, plan);
  known.set(file, outcome);
  return outcome;
}

function read({ bytes, path }: SampleFile, plan: Plan): Outcome {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const result = openWorkbook(bytes, path, wantedSheets);
  return result.ok
    ? readSubmission(result.workbook, { path, sha256, size: bytes.length }, plan)
    : { ok: false, reason: result.unreadable };
}

/** As opened; throws for a file that cannot be read. */
export function submitted(file: SampleFile, plan: Plan): Extract<Outcome, { ok: true }> {
  const outcome = opened(file, plan);
  if (!outcome.ok) throw new Error(`${file.path}: ${outcome.reason.reason}`);
  return outcome;
}

/** Everything that is found in a file by itself, notes too. */
export function checked(file: SampleFile, plan: Plan): readonly Finding[] {
  const { submission, findings } = submitted(file, plan);
  return checkAlone(submission, findings, plan);
}

/** Codes once, sorted. */
export const codesOf = (codes: readonly { readonly code: Code }[]): readonly Code[] =>
  [...new Set(codes.map(({ code }) => code))].sort();
