/** What stands in cells: constants and formulas, in as few matrices as there are rectangles of them. */
import { contains, rangeA1 } from '../sheets/address';
import type { LayoutCell, LayoutFill, SheetLayout } from '../sheets/layout';
import type { CellValue } from '../text/cell';
import { isDateValue, isErrorValue } from '../text/cell';
import { serialOf } from '../xlsx/write/serial';
import { cellKey, rectanglesOf } from './rectangles';

/** Texts that Excel cannot take for a number, a date, a formula or a truth value, in whatever language it runs. */
const PLAIN_TEXT = /^(?!(?:true|false)$)\p{L}[^\d]*$/iu;
export const TEXT_FORMAT = '@';

/** A value as the API answers it: dates are serials, errors their names, nothing an empty text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (isDateValue(value)) return serialOf(value.date) ?? value.date;
  return isErrorValue(value) ? value.error : value;
}

/** What is typed into the cell so that it holds the value: a text that could mean something else behind an apostrophe. */
function typed({ value, formula, style }: LayoutCell): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  const isSafe = typeof value !== 'string' || style?.numberFormat === TEXT_FORMAT || PLAIN_TEXT.test(value);
  return isSafe ? plainValue(value) : `'${value}`;
}

/** Whether the cell holds anything: an empty text that no formula answers is nothing. */
const hasContent = ({ value, formula }: LayoutCell): boolean =>
  formula !== undefined || (value !== null && value !== '');

/** Writes the cells that hold anything; each is told as it is to be, its fills apart. */
export function writeContents(worksheet: Excel.Worksheet, cells: readonly LayoutCell[]): void {
  const filled = cells.filter(hasContent);
  const byPlace = new Map(filled.map((cell) => [cellKey(cell), typed(cell)]));
  for (const range of rectanglesOf(filled)) {
    const matrix: (string | number | boolean)[][] = [];
    for (let row = range.from.row; row <= range.to.row; row += 1) {
      const line: (string | number | boolean)[] = [];
      for (let col = range.from.col; col <= range.to.col; col += 1) {
        line.push(byPlace.get(cellKey({ row, col })) ?? '');
      }
      matrix.push(line);
    }
    worksheet.getRange(rangeA1(range)).formulas = matrix;
  }
}

/** One long formula goes over the wire once; Excel copies it down. */
export function writeFills(worksheet: Excel.Worksheet, fills: readonly LayoutFill[]): void {
  for (const { range, formula } of fills) {
    const first = { from: range.from, to: range.from };
    worksheet.getRange(rangeA1(first)).formulas = [[`=${formula}`]];
    if (rangeA1(range) === rangeA1(first)) continue;
    worksheet.getRange(rangeA1(range)).copyFrom(rangeA1(first), 'Formulas');
  }
}

/** Cells of the sheet with a content of their own: none that a fill covers. */
export const ownCells = ({ cells, fills }: SheetLayout): readonly LayoutCell[] =>
  cells.filter((cell) => !fills.some(({ range }) => contains(range, cell)));
