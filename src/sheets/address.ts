/** Cell and range references in A1 notation. Rows and columns count from 1. */
import type { CellAddress, CellRange } from './layout';

/** A sheet's size in Excel 2007 and later. */
export const MAX_ROW = 1_048_576;
export const MAX_COL = 16_384;

/** Column letters of a column number: 1 is `A`, 27 is `AA`. Throws a RangeError outside 1-16,384. */
export function columnLetters(col: number): string {
  if (!Number.isInteger(col) || col < 1 || col > MAX_COL) throw new RangeError(`no column ${col}`);
  let letters = '';
  for (let left = col; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Column number of upper-case column letters: `A` is 1. Throws a RangeError for anything that names no column. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) throw new RangeError(`no column "${letters}"`);
  let col = 0;
  for (let i = 0; i < letters.length; i++) col = col * 26 + letters.charCodeAt(i) - 64;
  if (col > MAX_COL) throw new RangeError(`no column "${letters}"`);
  return col;
}

/** `C12`, or `$C$12` when absolute. Throws a RangeError for a cell outside the sheet. */
export function a1({ row, col }: CellAddress, absolute = false): string {
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROW) throw new RangeError(`no row ${row}`);
  return absolute ? `$${columnLetters(col)}$${row}` : `${columnLetters(col)}${row}`;
}

/**
 * `C12:D20`, just `C12` for a single cell, or `C:D` for whole columns, as Excel writes them. Throws a RangeError for
 * corners in the wrong order.
 */
export function rangeA1({ from, to }: CellRange, absolute = false): string {
  if (from.row > to.row || from.col > to.col) {
    throw new RangeError(`corners in the wrong order: ${a1(from)}:${a1(to)}`);
  }
  if (from.row === 1 && to.row === MAX_ROW) {
    const sign = absolute ? '$' : '';
    return `${sign}${columnLetters(from.col)}:${sign}${columnLetters(to.col)}`;
  }
  const start = a1(from, absolute);
  return from.row === to.row && from.col === to.col ? start : `${start}:${a1(to, absolute)}`;
}

/**
 * A sheet's name as formulas hold it, always in quotes: whether a name may stand bare depends on letters, digits and
 * likeness to references, while the quoted form is right for all.
 */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** An absolute reference with its sheet, for names and formulas: `'Số liệu'!$A$1:$C$9`. */
export const sheetRange = (name: string, range: CellRange): string =>
  `${quoteSheetName(name)}!${rangeA1(range, true)}`;

/** Columns from top to bottom. As a print area they end with the last row in use, whatever is added below. */
export const wholeColumns = (from: number, to: number): CellRange => ({
  from: { row: 1, col: from },
  to: { row: MAX_ROW, col: to },
});

/** Whether a cell lies in a range. */
export const contains = ({ from, to }: CellRange, { row, col }: CellAddress): boolean =>
  row >= from.row && row <= to.row && col >= from.col && col <= to.col;
