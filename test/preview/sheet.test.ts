import { openExcel } from './excel';

describe('protection', () => {
  test('options are kept, and both ways are refused where nothing would change', async () => {
    const { run, refused } = await openExcel();
    const unprotect = (): Promise<string | null> =>
      refused(async (context, sheet) => {
        sheet.protection.unprotect();
        await context.sync();
      });
    const protect = (): Promise<string | null> =>
      refused(async (context, sheet) => {
        sheet.protection.protect({ allowSort: true, allowInsertRows: true });
        await context.sync();
      });
    expect([await unprotect(), await protect(), await protect()]).toEqual([
      'AccessDenied',
      null,
      'AccessDenied',
    ]);
    await run(async (context, sheet) => {
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowSort: true,
        allowInsertRows: true,
        allowDeleteRows: false,
        selectionMode: 'Normal',
      });
    });
    expect(await unprotect()).toBeNull();
  });

  const ALL: Excel.WorksheetProtectionOptions = {
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertRows: true,
    allowDeleteRows: true,
    allowInsertHyperlinks: true,
  };

  test.each<[string, string | null, string | null, (sheet: Excel.Worksheet) => unknown]>([
    [
      'writing a locked cell',
      'AccessDenied',
      'AccessDenied',
      (sheet) => (sheet.getRange('A1').values = [['x']]),
    ],
    ['writing an unlocked cell', null, null, (sheet) => (sheet.getRange('B2').values = [['x']])],
    [
      'writing both',
      'AccessDenied',
      'AccessDenied',
      (sheet) => (sheet.getRange('A2:B2').values = [['x', 'y']]),
    ],
    [
      'clearing a locked cell',
      'AccessDenied',
      'AccessDenied',
      (sheet) => sheet.getRange('A1').clear('Contents'),
    ],
    [
      'copying onto a locked cell',
      'AccessDenied',
      'AccessDenied',
      (sheet) => sheet.getRange('A1').copyFrom('B2', 'Values'),
    ],
    ['a fill', 'AccessDenied', null, (sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000')],
    ['a number format', 'AccessDenied', null, (sheet) => (sheet.getRange('B2').numberFormat = [['@']])],
    ['a column width', 'AccessDenied', null, (sheet) => (sheet.getRange('B2').format.columnWidth = 9)],
    ['a hidden row', 'AccessDenied', null, (sheet) => (sheet.getRange('B2').rowHidden = true)],
    [
      'a conditional format',
      'AccessDenied',
      null,
      (sheet) => sheet.getRange('B2').conditionalFormats.add('Custom'),
    ],
    [
      'a validation',
      'AccessDenied',
      'AccessDenied',
      (sheet) => (sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=TRUE' } }),
    ],
    ['merging', 'AccessDenied', 'AccessDenied', (sheet) => sheet.getRange('B2:B3').merge()],
    ['grouping', 'AccessDenied', 'AccessDenied', (sheet) => sheet.getRange('B:B').group('ByColumns')],
    ['inserting a row', 'AccessDenied', null, (sheet) => sheet.getRange('3:3').insert('Down')],
    [
      'deleting a row with locked cells',
      'AccessDenied',
      'AccessDenied',
      (sheet) => sheet.getRange('2:2').delete('Up'),
    ],
    ['deleting a row without', 'AccessDenied', null, (sheet) => sheet.getRange('5:5').delete('Up')],
    ['inserting a column', 'AccessDenied', 'AccessDenied', (sheet) => sheet.getRange('B:B').insert('Right')],
    ['freezing', null, null, (sheet) => sheet.freezePanes.freezeRows(1)],
    ['the page', null, null, (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ])('%s: %s, and with all allowed %s', async (_title, strictly, loosely, act) => {
    for (const [options, code] of [
      [{}, strictly],
      [ALL, loosely],
    ] as const) {
      const { run, refused } = await openExcel();
      await run(async (context, sheet) => {
        sheet.getRange('B2:B3').format.protection.locked = false;
        sheet.getRange('5:5').format.protection.locked = false;
        sheet.protection.protect(options);
        await context.sync();
      });
      const met = await refused(async (context, sheet) => {
        act(sheet);
        await context.sync();
      });
      expect(met).toBe(code);
    }
  });
});

test('frozen panes', async () => {
  const { run } = await openExcel();
  await run(async (context, sheet) => {
    const { freezePanes } = sheet;
    const at = async (): Promise<string | null> => {
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.isNullObject ? null : location.address;
    };
    expect(await at()).toBeNull();
    freezePanes.freezeAt(sheet.getRange('A1:B3'));
    expect(await at()).toBe('Sheet1!A1:B3');
    freezePanes.freezeRows(4);
    expect(await at()).toBe('Sheet1!1:4');
    freezePanes.freezeColumns(2);
    expect(await at()).toBe('Sheet1!A:B');
    freezePanes.unfreeze();
    expect(await at()).toBeNull();
  });
});

describe('the page', () => {
  test('set and read back', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 30;
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      const { headersFooters } = pageLayout;
      headersFooters.state = 'FirstAndDefault';
      headersFooters.defaultForAllPages.centerFooter = '&P/&N';
      headersFooters.firstPage.rightHeader = 'Biểu 1';
      pageLayout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin');
      headersFooters.load(
        'state,defaultForAllPages/centerFooter,firstPage/rightHeader,firstPage/centerFooter',
      );
      await context.sync();
      expect([
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
        pageLayout.centerHorizontally,
        pageLayout.leftMargin,
        Math.round(pageLayout.topMargin),
      ]).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: 0 }, true, 30, 72]);
      expect([
        headersFooters.state,
        headersFooters.defaultForAllPages.centerFooter,
        headersFooters.firstPage.rightHeader,
        headersFooters.firstPage.centerFooter,
      ]).toEqual(['FirstAndDefault', '&P/&N', 'Biểu 1', '']);
    });
  });

  test('print area and titles are names of the sheet, as Excel keeps them', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      const { pageLayout } = sheet;
      const none = pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      pageLayout.setPrintArea('A1:D20');
      pageLayout.setPrintTitleRows('$3:$4');
      pageLayout.setPrintTitleColumns('$A:$A');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumns().load('address');
      sheet.names.load('items/name,items/formula');
      await context.sync();
      expect([area.address, rows.address, columns.address]).toEqual([
        ...['Sheet1!A1:D20', 'Sheet1!3:4', 'Sheet1!A:A'],
      ]);
      expect(sheet.names.items.map((item) => [item.name, item.formula as string])).toEqual([
        ['Print_Area', '=Sheet1!$A$1:$D$20'],
        ['Print_Titles', '=Sheet1!$3:$4,Sheet1!$A:$A'],
      ]);
    });
  });

  test('a print area by formula is a name like any other, with no address to tell', async () => {
    const { run } = await openExcel();
    await run(async (context, sheet) => {
      sheet.names.add('Print_Area', '=OFFSET(Sheet1!$A$1,0,0,5,2)');
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      expect(area.isNullObject).toBe(true);
    });
  });

  test.each<[string, (page: Excel.PageLayout) => unknown]>([
    ['a negative margin', (page) => (page.leftMargin = -1)],
    ['rows that are no whole rows', (page) => page.setPrintTitleRows('A1:B2')],
    ['a scale beyond 400', (page) => (page.zoom = { scale: 500 })],
    ['a header over 255 characters', (page) => (page.headersFooters.firstPage.leftHeader = 'x'.repeat(256))],
  ])('%s is InvalidArgument', async (_title, act) => {
    const { refused } = await openExcel();
    expect(
      await refused(async (context, sheet) => {
        act(sheet.pageLayout);
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });
});

test('a page break stays above its row, counts once, and cannot stand above the first', async () => {
  const { run, refused } = await openExcel();
  await run(async (context, sheet) => {
    const { horizontalPageBreaks: breaks } = sheet;
    breaks.add('A5');
    breaks.add(sheet.getRange('B5'));
    breaks.add('A9');
    sheet.getRange('3:4').insert('Down');
    sheet.getRange('11:11').delete('Up');
    breaks.load('items/rowIndex');
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex + 1)).toEqual([7]);
  });
  const first = refused(async (context, sheet) => {
    sheet.horizontalPageBreaks.add('A1');
    await context.sync();
  });
  expect(await first).toBe('InvalidArgument');
});
