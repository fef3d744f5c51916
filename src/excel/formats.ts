/**
 * What cells look like, attribute by attribute: all cells of a sheet that are bold become bold in one call. A layout has
 * few values of each attribute and large rectangles of each, while whole styles would cost ten calls for each of many.
 */
import { contains, rangeA1 } from '../sheets/address';
import type { CellAddress, CellRange, CellStyle, LayoutCell, SheetLayout } from '../sheets/layout';
import { isDateValue } from '../text/cell';
import { TEXT_FORMAT } from './contents';
import { addressesOf, blockOf, cellKey, cellsOf, rectanglesOf } from './rectangles';

const FONT = 'Times New Roman';
const FONT_SIZE = 12;
/** Of a date whose style names none. */
const DATE_FORMAT = 'dd/mm/yyyy';
const GENERAL = 'General';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';

const areasOf = (worksheet: Excel.Worksheet, ranges: readonly CellRange[]): readonly Excel.RangeAreas[] =>
  addressesOf(ranges).map((address) => worksheet.getRanges(address));

function line(areas: Excel.RangeAreas, sides: readonly Side[], color: string | null): void {
  for (const side of sides) {
    const border = areas.format.borders.getItem(side);
    border.style = color === null ? 'None' : 'Continuous';
    if (color !== null) border.color = `#${color}`;
  }
}

/** Lines on all four sides of each cell. Excel refuses inner lines to a range of one row or one column. */
function drawBorders(worksheet: Excel.Worksheet, ranges: readonly CellRange[], color: string | null): void {
  const tall = ranges.filter(({ from, to }) => to.row > from.row);
  const wide = ranges.filter(({ from, to }) => to.col > from.col);
  for (const areas of areasOf(worksheet, ranges)) line(areas, EDGES, color);
  for (const areas of areasOf(worksheet, tall)) line(areas, ['InsideHorizontal'], color);
  for (const areas of areasOf(worksheet, wide)) line(areas, ['InsideVertical'], color);
}

type Apply<V> = (format: Excel.RangeFormat, value: V) => void;
type Attributes = {
  readonly [K in Exclude<keyof CellStyle, 'border' | 'numberFormat'>]-?: Apply<NonNullable<CellStyle[K]>>;
};

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const attributes: Attributes = {
  size: (format, size) => (format.font.size = size),
  bold: (format, bold) => (format.font.bold = bold),
  italic: (format, italic) => (format.font.italic = italic),
  underline: (format, underline) => (format.font.underline = underline ? 'Single' : 'None'),
  color: (format, color) => (format.font.color = `#${color}`),
  fill: (format, color) => (format.fill.color = `#${color}`),
  horizontal: (format, side) => (format.horizontalAlignment = HORIZONTAL[side]),
  vertical: (format, side) => (format.verticalAlignment = VERTICAL[side]),
  wrap: (format, wrap) => (format.wrapText = wrap),
  indent: (format, indent) => (format.indentLevel = indent),
  locked: (format, locked) => (format.protection.locked = locked),
};

/** Cells by the value that an attribute has in them; where it has none, or what all cells have, they are left out. */
function byValue<V>(
  cells: readonly LayoutCell[],
  pick: (cell: LayoutCell) => V | undefined,
): ReadonlyMap<V, CellAddress[]> {
  const groups = new Map<V, CellAddress[]>();
  for (const cell of cells) {
    const value = pick(cell);
    if (value === undefined || value === false) continue;
    const group = groups.get(value);
    if (group) group.push(cell);
    else groups.set(value, [cell]);
  }
  return groups;
}

function applyAttribute<K extends keyof Attributes>(
  worksheet: Excel.Worksheet,
  cells: readonly LayoutCell[],
  key: K,
): void {
  const apply = attributes[key] as Apply<CellStyle[K]>;
  // Locked is what Excel has; of this attribute alone the value false says something.
  const pick = (style: CellStyle | undefined) =>
    key === 'locked' ? (style?.locked === false ? 'open' : undefined) : style?.[key];
  for (const [value, places] of byValue(cells, ({ style }) => pick(style))) {
    const given = (value === 'open' ? false : value) as CellStyle[K];
    for (const areas of areasOf(worksheet, rectanglesOf(places))) apply(areas.format, given);
  }
}

