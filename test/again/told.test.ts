/** What later merges tell: corrections of any year, who came back, what was taken out, and files that say nothing new. */
import { file, letterOf, person, reportOf } from '../merge/build';
import type { Read } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';

const names = ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu Bình'];
const listing = (path: string, day: string, ...listed: readonly string[]): Read =>
  file(plan, path, {
    unit: '584',
    info: { ...letterOf(day), ...(listed.length === 0 ? { noNominations: 'x' } : {}) },
    nominations: listed.map((name) => person(name)),
  });
const figures = (path: string, day: string, values: Record<string, Record<number, number>>): Read =>
  file(plan, path, { unit: '584', info: reportOf(day), figures: values });

/** Rows of *Thay đổi* that the last merge wrote. */
const history = (on: Desk, merge: number) =>
  on
    .rows('history')
    .filter(({ id }) => id?.startsWith(`${merge}.`))
    .map(({ cells }) =>
      ['sheet', 'subject', 'column', 'before', 'after'].map((column) => cells.get(column) ?? null),
    );

function deskWith(...given: readonly Read[]): Desk {
  const on = new Desk(plan);
  on.merge(given);
  return on;
}

const V1 = `V1 ${plan.figures?.indicators.find(({ code }) => code === 'V1')?.name}`;

test.each<
  readonly [
    words: string,
    corrected: Record<string, Record<number, number>>,
    told: readonly (readonly unknown[])[],
  ]
>([
  [
    'of the first year, with the whole period’s',
    { V1: { 2021: 30, 2022: 20 } },
    [
      ['Tổng hợp số liệu', V1, 'Huyện Bác Ái', '30', '50'],
      ['Số liệu theo năm', V1, 'Năm 2021', '10', '30'],
    ],
  ],
  [
    'of two years that come to the same',
    { V1: { 2021: 5, 2022: 25 } },
    [
      ['Số liệu theo năm', V1, 'Năm 2021', '10', '5'],
      ['Số liệu theo năm', V1, 'Năm 2022', '20', '25'],
    ],
  ],
  [
    'of a year that is given no more',
    { V1: { 2021: 10 } },
    [
      ['Tổng hợp số liệu', V1, 'Huyện Bác Ái', '30', '10'],
      ['Số liệu theo năm', V1, 'Năm 2022', '20', null],
    ],
  ],
  ['of none', { V1: { 2021: 10, 2022: 20 } }, []],
])('a figure is put right %s', (_, corrected, told) => {
  const on = deskWith(figures('1.xlsx', '2023-10-02', { V1: { 2021: 10, 2022: 20 } }));
  on.merge([figures('2.xlsx', '2023-10-05', corrected)]);
  expect(history(on, 2).filter(([sheet]) => typeof sheet === 'string' && sheet.includes('liệu'))).toEqual(
    told,
  );
  expect(on.preview([]).isNews).toBe(false);
});

test('who was withdrawn and is sent again is told', () => {
  const on = deskWith(listing('1.xlsx', '2023-10-02', ...names));
  on.merge([listing('2.xlsx', '2023-10-05', names[0]!)]);
  on.merge([listing('3.xlsx', '2023-10-08', ...names)]);
  expect(on.rows('awards').map(({ cells }) => cells.get('status'))).toEqual([
    'Không đổi',
    'Gửi lại sau khi rút',
  ]);
  expect(history(on, 3)).toContainEqual([
    'Tổng hợp khen thưởng',
    names[1],
    'Trạng thái',
    'Đã rút',
    'Gửi lại sau khi rút',
  ]);
  expect(on.preview([]).isNews).toBe(false);
});

test('who nominates nobody later takes all back', () => {
  const on = deskWith(listing('1.xlsx', '2023-10-02', ...names));
  on.merge([listing('2.xlsx', '2023-10-05')]);
  expect(on.rows('awards').map(({ cells }) => cells.get('status'))).toEqual(['Đã rút', 'Đã rút']);
});

test.each<readonly [words: string, change: (on: Desk) => void, told: readonly (readonly string[])[]]>([
  ['nothing', () => undefined, []],
  ['a nomination', (on) => void on.rows('awards').splice(1, 1), [[names[1]!]]],
  ['all of them', (on) => void on.rows('awards').splice(0, 2), [names]],
  ['an emptied row', (on) => on.rows('awards')[0]!.cells.clear(), [[names[0]!]]],
])('rows deleted in the summary are told in every later merge: %s', (_, change, told) => {
  const on = deskWith(listing('1.xlsx', '2023-10-02', ...names));
  change(on);
  for (const given of [[], [figures('2.xlsx', '2023-10-05', { V1: { 2021: 1 } })]]) {
    const { summary } = on.merge(given);
    expect(
      summary.findings.flatMap(({ code, args }) => (code === 'rows-deleted' ? [args.names] : [])),
    ).toEqual(told);
  }
  expect(on.preview([]).isNews).toBe(false);
});

test('files that were merged before are told in every later merge, under whatever name', () => {
  const one = listing('1.xlsx', '2023-10-02', ...names);
  const other = figures('2.xlsx', '2023-10-05', { V1: { 2021: 1 } });
  const on = new Desk(plan);
  expect(on.merge([one]).repeated).toEqual([]);
  const renamed = { ...one, file: { ...one.file, path: 'khac/1.xlsx' } };
  expect(on.merge([renamed, other]).repeated).toEqual(['khac/1.xlsx']);
  expect(on.merge([one, other]).repeated).toEqual(['1.xlsx', '2.xlsx']);
});
