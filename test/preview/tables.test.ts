import { openExcel } from './excel';

const headers = [
  ['Mã', 'Tên', 'Số'],
  [1, 'một', 10],
  [2, 'hai', 20],
];

describe('tables', () => {
  test('name, style, parts and columns', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      sheet.getRange('B2:D4').values = headers;
      const table = sheet.tables.add('B2:D4', true);
      table.name = 'DE_NGHI';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      const again = context.workbook.tables
        .getItem('de_nghi')
        .load('name,style,showFilterButton,showHeaders');
      const parts = [again.getRange(), again.getHeaderRowRange(), again.getDataBodyRange()].map((range) =>
        range.load('address'),
      );
      const column = again.columns.getItem('tên').getDataBodyRange().load('values');
      again.columns.load('items/name,items/index');
      const rows = again.rows.getCount();
      const missing = sheet.tables.getItemOrNullObject('khác').load('name');
      await context.sync();
      expect([again.name, again.style, again.showFilterButton, again.showHeaders]).toEqual([
        ...['DE_NGHI', 'TableStyleLight1', false, true],
      ]);
      expect(parts.map(({ address }) => address)).toEqual(['Sheet1!B2:D4', 'Sheet1!B2:D2', 'Sheet1!B3:D4']);
      expect(again.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Mã', 0],
        ['Tên', 1],
        ['Số', 2],
      ]);
      expect([column.values, rows.value, missing.isNullObject]).toEqual([[['một'], ['hai']], 2, true]);
    });
  });

  test('they follow inserted and deleted rows, and go with their cells', async () => {
    const { host, run } = await openExcel();
    await run(async (context, sheet) => {
      sheet.getRange('A1:C3').values = headers;
      sheet.tables.add('A1:C3', true).name = 'BANG';
      sheet.autoFilter.apply('A1:C3');
      await context.sync();
    });
    host.user.insertRows('Sheet1', 1);
    host.user.deleteRows('Sheet1', 4);
    await run(async (context, sheet) => {
      const table = sheet.tables.getItemAt(0).getRange().load('address');
      const filter = sheet.autoFilter.getRange().load('address');
      await context.sync();
      expect([table.address, filter.address]).toEqual(['Sheet1!A2:C3', 'Sheet1!A2:C3']);
      sheet.autoFilter.remove();
      sheet.autoFilter.load('enabled');
      sheet.tables.getItem('BANG').convertToRange();
      const count = sheet.tables.getCount();
      await context.sync();
      expect([sheet.autoFilter.enabled, count.value]).toEqual([false, 0]);
    });
  });

  test.each<[string, string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ['one over another', 'InvalidArgument', (_, sheet) => sheet.tables.add('C3:E9', true)],
    [
      'the name of a defined name',
      'InvalidArgument',
      (context, sheet) => {
        context.workbook.names.add('TEN', sheet.getRange('A1'));
        sheet.tables.getItemAt(0).name = 'TEN';
      },
    ],
    ['a name with a space', 'InvalidArgument', (_, sheet) => (sheet.tables.getItemAt(0).name = 'tên bảng')],
    ['a table that is not there', 'ItemNotFound', (_, sheet) => sheet.tables.getItem('không').load('name')],
    ['blank headers', 'StandInFault', (_, sheet) => sheet.tables.add('H1:J3', true)],
    ['no headers', 'StandInFault', (_, sheet) => sheet.tables.add('H1:J3', false)],
    [
      'on a protected sheet',
      'AccessDenied',
      (_, sheet) => {
        sheet.protection.protect();
        sheet.tables.add('H1:J3', true);
      },
    ],
    [
      'filter criteria',
      'StandInFault',
      (_, sheet) => sheet.autoFilter.apply('A1:C3', 0, { filterOn: 'Values', values: ['1'] }),
    ],
  ])('%s: %s', async (_title, code, act) => {
    const { refused } = await openExcel();
    expect(
      await refused(async (context, sheet) => {
        sheet.getRange('B2:D4').values = headers;
        sheet.tables.add('B2:D4', true);
        await context.sync();
        act(context, sheet);
        await context.sync();
      }),
    ).toBe(code);
  });
});

test('what the file tells of itself', async () => {
  const { run } = await openExcel();
  await run(async (context) => {
    context.workbook.properties.title = 'Kế hoạch thi đua';
    const { properties } = context.workbook;
    properties.load('title,author');
    await context.sync();
    expect([properties.title, properties.author]).toEqual(['Kế hoạch thi đua', '']);
  });
});

test('files that the add-in opens are kept as bytes', async () => {
  const { host, Excel } = await openExcel();
  await Excel.createWorkbook('UEsDBA==');
  expect(host.createdWorkbooks()).toEqual([Uint8Array.from([0x50, 0x4b, 0x03, 0x04])]);
});

test('whole rows of several areas', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const rows = sheet.getRanges('B2:C3,D9').getEntireRow().load('address');
    const columns = sheet.getRanges('B2:C3,D9').getEntireColumn().load('address');
    await context.sync();
    expect([rows.address, columns.address]).toEqual(['Sheet1!2:3,Sheet1!9:9', 'Sheet1!B:C,Sheet1!D:D']);
  });
});

test('the used range with values only leaves out what is merely formatted', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('C4').formulas = [['=IF(TRUE,"","")']];
    sheet.getRange('F9').format.fill.color = '#FF0000';
    sheet.getRange('H12').dataValidation.rule = { custom: { formula: '=TRUE' } };
    const filled = sheet.getUsedRange(true).load('address');
    const all = sheet.getUsedRange().load('address');
    await context.sync();
    expect([filled.address, all.address]).toEqual(['Sheet1!B2:C4', 'Sheet1!B2:F9']);
  });
});
