import type { Validation } from '../../../src/sheets/layout';
import { rangeOf, partsWritten, sheetOf, sheetWritten, workbookOf } from './layouts';

const range = rangeOf(4, 2, 6, 3);

describe('validations', () => {
  const common = 'allowBlank="1" showInputMessage="1" showErrorMessage="1"';
  test.each<[string, Omit<Validation, 'ranges'>, string]>([
    [
      'list',
      { rule: { kind: 'list', source: 'Xa' } },
      `type="list" ${common} sqref="B4:C6"><formula1>Xa</formula1></`,
    ],
    [
      'between',
      { rule: { kind: 'whole', min: 1, max: 9 } },
      `type="whole" ${common} sqref="B4:C6"><formula1>1</formula1><formula2>9</formula2></`,
    ],
    [
      'at least',
      { rule: { kind: 'decimal', min: 0.5 } },
      `type="decimal" operator="greaterThanOrEqual" ${common} sqref="B4:C6"><formula1>0.5</formula1></`,
    ],
    [
      'at most',
      { rule: { kind: 'textLength', max: 200 } },
      `type="textLength" operator="lessThanOrEqual" ${common} sqref="B4:C6"><formula1>200</formula1></`,
    ],
    [
      'days',
      { rule: { kind: 'date', min: { date: '2025-06-30' } } },
      `type="date" operator="greaterThanOrEqual" ${common} sqref="B4:C6"><formula1>45838</formula1></`,
    ],
    [
      'formula',
      { rule: { kind: 'custom', formula: 'B4<C4' } },
      `type="custom" ${common} sqref="B4:C6"><formula1>B4&lt;C4</formula1></`,
    ],
    [
      'messages',
      {
        rule: { kind: 'custom', formula: 'A1' },
        prompt: { title: 'Gợi ý', text: 'a\nb' },
        error: { title: 'Lỗi', text: '"c"', style: 'warning' },
      },
      `type="custom" errorStyle="warning" ${common} errorTitle="Lỗi" error="&quot;c&quot;" promptTitle="Gợi ý" prompt="a&#10;b" sqref`,
    ],
  ])('%s', (_, validation, written) => {
    expect(sheetWritten({ validations: [{ ranges: [range], ...validation }] })).toContain(
      `<dataValidations count="1"><dataValidation ${written}`,
    );
  });

  test('several ranges share one', () => {
    const validations: Validation[] = [
      { ranges: [range, rangeOf(9, 1, 9, 1)], rule: { kind: 'list', source: 'Xa' } },
    ];
    expect(sheetWritten({ validations })).toContain('sqref="B4:C6 A9"');
  });
});

test('conditional formats: the first has the highest priority, equal looks are one', () => {
  const style = { fill: 'FFC7CE' };
  const written = partsWritten(
    workbookOf([
      sheetOf({
        conditionalFormats: [
          { ranges: [range], formula: '$A4=""', style, stopIfTrue: true },
          { ranges: [range, rangeOf(9, 1, 9, 1)], formula: 'TRUE', style: { ...style } },
        ],
      }),
    ]),
  );
  expect(written['xl/worksheets/sheet1.xml']).toContain(
    '<conditionalFormatting sqref="B4:C6"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A4=&quot;&quot;</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B4:C6 A9"><cfRule type="expression" dxfId="0" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>',
  );
  expect(written['xl/styles.xml']).toContain(
    '<dxfs count="1"><dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  );
});
