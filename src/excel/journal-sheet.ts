/** The journal of an unfinished merge, in the open workbook. */
import { hiddenSheets } from '../messages/form';
import { journalIn, layOutJournal } from '../sheets/journal';
import type { Journal } from '../sheets/summary/journal';
import type { Outline } from './open-book';
import { readOpen } from './read-workbook';
import { addSheet, closeSheet, newSheetSteps } from './write-sheet';

/** Its name is ours alone: a sheet of this name is a journal, whole or not. */
export const isJournal = ({ name }: { readonly name: string }): boolean =>
  name.toLowerCase() === hiddenSheets.journal;

export const hasJournal = ({ sheets }: Pick<Outline, 'sheets'>): boolean => sheets.some(isJournal);

export function* journalSteps(context: Excel.RequestContext, journal: Journal): Generator<number> {
  const sheet = layOutJournal(journal);
  const worksheet = addSheet(context, sheet);
  closeSheet(worksheet, sheet);
  yield* newSheetSteps(worksheet, sheet);
}

export async function removeJournal(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(hiddenSheets.journal);
  // Excel does not delete a very hidden sheet.
  sheet.visibility = 'Hidden';
  sheet.delete();
  await context.sync();
}

/** Null: there is none, or it was not finished, and so nothing was written after it. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal | null> {
  const { source } = await readOpen(context, isJournal);
  const [sheet] = source.sheets;
  return sheet ? journalIn(sheet) : null;
}
