import { MAX_ROW, a1 } from '../../sheets/address';
import type { LayoutCell } from '../../sheets/layout';
import { isDateValue } from '../../text/cell';
import type { WorkbookPart } from '../read/workbook-part';
import { demand, demandDistinct, demandWhole } from '../write/proof/demand';
import { proveCells } from '../write/proof/prove-cells';
import { proveNames } from '../write/proof/prove-names';
import { proveSheet } from '../write/proof/prove-sheet';
import type { MadeSheet, SheetEdit } from './edits';

function proveDays(
  sheet: string,
  cells: readonly LayoutCell[],
  dateSystem: WorkbookPart['dateSystem'],
): void {
  for (const { row, col, value } of cells) {
    const hasSerial = dateSystem === 1900 || !isDateValue(value) || value.date >= '1904-01-01';
    demand(hasSerial, `${sheet}!${a1({ row, col })}`, 'date before 1904, where the workbook starts');
  }
}

/** Proves that the workbook can take the edits. Throws a LayoutError at the first fault, which is the program's. */
export function proveEdits(edits: readonly SheetEdit[], { sheets, dateSystem }: WorkbookPart): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  demandDistinct(
    edits.map(({ sheet }) => sheet),
    'edits',
    'sheet',
  );
  for (const { sheet, cells, tables = [] } of edits) {
    demand(
      sheets.some(({ name }) => name === sheet),
      sheet,
      'not in the workbook',
    );
    proveCells(sheet, cells, names);
    proveDays(sheet, cells, dateSystem);
    for (const growth of tables) {
      const where = 'name' in growth ? `table ${growth.name}` : `table on ${sheet}`;
      demandWhole(growth.lastRow, 1, MAX_ROW, where, 'no row');
    }
  }
}

/** Proves that the workbook can take the sheets. Throws a LayoutError at the first fault, which is the program's. */
export function proveMade(made: readonly MadeSheet[], { sheets, dateSystem }: WorkbookPart): void {
  const layouts = made.map(({ sheet }) => sheet);
  const standing = sheets.map(({ name }) => name);
  const all = [...standing, ...layouts.map(({ name }) => name)];
  demandDistinct(all, 'workbook', 'sheet');
  const names = new Set(all.map((name) => name.toLowerCase()));
  proveNames({ sheets: layouts, names: made.flatMap((each) => each.names) }, names);
  for (const sheet of layouts) {
    proveSheet(sheet, names);
    proveDays(sheet.name, sheet.cells, dateSystem);
  }
}
