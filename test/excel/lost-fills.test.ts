/** Which rows of a filled column a repair fills again. */
import { lostFills } from '../../src/excel/mend';
import { rangeOf } from '../xlsx/write/layouts';

const fill = { range: rangeOf(9, 1, 13, 1), formula: 'ROW()-8' };

/** The column with what stands in some of its rows; the form's formula in all others. */
const standing =
  (changed: ReadonlyMap<number, string | number>) =>
  ({ row }: { readonly row: number }) => ({
    value: changed.get(row) ?? row - 8,
    formula: changed.has(row) ? null : '=ROW()-8',
    numberFormat: 'General',
    font: 'Times New Roman',
  });

const rowsOf = (changed: readonly (readonly [number, string | number])[], isVerdict: boolean) =>
  lostFills(fill, isVerdict, standing(new Map(changed))).map(({ range: { from, to } }) => [from.row, to.row]);

test('a number typed over the formula and a row that was emptied are filled again, in one range', () => {
  expect(rowsOf([], false)).toEqual([]);
  expect(rowsOf([[10, 7], [11, ''], [13, 5]], false)).toEqual([[10, 11], [13, 13]]); // prettier-ignore
});

test('a text among the numbers of a list is somebody’s and stays, with the rows around it filled again', () => {
  expect(rowsOf([[11, 'Nơi nhận:']], false)).toEqual([]);
  expect(rowsOf([[10, ''], [11, 'Nơi nhận:'], [12, '']], false)).toEqual([[10, 10], [12, 12]]); // prettier-ignore
});

test('in the column of verdicts nobody writes: a text there is replaced', () => {
  expect(rowsOf([[11, 'Nơi nhận:']], true)).toEqual([[11, 11]]);
});
