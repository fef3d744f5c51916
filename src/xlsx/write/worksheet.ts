import { rangeA1 } from '../../sheets/address';
import type { CellRange, LayoutTable, Protection, SheetLayout } from '../../sheets/layout';
import type { Notation } from './cell-content';
import { columnsElement } from './columns';
import { conditionalFormatElements } from './conditional-formats';
import { hyperlinksElement, linkRelationships } from './links';
import { RELATION, RELATIONSHIPS, SPREADSHEET } from './namespaces';
import { printElements } from './printing';
import { relationshipId } from './relationships';
import type { Relationship } from './relationships';
import { sheetDataElement } from './sheet-data';
import type { StylePlaces } from './styles';
import { validationsElement } from './validations';
import { sheetFormat, sheetProperties, sheetViews } from './view';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/** The rectangle around all cells, `A1` for an empty sheet. */
function dimension(sheet: SheetLayout): string {
  const [first, ...others] = sheet.cells;
  if (!first) return 'A1';
  let [top, left, bottom, right] = [first.row, first.col, first.row, first.col];
  for (const { row, col } of others) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, col), Math.max(right, col)];
  }
  return rangeA1({ from: { row: top, col: left }, to: { row: bottom, col: right } });
}

/** The file's flags say what is locked, ours what is allowed; each stands for "locked" when it is left out. */
function protectionElement(protection: Protection): Xml {
  const { sort, autoFilter, insertRows, deleteRows, formatCells, formatRows, formatColumns } = protection;
  const allowed = { formatCells, formatColumns, formatRows, insertRows, deleteRows, sort, autoFilter };
  const flags = Object.entries(allowed).map(([name, may]) => [name, may ? false : undefined] as const);
  return sml`<sheetProtection${attributes({
    sheet: true,
    objects: true,
    scenarios: true,
    ...Object.fromEntries(flags),
  })}/>`;
}

const mergesElement = (merges: readonly CellRange[]): Xml | undefined =>
  merges.length === 0
    ? undefined
    : sml`<mergeCells count="${merges.length}">${merges.map((range) => sml`<mergeCell ref="${rangeA1(range)}"/>`)}</mergeCells>`;

/** Tables' relationships stand after those of the links. */
function tablesElement(tables: readonly LayoutTable[], firstPlace: number): Xml | undefined {
  if (tables.length === 0) return undefined;
  const parts = tables.map((_, i) => sml`<tablePart r:id="${relationshipId(firstPlace + i)}"/>`);
  return sml`<tableParts count="${tables.length}">${parts}</tableParts>`;
}

/** A worksheet part, its elements in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function worksheetPart(
  sheet: SheetLayout,
  isActive: boolean,
  notation: Notation,
  styles: StylePlaces,
): Xml {
  return sml`<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${sheetProperties(sheet)}<dimension ref="${dimension(
    sheet,
  )}"/>${sheetViews(sheet, isActive)}${sheetFormat(sheet)}${columnsElement(sheet.columns)}${sheetDataElement(
    sheet,
    notation,
    styles,
  )}${sheet.protection && protectionElement(sheet.protection)}${
    sheet.autoFilter && sml`<autoFilter ref="${rangeA1(sheet.autoFilter)}"/>`
  }${mergesElement(sheet.merges)}${conditionalFormatElements(sheet.conditionalFormats, styles)}${validationsElement(
    sheet.validations,
    notation.serial,
  )}${hyperlinksElement(sheet.links)}${sheet.print && printElements(sheet.print)}${tablesElement(
    sheet.tables,
    linkRelationships(sheet.links).length,
  )}</worksheet>`;
}

/**
 * Relationships of a worksheet part; `tablePaths` are the parts of its tables. They are named from the sheet's folder,
 * as Excel does: exceljs 4.4 finds no table by its path in the package, and fails.
 */
export const worksheetRelationships = (
  sheet: SheetLayout,
  tablePaths: readonly string[],
): readonly Relationship[] => [
  ...linkRelationships(sheet.links),
  ...tablePaths.map((path) => ({ type: RELATION.table, target: path.replace(/^\/xl\//, '../') })),
];
