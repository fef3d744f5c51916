/** Tables: where they stand, and what they are called. */
import { nameBroken } from '../../workbook/restrictions/names';
import { addressOf } from './cells';
import { ExcelError, NotInStandIn } from './fault';
import { requireAllowed } from './locks';
import { isEntireColumn, isEntireRow, overlap } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export interface Table {
  readonly id: string;
  name: string;
  /** Header row included; follows inserted and deleted rows. */
  area: Rect;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const allTables = (workbook: Workbook): readonly { readonly sheet: Sheet; readonly table: Table }[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

function isTaken(workbook: Workbook, name: string): boolean {
  const isTable = allTables(workbook).some(({ table }) => sameName(table.name, name));
  return isTable || workbook.defined(name, null) !== undefined;
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (isTaken(workbook, `Table${number}`)) number++;
  return `Table${number}`;
}

/** Throws InvalidArgument for what cannot be a name or is the name of something else. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (nameBroken(name)) throw new ExcelError('InvalidArgument');
  if (!sameName(table.name, name) && isTaken(workbook, name)) throw new ExcelError('InvalidArgument');
  workbook.touch();
  table.name = name;
}

/** The names of a table's columns: what its header cells hold. */
export const columnsOf = (sheet: Sheet, { area }: Table): readonly string[] =>
  Array.from({ length: area.cols }, (_, col) => String(sheet.at(area.row, area.col + col).value));

/**
 * Makes a table of cells whose first row is its header. Throws AccessDenied on a protected sheet, InvalidArgument where
 * another table stands already.
 */
export function addTable(sheet: Sheet, area: Rect): Table {
  requireAllowed(sheet);
  if (isEntireRow(area) || isEntireColumn(area)) throw new NotInStandIn('tables of whole rows or columns');
  if (sheet.tables.some((other) => overlap(other.area, area) !== null)) {
    throw new ExcelError('InvalidArgument');
  }
  const { workbook } = sheet;
  const table: Table = {
    id: workbook.newId(),
    name: freeName(workbook),
    // A header alone gets an empty row below.
    area: area.rows === 1 ? { ...area, rows: 2 } : area,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
  };
  const names = columnsOf(sheet, table).map((name) => name.toLowerCase());
  // Excel writes other names over blank and repeated headers; who declares a table means the headers it has.
  if (names.includes('') || new Set(names).size < names.length) {
    throw new NotInStandIn(`a table with blank or repeated headers, ${addressOf({ sheet, areas: [area] })}`);
  }
  sheet.tables = [...sheet.tables, table];
  workbook.touch();
  return table;
}

/** The table goes, its cells stay. */
export function removeTable(sheet: Sheet, table: Table): void {
  requireAllowed(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.workbook.touch();
}

/** Gives the table another area. Rows that it takes in get what the last one had of rules, as Excel gives them. */
export function resizeTable(sheet: Sheet, table: Table, area: Rect): void {
  const end = table.area.row + table.area.rows;
  const added = area.row + area.rows - end;
  table.area = area;
  sheet.workbook.touch();
  if (added <= 0) return;
  for (let col = area.col; col < area.col + area.cols; col++) {
    const { validation } = sheet.at(end - 1, col);
    for (let row = end; row < end + added; row++) sheet.put(row, col, { ...sheet.at(row, col), validation });
  }
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.map((own) =>
      own.row + own.rows === end && overlap(own, area) !== null ? { ...own, rows: own.rows + added } : own,
    );
  }
}
