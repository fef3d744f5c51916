/** The summary in the open workbook, read as the file would give it. */
import type { Plan } from '../plan/schema';
import type { Submission } from '../rules/submission';
import { readSubmission } from '../sheets/read/submission';
import { readSummary, wantedOfSummary } from '../sheets/read/summary';
import type { ReadSummary } from '../sheets/read/summary';
import { wantedSheets } from '../sheets/read/wanted';
import { summarySheetNames, summaryShapes } from '../sheets/summary/shapes';
import type { SourceSheet, SourceWorkbook, Wanted } from '../sheets/source';
import { isJournal } from './journal-sheet';
import { readOutline } from './open-book';
import { dayOf } from './read-cells';
import { readSheets, readWorkbook } from './read-workbook';
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
 * @param at code of who merges: the root, or the unit in whose form the summary stands
 * @param only name of a sheet: its list alone is read
 */
export const readOpenSummary = (
  context: Excel.RequestContext,
  plan: Plan,
  at = plan.root.code,
  only: string | null = null,
): Promise<ReadSummary> =>
  guarded(async () =>
    readSummary(await readSummarySheets(context, plan, only), summaryShapes(plan, at), plan),
  );

/** What stands in the open workbook, to be merged into. */
export interface MergedInto {
  readonly read: ReadSummary;
  /** What the unit that merges sends itself, as its form says; null: the root merges. */
  readonly own: Submission | null;
}

/** The open workbook is no file. */
const OPEN = { path: '', sha256: '', size: 0 };

/** Throws {@link HostTrouble}. */
export const readMergedInto = (
  context: Excel.RequestContext,
  plan: Plan,
  at = plan.root.code,
): Promise<MergedInto> =>
  guarded(async () => {
    const read = await readOpenSummary(context, plan, at);
    if (at === plan.root.code) return { read, own: null };
    const form = readSubmission(await readWorkbook(context, wantedSheets), OPEN, plan);
    if (!form.ok) return { read, own: null };
    // What it carries stands in the summary.
    const { carried, ...own } = form.submission;
    return { read, own };
  });

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

const textOf = ({ read, own }: MergedInto): string => JSON.stringify([read, own], plain);

/** Whether it says the same as when it was read before. */
export const isUnchanged = (one: MergedInto, other: MergedInto): boolean => textOf(one) === textOf(other);
