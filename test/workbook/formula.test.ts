/** Excel's grammar of formulas, and what a formula measures once it is parsed. */
import { isAddress } from '../../src/workbook/formula/address';
import { nestingOf, parsedSize } from '../../src/workbook/formula/measure';
import { parseFormula } from '../../src/workbook/formula/parse';
import { nodesOf } from '../../src/workbook/formula/tree';

const kinds = (formula: string): readonly string[] =>
  [...nodesOf(parseFormula(formula))].map((node) => ('operator' in node ? node.operator : node.kind)).sort();

test.each<[string, readonly string[]]>([
  ['A1', ['cell']],
  ['$A$1:B2', ['area']],
  ["'Ea H''Leo'!A:C", ['area']],
  ['Một!1:2', ['area']],
  ["'Một:Ba'!A1", ['cell']],
  ['td_ten', ['name']],
  ['TRUE', ['boolean']],
  ["tbl[Cột '[1'] (a; b)]", ['structured']],
  ['tbl[[#Headers],[Cột]]', ['structured']],
  ['SUM({1,2;3,4})', ['array', 'call']],
  ['(A1,B1)', [',', 'cell', 'cell', 'group']],
  ['A1:B2 B1:C2', [' ', 'area', 'area']],
  ['INDEX(a,1):INDEX(a,2)', [':', 'call', 'call', 'name', 'name', 'number', 'number']],
  ['IF(A1,,"x""y")', ['call', 'cell', 'missing', 'text']],
  ['-A1%^2', ['-', '^', 'cell', 'number', 'percent']],
  ['A1 B', [' ', 'cell', 'name']],
])('%s', (formula, expected) => {
  expect(kinds(formula)).toEqual([...expected].sort());
});

test.each(['A1+', 'SUM(A1', ')', '{1;A1}', 'a[b', '1 2', '*1', 'IF(1;2)', '"a', "'a"])(
  '%s is no formula',
  (formula) => {
    expect(() => parseFormula(formula)).toThrow();
  },
);

/** Bytes of [MS-XLSB] 2.5.98 by hand. */
test.each([
  ['A1', 7],
  ['A1:B2', 13],
  ["'a'!A1", 9],
  ["'a'!A1:B2", 15],
  ['"abc"', 9],
  ['65535', 3],
  ['65536', 9],
  ['0.5', 9],
  ['LEN(A1)', 7 + 3],
  ['SUM(A1,B1)', 14 + 4],
  ['(A1+1)', 7 + 3 + 1 + 1],
  ['IF(A1,1,2)', 7 + 3 + 3 + 3 * 4 + 4],
  ['_xlfn.STDEV.S(A1:A9)', 13 + 9],
  ['td_ten&tbl[a]', 5 + 14 + 1],
])('%s takes %i bytes', (formula, bytes) => {
  expect(parsedSize(parseFormula(formula))).toBe(bytes);
});

test('functions within functions', () => {
  expect(
    ['1', 'N(1)', 'N(N(1))+N(1)', '(N((N(N(1)))))'].map((formula) => nestingOf(parseFormula(formula))),
  ).toEqual([0, 1, 2, 3]);
});

test.each(['A1', 'XFD1048576', 'a1', 'R', 'c', 'R1C1', 'C5x', 'R12345678', 'rc2'])(
  '%s reads as a cell',
  (word) => {
    expect(isAddress(word)).toBe(true);
  },
);
test.each(['XFE1', 'A1048577', 'A0', 'ABCD1', 'Rong', 'Cot', 'td_ten', 'A'])(
  '%s reads as no cell',
  (word) => {
    expect(isAddress(word)).toBe(false);
  },
);
