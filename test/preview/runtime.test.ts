import { openExcel } from './excel';

test('an error of the host is an OfficeExtension.Error with its code, place and statement', async () => {
  const { run, OfficeExtension } = await openExcel();
  const error: unknown = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Không có');
    sheet.load('name');
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  const { code, message, debugInfo } = error as OfficeExtension.Error;
  expect(code).toBe('ItemNotFound');
  expect(message).toContain("doesn't exist");
  expect(debugInfo).toMatchObject({ errorLocation: 'WorksheetCollection.getItem' });
  expect(JSON.stringify(debugInfo)).toContain('getItem');
});

test('what was done before an error stays done', async () => {
  const { host, refused } = await openExcel();
  const code = await refused(async (context, sheet) => {
    sheet.getRange('A1').values = [['trước']];
    sheet.getRange('B1').values = [[1, 2]];
    sheet.getRange('C1').values = [['sau']];
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
  expect([0, 1, 2].map((col) => host.workbook.active.at(0, col).value)).toEqual(['trước', '', '']);
});

describe('the floor of ExcelApi 1.14', () => {
  test.each<[string, string | null, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    [
      '1.14 conditionalFormats.getItemOrNullObject',
      null,
      (sheet) => sheet.getRange('A1').conditionalFormats.getItemOrNullObject('x'),
    ],
    ['1.9 setCellProperties', null, (sheet) => sheet.getRange('A1').setCellProperties([[{}]])],
    ['1.15 getDependents', 'ApiNotFound', (sheet) => sheet.getRange('A1').getDependents()],
    [
      '1.17 onVisibilityChanged',
      'ApiNotFound',
      (_sheet, context) => context.workbook.worksheets.onVisibilityChanged,
    ],
    ['1.17 onNameChanged', 'ApiNotFound', (_sheet, context) => context.workbook.worksheets.onNameChanged],
  ])('%s', async (_title, code, call) => {
    const { refused } = await openExcel();
    expect(
      await refused(async (context, sheet) => {
        call(sheet, context);
        await context.sync();
      }),
    ).toBe(code);
  });
});

describe('what the stand-in does not have is a fault that names it, never silence', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['Worksheet.Charts', (sheet) => sheet.charts.load('items/name')],
    ['Range.GetImage()', (sheet) => sheet.getRange('A1').getImage()],
    ['Range.Find()', (sheet) => sheet.getRange('A1').find('x', {})],
    ['setting Range.Style', (sheet) => (sheet.getRange('A1').style = 'Good')],
    ['Range.formulasR1C1', (sheet) => sheet.getRange('A1').load('formulasR1C1')],
    [
      'conditional formats of type DataBar',
      (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar'),
    ],
    ['inserting or deleting single cells', (sheet) => sheet.getRange('A1').insert('Down')],
  ])('%s', async (what, call) => {
    const { host, refused } = await openExcel();
    const code = await refused(async (context, sheet) => {
      call(sheet);
      await context.sync();
    });
    expect(code).toBe('StandInFault');
    expect(host.faults).toEqual([`the stand-in for Excel does not implement ${what}`]);
  });
});

test('each load is a runtime of its own; the host answers the last', async () => {
  const first = await openExcel();
  const second = await openExcel();
  expect(first.Excel).not.toBe(second.Excel);
  await first.run(async (context, sheet) => {
    sheet.getRange('A1').values = [['một']];
    await context.sync();
  });
  expect(second.host.workbook.active.at(0, 0).value).toBe('');
  expect(first.host.requests.length).toBeGreaterThan(0);
  expect(second.host.requests).toEqual([]);
});

test('the runtime lets go of every range at the end of Excel.run', async () => {
  const { host, run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.load('address');
    await context.sync();
    expect(host.kept()).toBe(1);
    // The same proxy in the next request.
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await host.settled();
  expect(host.kept()).toBe(0);
});

test('requests are counted with their bytes', async () => {
  const { host, run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.name = 'Đề nghị';
    await context.sync();
    sheet.name = 'Đề nghị khen thưởng';
    await context.sync();
  });
  const [first, second] = host.requests;
  expect(host.requests).toHaveLength(2);
  // Bytes, not characters: ' khen thưởng' has 12 letters and 15 bytes.
  expect(second!.bytes).toBeGreaterThan(0);
  expect(first!.actions).toBeGreaterThan(1);
});
