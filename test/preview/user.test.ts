import { openExcel } from './excel';
import type { OpenExcel } from './excel';

/** Unlocked, formatted, validated and conditionally formatted cells on a protected sheet: what a form is. */
async function form(): Promise<OpenExcel> {
  const excel = await openExcel();
  await excel.run(async (context, sheet) => {
    const range = sheet.getRange('A2:B9');
    range.numberFormat = Array.from({ length: 8 }, () => ['@', 'dd/mm/yyyy']);
    range.format.protection.locked = false;
    range.dataValidation.rule = { custom: { formula: '=A2<>""' } };
    range.conditionalFormats.add('Custom').custom.rule.formula = '=A2="sai"';
    sheet.protection.protect({ allowSort: true });
    await context.sync();
  });
  return excel;
}

const look = ({ run }: OpenExcel, at: string): Promise<unknown[]> =>
  run(async (context, sheet) => {
    const range = sheet.getRange(at).load('values,numberFormat,format/protection/locked,dataValidation/type');
    const count = range.conditionalFormats.getCount();
    await context.sync();
    const { format, dataValidation } = range;
    const [value, numberFormat] = [range.values as unknown[][], range.numberFormat as unknown[][]].map(
      (matrix) => matrix[0]![0],
    );
    return [value, numberFormat, format.protection.locked, dataValidation.type, count.value];
  });

test('typing keeps the form, and reads days first', async () => {
  const excel = await form();
  excel.host.user.type('Sheet1', 'A2', '001');
  excel.host.user.type('Sheet1', 'B2', '31/12/2026');
  expect(await look(excel, 'A2')).toEqual(['001', '@', false, 'Custom', 1]);
  expect(await look(excel, 'B2')).toEqual([46387, 'dd/mm/yyyy', false, 'Custom', 1]);
});

test('pasting cells destroys the form under them, and only there', async () => {
  const excel = await form();
  excel.host.user.paste('Sheet1', 'A2', [['001']]);
  expect(await look(excel, 'A2')).toEqual([1, 'General', true, 'None', 0]);
  expect(await look(excel, 'A3')).toEqual(['', '@', false, 'Custom', 1]);
});

test('pasting text keeps the form', async () => {
  const excel = await form();
  excel.host.user.paste('Sheet1', 'A2', [['001', '1/2/2026']], { withFormats: false });
  expect(await look(excel, 'A2')).toEqual(['001', '@', false, 'Custom', 1]);
  expect(await look(excel, 'B2')).toEqual([46054, 'dd/mm/yyyy', false, 'Custom', 1]);
});

test('what protection refuses an add-in it refuses a person', async () => {
  const { host } = await form();
  const { user } = host;
  const acts = [
    () => user.type('Sheet1', 'C2', 'x'),
    () => user.paste('Sheet1', 'B2', [['a', 'b']]),
    () => user.clear('Sheet1', 'A1'),
    () => user.insertRows('Sheet1', 3),
    () => user.deleteRows('Sheet1', 3),
    () => user.hideColumn('Sheet1', 'A'),
    () => user.sortRows('Sheet1', 'A1:B9', 0),
  ];
  for (const act of acts) expect(act).toThrow('You cannot perform the requested operation.');
});

test('sorting moves values and looks, keeps validation in place, empty cells last', async () => {
  const excel = await openExcel();
  const { host, run } = excel;
  await run(async (context, sheet) => {
    sheet.getRange('A1:B4').formulas = [
      ['Bình', '=A1'],
      ['', ''],
      [2, '=A3'],
      ['An', '=A$4'],
    ];
    sheet.getRange('A4').format.font.bold = true;
    sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
    await context.sync();
  });
  host.user.sortRows('Sheet1', 'A1:B4', 0);
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B4').load('formulas');
    const bold = sheet.getRange('A2').load('format/font/bold');
    const first = sheet.getRange('A1').load('dataValidation/type');
    await context.sync();
    expect(range.formulas).toEqual([
      [2, '=A1'],
      ['An', '=A$4'],
      ['Bình', '=A3'],
      ['', ''],
    ]);
    expect([bold.format.font.bold, first.dataValidation.type]).toEqual([true, 'Custom']);
  });
});

