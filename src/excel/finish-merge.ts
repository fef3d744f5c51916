/** Finishing what was interrupted while a summary was written into the open workbook. */
import { plainValue } from './contents';
import { hiddenSheets } from '../messages/form';
import type { Plan } from '../plan/schema';
import type { WorkbookLayout } from '../sheets/layout';
import type { SourceSheet } from '../sheets/source';
import type { Journal } from '../sheets/summary/journal';
import { changesLeft, mergedAnew } from '../sheets/summary/resume';
import { layOutSummaryWorkbook } from '../sheets/summary/workbook';
import { applyChanges } from './apply-changes';
import type { AppliedChanges } from './apply-changes';
import { install } from './install';
import { hasJournal, isJournal, readJournal, removeJournal } from './journal-sheet';
import { readOutline } from './open-book';
import type { Outline } from './open-book';
import { readOpenSummary } from './read-summary';
import { readWorkbook } from './read-workbook';
import { guarded } from './trouble';

export type Finished =
  | { readonly kind: 'finished' }
  /** Nothing had been written yet: the summary is as it was. */
  | { readonly kind: 'discarded' }
  /** Somebody typed into sheets of a new summary that is not whole. Nothing was written. */
  | { readonly kind: 'typed-into'; readonly sheets: readonly string[] }
  /** It is of a plan that is not known. Nothing was written. */
  | { readonly kind: 'plan-unknown' }
  | Extract<AppliedChanges, { readonly kind: 'totals-row' }>;

const called = (name: string) => (other: { readonly name: string }) =>
  other.name.toLowerCase() === name.toLowerCase();

async function remove(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const sheet = context.workbook.worksheets.getItem(name);
    // Excel does not delete a very hidden sheet.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await context.sync();
}

/** Whether the sheet holds anything but what its layout has there. */
function isTypedInto(sheet: SourceSheet, layout: WorkbookLayout): boolean {
  const laid = layout.sheets.find(called(sheet.name));
  const values = new Map(laid?.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  return sheet.rows.some(({ row, cells }) =>
    [...cells].some(([col, { value, formula }]) => {
      const own = values.get(`${row},${col}`);
      return (
        !formula &&
        own?.formula === undefined &&
        String(plainValue(own?.value ?? null)) !== String(plainValue(value))
      );
    }),
  );
}

/** A new summary is written once more from the beginning, unless somebody has typed into what there is of it. */
async function finishNew(
  context: Excel.RequestContext,
  outline: Outline,
  journal: Journal,
  plan: Plan,
): Promise<Finished> {
  const layout = layOutSummaryWorkbook(mergedAnew(journal, plan), journal.options.created);
  const begun = outline.sheets.filter((sheet) => layout.sheets.some(called(sheet.name)));
  const { sheets } = await readWorkbook(
    context,
    (sheet) => begun.some(called(sheet.name)) && sheet.name !== hiddenSheets.stamp,
  );
  const typed = sheets.filter((sheet) => isTypedInto(sheet, layout)).map(({ name }) => name);
  if (typed.length > 0) return { kind: 'typed-into', sheets: typed };
  await remove(
    context,
    begun.map(({ name }) => name),
  );
  await install(context, layout);
  await removeJournal(context);
  return { kind: 'finished' };
}

/** Sheets that were to be made anew are very hidden until they are whole. */
async function finishAgain(
  context: Excel.RequestContext,
  outline: Outline,
  journal: Journal,
  plan: Plan,
): Promise<Finished> {
  const partly = outline.sheets.filter(
    ({ name, visibility }) =>
      visibility === 'veryHidden' &&
      name.toLowerCase() !== hiddenSheets.memory &&
      journal.made.some((made) => called(made)({ name })),
  );
  if (partly.length > 0)
    await remove(
      context,
      partly.map(({ name }) => name),
    );
  const changes = changesLeft(await readOpenSummary(context, plan), journal, plan);
  if (!changes) {
    await removeJournal(context);
    return { kind: 'finished' };
  }
  const applied = await applyChanges(context, changes, null);
  return applied.kind === 'written' ? { kind: 'finished' } : applied;
}

/**
 * Finishes an interrupted write; what anybody typed since stays.
 *
 * @param plan the summary's; null where nothing of a new summary tells it yet
 */
export const finishMerge = (context: Excel.RequestContext, plan: Plan | null): Promise<Finished> =>
  guarded(async () => {
    const outline = await readOutline(context);
    if (!hasJournal(outline)) return { kind: 'discarded' };
    const journal = await readJournal(context);
    // Of a new summary the stamp comes first: without it nothing was written.
    if (!journal || (!plan && journal.kind === 'new')) {
      await removeJournal(context);
      return { kind: 'discarded' };
    }
    if (plan?.id !== journal.planId) return { kind: 'plan-unknown' };
    const left = { ...outline, sheets: outline.sheets.filter((sheet) => !isJournal(sheet)) };
    return journal.kind === 'new'
      ? finishNew(context, left, journal, plan)
      : finishAgain(context, left, journal, plan);
  });
