/** A summary that is open in the stand-in for Excel, and the same as a file, edited alike. */
import { install } from '../../src/excel/install';
import { shown } from '../../src/rules/cells';
import { a1 } from '../../src/sheets/address';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { listIn, readBack, rowsIn, typed } from '../again/summary-file';
import type { Shown } from '../again/summary-file';
import { openExcel } from '../excel/host';
import type { Opened } from '../excel/host';
import { ninhThuan } from '../plan/plans';
import { sampledSummary } from '../sample/summary';

export interface OpenSummary extends Opened {
  readonly bytes: () => Uint8Array;
  /** Names of the nominees, in the order of the sheet. */
  readonly names: readonly string[];
  /** Types into the row of a nominee, here and in the file. */
  readonly type: (name: string, values: Shown) => Promise<void>;
  /** Appraised and chosen. */
  readonly choose: (...names: readonly string[]) => Promise<void>;
  readonly sheetNames: () => Promise<readonly string[]>;
}

const layout = sampledSummary(ninhThuan, 3, () => null);

export async function openSummary(): Promise<OpenSummary> {
  const excel = await openExcel();
  await excel.run((context) => install(context, layout));
  let bytes: Uint8Array = writeWorkbook(layout);
  const list = listIn(readBack(bytes, ninhThuan), 'awards');
  const names = rowsIn(list).map(({ name = null }) => shown(name));

  const type = async (name: string, values: Shown): Promise<void> => {
    const entry = list.entries[names.indexOf(name)];
    if (!entry) throw new Error(`nobody is called ${name}`);
    bytes = typed(bytes, ninhThuan, 'awards', (row) => row['name'] === name, values);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(list.sheet);
      for (const [column, value] of Object.entries(values)) {
        const at = a1({ row: entry.row, col: list.cols.get(column) ?? 0 });
        sheet.getRange(at).values = [[value as string]];
      }
      await context.sync();
    });
  };
  return {
    ...excel,
    bytes: () => bytes,
    names,
    type,
    choose: async (...chosen) => {
      for (const name of chosen) await type(name, { selection: 'Trình', appraisal: 'Đủ điều kiện' });
    },
    sheetNames: () =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
  };
}
