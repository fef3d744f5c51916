/** Which row a nomination is, after its unit changed its list. */
import { identify } from '../../src/merge/again/identity';
import type { Cells } from '../../src/merge/again/entries';
import { collective, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';

const AN = 'Nguyễn Văn Mẫu An';
const one = (name: string, more: Cells = {}): Cells => person(name, more);

interface Case {
  readonly said: string;
  readonly known: readonly Cells[];
  readonly withdrawn?: readonly number[];
  readonly came: readonly Cells[];
  /** Place of the known row that each is; null: a new one. */
  readonly are: readonly (number | null)[];
  /** Rows that may be one: known, came. */
  readonly doubts?: readonly (readonly [number, number])[];
}

const cases: readonly Case[] = [
  {
    said: 're-sorted, one inserted',
    known: [one(AN), one('Trần Thị Bình')],
    came: [one('Lê Văn Cường'), one('Trần Thị Bình'), one(AN)],
    are: [null, 1, 0],
  },
  {
    said: 'everything but the name changed',
    known: [one(AN)],
    came: [one(AN, { achievement: 'Khác', position: 'Trưởng thôn', birthYear: 1981 })],
    are: [0],
  },
  { said: 'a retyped accent', known: [one('Nguyễn Văn Hoà')], came: [one('Ông Nguyễn Văn Hòa')], are: [0] },
  { said: 'a mended name', known: [one('Nguyễn Văn Mẩuu')], came: [one('Nguyễn Văn Mẩu')], are: [0] },
  {
    said: 'namesakes are told by their years of birth',
    known: [one(AN, { birthYear: 1970 }), one(AN, { birthYear: 1980 })],
    came: [one(AN, { birthYear: 1980 }), one(AN, { birthYear: 1970 })],
    are: [1, 0],
  },
  {
    said: 'of two of one name the likest go together',
    known: [one(AN, { achievement: 'Một' }), one(AN, { achievement: 'Hai' })],
    came: [one(AN, { achievement: 'Hai', position: 'Chủ tịch' }), one(AN, { achievement: 'Một' })],
    are: [1, 0],
  },
  {
    said: 'a near name that two rows have is not decided, but asked',
    known: [one('Nguyễn Văn Mẩuu'), one('Nguyễn Văn Mẩuz')],
    came: [one('Nguyễn Văn Mẩu')],
    are: [null],
    doubts: [[0, 0]],
  },
  {
    said: 'another person of the same office is asked about',
    known: [one('Nguyễn Văn Mẫu')],
    came: [one('Trần Thị Khác')],
    are: [null],
    doubts: [[0, 0]],
  },
  { said: 'a person is never a collective', known: [one('Mẫu')], came: [collective('Mẫu')], are: [null] },
  {
    said: 'a withdrawn row comes back, but a row in use goes first',
    known: [one(AN), one(AN)],
    withdrawn: [0],
    came: [one(AN, { achievement: 'Khác' }), one(AN)],
    are: [0, 1],
  },
];

test.each(cases)('$said', ({ known, withdrawn = [], came, are, doubts = [] }) => {
  const result = identify(
    known.map((cells, index) => ({
      id: String(index),
      unit: '584',
      cells,
      withdrawn: withdrawn.includes(index),
    })),
    came.map((cells) => ({ unit: '584', cells })),
    plan,
  );
  expect(result.ids).toEqual(are.map((place) => (place === null ? null : String(place))));
  expect(result.doubts).toEqual(doubts.map(([row, place]) => ({ known: String(row), came: place })));
});

test('a row of one unit is never taken for another’s', () => {
  const known = [{ id: '0', unit: '585', cells: one(AN), withdrawn: false }];
  expect(identify(known, [{ unit: '584', cells: one(AN) }], plan)).toEqual({ ids: [null], doubts: [] });
});
