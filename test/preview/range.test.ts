import { openExcel } from './excel';

describe('what an entry becomes', () => {
  test.each<[string, unknown, string, unknown, string]>([
    ['a text', 'Nguyễn Văn Mẫu', 'General', 'Nguyễn Văn Mẫu', 'General'],
    ['a number', 12.5, 'General', 12.5, 'General'],
    ['a text of digits turns into a number', '0912345678', 'General', 912345678, 'General'],
    ['digits in a text cell stay text', '0912345678', '@', '0912345678', '@'],
    ['digits behind an apostrophe stay text', "'007", 'General', '007', 'General'],
    ['groups of thousands', '1,234', 'General', 1234, 'General'],
    ['a percentage', '50%', 'General', 0.5, '0%'],
    ['a truth value', 'true', 'General', true, 'General'],
    ['an ISO day', '2026-01-02', 'General', 46024, 'm/d/yyyy'],
    ['an American day', '1/2/2026', 'General', 46024, 'm/d/yyyy'],
    ['a day keeps the format of its cell', '1/2/2026', 'dd/mm/yyyy', 46024, 'dd/mm/yyyy'],
    ['no American day', '31/12/2026', 'General', '31/12/2026', 'General'],
    ['no day at all', '2026-02-30', 'General', '2026-02-30', 'General'],
    ['a formula in a text cell is a text', '=1+1', '@', '=1+1', '@'],
  ])('%s', async (_title, raw, numberFormat, value, format) => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const range = sheet.getRange('B2');
      range.numberFormat = [[numberFormat]];
      range.values = [[raw]];
      range.load('values,numberFormat');
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[[value]], [[format]]]);
    });
  });
});

test('formulas, and values that a formula shows', async () => {
  const { host, run } = await openExcel();
  const { workbook } = host;
  const flush = (): void => {
    const cell = workbook.active.at(0, 0);
    workbook.active.put(0, 0, { ...cell, value: `${cell.formula?.slice(1)} là gì` });
  };
  workbook.calculator = { flush, evaluate: () => 0, judge: () => 'taken' };
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:A3');
    range.formulas = [['=B1'], ['chữ'], [null]];
    range.load('values,formulas,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['B1 là gì'], ['chữ'], ['']]);
    expect(range.formulas).toEqual([['=B1'], ['chữ'], ['']]);
    expect(range.valueTypes).toEqual([['String'], ['String'], ['Empty']]);
  });
});

test('without a calculator a formula shows what its cell showed last', async () => {
  const { host, run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.values = [['cũ']];
    range.formulas = [['=B1']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['cũ']]);
  });
  expect(host.workbook.active.at(0, 0).formula).toBe('=B1');
});

test('null leaves a cell, an empty text clears it, one value fills all', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    // Excel takes one value for all cells, though its types do not say so.
    range.values = 7 as unknown as number[][];
    range.values = [
      [null, ''],
      [8, null],
    ];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, ''],
      [8, 7],
    ]);
  });
});

test('writes over 1,500 cells come in chunks of rows and arrive whole', async () => {
  const { host, run } = await openExcel();
  const values = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 9 }, (__, col) => `${row}.${col}.`),
  );
  await run(async (context, sheet) => {
    sheet.getRange('C5:K404').values = values;
    await context.sync();
    const range = sheet.getUsedRange(true).load('values,address');
    await context.sync();
    expect(range.address).toBe('Sheet1!C5:K404');
    expect(range.values).toEqual(values);
  });
  expect(host.requests[0]!.actions).toBeGreaterThan(4);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ['getCell', (sheet) => sheet.getCell(1, 2), 'C2'],
  ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), 'B2:D3'],
  ['getRange without address', (sheet) => sheet.getRange().getCell(0, 0).getResizedRange(1, 0), 'A1:A2'],
  ['corners the other way round', (sheet) => sheet.getRange('$D$3:$B$2'), 'B2:D3'],
  ['whole columns', (sheet) => sheet.getRange('b:D'), 'B:D'],
  ['whole rows', (sheet) => sheet.getRange('2:3'), '2:3'],
  ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), '2:3'],
  ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'B:C'],
  ['getRow', (sheet) => sheet.getRange('B2:C3').getRow(1), 'B3:C3'],
  ['getColumn', (sheet) => sheet.getRange('B2:C3').getColumn(1), 'C2:C3'],
  ['getLastCell', (sheet) => sheet.getRange('B2:C3').getLastCell(), 'C3'],
  ['getOffsetRange', (sheet) => sheet.getRange('B2:C3').getOffsetRange(-1, 2), 'D1:E2'],
  ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2:C3').getAbsoluteResizedRange(1, 1), 'B2'],
  ['getRowsBelow', (sheet) => sheet.getRange('B2:C3').getRowsBelow(2), 'B4:C5'],
  ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D1'), 'B1:D2'],
  ['getIntersection', (sheet) => sheet.getRange('B2:D9').getIntersection('C1:E3'), 'C2:D3'],
])('%s', async (_title, find, address) => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = find(sheet).load('address,rowIndex,columnIndex');
    await context.sync();
    expect(range.address).toBe(`Sheet1!${address}`);
  });
});

