/** Rectangles of cells, as the API counts them: rows and columns from 0. */
import { MAX_COL, MAX_ROW, columnLetters, columnNumber } from '../../sheets/address';
import { ExcelError } from './fault';

export interface Rect {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** A rectangle, or InvalidArgument where it leaves the sheet or holds no cell. */
export function rect(row: number, col: number, rows = 1, cols = 1): Rect {
  const isWhole = [row, col, rows, cols].every(Number.isInteger);
  if (
    !isWhole ||
    row < 0 ||
    col < 0 ||
    rows < 1 ||
    cols < 1 ||
    row + rows > MAX_ROW ||
    col + cols > MAX_COL
  ) {
    throw new ExcelError('InvalidArgument');
  }
  return { row, col, rows, cols };
}

export const isEntireRow = (of: Rect): boolean => of.cols === MAX_COL;
export const isEntireColumn = (of: Rect): boolean => of.rows === MAX_ROW;
export const entireRow = (of: Rect): Rect => ({ ...of, col: 0, cols: MAX_COL });
export const entireColumn = (of: Rect): Rect => ({ ...of, row: 0, rows: MAX_ROW });
export const WHOLE_SHEET: Rect = { row: 0, col: 0, rows: MAX_ROW, cols: MAX_COL };

export const holds = (of: Rect, row: number, col: number): boolean =>
  row >= of.row && row < of.row + of.rows && col >= of.col && col < of.col + of.cols;

/** The cells that both have, or `null`. */
export function overlap(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : null;
}

/** The smallest rectangle around all. */
export function around(rects: readonly Rect[]): Rect {
  const row = Math.min(...rects.map((of) => of.row));
  const col = Math.min(...rects.map((of) => of.col));
  return {
    row,
    col,
    rows: Math.max(...rects.map((of) => of.row + of.rows)) - row,
    cols: Math.max(...rects.map((of) => of.col + of.cols)) - col,
  };
}

/** What is left of `from` without `taken`: up to four rectangles. */
export function without(from: Rect, taken: Rect): readonly Rect[] {
  const cut = overlap(from, taken);
  if (cut === null) return [from];
  const below = cut.row + cut.rows;
  const right = cut.col + cut.cols;
  return [
    { ...from, rows: cut.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { row: cut.row, rows: cut.rows, col: from.col, cols: cut.col - from.col },
    { row: cut.row, rows: cut.rows, col: right, cols: from.col + from.cols - right },
  ].filter(({ rows, cols }) => rows > 0 && cols > 0);
}

/** Every cell, row by row. */
export function* cellsOf(of: Rect): Generator<readonly [row: number, col: number]> {
  for (let row = of.row; row < of.row + of.rows; row++) {
    for (let col = of.col; col < of.col + of.cols; col++) yield [row, col];
  }
}

/** `A1`, `A1:B2`, `A:B` or `1:2`; with `$` when absolute. */
export function address(of: Rect, absolute = false): string {
  const fix = absolute ? '$' : '';
  const col = (index: number): string => fix + columnLetters(index + 1);
  const row = (index: number): string => `${fix}${index + 1}`;
  const lastRow = of.row + of.rows - 1;
  const lastCol = of.col + of.cols - 1;
  if (isEntireColumn(of)) return `${col(of.col)}:${col(lastCol)}`;
  if (isEntireRow(of)) return `${row(of.row)}:${row(lastRow)}`;
  const first = col(of.col) + row(of.row);
  return of.rows === 1 && of.cols === 1 ? first : `${first}:${col(lastCol)}${row(lastRow)}`;
}

const PLACE = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/i;

function place(text: string): { readonly row: number | null; readonly col: number | null } | null {
  const [, letters, digits] = PLACE.exec(text) ?? [];
  const col = letters === undefined ? null : letters.length < 3 || letters.toUpperCase() <= 'XFD';
  if (col === false || (digits !== undefined && Number(digits) > MAX_ROW)) return null;
  if (letters === undefined && digits === undefined) return null;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    col: letters === undefined ? null : columnNumber(letters.toUpperCase()) - 1,
  };
}

/** The rectangle that a reference without a sheet names; `null` where it names none. */
export function parseRect(text: string): Rect | null {
  const [start, end, ...more] = text.split(':');
  const from = place(start ?? '');
  const to = end === undefined ? from : place(end);
  if (from === null || to === null || more.length > 0) return null;
  const isAlone = end === undefined;
  if (isAlone && (from.row === null || from.col === null)) return null;
  if ((from.row === null) !== (to.row === null) || (from.col === null) !== (to.col === null)) return null;
  const rows = [from.row ?? 0, to.row ?? MAX_ROW - 1].sort((a, b) => a - b) as [number, number];
  const cols = [from.col ?? 0, to.col ?? MAX_COL - 1].sort((a, b) => a - b) as [number, number];
  return { row: rows[0], col: cols[0], rows: rows[1] - rows[0] + 1, cols: cols[1] - cols[0] + 1 };
}
