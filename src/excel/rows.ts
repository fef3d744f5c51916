/** Rows that were read before, with some of them read again. What has not changed stays the same object. */
import type { SourceCell, SourceRow, SourceSheet } from '../sheets/source';
import type { CellValue } from '../text/cell';
import { isDateValue, isErrorValue } from '../text/cell';

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isDateValue(a)) return isDateValue(b) && a.date === b.date;
  if (isErrorValue(a)) return isErrorValue(b) && a.error === b.error;
  return a === b;
}

const sameCell = (a: SourceCell, b: SourceCell | undefined): boolean =>
  b !== undefined && sameValue(a.value, b.value) && a.formula === b.formula && a.font === b.font;

const sameRow = (a: SourceRow, b: SourceRow | undefined): boolean =>
  a.row === b?.row &&
  a.hidden === b.hidden &&
  a.cells.size === b.cells.size &&
  [...a.cells].every(([col, cell]) => sameCell(cell, b.cells.get(col)));

const sameRows = (a: readonly SourceRow[], b: readonly SourceRow[]): boolean =>
  a.length === b.length && a.every((row, index) => sameRow(row, b[index]));

export const sameSheet = (a: SourceSheet, b: SourceSheet): boolean =>
  a.name === b.name &&
  a.visibility === b.visibility &&
  sameRows(a.rows, b.rows) &&
  JSON.stringify(a.merges) === JSON.stringify(b.merges);

/** Rows one below the other, both included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** The sheet with the rows of a band as they are now. */
export function withBand(sheet: SourceSheet, { from, to }: Band, now: readonly SourceRow[]): SourceSheet {
  const first = sheet.rows.findIndex(({ row }) => row >= from);
  const start = first < 0 ? sheet.rows.length : first;
  const count = sheet.rows.slice(start).findIndex(({ row }) => row > to);
  const end = count < 0 ? sheet.rows.length : start + count;
  if (sameRows(sheet.rows.slice(start, end), now)) return sheet;
  return { ...sheet, rows: [...sheet.rows.slice(0, start), ...now, ...sheet.rows.slice(end)] };
}

/** A cell with what it holds now; null: nothing. */
interface Placed {
  readonly row: number;
  readonly col: number;
  readonly cell: SourceCell | null;
}

/** The sheet with some cells as they are now. */
export function withCells(sheet: SourceSheet, placed: readonly Placed[]): SourceSheet {
  const byRow = new Map<number, Placed[]>();
  for (const each of placed) byRow.set(each.row, [...(byRow.get(each.row) ?? []), each]);
  return [...byRow].reduce((now, [row, changes]) => {
    const before = now.rows.find((each) => each.row === row);
    const cells = new Map(before?.cells);
    for (const { col, cell } of changes) {
      if (cell === null) cells.delete(col);
      else cells.set(col, cell);
    }
    const after: SourceRow = {
      row,
      hidden: before?.hidden ?? false,
      cells: new Map([...cells].sort(([a], [b]) => a - b)),
    };
    return withBand(now, { from: row, to: row }, cells.size === 0 ? [] : [after]);
  }, sheet);
}

/** The last column with anything in it; 1 for none. */
export const lastColumn = ({ rows }: SourceSheet): number =>
  rows.reduce((last, { cells }) => Math.max(last, ...cells.keys()), 1);
