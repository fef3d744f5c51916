/** What holds for any history of sending, correcting, withdrawing, editing, sorting, choosing and merging. */
import fc from 'fast-check';
import type { ListRow } from '../../src/sheets/summary/list';
import type { Remerged } from '../../src/sheets/summary/remerge';
import { shown } from '../../src/rules/cells';
import { sameValue } from '../../src/merge/again/entries';
import type { CellValue } from '../../src/text/cell';
import { collective, day, file, person } from '../merge/build';
import type { Read, Spec } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';
import type { DeskRow } from './desk';

/** Small pools, so that units, days, names and rows meet. */
const names = ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mẩu', 'Trần Thị Mẫu', 'Lê Mẫu', 'Phạm Mẫu Giang'];
const nomination = fc
  .record({
    name: fc.constantFrom(...names),
    entry: fc.constantFrom(person, person, collective),
    achievement: fc.constantFrom('Thành tích một', 'Thành tích hai', 'Thành tích ba'),
    position: fc.constantFrom(null, 'Chủ tịch', 'Trưởng thôn'),
  })
  .map(({ name, entry, achievement, position }) => entry(name, { achievement, position }));

const spec: fc.Arbitrary<Spec> = fc.record({
  unit: fc.constantFrom('584', '585', '22828', 'STC'),
  info: fc.record({
    letterSent: fc.constantFrom(null, day('2023-10-02'), day('2023-10-05')),
    reportSent: fc.constantFrom(null, day('2023-10-02'), day('2023-10-05')),
  }),
  report: fc.dictionary(fc.constantFrom('1.a.1', '6'), fc.constantFrom('Không có', 'Đạt', ''), {
    maxKeys: 2,
  }),
  figures: fc.dictionary(
    fc.constantFrom('D1', 'P0'),
    fc.dictionary(fc.constant('2023'), fc.constantFrom(3, 70)),
    {
      maxKeys: 2,
    },
  ),
  nominations: fc.array(nomination, { maxLength: 4 }),
});

type Step =
  | { readonly does: 'send'; readonly spec: Spec; readonly over: boolean }
  | {
      readonly does: 'edit';
      readonly list: 'awards' | 'reports' | 'figures';
      readonly row: number;
      readonly column: number;
    }
  | { readonly does: 'write'; readonly row: number }
  | { readonly does: 'type' }
  | { readonly does: 'remove'; readonly row: number }
  | { readonly does: 'sort'; readonly list: 'awards' | 'reports'; readonly by: number }
  | { readonly does: 'choose'; readonly row: number; readonly choice: string }
  | { readonly does: 'say'; readonly list: 'files' | 'progress'; readonly row: number; readonly use: string }
  | { readonly does: 'name'; readonly row: number; readonly unit: string }
  | { readonly does: 'receive'; readonly row: number; readonly column: string; readonly on: string | null }
  | { readonly does: 'forget' }
  | { readonly does: 'merge'; readonly onlyNew: boolean };

const place = fc.nat({ max: 20 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('send' as const), spec, over: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      list: fc.constantFrom('awards' as const, 'awards' as const, 'reports' as const, 'figures' as const),
      row: place,
      column: place,
    }),
  },
  fc.record({ does: fc.constant('write' as const), row: place }),
  fc.record({ does: fc.constant('type' as const) }),
  fc.record({ does: fc.constant('remove' as const), row: place }),
  fc.record({
    does: fc.constant('sort' as const),
    list: fc.constantFrom('awards' as const, 'reports' as const),
    by: place,
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('choose' as const),
      row: place,
      choice: fc.constantFrom('Theo đơn vị', 'Theo tỉnh', 'Là một', 'Khác nhau'),
    }),
  },
  fc.record({
    does: fc.constant('say' as const),
    list: fc.constantFrom('files' as const, 'files' as const, 'progress' as const),
    row: place,
    use: fc.constantFrom('Dùng', 'Bỏ qua', ''),
  }),
  fc.record({
    does: fc.constant('name' as const),
    row: place,
    unit: fc.constantFrom('Huyện Bác Ái', 'Huyện Ninh Sơn', 'Báo Ninh Thuận', 'Huyện Không Có', ''),
  }),
  fc.record({
    does: fc.constant('receive' as const),
    row: place,
    column: fc.constantFrom('received', 'letterReceived', 'sent'),
    on: fc.constantFrom('2023-10-09', '2023-10-12', 'hôm qua', null),
  }),
  fc.record({ does: fc.constant('forget' as const) }),
  { weight: 4, arbitrary: fc.record({ does: fc.constant('merge' as const), onlyNew: fc.boolean() }) },
);

