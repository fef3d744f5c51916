/** *Mã đối chiếu* of the open workbook, over the stand-in for Excel. */
import { install } from '../../src/excel/install';
import { codeOfOpen } from '../../src/taskpane/export/source';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { complete, layoutFor } from '../cli/workbooks';
import { shell } from '../cli/shell';
import { openExcel } from '../excel/host';
import { ninhThuan } from '../plan/plans';
import { as, exporting, first, three } from './exporting';
import { openSummary } from './summary-open';

jest.setTimeout(60_000);

describe('the code of the open workbook is the file’s', () => {
  const byCode = async (bytes: Uint8Array): Promise<string> => {
    const sh = shell();
    sh.put('tep.xlsx', bytes);
    const { out } = await sh.run(['code', 'tep.xlsx']);
    return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(out)?.[0] ?? out;
  };

  test('a summary, also with annexes in it', async () => {
    const summary = await openSummary();
    const code = () => summary.run((context) => codeOfOpen(context, 'summary', ninhThuan));
    const before = await code();
    await summary.choose(...first(summary.names, 2));
    expect(await code()).not.toBe(before);
    expect(await code()).toBe(await byCode(summary.bytes()));
    const chosen = await code();
    as(await exporting(summary, three)({ to: 'sheets' }), 'sheets');
    expect(await code()).toBe(chosen);
  });

  test('a unit’s form', async () => {
    const layout = layoutFor(ninhThuan, '584', complete(ninhThuan, '584'));
    const { run } = await openExcel();
    await run((context) => install(context, layout));
    const code = await run((context) => codeOfOpen(context, 'form', ninhThuan));
    expect(code).toBe(await byCode(writeWorkbook(layout)));
  });

  test('none where the workbook holds no form', async () => {
    const { run } = await openExcel();
    expect(await run((context) => codeOfOpen(context, 'form', ninhThuan))).toBeNull();
  });
});
