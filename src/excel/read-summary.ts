/** The summary in the open workbook, read as the file would give it. */
import type { Plan } from '../plan/schema';
import { readSummary, wantedOfSummary } from '../sheets/read/summary';
import type { ReadSummary } from '../sheets/read/summary';
import { summarySheetNames, summaryShapes } from '../sheets/summary/shapes';
import type { SourceSheet, SourceWorkbook, Wanted } from '../sheets/source';
import { isJournal } from './journal-sheet';
import { readOutline } from './open-book';
import { dayOf } from './read-cells';
import { readSheets } from './read-workbook';
import { guarded } from './trouble';

const noVerdicts = () => [];

/** The sheets that a merge looks at, one exchange for each: an answer of Excel on the web holds 5 MB. */
async function readSummarySheets(
  context: Excel.RequestContext,
  plan: Plan,
  only: string | null,
): Promise<SourceWorkbook> {
  const outline = await readOutline(context);
  const all = wantedOfSummary(summarySheetNames(plan));
  const wanted: Wanted = (sheet, names) => (only === null ? all(sheet, names) : sheet.name === only);
  const sheets: SourceSheet[] = [];
  for (const each of outline.sheets.filter((sheet) => !isJournal(sheet) && wanted(sheet, outline.names))) {
    const read = await readSheets(context, outline, ({ name }) => name === each.name, noVerdicts);
    sheets.push(...read.sheets);
  }
  return {
    sheetNames: outline.sheets
      .filter((sheet) => !isJournal(sheet))
      .map(({ name, visibility }) => ({ name, visibility })),
    sheets,
    names: outline.names,
    dayOf,
  };
}

/**
 * Throws {@link HostTrouble}.
 *
 * @param only name of a sheet: its list alone is read
 */
export const readOpenSummary = (
  context: Excel.RequestContext,
  plan: Plan,
  only: string | null = null,
): Promise<ReadSummary> =>
  guarded(async () => readSummary(await readSummarySheets(context, plan, only), summaryShapes(plan), plan));

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

/** Whether a summary says the same as when it was read before. */
export const sameSummary = (one: ReadSummary, other: ReadSummary): boolean =>
  JSON.stringify(one, plain) === JSON.stringify(other, plain);
