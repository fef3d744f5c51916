/** An annex as a sheet that is printed as it stands. */
import { accompaniment } from '../annex/annexes';
import type { AnnexColumn, AnnexForm, AnnexLine, PlacedAnnex } from '../annex/annex';
import { margins, textHeight, textWidth } from '../annex/paper';
import { textWidth as widthInType, wrapped } from '../annex/type';
import { columnWidths } from '../annex/widths';
import type { TableWidths } from '../annex/widths';
import { blankIssuer, codeLine, end, motto } from '../messages/annex';
import { canvas } from './canvas';
import type { Canvas } from './canvas';
import type { CellStyle, PrintSetup, SheetLayout } from './layout';
import { breaksBefore } from './page-breaks';

const MM_PER_PIXEL = 25.4 / 96;
const POINTS_PER_MM = 72 / 25.4;
/** Pixels of a digit of the form's font, and of a cell's padding: what widths are counted in. */
const DIGIT = 8;
const PADDING = 5;
/** Printers' and programs' columns differ by a hair; a table that fills the page to the last one would be scaled down. */
export const FILLED = 0.985;
/** Programs break lines a little earlier than the type's widths say. */
const HELD = 0.95;
/** Millimetres of a cell's padding, both sides. */
const SIDES = 2;
/** Of a line, in shares of the type's size. */
const LEADING = 1.32;
/** Lines of a row: Excel shows no row taller than 409 points, and one page must hold it. */
const MOST_LINES = 24;

