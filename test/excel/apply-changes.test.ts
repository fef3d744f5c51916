/** What writing a merge leaves of heights and names that are there. */
import { applyChanges } from '../../src/excel/apply-changes';
import { hiddenSheets } from '../../src/messages/form';
import type { SummaryChanges } from '../../src/sheets/summary/changes';
import { sheetOf, textCells } from '../xlsx/write/layouts';
import { openExcel } from './host';

const SHEET = 'Danh sách';
const NEW = 'Làm lại';

const changes: SummaryChanges = {
  sheets: [
    {
      sheet: SHEET,
      cells: textCells(5, 1, ['Nguyễn Văn Mẫu']),
      links: [],
      rows: [
        { row: 5, height: 30 },
        { row: 6, height: 30 },
      ],
      grow: null,
    },
  ],
  made: [
    {
      sheet: sheetOf({ name: NEW, cells: textCells(1, 1, ['Tên']) }),
      names: ['td_mat', 'td_con', 'td_moi'].map((name) => ({ name, formula: `'${NEW}'!$A$1` })),
    },
  ],
};

test('a row grows and never shrinks; a name that leads nowhere is renewed, one that leads somewhere stays', async () => {
  const { run } = await openExcel();
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add(SHEET);
    sheet.getRange('5:5').format.rowHeight = 75;
    sheet.getRange('6:6').format.rowHeight = 15;
    const gone = workbook.worksheets.add('Đã xoá');
    workbook.names.add('td_mat', gone.getRange('A1'));
    workbook.names.add('td_con', sheet.getRange('B2'));
    gone.delete();
    // As while a merge is written.
    workbook.worksheets.add(hiddenSheets.journal);
    await context.sync();
  });
  expect(await run((context) => applyChanges(context, changes, null))).toEqual({ kind: 'written' });
  const { heights, names } = await run(async (context) => {
    const { workbook } = context;
    const rows = [5, 6].map((row) => workbook.worksheets.getItem(SHEET).getRange(`${row}:${row}`));
    for (const row of rows) row.load('format/rowHeight');
    workbook.names.load('items/name,items/formula');
    await context.sync();
    return {
      heights: rows.map(({ format }) => format.rowHeight),
      names: Object.fromEntries(
        workbook.names.items.map(({ name, formula }): [string, unknown] => [name, formula]),
      ),
    };
  });
  expect(heights).toEqual([75, 30]);
  expect(names).toEqual({
    td_mat: `='${NEW}'!$A$1`,
    td_con: `='${SHEET}'!$B$2`,
    td_moi: `='${NEW}'!$A$1`,
  });
});