test('ranges that are not there', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const common = sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address');
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect([common.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

test('the used range counts looks only when it is asked to', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D9').format.fill.color = '#FFFF00';
    const filled = sheet.getUsedRange(true).load('address');
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    expect([filled.address, used.address]).toEqual(['Sheet1!B2', 'Sheet1!B2:D9']);
  });
});

test('copyFrom moves relative references, and repeats over a larger range', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('B1').formulas = [['=A1+$A$1']];
    sheet.getRange('B1').format.font.bold = true;
    const formulas = sheet.getRange('C2:C3');
    formulas.copyFrom('B1', 'Formulas');
    formulas.load('formulas,format/font/bold');
    const all = sheet.getRange('D1');
    all.copyFrom(sheet.getRange('B1'));
    all.load('formulas,format/font/bold');
    await context.sync();
    expect([formulas.formulas, formulas.format.font.bold]).toEqual([[['=B2+$A$1'], ['=B3+$A$1']], false]);
    expect([all.formulas, all.format.font.bold]).toEqual([[['=C1+$A$1']], true]);
  });
});

test('clear takes what it is told to take', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    for (const [at, what] of [
      ['A1', 'Contents'],
      ['A2', 'Formats'],
      ['A3', 'All'],
    ] as const) {
      const range = sheet.getRange(at);
      range.values = [['x']];
      range.format.font.italic = true;
      range.dataValidation.rule = { custom: { formula: '=TRUE' } };
      range.clear(what);
    }
    const left = [1, 2, 3].map((row) =>
      sheet.getRange(`A${row}`).load('values,format/font/italic,dataValidation/type'),
    );
    await context.sync();
    expect(
      left.map((range) => [
        range.values[0]![0] as string,
        range.format.font.italic,
        range.dataValidation.type,
      ]),
    ).toEqual([
      ['', true, 'Custom'],
      ['x', false, 'Custom'],
      ['', false, 'None'],
    ]);
  });
});

test('links', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.hyperlink = { documentReference: "'Số liệu'!A1", screenTip: 'Mở', textToDisplay: 'Số liệu' };
    range.load('hyperlink,values');
    await context.sync();
    expect(range.hyperlink).toEqual({
      documentReference: "'Số liệu'!A1",
      screenTip: 'Mở',
      textToDisplay: 'Số liệu',
    });
    expect(range.values).toEqual([['Số liệu']]);
  });
});

test('merged cells', async () => {
  const { run, refused } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
    sheet.getRange('A1:C1').merge();
    const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address');
    const values = sheet.getRange('A1:C1').load('values');
    await context.sync();
    expect([merged.address, values.values]).toEqual(['Sheet1!A1:C1', [['a', '', '']]]);
  });
  const code = await refused(async (context, sheet) => {
    sheet.getRange('B1').values = [['x']];
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ['no address', 'InvalidArgument', (sheet) => sheet.getRange('không phải')],
  ['a cell below the sheet', 'InvalidArgument', (sheet) => sheet.getRange('A1048577')],
  ['a range left of the sheet', 'InvalidArgument', (sheet) => sheet.getRange('A1').getOffsetRange(0, -1)],
  ['values of another size', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B1').values = [[1], [2]])],
  ['values of a whole column', 'InvalidArgument', (sheet) => (sheet.getRange('A:A').values = [[1]])],
  [
    'a text over 32,767 characters',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
  ],
  [
    'a formula over 8,192 characters',
    'FormulaLengthExceedsLimit',
    (sheet) => (sheet.getRange('A1').formulas = [[`=${'A1+'.repeat(3_000)}1`]]),
  ],
  [
    'areas over 8,192 characters of address',
    'InvalidArgument',
    (sheet) => sheet.getRanges(Array<string>(2_800).fill('A1').join(',')),
  ],
  ['ranges that share nothing', 'ItemNotFound', (sheet) => sheet.getRange('A1').getIntersection('B2')],
])('%s: %s', async (_title, code, act) => {
  const { refused } = await openExcel();
  expect(
    await refused(async (context, sheet) => {
      act(sheet);
      await context.sync();
    }),
  ).toBe(code);
});

/** The ways of writing texts, of which neither takes all that a cell can hold. */
describe('long texts', () => {
  const written = (way: 'values' | 'formulas', text: string, format = '@') =>
    openExcel().then(({ refused }) =>
      refused(async (context, sheet) => {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [[format]];
        cell[way] = [[text]];
        await context.sync();
      }),
    );
  const letters = 'p'.repeat(8192);

  test.each([
    ['values', letters, null],
    ['values', `${letters}p`, null],
    ['values', 'p'.repeat(32_768), 'InvalidArgument'],
    ['values', `-${letters.slice(1)}`, null],
    ['values', `-${letters}`, 'GeneralException'],
    ['values', `+${letters}`, 'GeneralException'],
    ['formulas', letters, null],
    ['formulas', `${letters}p`, 'InvalidArgument'],
    ['formulas', `-${letters}`, 'GeneralException'],
  ] as const)('by %s, %.4s…: %s', async (way, text, code) => {
    expect(await written(way, text)).toBe(code);
  });

  test('an apostrophe lets a minus through', async () => {
    expect(await written('values', `'-${letters}`, 'General')).toBeNull();
  });
});
