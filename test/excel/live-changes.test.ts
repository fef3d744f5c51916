import type { Changes } from '../../src/excel/changes';
import {
  cellsChanged,
  everything,
  isNothing,
  noChanges,
  sheetChanged,
  together,
} from '../../src/excel/changes';

/** `B9:C12` as rows 9 to 12, last column 3; `*` for the whole sheet. */
function said({ all, sheets, bands }: Changes): string {
  if (all) return 'all';
  const rows = [...bands].map(
    ([id, those]) =>
      `${id}: ${those.map(({ from, to, lastCol }) => `${from}-${to} up to ${lastCol}`).join(', ')}`,
  );
  return [...[...sheets].map((id) => `${id}: *`), ...rows].join('; ');
}

test.each([
  ['B2', 'a: 2-2 up to 2'],
  ['$B$2:$C$5', 'a: 2-5 up to 3'],
  ['A1:C5,F7', 'a: 1-5 up to 3, 7-7 up to 6'],
  ['A1:C5,F6', 'a: 1-6 up to 6'],
  ['E9,C9', 'a: 9-9 up to 5'],
  ['C9:C108', 'a: 9-108 up to 3'],
  ['C9:C109', 'a: *'],
  ['A1,A3:A102', 'a: *'],
  ['A:A', 'a: *'],
  ['B2,A:A', 'a: *'],
  ['5:5', 'a: *'],
  ['A5:XFD5', 'a: *'],
  ['', 'a: *'],
])('cells %s', (address, expected) => {
  expect(said(cellsChanged('a', address, true))).toBe(expected);
});

test.each<readonly [string, readonly Changes[], string]>([
  ['edits of one row', [cellsChanged('a', 'B2', true), cellsChanged('a', 'D2', true)], 'a: 2-2 up to 4'],
  [
    'edits of two sheets',
    [cellsChanged('a', 'B2', true), cellsChanged('b', 'B2', true)],
    'a: 2-2 up to 2; b: 2-2 up to 2',
  ],
  ['an edit of a sheet that is read anew', [sheetChanged('a'), cellsChanged('a', 'B2', true)], 'a: *'],
  ['many edits', Array.from({ length: 101 }, (_, at) => cellsChanged('a', `B${at * 2 + 1}`, true)), 'a: *'],
  ['everything', [cellsChanged('a', 'B2', true), everything], 'all'],
])('%s', (_, changes, expected) => {
  expect(said(changes.reduce(together, noChanges))).toBe(expected);
});

test('what a co-author did and somebody here did too is local', () => {
  const remote = cellsChanged('a', 'B2', false);
  expect(together(noChanges, remote).isLocal).toBe(false);
  expect(together(remote, cellsChanged('a', 'B3', true)).isLocal).toBe(true);
  expect(isNothing(remote)).toBe(false);
  expect(isNothing(noChanges)).toBe(true);
});
