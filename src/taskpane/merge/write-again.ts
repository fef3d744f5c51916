/** Writing a merge into the summary that is open. */
import { applyChanges } from '../../excel/apply-changes';
import type { AppliedChanges } from '../../excel/apply-changes';
import { readOpenSummary, sameSummary } from '../../excel/read-summary';
import type { Plan } from '../../plan/schema';
import type { ReadSummary } from '../../sheets/read/summary';
import type { MergeResult } from './job';

export type Write = NonNullable<Extract<MergeResult, { readonly kind: 'changes' }>['write']>;

/** `changed`: somebody worked in the summary since it was read. Nothing was written. */
export type WrittenAgain = AppliedChanges | { readonly kind: 'changed' };

/** @param read the summary as it was merged into */
export async function writeAgain(
  context: Excel.RequestContext,
  plan: Plan,
  read: ReadSummary,
  { changes, journal }: Write,
): Promise<WrittenAgain> {
  const now = await readOpenSummary(context, plan);
  return sameSummary(now, read) ? applyChanges(context, changes, journal) : { kind: 'changed' };
}
