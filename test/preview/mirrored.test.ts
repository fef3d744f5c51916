/** The model that the grid shows holds what the stand-in holds, whatever happened to it. */
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { Engine } from '../../src/preview/engine/engine';
import { calculating } from '../../src/preview/node/engine';
import { openExcel } from './excel';
import type { OpenExcel } from './excel';

interface Mirrored extends OpenExcel {
  readonly engine: Engine;
  readonly sheetId: string;
}

async function open(): Promise<Mirrored> {
  const excel = await openExcel();
  return { ...excel, engine: calculating(excel.host.workbook), sheetId: excel.host.workbook.active.id };
}

const shown = ({ engine, sheetId }: Mirrored, row: number, col: number): unknown =>
  engine.model.getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;

test('sheets: order, names, visibility, size', async () => {
  const { host, run, engine } = await open();
  await run(async (context, sheet) => {
    const hidden = context.workbook.worksheets.add('Ẩn');
    context.workbook.worksheets.add("Bỏ 'đi'x");
    hidden.visibility = 'Hidden';
    hidden.position = 0;
    sheet.name = 'Trước';
    sheet.getRange('AZ300').values = [[1]];
    await context.sync();
  });
  const { getters } = engine.model;
  const listed = (): unknown =>
    getters.getSheetIds().map((id) => [getters.getSheetName(id), getters.isSheetVisible(id)]);
  expect(listed()).toEqual([
    ['Ẩn', false],
    ['Trước', true],
    ['Bỏ \u2019đi\u2019x', true],
  ]);
  const [, first] = getters.getSheetIds();
  expect([getters.getNumberRows(first!) > 300, getters.getNumberCols(first!) > 52]).toEqual([true, true]);
  host.user.deleteSheet("Bỏ 'đi'x");
  // Names change places.
  host.user.renameSheet('Trước', 'x');
  host.user.renameSheet('Ẩn', 'Trước');
  host.user.renameSheet('x', 'Ẩn');
  expect(listed()).toEqual([
    ['Trước', false],
    ['Ẩn', true],
  ]);
});

test('contents and number formats', async () => {
  const excel = await open();
  await excel.run(async (context, sheet) => {
    const cells: readonly (readonly [string | number | boolean, string])[] = [
      ["'001", 'General'],
      ['001', '@'],
      ["'=A1", 'General'],
      ["'31/12/2026", 'General'],
      ["'true", 'General'],
      [46387, 'dd/mm/yyyy'],
      [1234.56, '#,##0.##'],
      [0.5, '0%'],
      [-5, '#,##0;[Red]-#,##0'],
      ['hai\ndòng', 'General'],
      ['#N/A', 'General'],
      ["'#ghi chú", 'General'],
      [true, 'General'],
    ];
    const range = sheet.getRange(`A1:A${cells.length}`);
    range.numberFormat = cells.map(([, format]) => [format]);
    range.values = cells.map(([value]) => [value]);
    await context.sync();
  });
  expect(Array.from({ length: 13 }, (_, row) => shown(excel, row, 0))).toEqual([
    '001',
    '001',
    '=A1',
    '31/12/2026',
    'true',
    '31/12/2026',
    '1,234.56',
    '50%',
    '-5',
    'hai\ndòng',
    '#N/A',
    '#ghi chú',
    'TRUE',
  ]);
});

