/** What a person may type where validation stands, as Excel judges it. */
import { EntryRefused } from '../../src/preview/model/fault';
import type { Engine } from '../../src/preview/engine/engine';
import { calculating } from '../../src/preview/node/engine';
import { openExcel } from './excel';
import type { OpenExcel } from './excel';

interface Form extends OpenExcel {
  readonly engine: Engine;
}

/** B2:B9 with a rule; D1:E5 holds places and their parents, G1 a number. */
async function form(
  rule: Excel.DataValidationRule,
  style: 'Stop' | 'Warning' | 'Information' = 'Stop',
): Promise<Form> {
  const excel = await openExcel();
  const engine = calculating(excel.host.workbook);
  await excel.run(async (context, sheet) => {
    sheet.getRange('D1:E5').values = [
      ['Bắc Ái', 'Phước Bình'],
      ['Bắc Ái', 'Phước Hòa'],
      ['Bắc Ái', ''],
      ['Ninh Hải', 'Nhơn Hải'],
      ['Ninh Hải', 'Thanh Hải'],
    ];
    sheet.getRange('G1').values = [[10]];
    context.workbook.names.add('HUYEN', sheet.getRange('D1:D5'));
    context.workbook.names.add('XA', sheet.getRange('E1:E5'));
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = rule;
    dataValidation.errorAlert = {
      showAlert: true,
      style,
      title: 'Chưa đúng',
      message: 'Chọn trong danh sách',
    };
    await context.sync();
  });
  return { ...excel, engine };
}

const cut = 'OFFSET(XA,MATCH($A2,HUYEN,0)-1,0,COUNTIF(HUYEN,$A2),1)';
const children = `=IF(ISNUMBER(MATCH($A2,HUYEN,0)),${cut},XA)`;

const rules: Readonly<Record<string, Excel.DataValidationRule>> = {
  words: { list: { inCellDropDown: true, source: 'Có, Không' } },
  range: { list: { inCellDropDown: true, source: '=XA' } },
  children: { list: { inCellDropDown: true, source: children } },
  whole: { wholeNumber: { formula1: 1, formula2: '=$G$1', operator: 'Between' } },
  outside: { wholeNumber: { formula1: 1, formula2: 3, operator: 'NotBetween' } },
  decimal: { decimal: { formula1: 0.5, operator: 'GreaterThan' } },
  below: { decimal: { formula1: 2, operator: 'LessThan' } },
  equal: { decimal: { formula1: 2, operator: 'EqualTo' } },
  other: { decimal: { formula1: 2, operator: 'NotEqualTo' } },
  most: { decimal: { formula1: 2, operator: 'LessThanOrEqualTo' } },
  date: { date: { formula1: '2026-01-02', operator: 'GreaterThanOrEqualTo' } },
  length: { textLength: { formula1: 0, formula2: 3, operator: 'Between' } },
  once: { custom: { formula: '=COUNTIF($B$2:$B$9,B2)=1' } },
  broken: { custom: { formula: '=1/0' } },
  text: { custom: { formula: '="sai"' } },
};

const taken = 'taken';
const refused = 'refused';

test.each<[keyof typeof rules, string | number, string]>([
  ['words', 'Có', taken],
  ['words', 'có', refused],
  ['words', 'Có thể', refused],
  ['range', 'Nhơn Hải', taken],
  ['range', 'nhơn hải', taken],
  ['range', 'Ninh Hải', refused],
  ['children', 'Thanh Hải', taken],
  ['children', 'Phước Bình', refused],
  ['whole', '10', taken],
  ['whole', '11', refused],
  ['whole', '2.5', refused],
  ['whole', 'mười', refused],
  ['outside', '4', taken],
  ['outside', '3', refused],
  ['decimal', '0.6', taken],
  ['decimal', '0.5', refused],
  ['below', '1', taken],
  ['below', '2', refused],
  ['equal', '2', taken],
  ['equal', '3', refused],
  ['other', '3', taken],
  ['other', '2', refused],
  ['most', '2', taken],
  ['most', '2.1', refused],
  ['date', '2/1/2026', taken],
  ['date', '1/2/2025', refused],
  ['date', 'hôm qua', refused],
  ['length', 'abc', taken],
  ['length', 'abcd', refused],
  ['once', 'mới', taken],
  ['once', 'đã có', refused],
  ['broken', 'x', refused],
  ['text', 'x', refused],
  ['whole', '=G1-1', taken],
  ['whole', '=G1+1', refused],
  ['broken', '', taken],
])('%s: "%s" is %s', async (rule, text, judgement) => {
  const { host } = await form(rules[rule]!);
  host.user.paste(
    'Sheet1',
    'A3',
    [
      ['Ninh Hải', 'cũ'],
      ['', 'đã có'],
    ],
    { withFormats: false },
  );
  const type = (): void => host.user.type('Sheet1', 'B3', text);
  if (judgement === taken) expect(type).not.toThrow();
  else expect(type).toThrow(new EntryRefused('Chưa đúng', 'Chọn trong danh sách'));
  const { value, formula } = host.workbook.active.at(2, 1);
  expect(judgement === taken ? value !== 'cũ' || formula !== null : value === 'cũ').toBe(true);
});