export const heading: CellStyle = {
  size: 14,
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const italic: CellStyle = { ...heading, bold: false, italic: true };
export const boxed = (size: number): CellStyle => ({
  size,
  numberFormat: '@',
  vertical: 'top',
  wrap: true,
  border: '000000',
});

/** Characters of the form's font, as Excel counts a column that is so many millimetres wide. */
export const characters = (mm: number): number => (Math.floor(mm / MM_PER_PIXEL) - PADDING) / DIGIT;

/** Programs show rows in whole pixels: what is none would be rounded by each in its own way. */
const POINTS_PER_PIXEL = 0.75;
export const heightOf = (lines: number, size: number): number =>
  Math.ceil((lines * size * LEADING + 3) / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;

/** Points that a cell's text may be wide. */
export const roomIn = (mm: number): number => (mm - SIDES) * POINTS_PER_MM * HELD;

function printOf(orientation: PrintSetup['orientation'], { code }: AnnexForm, headerRow: number): PrintSetup {
  const number = '&C&"Times New Roman,Regular"&13&P';
  const footer = code === null ? '' : `&L&"Times New Roman,Regular"&9${codeLine(code)}`;
  return {
    orientation,
    margins,
    fitToWidth: true,
    centerHorizontally: true,
    repeatRows: { from: headerRow, to: headerRow },
    numberedFrom: 1,
    header: number,
    footer,
    first: { header: '', footer },
  };
}

/** Points of a page's height within its margins. */
export const roomOf = (orientation: PrintSetup['orientation']): number =>
  textHeight(orientation) * POINTS_PER_MM;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** How many columns the office stands above: the Quốc hiệu beside it is on one line where the page is wide enough. */
export function leftOf(widths: readonly number[]): number {
  const wanted = sum(widths) * 0.42;
  const needed = widthInType(motto[0], 13, true);
  const off = (count: number): number =>
    Math.abs(sum(widths.slice(0, count)) - wanted) +
    (roomIn(sum(widths.slice(count))) < needed ? sum(widths) : 0);
  const counts = widths.slice(1).map((_, index) => index + 1);
  return counts.reduce((best, count) => (off(count) < off(best) ? count : best), 1);
}

/**
 * The office on the left, the Quốc hiệu on the right, over the first rows of a page. A long name of an office does not
 * part the lines on its right: it goes on beside a row below them.
 *
 * @returns the row below
 */
export function putOfficeAndState(page: Canvas, issuer: string, widths: readonly number[]): number {
  const left = leftOf(widths);
  const last = widths.length;
  const look: CellStyle = { ...heading, size: 13, vertical: 'top' };
  const office = issuer.toUpperCase();
  const linesOf = (text: string, from: number, to: number): number =>
    wrapped(text, roomIn(sum(widths.slice(from - 1, to))), 13, true).length;
  const [country, words] = motto;
  const state = linesOf(country, left + 1, last);
  const more = linesOf(office, 1, left) - state - 1;
  page.row(1, { height: heightOf(state, 13) });
  page.row(2, { height: heightOf(1, 13) });
  if (more > 0) page.row(3, { height: heightOf(more, 13) });
  const below = more > 0 ? 4 : 3;
  page.put(1, 1, office, look);
  page.merge(1, 1, left, below - 1);
  page.put(1, left + 1, country, look);
  page.put(2, left + 1, words, { ...look, underline: true });
  if (left + 1 < last) for (const row of [1, 2]) page.merge(row, left + 1, last);
  return below;
}

/** A row too tall for a page goes on in rows of its own. */
export function putCells(
  page: Canvas,
  from: number,
  texts: readonly string[],
  looks: readonly CellStyle[],
  { widths, size }: TableWidths,
): number {
  const lines = texts.map((text, index) =>
    wrapped(text, roomIn(widths[index] ?? 0), size, looks[index]?.bold),
  );
  const tallest = Math.max(1, ...lines.map((each) => each.length));
  const rows = Math.ceil(tallest / MOST_LINES);
  for (let at = 0; at < rows; at += 1) {
    const part = lines.map((each) => each.slice(at * MOST_LINES, (at + 1) * MOST_LINES));
    part.forEach((each, index) => page.put(from + at, index + 1, each.join('').trimEnd(), looks[index]));
    page.row(from + at, { height: heightOf(Math.max(1, ...part.map((each) => each.length)), size) });
  }
  return from + rows;
}

/** @returns the row below */
export function putLine(
  page: Canvas,
  row: number,
  line: AnnexLine,
  columns: readonly AnnexColumn[],
  widths: TableWidths,
): number {
  const look = boxed(widths.size);
  switch (line.kind) {
    case 'section':
      columns.forEach((_, index) =>
        page.put(row, index + 1, index === 0 ? line.text : null, { ...look, bold: true, vertical: 'center' }),
      );
      page.merge(row, 1, columns.length);
      page.row(row, { height: heightOf(1, widths.size) });
      return row + 1;
    case 'row':
    case 'total': {
      const bold: CellStyle = line.kind === 'total' ? { bold: true } : {};
      const looks = columns.map(({ align }): CellStyle => ({ ...look, horizontal: align, ...bold }));
      return putCells(
        page,
        row,
        columns.map((_, index) => line.cells[index] ?? ''),
        looks,
        widths,
      );
    }
    default:
      return line satisfies never;
  }
}

/** @param name of the sheet */
export function layOutAnnex(
  { annex, heading: called }: PlacedAnnex,
  form: AnnexForm,
  name: string,
): SheetLayout {
  const page = canvas(name);
  const { columns, lines, title, note, orientation } = annex;
  const last = columns.length;
  const room = textWidth(orientation) * FILLED;
  const sized = columnWidths(columns, lines, room);
  sized.widths.forEach((width, index) => page.column(index + 1, characters(width)));

  const across = (row: number, text: string, look: CellStyle): number => {
    page.put(row, 1, text, look);
    page.merge(row, 1, last);
    const size = look.size ?? 14;
    page.row(row, { height: heightOf(wrapped(text, roomIn(room), size, look.bold).length, size) });
    return row + 1;
  };

  let row = 1;
  if (form.motto) {
    row = putOfficeAndState(page, form.letter.issuer ?? blankIssuer, sized.widths);
    page.row(row, { height: heightOf(1, 13) });
    row += 1;
  }
  row = across(row, called, heading);
  for (const text of title) row = across(row, text, heading);
  row = across(row, accompaniment(form.letter), italic);
  if (note !== '') row = across(row, note, { ...italic, size: 12 });

  page.row(row, { height: heightOf(1, 12) });
  const headerRow = row + 1;
  const head: CellStyle = { ...boxed(sized.size), bold: true, horizontal: 'center', vertical: 'center' };
  row = putCells(
    page,
    headerRow,
    columns.map(({ header }) => header),
    columns.map(() => head),
    sized,
  );
  const kept = new Set<number>();
  for (const line of lines) {
    if (line.kind === 'section') kept.add(row);
    row = putLine(page, row, line, columns, sized);
  }
  kept.add(row - 1);
  page.put(row, 1, end, { size: 13 });
  page.row(row, { height: heightOf(1, 13) });
  const layout = page.finish({});
  const heights = [...layout.rows].sort((a, b) => a.row - b.row).map(({ height = 0 }) => height);
  return {
    ...layout,
    print: {
      ...printOf(orientation, form, headerRow),
      breaksBefore: breaksBefore({ heights, headerRow, kept, room: roomOf(orientation) }),
      area: { from: { row: 1, col: 1 }, to: { row, col: last } },
    },
  };
}