const EDITED = {
  awards: ['achievement', 'position', 'name', 'workplace'],
  reports: ['answer'],
  figures: ['u-584', 'u-585'],
} as const;

const GONE = ['Đã rút', 'Đã gộp vào dòng khác'];
const gone = (row: DeskRow): boolean => GONE.includes(shown(row.cells.get('status') ?? null));

/** The province's desk through a history; every merge on the way is checked. */
function live(steps: readonly Step[]): void {
  const desk = new Desk(plan);
  let files: Read[] = [];
  let fresh: Read[] = [];
  let removed = new Set<string>();
  let forgot = false;
  let count = 0;
  const some = <T>(items: readonly T[], index: number): T | undefined =>
    items.length === 0 ? undefined : items[index % items.length];

  const mergeAndCheck = (given: readonly Read[]): void => {
    const own = ownCells(desk);
    const chosen = chosenCells(desk);
    const merged = desk.merge(given);
    // What the province wrote stands, unless it chose the unit's.
    for (const [list, rows] of desk.sheets) {
      for (const row of rows) {
        for (const [column, value] of row.edited) {
          const now = row.cells.get(column) ?? null;
          if (sameValue(now, value)) continue;
          expect(chosen).toContain(JSON.stringify([list, row.id, column]));
          row.edited.delete(column);
        }
      }
    }
    expect(ownCells(desk).slice(0, own.length)).toEqual(own);
    checkUnits(desk, merged, removed, forgot);
    // The same again: nothing is new.
    expect(desk.preview(given).isNews).toBe(false);
    expect(desk.preview([]).isNews).toBe(false);
  };

  for (const each of steps) {
    count += 1;
    switch (each.does) {
      case 'send': {
        // A correction under the name of the file before, or a file of its own.
        const last = files.filter(({ submission }) => submission.unit === each.spec.unit).at(-1);
        const path = each.over && last ? last.file.path : `${count}.xlsx`;
        const sent = file(plan, path, each.spec);
        files = [...files.filter((other) => other.file.path !== path), sent];
        fresh = [...fresh.filter((other) => other.file.path !== path), sent];
        break;
      }
      case 'edit': {
        const row = some(
          desk.rows(each.list).filter(({ id }) => id !== null),
          each.row,
        );
        const column = some(EDITED[each.list], each.column);
        if (!row || column === undefined || !row.cells.has(column)) break;
        const value: CellValue = each.list === 'figures' ? 1000 + count : `Tỉnh sửa ${count}`;
        row.cells.set(column, value);
        row.edited.set(column, value);
        break;
      }
      case 'write':
        some(desk.rows('awards'), each.row)?.cells.set('selection', `Trình ${count}`);
        break;
      case 'type':
        if (desk.sheets.size > 0)
          desk
            .rows('awards')
            .push({ id: null, cells: new Map([['name', `Hồ sơ giấy ${count}`]]), edited: new Map() });
        break;
      case 'remove': {
        const rows = desk.rows('awards');
        const row = some(rows, each.row);
        if (!row) break;
        rows.splice(rows.indexOf(row), 1);
        if (row.id !== null) removed = new Set([...removed, row.id]);
        break;
      }
      case 'sort':
        desk.rows(each.list).sort((a, b) => {
          const key = (row: DeskRow): string => [...row.cells.values()].map(shown).join('|').slice(each.by);
          return key(a) < key(b) ? -1 : 1;
        });
        break;
      case 'choose':
        some(desk.rows('queue'), each.row)?.cells.set('choice', each.choice);
        break;
      case 'say':
        some(desk.rows(each.list), each.row)?.cells.set('use', each.use);
        break;
      case 'name':
        some(desk.rows('files'), each.row)?.cells.set('unit', each.unit);
        break;
      case 'receive': {
        const row = some(desk.rows('progress'), each.row);
        if (!row) break;
        const value = each.on === null || each.on === 'hôm qua' ? each.on : day(each.on);
        row.cells.set(each.column, value);
        if (each.column === 'sent') row.edited.set('sent', value);
        break;
      }
      case 'forget':
        // The hidden sheet was deleted: the next merge has what stands, and the files that it is given.
        desk.loseMemory();
        forgot = true;
        break;
      case 'merge':
        if (files.length === 0) break;
        mergeAndCheck(each.onlyNew && desk.sheets.size > 0 ? fresh : files);
        fresh = [];
        break;
      default:
        each satisfies never;
    }
  }
}

