import { strFromU8, unzipSync } from 'fflate';
import type { LayoutCell, SheetLayout, WorkbookLayout } from '../../../src/sheets/layout';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';

/** An empty visible sheet with what the test adds. */
export const sheetOf = (added: Partial<SheetLayout> = {}): SheetLayout => ({
  name: 'Số liệu',
  visibility: 'visible',
  columns: [],
  rows: [],
  cells: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  links: [],
  tables: [],
  fills: [],
  gridLines: true,
  ...added,
});

/** A workbook of the given sheets with what the test adds. */
export const workbookOf = (
  sheets: readonly SheetLayout[],
  added: Partial<WorkbookLayout> = {},
): WorkbookLayout => ({
  title: 'Sổ thi đua',
  creator: 'Xã Mẫu',
  created: '2025-06-01T07:30:00Z',
  sheets,
  names: [],
  ...added,
});

/** Text cells in a row from the given place on. */
export const textCells = (row: number, col: number, texts: readonly string[]): readonly LayoutCell[] =>
  texts.map((value, i) => ({ row, col: col + i, value }));

/** The parts of a workbook file as text, by name. */
const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The parts of the file written from a layout. */
export const partsWritten = (layout: WorkbookLayout): Readonly<Record<string, string>> =>
  partsOf(writeWorkbook(layout));

/** The first sheet's part of a workbook with one sheet. */
export const sheetWritten = (added: Partial<SheetLayout>): string =>
  partsWritten(workbookOf([sheetOf(added)]))['xl/worksheets/sheet1.xml'] ?? '';

/** A rectangle from its four numbers: top, left, bottom, right. */
export const rangeOf = (top: number, left: number, bottom: number, right: number) => ({
  from: { row: top, col: left },
  to: { row: bottom, col: right },
});
