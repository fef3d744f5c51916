import { align } from '../../src/excel/align';

const aligned = (rows: string, found: string) =>
  align(rows.length, found.length, (row, at) => (rows[row] === found[at] ? 1 : 0));

test.each([
  ['abc', 'abc', [0, 1, 2]],
  ['abc', 'ac', [0, null, 1]],
  ['abc', 'axbc', [0, 2, 3]],
  ['abc', '', [null, null, null]],
  ['abc', 'cab', [1, 2, null]],
])('%s in %s', (rows, found, expected) => {
  expect(aligned(rows, found)).toEqual(expected);
});

test('a row that says something else is not paired with', () => {
  expect(align(2, 1, (row) => (row === 0 ? -1 : 1))).toEqual([null, 0]);
});
