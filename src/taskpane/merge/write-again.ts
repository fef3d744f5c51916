/** Writing a merge into the workbook that is open. */
import { applyChanges } from '../../excel/apply-changes';
import type { AppliedChanges } from '../../excel/apply-changes';
import { isUnchanged, readMergedInto } from '../../excel/read-summary';
import type { MergedInto } from '../../excel/read-summary';
import type { MergeResult } from './job';
import type { Target } from './target';

export type Write = NonNullable<Extract<MergeResult, { readonly kind: 'changes' }>['write']>;

/** `changed`: somebody worked in the workbook since it was read. Nothing was written. */
export type WrittenAgain = AppliedChanges | { readonly kind: 'changed' };

/** @param stood what was merged into */
export async function writeAgain(
  context: Excel.RequestContext,
  { plan, at }: Target,
  stood: MergedInto,
  { changes, journal }: Write,
): Promise<WrittenAgain> {
  const now = await readMergedInto(context, plan, at);
  return isUnchanged(now, stood) ? applyChanges(context, changes, journal) : { kind: 'changed' };
}
