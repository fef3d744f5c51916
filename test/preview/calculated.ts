/** Installs a layout in the stand-in and lets the engine calculate it. */
import { install } from '../../src/excel/install';
import type { Host } from '../../src/preview/host';
import { calculating } from '../../src/preview/node/engine';
import { contains } from '../../src/sheets/address';
import type { LayoutCell, SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import { isDateValue } from '../../src/text/cell';
import type { CellValue } from '../../src/text/cell';
import { openExcel } from '../excel/host';

const isComputed = (sheet: SheetLayout, cell: LayoutCell): boolean =>
  cell.formula !== undefined || sheet.fills.some(({ range }) => contains(range, cell));

/** A blank cell and an empty text look the same; a tenth decimal is not what is compared. */
function comparable(value: CellValue): unknown {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (typeof value !== 'object') return value;
  return isDateValue(value) ? value.date : value.error;
}

interface Calculated {
  readonly host: Host;
  readonly count: number;
  /** Computed cells whose result is not the one that the layout was made with. */
  readonly differences: readonly {
    readonly cell: string;
    readonly laidOut: unknown;
    readonly calculated: unknown;
  }[];
}

export async function calculated(layout: WorkbookLayout): Promise<Calculated> {
  const { host, run } = await openExcel();
  calculating(host.workbook);
  await run((context) => install(context, layout));
  const cells = layout.sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell) => isComputed(sheet, cell))
      .map((cell) => {
        const { formula, value } = host.workbook.sheet(sheet.name)!.at(cell.row - 1, cell.col - 1);
        return {
          cell: `${sheet.name}!${cell.row},${cell.col}`,
          laidOut: comparable(cell.value),
          calculated: formula === null ? 'no formula' : comparable(value),
        };
      }),
  );
  return {
    host,
    count: cells.length,
    differences: cells.filter(({ laidOut, calculated: got }) => laidOut !== got),
  };
}