/** The sheet's cells at their places take the format of numbers; `which` tells them. */
export function writeNumberFormats(worksheet: Excel.Worksheet, cells: readonly LayoutCell[]): void {
  const formatOf = ({ style, value }: LayoutCell): string | undefined =>
    style?.numberFormat ?? (isDateValue(value) ? DATE_FORMAT : undefined);
  for (const [format, places] of byValue(cells, formatOf)) {
    for (const range of rectanglesOf(places)) {
      // One value for all cells of the range: the API takes it, its types do not say so.
      worksheet.getRange(rangeA1(range)).numberFormat = format as unknown as string[][];
    }
  }
}

/** A formula written into a cell of text format would be a text: such cells take their format afterwards. */
export const isTextFormula = ({ fills }: Pick<SheetLayout, 'fills'>, cell: LayoutCell): boolean =>
  cell.style?.numberFormat === TEXT_FORMAT &&
  (cell.formula !== undefined || fills.some(({ range }) => contains(range, cell)));

/** Everything back to what an untouched cell is, within the block. */
function reset(worksheet: Excel.Worksheet, block: CellRange): void {
  const { format } = worksheet.getRange(rangeA1(block));
  format.font.bold = false;
  format.font.italic = false;
  format.font.underline = 'None';
  format.font.color = '#000000';
  format.fill.clear();
  format.horizontalAlignment = 'General';
  format.verticalAlignment = 'Bottom';
  format.wrapText = false;
  format.indentLevel = 0;
  format.protection.locked = true;
  drawBorders(worksheet, [block], null);
}

interface Before {
  /** Whether cells may look like anything by now. */
  readonly used: boolean;
  /** Cells, as keys, that keep their font: it tells in which encoding an entry was typed. */
  readonly keepFont: ReadonlySet<string>;
}

/** The look of all cells but for the format of numbers. Blank cells of the block get the form's font too. */
export function writeFormats(
  worksheet: Excel.Worksheet,
  sheet: SheetLayout,
  { used, keepFont }: Before,
): void {
  const block = blockOf(sheet.cells);
  if (block === null) return;
  if (used) reset(worksheet, block);
  const font =
    keepFont.size === 0
      ? [block]
      : rectanglesOf([...cellsOf(block)].filter((cell) => !keepFont.has(cellKey(cell))));
  for (const areas of areasOf(worksheet, font)) areas.format.font.name = FONT;
  worksheet.getRange(rangeA1(block)).format.font.size = FONT_SIZE;
  writeAttributes(worksheet, sheet.cells);
}

/** The look of these cells alone but for the format of numbers, whatever they looked like before. */
export function writeLooks(worksheet: Excel.Worksheet, cells: readonly LayoutCell[]): void {
  for (const range of rectanglesOf(cells)) {
    reset(worksheet, range);
    const { font } = worksheet.getRange(rangeA1(range)).format;
    font.name = FONT;
    font.size = FONT_SIZE;
  }
  writeAttributes(worksheet, cells);
}

function writeAttributes(worksheet: Excel.Worksheet, cells: readonly LayoutCell[]): void {
  for (const key of Object.keys(attributes) as (keyof Attributes)[]) applyAttribute(worksheet, cells, key);
  for (const [color, places] of byValue(cells, ({ style }) => style?.border)) {
    drawBorders(worksheet, rectanglesOf(places), color);
  }
}

/** What all cells of these ranges show numbers in again. */
export function resetNumberFormats(worksheet: Excel.Worksheet, ranges: readonly CellRange[]): void {
  for (const range of ranges) {
    worksheet.getRange(rangeA1(range)).numberFormat = GENERAL as unknown as string[][];
  }
}
