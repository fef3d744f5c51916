/** Writing what a merge changes into the summary that is open. */
import { contains, rangeA1 } from '../sheets/address';
import type { DefinedName, LayoutCell } from '../sheets/layout';
import { MEMORY_MARK } from '../sheets/memory';
import type { SummaryChanges } from '../sheets/summary/changes';
import type { Journal } from '../sheets/summary/journal';
import type { Laid } from '../sheets/summary/laid';
import { isDateValue } from '../text/cell';
import { withFreeTables } from '../xlsx/edit/free-tables';
import { isDateFormat } from '../xlsx/read/number-format';
import { contentSteps } from './contents';
import { inExchanges } from './exchange';
import { isTextFormula, writeLooks, writeNumberFormats } from './formats';
import { journalSteps, removeJournal } from './journal-sheet';
import { rectanglesOf } from './rectangles';
import { readStanding } from './standing-sheets';
import type { StandingSheet, Taken } from './standing-sheets';
import { guarded } from './trouble';
import { writeConditionalFormats } from './rules';
import { addSheet, closeSheet, newSheetSteps, writeLinks, writeNames } from './write-sheet';

export type AppliedChanges =
  | { readonly kind: 'written' }
  /** A table that is to grow has a totals row below. Nothing was written. */
  | { readonly kind: 'totals-row'; readonly table: string };

/** What one row adds to a request beside its cells. */
const ROW_BYTES = 300;

/** A line of the register cannot be told from the province's own: it is written together with the memory. */
const comesLast = (change: StandingSheet['change']): boolean =>
  isMemory(change) || (change.grow === null && change.rows.length === 0);

const isMemory = ({ cells }: { readonly cells: readonly LayoutCell[] }): boolean =>
  cells.some(({ row, col, value }) => row === 1 && col === 1 && value === MEMORY_MARK);

const tableToGrow = ({ change: { grow }, tables }: StandingSheet) => {
  const table = grow && tables.find(({ range }) => contains(range, grow.at));
  return table && table.range.to.row < grow.lastRow ? table : null;
};

/** A cell as it is to be, with the format of numbers that it will have. */
function formatted(cell: LayoutCell, { numberFormatAt }: StandingSheet): LayoutCell {
  if (cell.style) return cell;
  const numberFormat = numberFormatAt(cell);
  const showsDate = isDateFormat(-1, numberFormat);
  if (isDateValue(cell.value) && !showsDate) return { ...cell, style: {} };
  const fitting = typeof cell.value === 'number' && showsDate ? 'General' : numberFormat;
  return { ...cell, style: { numberFormat: fitting } };
}

/** The sheet's protection is lifted; a new row's id comes first, so that it can be found again. */
function* sheetSteps(worksheet: Excel.Worksheet, standing: StandingSheet): Generator<number> {
  const { change, heightOf } = standing;
  const table = tableToGrow(standing);
  if (table && change.grow)
    worksheet.tables
      .getItem(table.name)
      .resize(rangeA1({ from: table.range.from, to: { ...table.range.to, row: change.grow.lastRow } }));
  const cells = change.cells.map((cell) => formatted(cell, standing));
  const emptied = cells.filter(({ value, formula }) => formula === undefined && (value ?? '') === '');
  for (const range of rectanglesOf(emptied)) worksheet.getRange(rangeA1(range)).clear('Contents');
  const isLate = (cell: LayoutCell): boolean => isTextFormula({ fills: [] }, cell);
  writeNumberFormats(
    worksheet,
    cells.filter((cell) => !isLate(cell) && !emptied.includes(cell)),
  );
  const idCol = Math.max(0, ...cells.map(({ col }) => col));
  yield* contentSteps(
    worksheet,
    cells.filter(({ col, style }) => col === idCol && style !== undefined),
  );
  yield* contentSteps(worksheet, cells);
  writeNumberFormats(worksheet, cells.filter(isLate));
  writeLinks(worksheet, change.links);
  writeLooks(
    worksheet,
    change.cells.filter(({ style }) => style !== undefined),
  );
  writeConditionalFormats(worksheet, standing.lacking);
  for (const { row, height, show } of change.rows) {
    const line = worksheet.getRange(`${row}:${row}`);
    if (height !== undefined && height > heightOf(row)) line.format.rowHeight = height;
    if (show) line.rowHidden = false;
    yield ROW_BYTES;
  }
}

/** Names that the workbook lacks, or that lead to what is gone. */
const lostNames = (wanted: readonly DefinedName[], { names }: Taken): readonly DefinedName[] =>
  wanted.filter(({ name }) => {
    const there = names.find((other) => other.sheet === undefined && sameText(other.name, name));
    return !there || there.formula.includes('#REF!');
  });

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function* writeSteps(
  context: Excel.RequestContext,
  standing: readonly StandingSheet[],
  made: readonly Laid[],
  taken: Taken,
): Generator<number> {
  const { worksheets } = context.workbook;
  for (const each of standing) {
    const worksheet = worksheets.getItem(each.change.sheet);
    if (each.protection) worksheet.protection.unprotect();
    yield* sheetSteps(worksheet, each);
    if (each.protection) worksheet.protection.protect(each.protection);
  }
  for (const { sheet, names } of made) {
    const worksheet = addSheet(context, sheet);
    // Nobody works in it before it is whole.
    worksheet.visibility = 'VeryHidden';
    writeNames(context, lostNames(names, taken), taken.names);
    yield* newSheetSteps(worksheet, sheet);
    closeSheet(worksheet, sheet);
  }
}

/** Excel refuses to lift a protection with a password: it is tried before anything is written. */
async function tryProtections(
  context: Excel.RequestContext,
  standing: readonly StandingSheet[],
): Promise<void> {
  for (const { change, protection } of standing) {
    if (!protection) continue;
    const worksheet = context.workbook.worksheets.getItem(change.sheet);
    worksheet.protection.unprotect();
    worksheet.protection.protect(protection);
  }
  await context.sync();
}

/**
 * Sets the cells in place, makes tables grow and sheets anew; the summary's memory comes last. First of all the journal
 * is written, last it is taken away: what is interrupted between is finished by whoever finds it.
 *
 * Throws {@link HostTrouble}: `protected` where a sheet has a password of somebody's own, before anything is written.
 *
 * @param journal null: it stands in the workbook already
 */
export const applyChanges = (
  context: Excel.RequestContext,
  { sheets, made }: SummaryChanges,
  journal: Journal | null,
): Promise<AppliedChanges> =>
  guarded(async () => {
    const { standing, taken } = await readStanding(context, sheets);
    const totals = standing.map(tableToGrow).find((table) => table?.hasTotals);
    if (totals) return { kind: 'totals-row', table: totals.name };
    await tryProtections(context, standing);
    if (journal) await inExchanges(context, journalSteps(context, journal));
    const [memory, lists] = partition(standing, ({ change }) => comesLast(change));
    const free = withFreeTables(made, [
      ...taken.tables,
      ...[...taken.names, ...made.flatMap(({ names }) => names)].map(({ name }) => name),
    ]);
    const [newMemory, newLists] = partition(free, ({ sheet }) => isMemory(sheet));
    await inExchanges(context, writeSteps(context, lists, newLists, taken));
    await inExchanges(context, writeSteps(context, memory, newMemory, taken));
    await removeJournal(context);
    return { kind: 'written' };
  });

const partition = <T>(
  items: readonly T[],
  is: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] => [items.filter(is), items.filter((item) => !is(item))];
