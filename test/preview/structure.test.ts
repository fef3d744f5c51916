import { shiftReferences } from '../../src/preview/model/shift';
import type { Shift } from '../../src/preview/model/shift';
import { openExcel } from './excel';

const INSERT: Shift = { axis: 'rows', at: 4, count: 2 };
const DELETE: Shift = { axis: 'rows', at: 4, count: -2 };
const DELETE_B: Shift = { axis: 'columns', at: 1, count: -1 };

test.each<[string, Shift, string]>([
  ['=A4+A5+$A$6', INSERT, '=A4+A7+$A$8'],
  ['=SUM(A2:A5)', INSERT, '=SUM(A2:A7)'],
  ['=SUM(A:A)+SUM(5:5)', INSERT, '=SUM(A:A)+SUM(7:7)'],
  ['=\'Đề nghị\'!A9&"A9"', INSERT, '=\'Đề nghị\'!A11&"A9"'],
  ['=Khác!A9+TD_A9X', INSERT, '=Khác!A9+TD_A9X'],
  ['=A4+A5+A7', DELETE, '=A4+#REF!+A5'],
  ['=SUM(A2:A5)+SUM(A5:A9)', DELETE, '=SUM(A2:A4)+SUM(A5:A7)'],
  ['=SUM($A$5:$A$6)', DELETE, '=SUM(#REF!)'],
  ['=SUM(A4:A5)', DELETE, '=SUM(A4:A4)'],
  ['=A1+B1+$C1', DELETE_B, '=A1+#REF!+$B1'],
])('%s', (formula, shift, expected) => {
  expect(shiftReferences(formula, 'Đề nghị', true, shift)).toBe(expected);
});

test('a formula on another sheet follows only references to the sheet', () => {
  expect(shiftReferences("=A9+'Đề nghị'!A9", 'Đề nghị', false, INSERT)).toBe("=A9+'Đề nghị'!A11");
});

test('inserted rows move all that follows, and look like the row above', async () => {
  const { run, host } = await openExcel();
  await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add('Khác');
    other.getRange('A1').formulas = [['=Sheet1!A3']];
    sheet.getRange('A2:A3').values = [['hai'], ['ba']];
    sheet.getRange('A2').format.font.bold = true;
    sheet.getRange('A2:A3').dataValidation.rule = { custom: { formula: '=A2<>""' } };
    sheet.getRange('A2:A3').conditionalFormats.add('Custom').custom.rule.formula = '=A2=1';
    sheet.pageLayout.setPrintTitleRows('$3:$3');
    context.workbook.names.add('TD_BA', sheet.getRange('A3'));
    const tracked = sheet.getRange('A3');
    await context.sync();

    host.user.insertRows('Sheet1', 3);
    const [formula, name] = [other.getRange('A1'), context.workbook.names.getItem('TD_BA')];
    formula.load('formulas');
    name.load('formula');
    tracked.load('address,values');
    const row = sheet.getRange('A3').load('values,format/font/bold,dataValidation/rule');
    const conditional = sheet.getRange('A3').conditionalFormats.getItemAt(0).getRange().load('address');
    const title = sheet.pageLayout.getPrintTitleRows().load('address');
    await context.sync();
    expect([formula.formulas, name.formula as string, title.address]).toEqual([
      ...[[['=Sheet1!A4']], '=Sheet1!$A$4', 'Sheet1!4:4'],
    ]);
    expect([tracked.address, tracked.values]).toEqual(['Sheet1!A4', [['ba']]]);
    expect([row.values, row.format.font.bold, row.dataValidation.rule, conditional.address]).toEqual([
      [['']],
      true,
      { custom: { formula: '=A3<>""' } },
      'Sheet1!A2:A4',
    ]);
  });
});

test('a row inserted below the last of a list belongs to the list', async () => {
  const { run, host } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('A2:A3').conditionalFormats.add('Custom').custom.rule.formula = '=A2=1';
    sheet.getRange('A2:A3').format.rowHeight = 40;
    await context.sync();
    host.user.insertRows('Sheet1', 4, 2);
    const area = sheet.getRange('A5').conditionalFormats.getItemAt(0).getRange().load('address');
    const row = sheet.getRange('A5').load('format/rowHeight');
    await context.sync();
    expect([area.address, row.format.rowHeight]).toEqual(['Sheet1!A2:A5', 40]);
  });
});

test('deleted rows leave rules of the rest right, and references to them broken', async () => {
  const { run, host } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('B2:B9').dataValidation.rule = { custom: { formula: '=B2<>""' } };
    sheet.getRange('B2:B9').conditionalFormats.add('Custom').custom.rule.formula = '=B2=1';
    context.workbook.names.add('TD_B2', sheet.getRange('B2'));
    const gone = sheet.getRange('B3');
    await context.sync();

    host.user.deleteRows('Sheet1', 2, 3);
    const { dataValidation } = sheet.getRange('B2').load('dataValidation/rule');
    const format = sheet.getRange('B2').conditionalFormats.getItemAt(0).load('custom/rule/formula');
    const name = context.workbook.names.getItem('TD_B2').load('formula');
    await context.sync();
    expect([dataValidation.rule, format.custom.rule.formula, name.formula as string]).toEqual([
      { custom: { formula: '=B2<>""' } },
      '=B2=1',
      '=Sheet1!#REF!',
    ]);
    gone.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});
