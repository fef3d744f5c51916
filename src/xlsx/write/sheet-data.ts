import { a1, contains, rangeA1 } from '../../sheets/address';
import type { LayoutCell, LayoutFill, LayoutRow, SheetLayout } from '../../sheets/layout';
import { isDateValue } from '../../text/cell';
import { contentOf } from './cell-content';
import type { Notation } from './cell-content';
import { foldButtons } from './folds';
import type { StylePlaces } from './styles';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/**
 * The formula of a cell. One filled down is written once and shared: a list's check column would otherwise be most of
 * the file.
 */
function formulaElement(cell: LayoutCell, fills: readonly LayoutFill[]): Xml | undefined {
  if (cell.formula !== undefined) return sml`<f>${cell.formula}</f>`;
  const place = fills.findIndex(({ range }) => contains(range, cell));
  const fill = fills[place];
  if (fill === undefined) return undefined;
  return fill.range.from.row === cell.row
    ? sml`<f t="shared" ref="${rangeA1(fill.range)}" si="${place}">${fill.formula}</f>`
    : sml`<f t="shared" si="${place}"/>`;
}

function cellElement(
  cell: LayoutCell,
  fills: readonly LayoutFill[],
  notation: Notation,
  styles: StylePlaces,
): Xml {
  const format = styles.format(cell.style, isDateValue(cell.value));
  const formula = formulaElement(cell, fills);
  const content = contentOf(cell.value, formula !== undefined, notation);
  const look = format === 0 ? undefined : sml` s="${format}"`;
  const type = content?.type && sml` t="${content.type}"`;
  return sml`<c r="${a1(cell)}"${look}${type}>${formula}${content?.element}</c>`;
}

const rowElement = (
  row: number,
  layout: LayoutRow | undefined,
  folded: boolean,
  cells: readonly Xml[],
  styles: StylePlaces,
): Xml =>
  sml`<row${attributes({
    r: row,
    s: layout?.style && styles.format(layout.style, false),
    customFormat: layout?.style ? true : undefined,
    hidden: layout?.hidden || undefined,
    ht: layout?.height,
    customHeight: layout?.height === undefined || layout.fits ? undefined : true,
    outlineLevel: layout?.outline || undefined,
    collapsed: folded || undefined,
  })}>${cells}</row>`;

/** The element `sheetData`: rows ascending, cells ascending in each. */
export function sheetDataElement(sheet: SheetLayout, notation: Notation, styles: StylePlaces): Xml {
  const layouts = new Map(sheet.rows.map((row) => [row.row, { ...row, folded: row.hidden ?? false }]));
  const buttons = foldButtons(layouts);
  const cells = new Map<number, LayoutCell[]>();
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row);
    if (row) row.push(cell);
    else cells.set(cell.row, [cell]);
  }
  const rows = [...new Set([...cells.keys(), ...layouts.keys(), ...buttons])].sort((a, b) => a - b);
  return sml`<sheetData>${rows.map((row) => {
    const ordered = (cells.get(row) ?? []).sort((a, b) => a.col - b.col);
    const elements = ordered.map((cell) => cellElement(cell, sheet.fills, notation, styles));
    return rowElement(row, layouts.get(row), buttons.has(row), elements, styles);
  })}</sheetData>`;
}
