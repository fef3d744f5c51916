import { shiftFormula } from '../../../src/xlsx/edit/shift-formula';

test.each([
  ['A1', 'B3'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B2,$A$1:C3)', 'SUM(B3:C4,$A$1:D5)'],
  ['SUM(A:A,$B:C)', 'SUM(B:B,$B:D)'],
  ['SUM(1:1,$2:3)', 'SUM(3:3,$2:5)'],
  ['a1', 'B3'],
  ['"A1 ""B1"""&A1', '"A1 ""B1"""&B3'],
  ["'A1 B1''s'!A1+AB1!C1", "'A1 B1''s'!B3+AB1!D3"],
  ['LOG10(A1)*1E5+ATAN2(1,A1)', 'LOG10(B3)*1E5+ATAN2(1,B3)'],
  ['tblXa[[#This Row],[A1]]+tblXa[A1]', 'tblXa[[#This Row],[A1]]+tblXa[A1]'],
  ['[1]Sheet!A1', '[1]Sheet!B3'],
  ['Danh_A1+A1_b+A1.x+\\A1+ZZZ9+A9999999', 'Danh_A1+A1_b+A1.x+\\A1+ZZZ9+A9999999'],
  ['ĐƠN_VỊ1+Xã1+B1', 'ĐƠN_VỊ1+Xã1+C3'],
  ['IF(A1=#REF!,#N/A,TRUE)', 'IF(B3=#REF!,#N/A,TRUE)'],
  ['XFD1048576', 'A2'],
])('%s one column and two rows on', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test('backwards past the first row and column comes in from the other side', () => {
  expect(shiftFormula('A1+C5', -2, -1)).toBe('XFD1048575+B3');
});
