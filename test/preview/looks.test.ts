import { openExcel } from './excel';

test('a look that cells share is answered, one that differs is null', async () => {
  const { run, host } = await openExcel();
  await run(async (context, sheet) => {
    const title = sheet.getRange('A1:B1');
    title.format.font.name = 'Times New Roman';
    title.format.font.size = 14;
    title.format.font.bold = true;
    title.format.font.italic = true;
    title.format.font.underline = 'Single';
    title.format.font.color = '#c00000';
    title.format.fill.color = '#FFF2CC';
    title.format.horizontalAlignment = 'Center';
    title.format.verticalAlignment = 'Top';
    title.format.wrapText = true;
    title.format.indentLevel = 2;
    title.format.protection.locked = false;
    const wanted =
      'format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/underline,format/font/color,' +
      'format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/protection/locked';
    const same = sheet.getRange('A1:B1').load(wanted);
    const mixed = sheet.getRange('A1:B2').load(wanted);
    await context.sync();
    const read = ({ format }: Excel.Range): unknown[] => [
      format.font.name,
      format.font.size,
      format.font.bold,
      format.font.italic,
      format.font.underline,
      format.font.color,
      format.fill.color,
      format.horizontalAlignment,
      format.verticalAlignment,
      format.wrapText,
      format.indentLevel,
      format.protection.locked,
    ];
    expect(read(same)).toEqual([
      ...['Times New Roman', 14, true, true, 'Single', '#C00000', '#FFF2CC', 'Center', 'Top', true, 2, false],
    ]);
    expect(read(mixed)).toEqual(Array(12).fill(null));
  });
  expect(host.faults).toEqual([]);
});

test('a cell without fill answers white, and is so again after clear', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = '#FF0000';
    fill.clear();
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#FFFFFF');
  });
});

test('borders of a range are drawn on the cells at its edges', async () => {
  const { run, host } = await openExcel();
  await run(async (context, sheet) => {
    const { borders } = sheet.getRange('A1:B2').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('InsideVertical').color = '#808080';
    borders.load('items/sideIndex,items/style,items/color,items/weight');
    await context.sync();
    expect(borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
      ['EdgeTop', 'Continuous'],
      ['EdgeBottom', 'None'],
      ['EdgeLeft', 'None'],
      ['EdgeRight', 'None'],
      ['InsideVertical', 'Continuous'],
      ['InsideHorizontal', 'None'],
      ['DiagonalDown', 'None'],
      ['DiagonalUp', 'None'],
    ]);
    borders.getItem('InsideVertical').style = 'None';
    await context.sync();
  });
  const sides = (row: number, col: number): string[] =>
    Object.keys(host.workbook.active.at(row, col).format.borders);
  expect([sides(0, 0), sides(0, 1), sides(1, 0)]).toEqual([['EdgeTop'], ['EdgeTop'], []]);
});

test('looks of whole columns and rows hold for cells that were never put', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('B:C').format.protection.locked = false;
    sheet.getRange('B:C').numberFormat = [['@']];
    sheet.getRange('5:5').format.font.bold = true;
    const cell = sheet.getRange('C900').load('numberFormat,format/protection/locked');
    const row = sheet.getRange('Z5').load('format/font/bold');
    const column = sheet.getRange('D:D').load('format/protection/locked');
    await context.sync();
    expect([cell.numberFormat, cell.format.protection.locked]).toEqual([[['@']], false]);
    expect([row.format.font.bold, column.format.protection.locked]).toEqual([true, true]);
  });
});

test('widths, heights, hiding and groups', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    sheet.getRange('B:B').format.columnWidth = 120;
    sheet.getRange('2:2').format.rowHeight = 33;
    sheet.getRange('C:D').columnHidden = true;
    sheet.getRange('7:7').rowHidden = true;
    sheet.getRange('F:G').group('ByColumns');
    sheet.showOutlineLevels(0, 1);
    const [b, c, bc, f] = ['B1', 'C1', 'B1:C1', 'F1:G1'].map((at) =>
      sheet.getRange(at).load('columnHidden,format/columnWidth'),
    );
    const row = sheet.getRange('A2').load('format/rowHeight');
    const hidden = sheet.getRange('A7').load('rowHidden');
    await context.sync();
    expect([b!.format.columnWidth, bc!.format.columnWidth, row.format.rowHeight]).toEqual([120, null, 33]);
    expect([b!.columnHidden, c!.columnHidden, bc!.columnHidden, f!.columnHidden, hidden.rowHidden]).toEqual([
      ...[false, true, null, true, true],
    ]);
  });
});

test('cell, row and column properties in one call each', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([
      [
        {
          format: {
            font: { bold: true, color: '#FF0000' },
            fill: { color: '#00FF00' },
            borders: { top: { style: 'Continuous', color: '#0000FF' } },
            protection: { locked: false },
            horizontalAlignment: 'Right',
          },
        },
        {},
      ],
    ]);
    range.setRowProperties([{ format: { rowHeight: 40 }, rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 10 } }, { columnHidden: true }]);
    const cells = range.getCellProperties({
      address: true,
      format: {
        font: { bold: true },
        borders: { style: true },
        horizontalAlignment: true,
        protection: true,
      },
    });
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    const [first, second] = cells.value[0]!;
    expect(first).toMatchObject({
      address: 'Sheet1!A1',
      format: {
        font: { bold: true },
        borders: { top: { style: 'Continuous' }, left: { style: 'None' } },
        horizontalAlignment: 'Right',
        protection: { locked: false },
      },
    });
    expect(second).toMatchObject({ format: { font: { bold: false }, protection: { locked: true } } });
    expect(rows.value).toEqual([{ rowHidden: true, format: { rowHeight: 40 } }]);
    expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
  });
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ['a colour that is none', (range) => (range.format.fill.color = 'đỏ')],
  ['an alignment that is none', (range) => (range.format.horizontalAlignment = 'Middle' as 'Center')],
  ['a row too high', (range) => (range.format.rowHeight = 500)],
  ['properties of another size', (range) => range.setCellProperties([[{}]])],
])('%s is InvalidArgument', async (_title, act) => {
  const { refused } = await openExcel();
  expect(
    await refused(async (context, sheet) => {
      act(sheet.getRange('A1:B1'));
      await context.sync();
    }),
  ).toBe('InvalidArgument');
});
