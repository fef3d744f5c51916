/** Lets LibreOffice calculate a layout from a file without cached values, and reads back what it got. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contains } from '../../src/sheets/address';
import type { LayoutCell, SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { isDateValue } from '../../src/text/cell';
import type { CellValue } from '../../src/text/cell';
import { libreOfficeConvert } from '../tools';

const isComputed = (sheet: SheetLayout, cell: LayoutCell): boolean =>
  cell.formula !== undefined || sheet.fills.some(({ range }) => contains(range, cell));

const stripped = (layout: WorkbookLayout): WorkbookLayout => ({
  ...layout,
  sheets: layout.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (isComputed(sheet, cell) ? { ...cell, value: null } : cell)),
  })),
});

/** A blank cell and an empty text look the same; a tenth decimal is not what is compared. */
const comparable = (value: CellValue | undefined): CellValue => {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (typeof value === 'object' && value !== null && isDateValue(value)) return value.date;
  return value;
};

export interface Difference {
  readonly cell: string;
  readonly cached: CellValue;
  readonly calculated: CellValue;
}

/** Computed cells of a layout, by `sheet!row,col`: cached value, and what LibreOffice gets. */
export function recalculated(layout: WorkbookLayout): {
  readonly count: number;
  readonly differences: readonly Difference[];
  /** What was calculated, by the same addresses. */
  readonly calculated: ReadonlyMap<string, CellValue>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  try {
    const path = join(folder, 'in.xlsx');
    writeFileSync(path, writeWorkbook(stripped(layout)));
    const out = libreOfficeConvert(path, join(folder, 'out'), 'xlsx', 'Calc MS Excel 2007 XML');
    const opened = openWorkbook(readFileSync(out), 'in.xlsx', () => true);
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    const computed = layout.sheets.flatMap((sheet) => {
      const read = opened.workbook.sheets.find(({ name }) => name === sheet.name);
      const rows = new Map(read?.rows.map((row) => [row.row, row.cells]));
      return sheet.cells
        .filter((cell) => isComputed(sheet, cell))
        .map((cell) => ({
          cell: `${sheet.name}!${cell.row},${cell.col}`,
          cached: comparable(cell.value),
          calculated: comparable(rows.get(cell.row)?.get(cell.col)?.value),
        }));
    });
    return {
      count: computed.length,
      calculated: new Map(computed.map(({ cell, calculated }) => [cell, calculated])),
      differences: computed.filter(({ cached, calculated }) => cached !== calculated),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