const OWN = ['selection', 'opinion', 'appraisal', 'reason', 'decision', 'note'];
/** The province's columns and rows, in the order of the sheet. */
const ownCells = (desk: Desk): readonly (readonly CellValue[])[] =>
  desk
    .rows('awards')
    .map(({ id, cells }) => [
      ...OWN.map((column) => cells.get(column) ?? null),
      id === null ? (cells.get('name') ?? null) : null,
    ]);

const chosenCells = (desk: Desk): readonly (string | null)[] =>
  desk.rows('queue').flatMap(({ id, cells }) => (cells.get('choice') === 'Theo đơn vị' ? [id] : []));

/** Every nomination that stands has one row, with the unit's value in each cell that the province left alone. */
function checkUnits(desk: Desk, merged: Remerged, removed: ReadonlySet<string>, forgot: boolean): void {
  const now = new Map(merged.lists.get('awards')!.list.rows.map((row) => [row.id, row.cells]));
  const rows = desk.rows('awards').filter(({ id }) => id !== null);
  expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(rows.map(({ id }) => id))].sort());
  // Where nothing is known of a row any more, it is what the sheet says.
  const statusOf = (id: string, cells: ListRow['cells']): CellValue =>
    ('status' in cells ? cells['status'] : rows.find((row) => row.id === id)?.cells.get('status')) ?? null;
  const standing = [...now].filter(([id, cells]) => !GONE.includes(shown(statusOf(id, cells))));
  const nominated = merged.summary.nominations.map(({ row }) => row.cells['name']?.value ?? null).sort();
  const listed = standing.map(([, cells]) => cells['name'] ?? null).sort();
  // Of units whose files were forgotten and not given again, the rows stay.
  expect(listed).toEqual(forgot ? expect.arrayContaining(nominated) : nominated);
  const asked = new Set(
    desk.rows('queue').flatMap(({ id, cells }) => (cells.get('state') === 'Chờ xử lý' ? [id] : [])),
  );
  for (const [id, cells] of standing) {
    const row = rows.find((each) => each.id === id);
    if (!row) {
      expect(removed).toContain(id);
      continue;
    }
    expect(gone(row)).toBe(false);
    for (const column of ['kind', ...EDITED.awards, 'sender', 'file', 'row']) {
      if (row.edited.has(column) || !(column in cells)) continue;
      // Where nobody remembers who changed it, it is asked.
      if (forgot && asked.has(JSON.stringify(['awards', id, column]))) continue;
      expect([id, column, row.cells.get(column) ?? null]).toEqual([id, column, cells[column] ?? null]);
    }
  }
  expect(rows.filter((row) => !gone(row)).map(({ id }) => id)).toEqual(
    expect.arrayContaining(standing.map(([id]) => id).filter((id) => !removed.has(id))),
  );
  expect(rows.filter((row) => !gone(row))).toHaveLength(
    standing.filter(([id]) => rows.some((row) => row.id === id)).length,
  );
}

test('no province edit is lost, no unit value lost or doubled, and the same again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 16 }), (steps) => {
      live([...steps, { does: 'merge', onlyNew: false }]);
    }),
    { numRuns: 60 },
  );
});
