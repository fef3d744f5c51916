import { openExcel } from './excel';

describe('validation', () => {
  test.each<[string, Excel.DataValidationRule, string, Excel.DataValidationRule]>([
    [
      'a list by formula',
      { list: { inCellDropDown: true, source: '=DM_HINHTHUC' } },
      'List',
      { list: { inCellDropDown: true, source: '=DM_HINHTHUC' } },
    ],
    [
      'a list of words',
      { list: { inCellDropDown: true, source: 'Có,Không' } },
      'List',
      { list: { inCellDropDown: true, source: 'Có,Không' } },
    ],
    [
      'whole numbers between',
      { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
      'WholeNumber',
      { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } },
    ],
    [
      'days from',
      { date: { formula1: '2026-01-02', operator: 'GreaterThanOrEqualTo' } },
      'Date',
      { date: { formula1: '=46024', operator: 'GreaterThanOrEqualTo' } },
    ],
    ['a formula', { custom: { formula: '=LEN(B2)<5' } }, 'Custom', { custom: { formula: '=LEN(B2)<5' } }],
  ])('%s', async (_title, rule, type, answered) => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = rule;
      dataValidation.load('type,rule,ignoreBlanks');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks]).toEqual([
        type,
        answered,
        true,
      ]);
    });
  });

  test('a range as the source of a list becomes its address', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('_danh mục');
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.rule = { list: { inCellDropDown: true, source: other.getRange('A1:A3') } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("='_danh mục'!$A$1:$A$3");
    });
  });

  test('prompt and error, and what several cells have in common', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const areas = sheet.getRanges('B2:B3,D2:D3');
      areas.dataValidation.rule = { custom: { formula: '=B2<>""' } };
      areas.dataValidation.prompt = { showPrompt: true, title: 'Ngày', message: 'dd/mm/yyyy' };
      areas.dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Sai',
        message: 'Không phải ngày',
      };
      sheet.getRange('F2').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const at = (address: string): Excel.DataValidation =>
        sheet.getRange(address).dataValidation.load('type,rule,prompt,errorAlert');
      const [same, some, mixed, none, next] = [at('D2:D3'), at('B2:C2'), at('F2'), at('Z1'), at('B3')];
      const both = sheet.getRanges('B2,F2').dataValidation.load('type,rule');
      await context.sync();
      // Relative references are told as they are for the range that is asked.
      expect([same.rule, next.rule, mixed.rule]).toEqual([
        { custom: { formula: '=D2<>""' } },
        { custom: { formula: '=B3<>""' } },
        { custom: { formula: '=TRUE' } },
      ]);
      expect(same.prompt).toEqual({ showPrompt: true, title: 'Ngày', message: 'dd/mm/yyyy' });
      expect(same.errorAlert).toEqual({
        showAlert: true,
        style: 'Warning',
        title: 'Sai',
        message: 'Không phải ngày',
      });
      expect([some.type, both.type, none.type]).toEqual(['Inconsistent', 'MixedCriteria', 'None']);
      areas.dataValidation.clear();
      const cleared = at('B2');
      await context.sync();
      expect(cleared.type).toBe('None');
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['two kinds at once', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }],
    ['between with one bound', { wholeNumber: { formula1: 1, operator: 'Between' } }],
    ['a structured reference', { custom: { formula: '=COUNTIF(bang[Tên],B2)=1' } }],
    ['a cell of another sheet', { custom: { formula: "=B2='Sheet1'!A1" } }],
    ['a formula that ends early', { custom: { formula: '=AND(B2>1' } }],
    ['a formula over 255 characters', { custom: { formula: `=${'A1+'.repeat(90)}1` } }],
    ['a formula without =', { custom: { formula: 'TRUE' } }],
  ])('%s is InvalidArgument', async (_title, rule) => {
    const { refused } = await openExcel();
    expect(
      await refused(async (context, sheet) => {
        sheet.getRange('A1').dataValidation.rule = rule;
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  test('a prompt over 255 characters is InvalidArgument', async () => {
    const { refused } = await openExcel();
    expect(
      await refused(async (context, sheet) => {
        sheet.getRange('A1').dataValidation.prompt = {
          showPrompt: true,
          title: 't',
          message: 'x'.repeat(256),
        };
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  const add = (range: Excel.Range | Excel.RangeAreas, formula: string): Excel.ConditionalFormat => {
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    return format;
  };

  test('the newest comes first until priorities say otherwise', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A2:C9');
      const old = add(range, '=$A2="cũ"');
      add(range, '=$A2="mới"').stopIfTrue = true;
      const { conditionalFormats } = range;
      conditionalFormats.load('items/priority,items/stopIfTrue,items/type,items/custom/rule/formula');
      await context.sync();
      const read = (): unknown[] =>
        conditionalFormats.items.map((item) => [item.priority, item.stopIfTrue, item.custom.rule.formula]);
      expect(read()).toEqual([
        [0, true, '=$A2="mới"'],
        [1, false, '=$A2="cũ"'],
      ]);
      old.priority = 0;
      conditionalFormats.load('items/priority,items/stopIfTrue,items/custom/rule/formula');
      await context.sync();
      expect(read()).toEqual([
        [0, false, '=$A2="cũ"'],
        [1, true, '=$A2="mới"'],
      ]);
    });
  });

  test('their looks', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const { format } = add(sheet.getRange('A1'), '=TRUE').custom;
      format.fill.color = '#ffc7ce';
      format.font.color = '#9C0006';
      format.font.bold = true;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').color = '#9C0006';
      const again = sheet.getRange('A1').conditionalFormats.getItemAt(0).custom.format;
      again.fill.load('color');
      again.font.load('color,bold,italic');
      again.borders.load('items/sideIndex,items/style,items/color');
      await context.sync();
      expect([again.fill.color, again.font.color, again.font.bold, again.font.italic]).toEqual([
        ...['#FFC7CE', '#9C0006', true, null],
      ]);
      expect(
        again.borders.items.filter(({ style }) => style).map(({ sideIndex, color }) => [sideIndex, color]),
      ).toEqual([['EdgeBottom', '#9C0006']]);
    });
  });

  test('one over several areas; clearing part of it leaves the rest, and its formula right', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      add(sheet.getRanges('A2:A9,C2:C9'), '=A2=1');
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
      const left = sheet.getRange().conditionalFormats.getItemAt(0);
      left.load('custom/rule/formula');
      const ranges = left.getRanges().load('address');
      const count = sheet.getRange('A1:A4').conditionalFormats.getCount();
      await context.sync();
      expect([left.custom.rule.formula, ranges.address, count.value]).toEqual([
        ...['=A5=1', 'Sheet1!A5:A9,Sheet1!C2:C9', 0],
      ]);
    });
  });

  test('one is deleted, another is not there', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1');
      add(sheet.getRange('A1'), '=TRUE').delete();
      const missing = conditionalFormats.getItemOrNullObject('không có').load('id');
      const count = conditionalFormats.getCount();
      await context.sync();
      expect([count.value, missing.isNullObject]).toEqual([0, true]);
    });
  });
});

