/** How much of a row must stand in another that has lost its id. */
import type { Cells, StandingList } from '../../src/merge/again/entries';
import { recognised } from '../../src/merge/again/recognise';

const COLUMNS = ['name', 'position', 'workplace', 'achievement'];

const standing = (...rows: readonly Cells[]): StandingList => ({
  columns: new Set(COLUMNS),
  entries: rows.map((cells, index) => ({
    id: null,
    row: 9 + index,
    // A column that is there holds a cell in each row.
    cells: Object.fromEntries(
      COLUMNS.map((column) => [column, { value: cells[column] ?? null, formula: false }]),
    ),
  })),
});
const idsIn = (list: StandingList, known: Cells, but: readonly string[] = []) =>
  recognised(list, new Map([['one', known]]), new Set(but)).entries.map(({ id }) => id);

const whole = { name: 'Nguyễn Văn Mẫu', position: 'Trưởng thôn', workplace: 'Xã Mẫu', achievement: 'Tốt' };

test.each<readonly [string, Cells, readonly (string | null)[]]>([
  ['all of it', whole, ['one']],
  ['half of it', { ...whole, position: 'Bí thư', achievement: 'Khá' }, ['one']],
  ['less than half of it', { name: whole.name, position: 'Bí thư', workplace: 'Xã Khác' }, [null]],
])('%s makes it the same row', (_, row, expected) => {
  expect(idsIn(standing(row), whole)).toEqual(expected);
});

test('one thing that is known and alike tells nothing, two do', () => {
  expect(idsIn(standing(whole), { workplace: whole.workplace })).toEqual([null]);
  expect(idsIn(standing(whole), { workplace: whole.workplace, name: whole.name })).toEqual(['one']);
  expect(idsIn(standing(whole), { workplace: whole.workplace, name: whole.name }, ['name'])).toEqual([null]);
});

test('of two rows that are like it the likest is taken', () => {
  expect(idsIn(standing({ ...whole, position: 'Bí thư' }, whole), whole)).toEqual([null, 'one']);
});
