import { MAX_ROW, a1 } from '../../sheets/address';
import { isDateValue } from '../../text/cell';
import type { WorkbookPart } from '../read/workbook-part';
import { demand, demandDistinct, demandWhole } from '../write/proof/demand';
import { proveCells } from '../write/proof/prove-cells';
import type { SheetEdit } from './edits';

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
    for (const { row, col, value } of cells) {
      const hasSerial = dateSystem === 1900 || !isDateValue(value) || value.date >= '1904-01-01';
      demand(hasSerial, `${sheet}!${a1({ row, col })}`, 'date before 1904, where the workbook starts');
    }
    for (const growth of tables) {
      const where = 'name' in growth ? `table ${growth.name}` : `table on ${sheet}`;
      demandWhole(growth.lastRow, 1, MAX_ROW, where, 'no row');
    }
  }
}
