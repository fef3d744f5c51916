import { openExcel } from './excel';

test('names of the workbook and of a sheet are apart', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const { names } = context.workbook;
    names.add('TD_HOTEN', sheet.getRange('B2:B9'), 'Họ tên');
    names.add('TD_AN', '=OFFSET(Sheet1!$A$1,0,0,3)').visible = false;
    sheet.names.add('TD_HOTEN', '=Sheet1!$C$1');
    names.load('items/name,items/formula,items/visible,items/scope,items/comment,items/value');
    sheet.names.load('items/name,items/formula,items/scope');
    await context.sync();
    expect(
      names.items.map((item) => [item.name, item.formula as string, item.visible, item.scope, item.comment]),
    ).toEqual([
      ['TD_AN', '=OFFSET(Sheet1!$A$1,0,0,3)', false, 'Workbook', ''],
      ['TD_HOTEN', '=Sheet1!$B$2:$B$9', true, 'Workbook', 'Họ tên'],
    ]);
    expect(sheet.names.items.map((item) => [item.name, item.formula as string, item.scope])).toEqual([
      ['TD_HOTEN', '=Sheet1!$C$1', 'Worksheet'],
    ]);
  });
});

test('a name leads to its range, also as an address, and follows a new formula', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const name = context.workbook.names.add('TD_HOTEN', sheet.getRange('B2:B9'));
    const range = name.getRange().load('address');
    const byAddress = sheet.getRange('TD_HOTEN').load('address');
    await context.sync();
    name.formula = '=Sheet1!$D$2';
    const moved = context.workbook.names.getItem('td_hoten').getRangeOrNullObject().load('address');
    const none = context.workbook.names.add('TD_SO', '=1+1').getRangeOrNullObject().load('address');
    await context.sync();
    expect([range.address, byAddress.address, moved.address, none.isNullObject]).toEqual([
      ...['Sheet1!B2:B9', 'Sheet1!B2:B9', 'Sheet1!D2', true],
    ]);
    name.delete();
    const gone = context.workbook.names.getItemOrNullObject('TD_HOTEN').load('name');
    const count = context.workbook.names.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 1]);
  });
});

test.each([
  ['like a cell', 'TD1', 'InvalidArgument'],
  ['like the last cell', 'XFD1048576', 'InvalidArgument'],
  ['like a cell by number', 'R1C1', 'InvalidArgument'],
  ['like a truth', 'TRUE', 'InvalidArgument'],
  ['that Excel keeps for itself', '_xlnm.Sum', 'InvalidArgument'],
  ['with a space', 'HO TEN', 'InvalidArgument'],
  ['a second of the same', 'td_ten', 'ItemAlreadyExists'],
])('a name %s is refused', async (_title, name, code) => {
  const { refused } = await openExcel();
  expect(
    await refused(async (context) => {
      context.workbook.names.add('TD_TEN', '=Sheet1!$A$1');
      context.workbook.names.add(name, '=Sheet1!$A$1');
      await context.sync();
    }),
  ).toBe(code);
});

test.each([
  ['a formula that ends early', '=SUM(Sheet1!$A$1'],
  ['a function nested too deep', `=${'ABS('.repeat(65)}1${')'.repeat(65)}`],
])('a name of %s is refused, when it is made and when it is changed', async (_title, formula) => {
  const { refused } = await openExcel();
  expect(
    await refused(async (context) => {
      context.workbook.names.add('TD_TEN', formula);
      await context.sync();
    }),
  ).toBe('InvalidArgument');
  expect(
    await refused(async (context) => {
      context.workbook.names.add('TD_TEN', '=Sheet1!$A$1').formula = formula;
      await context.sync();
    }),
  ).toBe('InvalidArgument');
});

test('formulas follow a sheet that is renamed, and break with one that is deleted', async () => {
  const { run, host } = await openExcel();
  await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add('Số liệu');
    sheet.getRange('A1').formulas = [["='Số liệu'!B2&\"'Số liệu'!\""]];
    const name = context.workbook.names.add('TD_B', other.getRange('B2:B9'));
    other.names.add('TD_B', '=$C$1');
    const own = other.names.getItem('TD_B').getRange().load('address');
    await context.sync();
    expect(own.address).toBe("'Số liệu'!C1");
    const read = async (): Promise<unknown[]> => {
      const range = sheet.getRange('A1').load('formulas');
      name.load('formula');
      await context.sync();
      return [(range.formulas as unknown[][])[0]![0], name.formula as unknown];
    };
    host.user.renameSheet('Số liệu', 'Biểu2');
    // A name that looks like a cell is quoted.
    host.user.renameSheet('Biểu2', 'B2');
    expect(await read()).toEqual(["='B2'!B2&\"'Số liệu'!\"", "='B2'!$B$2:$B$9"]);
    host.user.deleteSheet('B2');
    expect(await read()).toEqual(['=#REF!B2&"\'Số liệu\'!"', '=#REF!$B$2:$B$9']);
  });
});

test('a name of a sheet and one of the workbook are found each in its own place', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    context.workbook.names.add('TD_TEN', '=Sheet1!$A$1');
    sheet.names.add('TD_TEN', '=Sheet1!$B$1');
    const local = sheet.names.getItemOrNullObject('TD_TEN').load('formula');
    const global = context.workbook.names.getItemOrNullObject('TD_TEN').load('formula');
    const byName = sheet.getRange('TD_TEN').load('address');
    await context.sync();
    expect([local.formula as string, global.formula as string, byName.address]).toEqual([
      ...['=Sheet1!$B$1', '=Sheet1!$A$1', 'Sheet1!B1'],
    ]);
  });
});