test('looks, lines, merged cells, panes, grid lines, groups', async () => {
  const excel = await open();
  const { engine, sheetId, host } = excel;
  await excel.run(async (context, sheet) => {
    const cell = sheet.getRange('B2');
    cell.values = [['chữ']];
    cell.format.font.bold = true;
    cell.format.font.color = '#9C0006';
    cell.format.font.size = 14;
    cell.format.fill.color = '#FFC7CE';
    cell.format.wrapText = true;
    cell.format.horizontalAlignment = 'Center';
    cell.format.verticalAlignment = 'Top';
    cell.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('D4').format.fill.color = '#00FF00';
    sheet.getRange('A1:C1').merge();
    sheet.getRange('C:C').format.columnWidth = 96;
    sheet.getRange('5:5').format.rowHeight = 30;
    sheet.getRange('E:E').columnHidden = true;
    sheet.getRange('7:8').group('ByRows');
    sheet.getRange('7:8').hideGroupDetails('ByRows');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:C3'));
    sheet.showGridlines = false;
    await context.sync();
  });
  const { getters } = engine.model;
  const at: CellPosition = { sheetId, row: 1, col: 1 };
  expect(getters.getCell(at)?.style).toEqual({
    bold: true,
    textColor: '#9C0006',
    fontSize: 14,
    fillColor: '#FFC7CE',
    wrapping: 'wrap',
    align: 'center',
    verticalAlign: 'top',
  });
  expect(getters.getCellBorder(at)).toEqual({ bottom: { style: 'thin', color: '#000000' } });
  expect(getters.getCell({ sheetId, row: 3, col: 3 })?.style?.fillColor).toBe('#00FF00');
  expect(getters.getMerges(sheetId)).toMatchObject([{ top: 0, bottom: 0, left: 0, right: 2 }]);
  expect([getters.getColSize(sheetId, 2), getters.getColSize(sheetId, 0)]).toEqual([128, 64]);
  expect(getters.getUserRowSize(sheetId, 4)).toBe(40);
  expect(getters.isColHidden(sheetId, 4)).toBe(true);
  expect(getters.getHeaderGroups(sheetId, 'ROW')).toEqual([{ start: 6, end: 7, isFolded: true }]);
  expect(getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 3, ySplit: 3 });
  expect(getters.getGridLinesVisibility(sheetId)).toBe(false);

  await excel.run(async (context, sheet) => {
    sheet.getRange('B2').clear();
    sheet.getRange('A1:C1').unmerge();
    sheet.getRange('E:E').columnHidden = false;
    sheet.getRange('7:8').ungroup('ByRows');
    sheet.getRange('7:8').rowHidden = false;
    sheet.freezePanes.unfreeze();
    await context.sync();
  });
  host.user.insertRows('Sheet1', 1);
  expect(getters.getCell(at)).toBeUndefined();
  expect(getters.getCellBorder(at)).toBeNull();
  expect(getters.getCell({ sheetId, row: 4, col: 3 })?.style?.fillColor).toBe('#00FF00');
  expect(getters.getCell({ sheetId, row: 3, col: 3 })?.style).toBeUndefined();
  expect(getters.getMerges(sheetId)).toEqual([]);
  expect(getters.isColHidden(sheetId, 4)).toBe(false);
  expect(getters.getHeaderGroups(sheetId, 'ROW')).toEqual([]);
  expect([getters.getUserRowSize(sheetId, 4), getters.getUserRowSize(sheetId, 5)]).toEqual([undefined, 40]);
  expect(getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 0, ySplit: 0 });
});

test('conditional formats colour the grid, and follow when cells do', async () => {
  const excel = await open();
  const { engine, host, sheetId } = excel;
  await excel.run(async (context, sheet) => {
    const format = sheet.getRanges('A2:A5,C2:C5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A2=GIOI_HAN';
    format.custom.format.fill.color = '#FFC7CE';
    context.workbook.names.add('GIOI_HAN', '=Sheet1!$F$1');
    sheet.getRange('F1').values = [[7]];
    sheet.getRange('A3').values = [[7]];
    sheet.getRange('C4').values = [[7]];
    await context.sync();
  });
  const coloured = (): unknown =>
    [1, 2, 3, 4].flatMap((row) =>
      [0, 2]
        .filter((col) => engine.model.getters.getCellConditionalFormatStyle({ sheetId, row, col })?.fillColor)
        .map((col) => [row, col]),
    );
  expect(coloured()).toEqual([
    [2, 0],
    [3, 2],
  ]);
  host.user.deleteRows('Sheet1', 2);
  expect(coloured()).toEqual([
    [1, 0],
    [2, 2],
  ]);
  host.user.type('Sheet1', 'F1', '8');
  host.user.type('Sheet1', 'A4', '8');
  expect(coloured()).toEqual([[3, 0]]);
});

describe('what the person does in the grid is left to the stand-in', () => {
  test('it is refused in the model, and told once for all of it', async () => {
    const excel = await openExcel();
    const given: unknown[] = [];
    const engine = calculating(excel.host.workbook, {
      onUserCommands: (commands) => given.push(commands.map(({ type }) => type)),
    });
    const sheetId = excel.host.workbook.active.id;
    const { model } = engine;
    const at = { sheetId, row: 0, col: 0 };
    expect(model.canDispatch('UPDATE_CELL', { ...at, content: 'x' }).isSuccessful).toBe(false);
    await Promise.resolve();
    expect(given).toEqual([]);
    model.dispatch('UPDATE_CELL', { ...at, content: 'x' });
    model.dispatch('REQUEST_UNDO');
    await Promise.resolve();
    expect(model.getters.getCell(at)).toBeUndefined();
    expect(given).toEqual([['UPDATE_CELL', 'REQUEST_UNDO']]);
    excel.host.user.type('Sheet1', 'A1', 'x');
    expect(model.getters.getCell(at)).toMatchObject({ content: 'x' });
    expect(given).toHaveLength(1);
  });

  test('looking around is not', async () => {
    const { engine, host } = await open();
    host.user.addSheet('Khác');
    const { model } = engine;
    const [from, to] = model.getters.getSheetIds();
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from!, sheetIdTo: to! });
    expect(model.getters.getActiveSheetId()).toBe(to);
  });
});