test('one rule for cells that have different ones is refused; after clearing it is taken', async () => {
  const { run, refused } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('B5:B9').dataValidation.rule = { custom: { formula: '=LEN(B5)<5' } };
    await context.sync();
  });
  const rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
  for (const address of ['B2:B9', 'B4:B5']) {
    const code = await refused(async (context, sheet) => {
      sheet.getRange(address).dataValidation.rule = rule;
      await context.sync();
    });
    expect([address, code]).toEqual([address, 'InvalidArgument']);
  }
  expect(
    await refused(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.clear();
      dataValidation.rule = rule;
      await context.sync();
    }),
  ).toBeNull();
});

test.each([
  ['a structured reference', '=SUM(bang[Số])>8'],
  ['a constant array', '=OR(A1={1,2})'],
  ['another sheet', '=Sheet1!A1>8'],
  ['an area alone', '=$A$1:$A$9'],
])('a conditional format with %s is InvalidArgument', async (_, formula) => {
  const { refused } = await openExcel();
  expect(
    await refused(async (context, sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
      await context.sync();
    }),
  ).toBe('InvalidArgument');
});

test.each([
  [224, null],
  [225, 'InvalidArgument'],
])('an error text of %i characters', async (length, code) => {
  const { run, refused } = await openExcel();
  const work = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { custom: { formula: '=A1<>""' } };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: 'x'.repeat(length) };
    await context.sync();
  };
  if (code === null) await run(work);
  else expect(await refused(work)).toBe(code);
});
