import fc from 'fast-check';
import {
  MAX_COL,
  MAX_ROW,
  a1,
  columnLetters,
  columnNumber,
  contains,
  quoteSheetName,
  rangeA1,
  sheetRange,
  wholeColumns,
} from '../../src/sheets/address';

describe('columns', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%i is %s', (col, letters) => {
    expect(columnLetters(col)).toBe(letters);
    expect(columnNumber(letters)).toBe(col);
  });

  test.each([0, -1, 1.5, NaN, MAX_COL + 1])('no column %d', (col) => {
    expect(() => columnLetters(col)).toThrow(RangeError);
  });

  test.each(['', 'a', 'XFE', 'AAAA', 'A1', 'Đ'])('no column "%s"', (letters) => {
    expect(() => columnNumber(letters)).toThrow(RangeError);
  });

  test('letters and number answer each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_COL }), (col) => columnNumber(columnLetters(col)) === col),
    );
  });
});

describe('references', () => {
  test('a cell', () => {
    expect(a1({ row: 12, col: 3 })).toBe('C12');
    expect(a1({ row: 12, col: 3 }, true)).toBe('$C$12');
    expect(a1({ row: MAX_ROW, col: MAX_COL })).toBe('XFD1048576');
  });

  test.each([0, 1.5, MAX_ROW + 1])('no row %d', (row) => {
    expect(() => a1({ row, col: 1 })).toThrow(RangeError);
  });

  test('whole columns, one or more', () => {
    expect(rangeA1(wholeColumns(1, 28))).toBe('A:AB');
    expect(rangeA1(wholeColumns(2, 2), true)).toBe('$B:$B');
  });

  test('a range; a single cell is written once', () => {
    const range = { from: { row: 12, col: 3 }, to: { row: 20, col: 4 } };
    expect(rangeA1(range)).toBe('C12:D20');
    expect(rangeA1(range, true)).toBe('$C$12:$D$20');
    expect(rangeA1({ from: range.from, to: range.from })).toBe('C12');
  });

  test.each([
    [
      { row: 2, col: 1 },
      { row: 1, col: 1 },
    ],
    [
      { row: 1, col: 2 },
      { row: 1, col: 1 },
    ],
  ])('corners in the wrong order', (from, to) => {
    expect(() => rangeA1({ from, to })).toThrow('wrong order');
  });

  test.each([
    [{ row: 2, col: 3 }, true],
    [{ row: 4, col: 5 }, true],
    [{ row: 1, col: 3 }, false],
    [{ row: 5, col: 3 }, false],
    [{ row: 2, col: 2 }, false],
    [{ row: 2, col: 6 }, false],
  ])('whether C2:E4 contains %j: %s', (cell, inside) => {
    expect(contains({ from: { row: 2, col: 3 }, to: { row: 4, col: 5 } }, cell)).toBe(inside);
  });

  test.each([
    ['Số liệu', "'Số liệu'"],
    ['Data', "'Data'"],
    ["Xã Ea H'Leo", "'Xã Ea H''Leo'"],
  ])('the name %s in quotes', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  test('a range with its sheet', () => {
    const range = { from: { row: 1, col: 1 }, to: { row: 9, col: 3 } };
    expect(sheetRange('Số liệu', range)).toBe("'Số liệu'!$A$1:$C$9");
  });
});
