import { openExcel } from './excel';

test('sheets are added at the end, renamed, moved, coloured, hidden and deleted', async () => {
  const { run, host } = await openExcel();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Số liệu');
    const hidden = worksheets.add('_thidua');
    added.position = 0;
    added.tabColor = '#c00000';
    added.showGridlines = false;
    hidden.visibility = 'VeryHidden';
    worksheets.getItem('sheet1').name = 'Thông tin';
    worksheets.load('items/name,items/position,items/visibility,items/tabColor,items/showGridlines');
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
      ['Số liệu', 0, 'Visible'],
      ['Thông tin', 1, 'Visible'],
      ['_thidua', 2, 'VeryHidden'],
    ]);
    const [first] = worksheets.items;
    expect([first?.tabColor, first?.showGridlines]).toEqual(['#C00000', false]);
    added.delete();
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    await context.sync();
    expect([count.value, visible.value]).toEqual([2, 1]);
  });
  expect(host.faults).toEqual([]);
});

test('a sheet is found by name in any case, by id, or not', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const { worksheets } = context.workbook;
    sheet.load('id');
    await context.sync();
    const byId = worksheets.getItem(sheet.id).load('name');
    const byName = worksheets.getItemOrNullObject('SHEET1').load('name');
    const missing = worksheets.getItemOrNullObject('Không có').load('name');
    await context.sync();
    expect([byId.name, byName.name, missing.isNullObject]).toEqual(['Sheet1', 'Sheet1', true]);
  });
});

test('what hangs on a missing sheet is missing too', async () => {
  const { run } = await openExcel();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject('Không có').getRange('A1').load('values');
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

test.each<[string, string, (worksheets: Excel.WorksheetCollection, sheet: Excel.Worksheet) => void]>([
  ['a name in use', 'ItemAlreadyExists', (worksheets) => worksheets.add('SHEET1')],
  ['a name with a slash', 'InvalidArgument', (worksheets) => worksheets.add('a/b')],
  ['a name of 32 letters', 'InvalidArgument', (worksheets) => worksheets.add('a'.repeat(32))],
  ['a name that ends in an apostrophe', 'InvalidArgument', (worksheets) => worksheets.add("a'")],
  ['a name that Excel keeps for itself', 'InvalidArgument', (worksheets) => worksheets.add('History')],
  [
    'a link whose tip is too long',
    'InvalidArgument',
    (_all, sheet) =>
      (sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!A1', screenTip: 'x'.repeat(256) }),
  ],
  [
    'a link whose address is too long',
    'InvalidArgument',
    (_all, sheet) => (sheet.getRange('A1').hyperlink = { address: 'x'.repeat(2080) }),
  ],
  ['deleting the last visible sheet', 'InvalidOperation', (_all, sheet) => sheet.delete()],
  ['hiding the last visible sheet', 'InvalidOperation', (_all, sheet) => (sheet.visibility = 'Hidden')],
  [
    'deleting a very hidden sheet',
    'InvalidOperation',
    (worksheets) => {
      const other = worksheets.add('b');
      other.visibility = 'VeryHidden';
      other.delete();
    },
  ],
  [
    'activating a hidden sheet',
    'InvalidOperation',
    (worksheets) => {
      const other = worksheets.add('b');
      other.visibility = 'Hidden';
      other.activate();
    },
  ],
])('%s is refused: %s', async (_title, code, act) => {
  const { refused } = await openExcel();
  expect(
    await refused(async (context, sheet) => {
      act(context.workbook.worksheets, sheet);
      await context.sync();
    }),
  ).toBe(code);
});

test('settings, events switch, calculation and new workbooks', async () => {
  const { host, run, Excel } = await openExcel();
  await run(async (context) => {
    const { settings, application } = context.workbook;
    settings.add('đơn vị', { id: 'xa-1', bậc: 3 });
    settings.add('bỏ', 1).delete();
    application.suspendApiCalculationUntilNextSync();
    application.calculate('Full');
    context.runtime.enableEvents = false;
    context.runtime.load('enableEvents');
    settings.load('items/key,items/value');
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ['đơn vị', { id: 'xa-1', bậc: 3 }],
    ]);
    expect(context.runtime.enableEvents).toBe(false);
  });
  await Excel.createWorkbook('UEsDBA==');
  expect(host.workbook.opened).toEqual(['UEsDBA==']);
});

test('without a choice, all plain properties that the stand-in has are loaded; a page of a collection too', async () => {
  const { run } = await openExcel();
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('hai');
    worksheets.add('ba');
    worksheets.load('items');
    await context.sync();
    expect(
      worksheets.items.map(({ name, visibility, showGridlines }) => [name, visibility, showGridlines]),
    ).toEqual([
      ['Sheet1', 'Visible', true],
      ['hai', 'Visible', true],
      ['ba', 'Visible', true],
    ]);
    worksheets.load({ name: true, $skip: 1, $top: 1 });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['hai']);
  });
});