test.each([
  ['Stop', 'refused'],
  ['Warning', 'warned'],
  ['Information', 'informed'],
] as const)('the style %s: an entry is %s, and only stopping keeps it out', async (style, judgement) => {
  const { host, engine } = await form(rules['whole']!, style);
  const sheet = host.workbook.active;
  expect(engine.judge(sheet, 1, 1, 99)).toBe(judgement);
  expect(engine.judge(sheet, 1, 1, 9)).toBe('taken');
  expect(engine.judge(sheet, 20, 1, 99)).toBe('taken');
  if (style === 'Stop') expect(() => host.user.type('Sheet1', 'B2', '99')).toThrow(EntryRefused);
  else host.user.type('Sheet1', 'B2', '99');
  expect(sheet.at(1, 1).value).toBe(style === 'Stop' ? '' : 99);
});

test('pasting is not judged', async () => {
  const { host } = await form(rules['whole']!);
  host.user.paste('Sheet1', 'B2', [['sai']], { withFormats: false });
  expect(host.workbook.active.at(1, 1).value).toBe('sai');
});

test('an alert that is switched off lets everything in', async () => {
  const { host, run } = await form(rules['whole']!);
  await run(async (context, sheet) => {
    sheet.getRange('B2').dataValidation.errorAlert = {
      showAlert: false,
      style: 'Stop',
      title: '',
      message: '',
    };
    await context.sync();
  });
  host.user.type('Sheet1', 'B2', 'sai');
  expect(host.workbook.active.at(1, 1).value).toBe('sai');
});

test('judging leaves no trace, neither in the cell nor in what depends on it', async () => {
  const { host, engine, run } = await form(rules['once']!);
  await run(async (context, sheet) => {
    sheet.getRange('H1').formulas = [['=COUNTA(B2:B9)']];
    await context.sync();
  });
  const sheet = host.workbook.active;
  expect(engine.judge(sheet, 1, 1, 'thử')).toBe('taken');
  host.user.type('Sheet1', 'J1', 'việc khác');
  expect([sheet.at(1, 1).value, sheet.at(0, 7).value]).toEqual(['', 0]);
  expect(engine.model.getters.getCell({ sheetId: sheet.id, row: 1, col: 1 })).toBeUndefined();
});

test('a drop-down offers what its formula answers, row by row, also in the grid', async () => {
  const { host, engine } = await form(rules['children']!);
  const sheet = host.workbook.active;
  host.user.type('Sheet1', 'A2', 'Ninh Hải');
  host.user.type('Sheet1', 'A3', 'Bắc Ái');
  host.user.type('Sheet1', 'A4', 'Không có');
  const offered = (row: number): unknown =>
    engine.model.getters.getValidationRuleForCell({ sheetId: sheet.id, row, col: 1 })?.criterion.values;
  for (const [row, entries] of [
    [1, ['Nhơn Hải', 'Thanh Hải']],
    [2, ['Phước Bình', 'Phước Hòa']],
    [3, ['Phước Bình', 'Phước Hòa', 'Nhơn Hải', 'Thanh Hải']],
  ] as const) {
    expect(engine.choices(sheet, row, 1)).toEqual(entries);
    expect(offered(row)).toEqual(entries);
  }
  expect(engine.choices(sheet, 0, 1)).toBeNull();
  expect(offered(0)).toBeUndefined();
});

test('a list whose source is an error at that moment is refused', async () => {
  const { host, run, refused: codeOf } = await form(rules['range']!);
  const lay = (): Promise<string | null> =>
    codeOf(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.clear();
      dataValidation.rule = { list: { inCellDropDown: true, source: `=${cut}` } };
      await context.sync();
    });
  expect(await lay()).toBe('InvalidArgument');
  await run(async (context, sheet) => {
    sheet.getRange('A2').values = [['Ninh Hải']];
    await context.sync();
  });
  expect(await lay()).toBeNull();
  expect(host.faults).toEqual([]);
});

describe('conditional formats that hold', () => {
  const looks = ({ engine, host }: Form, at: number): unknown =>
    engine.looksOf(host.workbook.active, at, 0).map(({ style }) => style.fill);

  test('in the order of their priority, until one stops the rest', async () => {
    const excel = await form(rules['whole']!);
    await excel.run(async (context, sheet) => {
      for (const [formula, color, stops] of [
        ['=$A2<>""', '#00FF00', false],
        ['=A2="dừng"', '#FF0000', true],
        ['=1/0', '#0000FF', false],
        ['="có"', '#0000FF', false],
      ] as const) {
        const format = sheet.getRanges('C2:C4,A2:A9').conditionalFormats.add('Custom');
        format.custom.rule.formula = formula.replace(/A2/g, stops ? 'C2' : 'A2');
        format.custom.format.fill.color = color;
        format.stopIfTrue = stops;
      }
      sheet.getRange('A2:A4').values = [['dừng'], ['đi'], ['']];
      await context.sync();
    });
    expect([1, 2, 3, 20].map((row) => looks(excel, row))).toEqual([['#FF0000'], ['#00FF00'], [], []]);
  });
});
