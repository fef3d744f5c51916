import type { Engine } from '../../src/preview/engine/engine';
import { calculating } from '../../src/preview/node/engine';
import { openExcel } from './excel';
import type { OpenExcel } from './excel';

interface Calculating extends OpenExcel {
  readonly engine: Engine;
}

async function open(): Promise<Calculating> {
  const excel = await openExcel();
  return { ...excel, engine: calculating(excel.host.workbook) };
}

/** Puts rows from A1 on. */
const put = (
  { run }: Calculating,
  rows: readonly (readonly (string | number | boolean)[])[],
): Promise<void> =>
  run(async (context, sheet) => {
    const corner = sheet.getRange('A1');
    corner.getResizedRange(rows.length - 1, rows[0]!.length - 1).formulas = rows.map((row) => [...row]);
    await context.sync();
  });

const valueAt = ({ run }: Calculating, at: string): Promise<unknown> =>
  run(async (context, sheet) => {
    const range = sheet.getRange(at).load('values');
    await context.sync();
    return (range.values as unknown[][])[0]![0];
  });

test('the library leaves nothing behind among the globals', async () => {
  await open();
  for (const name of ['document', 'DOMParser', 'OffscreenCanvas'])
    expect(globalThis).not.toHaveProperty(name);
});

describe('formulas come to what they come to in Excel', () => {
  test.each<[string, unknown]>([
    ['=SUM(A1:A3)', 6],
    ['=A9', 0],
    ['=A9=""', true],
    ['=B2&"!"', '001!'],
    ['=LEN(B2)', 3],
    ['=ISNUMBER(B2)', false],
    ['=C1', '1/2'],
    ['="nói ""không"""', 'nói "không"'],
    ['="\\"&""""', '\\"'],
    ['=FALSE>0', true],
    ['=0.1+0.2&""', '0.3'],
    ['=TRUE&""', 'TRUE'],
    ['=1/0', '#DIV/0!'],
    ['="a"+1', '#VALUE!'],
    ['=NA()', '#N/A'],
    ['=#N/A', '#N/A'],
    ['=IFERROR(#REF!,"hỏng")', 'hỏng'],
    ["=IFERROR('Đã xóa'!#REF!+1,7)", 7],
    ['=IFERROR(#REF!$A$1:$B$2,8)', 8],
    ['=KHONGCO(1)', '#NAME?'],
    ['=KHONGCO', '#NAME?'],
    ['=CODE("A")', 65],
    ['=CODE("đ")', 63],
    ['=CODE("")', '#VALUE!'],
    ['=N("chữ")+N(TRUE)+N(3)', 4],
    ['=T(5)&T("chữ")', 'chữ'],
    ['=PROPER("ĐÀ lạt, ninh-thuận")', 'Đà Lạt, Ninh-Thuận'],
    ['=SEARCH("L?t","đà lạt")', 4],
    ['=SEARCH("*ạ","lạt",2)', 2],
    ['=SEARCH("~?","sao?")', 4],
    ['=SEARCH("x","sao")', '#VALUE!'],
    ['=SUMPRODUCT(--ISNUMBER(FIND(" "&A1:A3&" "," 1 3 ")))', 2],
    ['=SUMPRODUCT(--EXACT(B1:B3,"001"))', 1],
    ['=COUNTIF(B1:B3,"X")', 1],
    ['=INDEX(A1:B3,2,1)', 2],
    ['=SUM(OFFSET(A1,1,0,2,1))', 5],
    ['=TEXT(46387,"dd/mm/yyyy")', '31/12/2026'],
    ['=SUM(DANH_SACH)', 6],
    ['=ROWS(DONG)', 2],
    ['=SUM(ngoài)', 5],
  ])('%s', async (formula, expected) => {
    const excel = await open();
    await put(excel, [
      [1, 'x', "'1/2"],
      [2, "'001", ''],
      [3, '', ''],
    ]);
    await excel.run(async (context, sheet) => {
      context.workbook.names.add('DANH_SACH', '=Sheet1!$A$1:$A$3');
      context.workbook.names.add('DONG', '=OFFSET(DANH_SACH,0,0,2,1)');
      context.workbook.names.add('ngoài', '=1');
      sheet.names.add('ngoài', '=SUM(DONG)+2');
      sheet.getRange('E5').formulas = [[formula]];
      await context.sync();
    });
    expect(await valueAt(excel, 'E5')).toBe(expected);
  });

  test('a formula in a text cell keeps the type of its result', async () => {
    const excel = await open();
    await excel.run(async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A2').formulas = [['=ISNUMBER(A1)']];
      await context.sync();
    });
    expect([await valueAt(excel, 'A1'), await valueAt(excel, 'A2')]).toEqual([2, true]);
  });

  test("sheets with an apostrophe in their name, and a table's columns", async () => {
    const excel = await open();
    await excel.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Của 'tôi' đây");
      other.getRange('B2:C4').values = [
        ['Loại', 'Số tiền'],
        ['a', 5],
        ['b', 7],
      ];
      other.tables.add('B2:C4', true).name = 'BANG';
      sheet.getRange('A1:A3').formulas = [
        ["='Của ''tôi'' đây'!C3"],
        ['=SUM(BANG[Số tiền])'],
        ['=ROWS(BANG)'],
      ];
      await context.sync();
    });
    expect([await valueAt(excel, 'A1'), await valueAt(excel, 'A2'), await valueAt(excel, 'A3')]).toEqual([
      5, 12, 2,
    ]);
  });
});

