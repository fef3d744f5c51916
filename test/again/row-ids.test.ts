/** Rows that were copied, pasted, emptied, or lost their hidden id; and what is no row at all. */
import { withOwnIds } from '../../src/merge/again/row-ids';
import type { Cells, StandingEntry } from '../../src/merge/again/entries';
import { annexSource } from '../../src/sheets/read/annex-source';
import { concernsOf } from '../../src/annex/concerns';
import type { CellValue } from '../../src/text/cell';
import { file, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';
import type { DeskRow } from './desk';

const names = ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu Bình', 'Lê Văn Thử'];
const sent = file(plan, 'som.xlsx', {
  unit: '584',
  info: letterOf('2023-10-02'),
  nominations: names.map((name) => person(name)),
});

function desk(): Desk {
  const on = new Desk(plan);
  on.merge([sent]);
  return on;
}

const copyOf = ({ id, cells }: DeskRow, changes: Record<string, CellValue> = {}): DeskRow => ({
  id,
  cells: new Map([...cells, ...Object.entries(changes)]),
  edited: new Map(),
});
const typedRow = (cells: Record<string, CellValue>, id: string | null = null): DeskRow => ({
  id,
  cells: new Map(Object.entries(cells)),
  edited: new Map(),
});
const idsOf = (on: Desk) => on.rows('awards').map(({ id }) => id);

/** What is found of duplicates, and what export would say. */
function judged(on: Desk) {
  const merged = on.merge([]);
  const found = merged.summary.findings
    .filter(({ code }) => code === 'duplicate' || code === 'row-passed-over')
    .map(({ code, unit }) => [code, unit] as const);
  const read = on.read();
  if (!read) throw new Error('nothing was merged');
  const source = annexSource(read, plan);
  const concerns = concernsOf(source, 'all')
    .filter(({ kind }) => kind === 'errors')
    .map((each) => ('names' in each ? each.names : []));
  return { found, concerns, listed: source.nominees.length };
}

describe('a row of the award list', () => {
  test.each<
    readonly [
      words: string,
      change: (on: Desk) => void,
      ids: readonly (string | null)[],
      found: readonly (readonly [string, string | null])[],
      errors: readonly (readonly string[])[],
    ]
  >([
    ['nothing done to it', () => undefined, ['n1', 'n2', 'n3'], [], []],
    [
      'copied: one that was typed by hand, and a duplicate until it is settled',
      (on) => on.rows('awards').push(copyOf(on.rows('awards')[1]!)),
      ['n1', 'n2', 'n3', null],
      [
        ['duplicate', null],
        ['duplicate', null],
      ],
      [[names[1]!, names[1]!]],
    ],
    [
      'copied above the one it was made from, where it says something else',
      (on) => on.rows('awards').unshift(copyOf(on.rows('awards')[1]!, { achievement: 'Khác' })),
      [null, 'n1', 'n2', 'n3'],
      [
        ['duplicate', null],
        ['duplicate', null],
      ],
      [[names[1]!, names[1]!]],
    ],
    [
      'copied for somebody else',
      (on) => on.rows('awards').push(copyOf(on.rows('awards')[1]!, { name: 'Phạm Thị Khác Hẳn' })),
      ['n1', 'n2', 'n3', null],
      [],
      [],
    ],
    [
      'pasted from another workbook, with its id',
      (on) => on.rows('awards').push(copyOf(typedRow({ name: 'Phạm Thị Khác Hẳn' }, 'n57'))),
      ['n1', 'n2', 'n3', null],
      [],
      [],
    ],
    [
      'that lost its id: known by what it says',
      (on) => void (on.rows('awards')[1]!.id = null),
      ['n1', 'n2', 'n3'],
      [],
      [],
    ],
    [
      'typed, of nobody that is there',
      (on) => on.rows('awards').push(typedRow({ name: 'Phạm Thị Khác Hẳn', kind: 'Cá nhân' })),
      ['n1', 'n2', 'n3', null],
      [],
      [],
    ],
  ])('%s', (_, change, ids, found, errors) => {
    const on = desk();
    change(on);
    const told = judged(on);
    expect(told.found).toEqual(found);
    expect(told.concerns).toEqual(errors);
    expect(idsOf(on)).toEqual(ids);
    expect(on.preview([sent]).isNews).toBe(false);
  });

  test('emptied but for its hidden id: it is gone, and what the unit says anew is asked', () => {
    const on = desk();
    for (const column of on.rows('awards')[1]!.cells.keys()) on.rows('awards')[1]!.cells.set(column, null);
    expect(judged(on).listed).toBe(2);
    const later = file(plan, 'muon.xlsx', {
      unit: '584',
      info: letterOf('2023-10-05'),
      nominations: names.map((name) => person(name, { achievement: 'Viết lại' })),
    });
    const { lists } = on.merge([later]);
    expect(lists.get('queue')?.list.rows.map(({ cells }) => [cells['kind'], cells['subject']])).toEqual([
      ['Tỉnh đã xóa dòng, đơn vị có sửa', names[1]],
    ]);
  });
});

describe('below the award list', () => {
  test.each<readonly [words: string, cells: Record<string, CellValue>]>([
    ['a total', { name: 'Cộng' }],
    ['a total with its number', { name: 'Tổng cộng', order: 3 }],
    ['a heading', { name: 'II. CÁ NHÂN' }],
    ['who signs', { name: 'NGƯỜI LẬP BIỂU' }],
    ['a remark beside no name', { achievement: 'Chờ ý kiến Ban Chỉ đạo' }],
  ])('%s is no nominee, and that is said', (_, cells) => {
    const on = desk();
    on.rows('awards').push(typedRow({}), typedRow(cells));
    const { found, listed } = judged(on);
    expect(found).toEqual([['row-passed-over', null]]);
    expect(listed).toBe(3);
  });
});

describe('ids of a list', () => {
  const base = new Map<string, Cells>([
    ['n1', { name: 'An', place: 'A', award: 'B' }],
    ['n2', { name: 'Bình', place: 'A', award: 'B' }],
  ]);
  const row = (at: number, id: string | null, name: string | null, place = 'A'): StandingEntry => ({
    id,
    row: at,
    cells: {
      name: { value: name, formula: false },
      place: { value: name === null ? null : place, formula: false },
    },
  });
  test.each<readonly [string, readonly StandingEntry[], boolean, readonly (string | null)[]]>([
    ['of equal ids the likest keeps it', [row(1, 'n1', 'Khác'), row(2, 'n1', 'An')], true, [null, 'n1']],
    ['the upper of two that are alike', [row(1, 'n1', 'An'), row(2, 'n1', 'An')], true, ['n1', null]],
    ['nobody remembers: the upper', [row(1, 'n1', 'An'), row(2, 'n1', 'Bình')], false, ['n1', null]],
    ['nobody remembers: every id may be right', [row(1, 'n57', 'An')], false, ['n57']],
    [
      'three of one id',
      [row(1, 'n1', 'An'), row(2, 'n1', 'An'), row(3, 'n1', 'An')],
      true,
      ['n1', null, null],
    ],
    ['a blank id among others', [row(1, 'n1', 'An'), row(2, null, 'Bình')], true, ['n1', 'n2']],
    ['an id on an empty row', [row(1, 'n1', 'An'), row(2, 'n2', null)], true, ['n1']],
  ])('%s', (_, entries, isRemembered, ids) => {
    const { list } = withOwnIds({ columns: new Set(['name', 'place']), entries }, isRemembered ? base : null);
    expect(list.entries.map(({ id }) => id)).toEqual(ids);
  });
});
