import type { SheetLayout } from '../../../../src/sheets/layout';
import { rangeOf } from '../layouts';

import { sheetFault } from './fault';

describe('formulas', () => {
  const formulaFault = (formula: string): string | null =>
    sheetFault({ name: "Ea H'Leo", cells: [{ row: 2, col: 3, value: null, formula }] });

  test.each([
    ['', 'empty formula'],
    ['=A1', 'formula with a leading ='],
    [`A1+${'1+'.repeat(4095)}1`, 'formula of 8194 characters'],
    [`"${'x'.repeat(256)}"`, 'text of more than 255 characters'],
    ['A1&"', 'without its other half'],
    ["'Ea H'Leo'!A1", 'without its other half'],
    ['SUM(A1', 'parentheses that do not match'],
    ['SUM(A1))+(1', 'parentheses that do not match'],
    ['IF(A1;B1)', '; between arguments'],
    ["'Khác'!A1", 'names a sheet "Khác" that is not there'],
    ['Khác!A1', 'names a sheet "Khác" that is not there'],
    ["'[1]Ea H''Leo'!A1", 'that is not there'],
    ['SUM(#REF!)', '#REF!'],
    ['XLOOKUP(1,A:A,B:B)', 'function XLOOKUP, which Excel 2010 lacks'],
    ['1+_xlfn.IFNA(A1,0)', 'function IFNA, which Excel 2010 lacks'],
    ['_xlfn._xlws.FILTER(A1,0)', 'function FILTER, which Excel 2010 lacks'],
    ['stdev.s(A1:A9)', 'function STDEV.S without _xlfn.'],
    ['"_x0041_"', 'text like _x0041_'],
    ['A1&"\r"', 'control character'],
  ])('%s', (formula, fault) => {
    expect(formulaFault(formula)).toContain(`Ea H'Leo!C2: `);
    expect(formulaFault(formula)).toContain(fault);
  });

  test.each([
    'IF(A1="",1,"(")',
    '"; ) \' "" = XLOOKUP("&A1',
    "'Ea H''Leo'!A1",
    "'EA H''LEO'!$A$1:$B$2",
    'SUM({1;2,3})',
    'tblXa[Cột (1; 2)]',
    `"${'x'.repeat(255)}"`,
    'IF(A1=#N/A,#NUM!,1)',
    '_xlfn.STDEV.S(A1:A9)',
    'SHEETNAME.SORT_1+1',
  ])('%s is fine', (formula) => {
    expect(formulaFault(formula)).toBeNull();
  });
});

describe('filled formulas', () => {
  const cells = [2, 3, 4].map((row) => ({ row, col: 2, value: 1 }));
  const fill = { range: rangeOf(2, 2, 4, 2), formula: 'A2' };

  test('a formula filled through cells is fine', () => {
    expect(sheetFault({ cells, fills: [fill] })).toBeNull();
  });

  test.each<[string, Partial<SheetLayout>, string]>([
    [
      'a broken formula',
      { cells, fills: [{ ...fill, formula: '=A2' }] },
      'Số liệu!B2:B4: formula with a leading =',
    ],
    [
      'absent cells',
      { cells: cells.slice(1), fills: [fill] },
      'Số liệu!B2:B4: formula filled over absent cells',
    ],
    [
      'cells with formulas',
      { cells: cells.map((cell) => ({ ...cell, formula: '1' })), fills: [fill] },
      'Số liệu!B2:B4: formula filled over another',
    ],
    ['two columns', { cells, fills: [{ ...fill, range: rangeOf(2, 2, 4, 3) }] }, 'more than one column'],
    ['cells twice', { cells, fills: [fill, fill] }, 'Số liệu: formulas filled over each other'],
    ['cells outside the sheet', { cells, fills: [{ ...fill, range: rangeOf(0, 2, 4, 2) }] }, 'no row 0'],
  ])('over %s', (_, added, fault) => {
    expect(sheetFault(added)).toContain(fault);
  });
});
