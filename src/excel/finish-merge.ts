/** Finishing what was interrupted while a summary was written into the open workbook. */
import { plainValue } from './contents';
import { hiddenSheets } from '../messages/form';
import type { Plan } from '../plan/schema';
import type { SheetLayout } from '../sheets/layout';
import type { SourceSheet } from '../sheets/source';
import type { Journal } from '../sheets/summary/journal';
import { changesBeside, changesLeft, isAllWritten, mergedAnew } from '../sheets/summary/resume';
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
function isTypedInto(sheet: SourceSheet, layouts: readonly SheetLayout[]): boolean {
  const laid = layouts.find(called(sheet.name));
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

/** Takes away what there is of these sheets, unless somebody has typed into it: answers into which. */
async function removeBegun(
  context: Excel.RequestContext,
  outline: Outline,
  layouts: readonly SheetLayout[],
): Promise<readonly string[]> {
  const begun = outline.sheets.filter((sheet) => layouts.some(called(sheet.name)));
  const { sheets } = await readWorkbook(
    context,
    (sheet) => begun.some(called(sheet.name)) && sheet.name !== hiddenSheets.stamp,
  );
  const typed = sheets.filter((sheet) => isTypedInto(sheet, layouts)).map(({ name }) => name);
  if (typed.length === 0)
    await remove(
      context,
      begun.map(({ name }) => name),
    );
  return typed;
}

/** A new summary is written once more from the beginning. */
async function finishNew(
  context: Excel.RequestContext,
  outline: Outline,
  journal: Journal,
  plan: Plan,
): Promise<Finished> {
  const layout = layOutSummaryWorkbook(mergedAnew(journal, plan), journal.options.created);
  const typed = await removeBegun(context, outline, layout.sheets);
  if (typed.length > 0) return { kind: 'typed-into', sheets: typed };
  await install(context, layout);
  await removeJournal(context);
  return { kind: 'finished' };
}

/** So is the first one beside a unit's form, which stays as it is. */
async function finishBeside(
  context: Excel.RequestContext,
  outline: Outline,
  journal: Journal,
  plan: Plan,
): Promise<Finished> {
  const now = await readOpenSummary(context, plan, journal.options.at);
  const changes = isAllWritten(now, journal) ? null : changesBeside(now, journal, plan);
  if (!changes) {
    await removeJournal(context);
    return { kind: 'finished' };
  }
  const layouts = changes.made.map(({ sheet }) => sheet);
  const typed = await removeBegun(context, outline, layouts);
  if (typed.length > 0) return { kind: 'typed-into', sheets: typed };
  return finished(await applyChanges(context, changes, null));
}

const finished = (applied: AppliedChanges): Finished =>
  applied.kind === 'written' ? { kind: 'finished' } : applied;

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
  const changes = changesLeft(await readOpenSummary(context, plan, journal.options.at), journal, plan);
  if (!changes) {
    await removeJournal(context);
    return { kind: 'finished' };
  }
  return finished(await applyChanges(context, changes, null));
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
    switch (journal.kind) {
      case 'new':
        return finishNew(context, left, journal, plan);
      case 'beside':
        return finishBeside(context, left, journal, plan);
      case 'again':
        return finishAgain(context, left, journal, plan);
      default:
        return journal.kind satisfies never;
    }
  });
