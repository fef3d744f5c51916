/** What stands in cells: constants and formulas, in as few matrices as there are rectangles of them. */
import { contains, rangeA1 } from '../sheets/address';
import type { CellAddress, CellRange, LayoutCell, LayoutFill, SheetLayout } from '../sheets/layout';
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

/** Texts as long as no formula may be go the way of values: the other way is one of formulas. */
const LONGEST_FORMULA = 8192;

const isLong = ({ value, formula }: LayoutCell): boolean =>
  formula === undefined && typeof value === 'string' && value.length > LONGEST_FORMULA;

/** Whether the cell holds anything: an empty text that no formula answers is nothing. */
const hasContent = ({ value, formula }: LayoutCell): boolean =>
  formula !== undefined || (value !== null && value !== '');

/** Characters of a matrix that go over the wire together: few enough for any host, many enough for few calls. */
const LONGEST_MATRIX = 300_000;

/** A rectangle cut between rows, so that no piece is too long; a row is never cut. */
function* pieces(
  { from, to }: CellRange,
  typedAt: (at: CellAddress) => string | number | boolean,
): Generator<{ readonly range: CellRange; readonly matrix: (string | number | boolean)[][] }> {
  let matrix: (string | number | boolean)[][] = [];
  let length = 0;
  for (let row = from.row; row <= to.row; row += 1) {
    const line: (string | number | boolean)[] = [];
    for (let col = from.col; col <= to.col; col += 1) line.push(typedAt({ row, col }));
    matrix.push(line);
    length += line.reduce<number>((sum, text) => sum + String(text).length, 0);
    if (length < LONGEST_MATRIX && row < to.row) continue;
    yield {
      range: { from: { row: row - matrix.length + 1, col: from.col }, to: { row, col: to.col } },
      matrix,
    };
    [matrix, length] = [[], 0];
  }
}

/**
 * Writes the cells that hold anything; each is told as it is to be, its fills apart. Yields after each piece the bytes
 * that it adds to the request.
 */
export function* contentSteps(worksheet: Excel.Worksheet, cells: readonly LayoutCell[]): Generator<number> {
  const filled = cells.filter(hasContent);
  const byPlace = new Map(filled.map((cell) => [cellKey(cell), typed(cell)]));
  const wholes = [filled.filter((cell) => !isLong(cell)), filled.filter(isLong)].flatMap(rectanglesOf);
  for (const whole of wholes) {
    for (const { range, matrix } of pieces(whole, (at) => byPlace.get(cellKey(at)) ?? '')) {
      const target = worksheet.getRange(rangeA1(range));
      if (matrix.flat().some((text) => String(text).startsWith('='))) target.formulas = matrix;
      else target.values = matrix;
      yield encodedLength(matrix);
    }
  }
}

/** The same for few cells, in the request that is being made. */
export function writeContents(worksheet: Excel.Worksheet, cells: readonly LayoutCell[]): void {
  for (const bytes of contentSteps(worksheet, cells)) void bytes;
}

/** Bytes of a matrix as it is sent: Vietnamese letters take up to three. */
const encodedLength = (matrix: readonly (readonly (string | number | boolean)[])[]): number =>
  new TextEncoder().encode(JSON.stringify(matrix)).length;

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
