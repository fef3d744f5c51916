import type { CellValue } from '../../../src/text/cell';
import { daysOf } from '../../../src/xlsx/read/serial';
import { isDateFormat } from '../../../src/xlsx/read/number-format';
import { makeWorkbook, sheetXml, stylesXml, workbookXml } from '../workbook-maker';
import { opened, valuesOf } from './opened';

const DAY = 86_400_000;

describe('serials', () => {
  test.each<[1900 | 1904, number, string | null]>([
    [1900, 1, '1900-01-01'],
    [1900, 59, '1900-02-28'],
    [1900, 60, null],
    [1900, 60.9, null],
    [1900, 61, '1900-03-01'],
    [1900, 46159, '2026-05-17'],
    [1900, 46159.999, '2026-05-17'],
    [1900, 109574, '2199-12-31'],
    [1900, 109575, null],
    [1900, 0, null],
    [1900, 0.5, null],
    [1900, -1, null],
    [1900, 1e300, null],
    [1900, NaN, null],
    [1904, 0, '1904-01-01'],
    [1904, 60, '1904-03-01'],
    [1904, 44697, '2026-05-17'],
    [1904, -1, '1903-12-31'],
  ])('in the system of %i, %f is %s', (system, serial, expected) => {
    expect(daysOf(system)(serial)).toBe(expected);
  });

  test('the two systems are 1462 days apart, and each day follows the one before', () => {
    const wrong: number[] = [];
    for (let serial = 62; serial <= 109574; serial++) {
      const day = daysOf(1900)(serial);
      const before = daysOf(1900)(serial - 1);
      const isNext = Date.parse(day!) - Date.parse(before!) === DAY;
      if (!isNext || daysOf(1904)(serial - 1462) !== day) wrong.push(serial);
    }
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['d/m/yyyy', true],
  ['dd/mm/yyyy;@', true],
  ['[$-42A]dd mmmm yyyy', true],
  ['"ngày" dd "tháng" mm', true],
  ['mmmm', true],
  ['yyyy', true],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', true],
  ['DD.MM.YYYY', true],
  ['dd/mm/yyyy\\ hh:mm', true],
  ['h:mm AM/PM', false],
  ['hh:mm:ss', false],
  ['mm:ss.0', false],
  ['[h]:mm', false],
  ['[mm]', false],
  ['[mm]:ss', false],
  ['General', false],
  ['@', false],
  ['0.00', false],
  ['#,##0 "đ"', false],
  ['#,##0\\ \\d', false],
  ['0.00E+00', false],
  ['[Red]0;[Yellow]-0', false],
  ['0" ngày, my"', false],
  ['0_d', false],
  ['0*y', false],
  ['0"d', false],
  ['', false],
])('the number format %s shows a day: %s', (code, expected) => {
  expect(isDateFormat(164, code)).toBe(expected);
});

test('built-in formats that show a day, unless the workbook redefines them', () => {
  const days = Array.from({ length: 100 }, (_, id) => id).filter((id) => isDateFormat(id, undefined));
  expect(days).toEqual([
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  ]);
  expect(isDateFormat(14, '0.00')).toBe(false);
});

test.each<[string, string, CellValue, CellValue]>([
  ['1900', '', { date: '2026-05-17' }, 60],
  ['1904', '<workbookPr date1904="1"/>', { date: '2030-05-18' }, { date: '1904-03-01' }],
])('numbers formatted as days, in the system of %s', (_, properties, day, early) => {
  const workbook = opened(
    makeWorkbook({
      'xl/workbook.xml': workbookXml(
        `${properties}<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets>`,
      ),
      'xl/styles.xml': stylesXml(
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs>',
      ),
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c s="1"><v>46159</v></c><c s="1"><v>60</v></c><c><v>46159</v></c><c s="2"><v>46159.5</v></c></row>',
      ),
    }),
  );
  expect(valuesOf(workbook.sheets[0]!)).toEqual({ '1,1': day, '1,2': early, '1,3': 46159, '1,4': 46159.5 });
  expect(workbook.dayOf(46159)).toBe((day as { date: string }).date);
});
