/** Annexes as sheets of the open workbook, over the stand-in for Excel. */
import { readWorkbook } from '../../src/excel/read-workbook';
import { layOutAnnex } from '../../src/sheets/annex';
import { firstChoice } from '../../src/taskpane/export/choice';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { expectAsLaidOut } from '../excel/as-laid-out';
import { compared } from '../excel/compared';
import { as, byCommand, declared, exporting, first, form, letter, said, three } from './exporting';
import { openSummary } from './summary-open';

jest.setTimeout(60_000);

describe('sheets in the open workbook', () => {
  test('are the file’s, cell by cell, with paper, margins, page numbers and repeated header', async () => {
    const summary = await openSummary();
    await summary.choose(...first(summary.names, 3));
    const before = await summary.sheetNames();
    const { names, earlier } = as(await exporting(summary, three)({ to: 'sheets' }), 'sheets');
    expect(names).toEqual(['PL I - Tình hình gửi', 'PL II - Danh sách', 'PL III - Số liệu']);
    expect(earlier).toEqual([]);
    expect(await summary.sheetNames()).toEqual([...before, ...names]);

    const isAnnex = ({ name }: { readonly name: string }): boolean => names.includes(name);
    const layouts = declared(summary, three).map((each, at) => layOutAnnex(each, form, names[at] ?? ''));
    await expectAsLaidOut(summary, { sheets: layouts });
    const command = await byCommand(
      summary.bytes(),
      ...['--formats', 'xlsx', '--annexes', 'progress,awards,figures', ...said],
    );
    const file = openWorkbook(command('phu-luc.xlsx'), 'phu-luc.xlsx', () => true);
    if (!file.ok) throw new Error(file.unreadable.reason);
    const open = await summary.run((context) => readWorkbook(context, isAnnex));
    const cells = (workbook: typeof open) =>
      compared({ ...workbook, sheetNames: workbook.sheetNames.filter(isAnnex), names: [] });
    expect(cells(open)).toEqual(cells(file.workbook));
    expect(summary.host.faults).toEqual([]);
  });

  test('of an earlier export are replaced only when that is confirmed; nothing else is touched', async () => {
    const summary = await openSummary();
    await summary.choose(...first(summary.names, 2));
    const make = exporting(summary, { ...firstChoice, letter });
    as(await make({ to: 'sheets' }), 'sheets');
    await summary.run(async (context) => {
      context.workbook.worksheets.getItem('PL - Danh sách').getRange('A1').values = [['Sửa tay']];
      context.workbook.worksheets.add('Của tỉnh').getRange('A1').values = [['giữ']];
      await context.sync();
    });
    const before = await summary.sheetNames();
    const heading = (): Promise<unknown> =>
      summary.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('PL - Danh sách').getRange('A1');
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });

    expect(as(await make({ to: 'sheets' }), 'replaces').sheets).toEqual(['PL - Danh sách']);
    expect(await heading()).toBe('Sửa tay');
    expect(await summary.sheetNames()).toEqual(before);

    const replace = ['PL - Danh sách'];
    as(await make({ to: 'sheets' }, { concerns: [], replace }), 'sheets');
    expect(await heading()).toBe('Phụ lục');
    expect(await summary.sheetNames()).toEqual(before);
    expect(summary.host.faults).toEqual([]);
  });

  test('of another time under other names are named', async () => {
    const summary = await openSummary();
    await summary.choose(...first(summary.names, 2));
    as(await exporting(summary, firstChoice)({ to: 'sheets' }), 'sheets');
    const { names, earlier } = as(await exporting(summary, three)({ to: 'sheets' }), 'sheets');
    expect(names).not.toContain('PL - Danh sách');
    expect(earlier).toEqual(['PL - Danh sách']);
  });

  test('never take the place of somebody’s own sheet of that name', async () => {
    const summary = await openSummary();
    await summary.choose(...first(summary.names, 2));
    await summary.run(async (context) => {
      context.workbook.worksheets.add('pl - danh sách').getRange('A1').values = [['của tỉnh']];
      await context.sync();
    });
    const { names } = as(await exporting(summary, firstChoice)({ to: 'sheets' }), 'sheets');
    expect(names).toEqual(['PL - Danh sách (2)']);
    expect(await summary.sheetNames()).toContain('pl - danh sách');
  });

  test('leave the old one where Excel fails in the middle', async () => {
    const summary = await openSummary();
    await summary.choose(...first(summary.names, 2));
    const make = exporting(summary, firstChoice);
    as(await make({ to: 'sheets' }), 'sheets');
    const before = await summary.sheetNames();
    const requests = summary.host.requests.length;
    // Asks only: as many requests as come before the writing.
    as(await make({ to: 'sheets' }), 'replaces');
    const reading = summary.host.requests.length - requests;
    summary.host.misbehave({ generalExceptionOn: reading + 1 });
    const replacing = make({ to: 'sheets' }, { concerns: [], replace: ['PL - Danh sách'] });
    await expect(replacing).rejects.toMatchObject({ name: 'HostTrouble' });
    summary.host.misbehave({});
    const after = await summary.sheetNames();
    expect(after.filter((name) => /^PL - Danh sách/.test(name)).length).toBeGreaterThan(0);
    expect(after).toEqual(expect.arrayContaining(before.slice(0, -1)));
  });
});