test('sheets, columns and names', async () => {
  const { host, run } = await openExcel();
  const { user } = host;
  await run(async (context, sheet) => {
    sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
    context.workbook.names.add('TD_C', sheet.getRange('C1'));
    await context.sync();
  });
  user.deleteColumn('Sheet1', 'B');
  user.insertColumn('Sheet1', 'A');
  user.hideColumn('Sheet1', 'C');
  user.addSheet('Mới');
  user.renameSheet('Mới', 'Mới hơn');
  user.activate('Sheet1');
  await run(async (context, sheet) => {
    const row = sheet.getRange('A1:C1').load('values');
    const hidden = sheet.getRange('C1').load('columnHidden');
    const name = context.workbook.names.getItem('TD_C').load('formula');
    const active = context.workbook.worksheets.getItem('Mới hơn').load('name');
    await context.sync();
    expect([row.values, hidden.columnHidden, name.formula as string, active.name]).toEqual([
      ...[[['', 'a', 'c']], true, '=Sheet1!$C$1', 'Mới hơn'],
    ]);
  });
  user.deleteName('TD_C');
  user.deleteSheet('Mới hơn');
  expect([host.workbook.names.length, host.workbook.sheets.length]).toEqual([0, 1]);
});

describe('sorting at one click', () => {
  /** A title over the list, `gap` rows apart; the header is bold, and locked unless told. */
  async function list(gap: number, headerLocked: boolean): Promise<OpenExcel> {
    const excel = await openExcel();
    await excel.run(async (context, sheet) => {
      const header = 2 + gap;
      sheet.getRange('B1').values = [['Tiêu đề']];
      sheet.getRange(`A${header}:B${header + 3}`).values = [
        ['STT', 'Họ và tên'],
        [1, 'Dũng'],
        [2, 'An'],
        [3, 'Cường'],
      ];
      sheet.getRange(`A${header}:B${header}`).format.font.bold = true;
      sheet.getRange(`A${header + (headerLocked ? 1 : 0)}:B${header + 3}`).format.protection.locked = false;
      sheet.getRange('D9').values = [['không thuộc danh sách']];
      sheet.protection.protect({ allowSort: true });
      await context.sync();
    });
    return excel;
  }
  const names = ({ host }: OpenExcel, from: number): unknown[] =>
    [0, 1, 2, 3].map((at) => host.workbook.active.at(from - 1 + at, 1).value);

  test('takes the list below its header, where a blank row parts it from the title', async () => {
    const excel = await list(1, false);
    excel.host.user.sortAt('Sheet1', 'B5');
    expect(names(excel, 3)).toEqual(['Họ và tên', 'An', 'Cường', 'Dũng']);
  });

  test.each([
    ['reaches the locked title', 0, false],
    ['holds a locked header', 1, true],
  ])('is refused on a protected sheet where the region %s', async (_, gap, headerLocked) => {
    const excel = await list(gap, headerLocked);
    expect(() => excel.host.user.sortAt('Sheet1', 'B5')).toThrow(
      'You cannot perform the requested operation.',
    );
    excel.host.user.unprotect('Sheet1');
    // Without protection Excel sorts whatever the region holds, here with the title for a header.
    expect(() => excel.host.user.sortAt('Sheet1', 'B5')).not.toThrow();
  });
});

test('a protected sheet keeps its columns folded and gets no filter, whatever it allows', async () => {
  const { host, run, refused } = await openExcel();
  const protect = (): Promise<void> =>
    run(async (context, sheet) => {
      sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
      await context.sync();
    });
  const filter = (act: (sheet: Excel.Worksheet) => void): Promise<string | null> =>
    refused(async (context, sheet) => {
      act(sheet);
      await context.sync();
    });
  const lay = (sheet: Excel.Worksheet): void => sheet.autoFilter.apply(sheet.getRange('A1:B9'));
  await run(async (context, sheet) => {
    sheet.getRange('C:D').group('ByColumns');
    sheet.getRange('C:D').hideGroupDetails('ByColumns');
    await context.sync();
  });
  await protect();
  expect(() => host.user.unfoldColumns('Sheet1', 'C:D')).toThrow(
    'You cannot perform the requested operation.',
  );
  expect(await filter(lay)).toBe('AccessDenied');
  host.user.unprotect('Sheet1');
  host.user.unfoldColumns('Sheet1', 'C:D');
  expect(host.workbook.active.columns.get(2)?.hidden).toBe(false);
  expect(await filter(lay)).toBeNull();
  await protect();
  expect(await filter(lay)).toBeNull();
  expect(await filter((sheet) => sheet.autoFilter.remove())).toBe('AccessDenied');
});