describe('what happens to the workbook happens to its results', () => {
  const cases: readonly (readonly [string, (excel: Calculating) => void | Promise<void>, unknown])[] = [
    ['typing', ({ host }) => host.user.type('Sheet1', 'A1', '10'), 15],
    ['pasting', ({ host }) => host.user.paste('Sheet1', 'A1', [[10], [20]]), 33],
    ['clearing', ({ host }) => host.user.clear('Sheet1', 'A1:A2'), 3],
    ['inserted rows', ({ host }) => host.user.insertRows('Sheet1', 2, 3), 6],
    ['deleted rows', ({ host }) => host.user.deleteRows('Sheet1', 2), 4],
    ['a deleted column', ({ host }) => host.user.deleteColumn('Sheet1', 'A'), '#REF!'],
    ['a renamed sheet', ({ host }) => host.user.renameSheet('Sheet1', "It's"), 6],
    [
      'a name that means something else',
      ({ host }) => {
        host.workbook.touch();
        host.workbook.names[0]!.formula = '=Sheet1!$A$1:$A$2';
      },
      3,
    ],
    ['a deleted name', ({ host }) => host.user.deleteName('CONG'), '#NAME?'],
  ];
  test.each(cases)('%s', async (_title, act, expected) => {
    const excel = await open();
    await put(excel, [[1], [2], [3]]);
    await excel.run(async (context, sheet) => {
      context.workbook.names.add('CONG', '=Sheet1!$A$1:$A$3');
      sheet.getRange('C9').formulas = [['=SUM(CONG)']];
      await context.sync();
    });
    await act(excel);
    excel.host.workbook.recalculate();
    const found = [...excel.host.workbook.active.cells.values()].flatMap((line) =>
      [...line.values()].filter(({ formula }) => formula !== null),
    );
    expect(found.map(({ value }) => value)).toEqual([expected]);
  });

  test('what is written and read in one request is calculated in between', async () => {
    const excel = await open();
    await excel.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      const cell = sheet.getRange('B1');
      cell.formulas = [['=A1*2']];
      const first = cell.getResizedRange(0, 0).load('values');
      sheet.getRange('A1').values = [[5]];
      const second = sheet.getRange('B1').load('values');
      await context.sync();
      expect([first.values, second.values]).toEqual([[[2]], [[10]]]);
    });
  });

  test('the events: after the edit that of the results, with the formula the value it came to', async () => {
    const excel = await open();
    const heard: unknown[] = [];
    await put(excel, [
      [1, '=A1+1'],
      [2, '=A2+1'],
    ]);
    await excel.host.settled();
    await excel.run(async (context, sheet) => {
      sheet.onChanged.add((event) => {
        heard.push([event.type, event.address, event.details?.valueAfter]);
        return Promise.resolve();
      });
      sheet.onCalculated.add((event) => {
        heard.push([event.type, event.address]);
        return Promise.resolve();
      });
      context.workbook.worksheets.onCalculated.add(() => {
        heard.push('any sheet');
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.host.user.type('Sheet1', 'A1', '5');
    await excel.host.settled();
    excel.host.user.type('Sheet1', 'C1', '=B1*2');
    await excel.host.settled();
    expect(heard).toEqual([
      ['WorksheetChanged', 'A1', 5],
      ['WorksheetCalculated', 'B1'],
      'any sheet',
      ['WorksheetChanged', 'C1', 12],
      ['WorksheetCalculated', 'C1'],
      'any sheet',
    ]);
  });

  test('an engine that let go calculates no more', async () => {
    const excel = await open();
    await put(excel, [[1, '=A1+1']]);
    excel.engine.detach();
    excel.host.user.type('Sheet1', 'A1', '5');
    expect(await valueAt(excel, 'B1')).toBe(2);
  });
});

test('Range.text shows values in their formats', async () => {
  const excel = await open();
  await excel.run(async (context, sheet) => {
    const cells: readonly (readonly [string | number | boolean, string, string])[] = [
      [1234.5, 'General', '1234.5'],
      [0.1 + 0.2, 'General', '0.3'],
      [123456789012, 'General', '1.23457E+11'],
      [0.00001234, 'General', '1.234E-05'],
      [1234.567, '#,##0.0', '1,234.6'],
      [-1234567, '#,##0', '-1,234,567'],
      [-0.2, '0', '0'],
      [7, '#,##0.##', '7.'],
      [0.256, '0.0%', '25.6%'],
      [46387, 'dd/mm/yyyy', '31/12/2026'],
      [46387.75, 'd/m/yy hh:mm', '31/12/26 18:00'],
      ["'001", '@', '001'],
      [true, 'General', 'TRUE'],
      ['=1/0', 'General', '#DIV/0!'],
      ['', '0', ''],
    ];
    const range = sheet.getRange(`A1:A${cells.length}`);
    range.formulas = cells.map(([value]) => [value]);
    range.numberFormat = cells.map(([, format]) => [format]);
    range.load('text');
    await context.sync();
    expect(range.text.flat()).toEqual(cells.map(([, , text]) => text));
  });
});
