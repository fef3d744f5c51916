/** What is told about files in use, and about all of them side by side. */
import { merge } from '../../src/merge/merge';
import { ninhThuan as plan } from '../plan/plans';
import { answers, collective, file, letterOf, person, reportOf } from './build';
import { codesAt, said } from './said';

const list = (path: string, unit: string, sent: string, ...names: readonly string[]) =>
  file(plan, path, { unit, info: letterOf(sent), nominations: names.map((name) => person(name)) });

test('duplicates are proved over the files of all units', () => {
  const merged = merge(
    [
      list('a.xlsx', '585', '2023-10-02', 'Nguyễn Văn Mẫu'),
      list('b.xlsx', '586', '2023-10-02', 'Trần Thị Mẫu', 'Ông Nguyễn Văn Mẫu'),
    ],
    plan,
    [],
  );
  const sheet = 'Đề nghị khen thưởng';
  expect(said(merged, 'duplicate')).toEqual([
    ['error duplicate a.xlsx:name', { name: 'Nguyễn Văn Mẫu', other: { file: 'b.xlsx', sheet, row: 8 } }],
    ['error duplicate b.xlsx:name', { name: 'Ông Nguyễn Văn Mẫu', other: { file: 'a.xlsx', sheet, row: 7 } }],
  ]);
  const [first] = merged.nominations;
  expect(first?.findings.map(({ code }) => code)).toEqual(['duplicate']);
});

test('a list that was superseded makes nobody a duplicate and fills no quota', () => {
  const names = Array.from({ length: 10 }, (_, index) => `Nguyễn Văn ${'MNPQRSTVXY'[index]}ẫu`);
  const files = [
    list('old.xlsx', '585', '2023-10-01', ...names),
    list('new.xlsx', '585', '2023-10-02', ...names),
    list('other.xlsx', '586', '2023-10-02', 'Trần Thị Khác'),
  ];
  const merged = merge(files, plan, []);
  expect(said(merged, 'duplicate', 'quota-nominated')).toEqual([]);
  expect(merged.nominations).toHaveLength(11);
});

test('more nominations than the quota, over all files, is noted once', () => {
  const clubs = (path: string, unit: string, count: number) =>
    file(plan, path, {
      unit,
      nominations: Array.from({ length: count }, (_, index) => collective(`Tập thể ${path} số ${index}`)),
    });
  const merged = merge([clubs('a.xlsx', '585', 5), clubs('b.xlsx', '586', 4)], plan, []);
  expect(said(merged, 'quota-nominated')).toEqual([
    ['note quota-nominated summary', { quota: 'tập thể', limit: 8, found: 9 }],
  ]);
});

test('what no file of the unit holds is asked of one of them only', () => {
  const merged = merge(
    [
      file(plan, 'a.xlsx', { unit: '585', info: reportOf('2023-10-02'), figures: { D1: { 2021: 5 } } }),
      file(plan, 'b.xlsx', {
        unit: '585',
        info: letterOf('2023-10-03'),
        nominations: [person('Nguyễn Mẫu')],
      }),
      file(plan, 'c.xlsx', { unit: '585' }),
    ],
    plan,
    [],
  );
  expect(codesAt(merged, 'a.xlsx').filter((code) => code === 'answer-missing')).toHaveLength(22);
  expect(codesAt(merged, 'b.xlsx')).toEqual([]);
  expect(codesAt(merged, 'c.xlsx')).toEqual([]);
});

test("fields of a letter belong to the letter's part, the officer's name to the whole file", () => {
  const merged = merge(
    [
      file(plan, 'list.xlsx', {
        unit: '585',
        // Late, but no report is taken from this file.
        info: { ...letterOf('2023-10-02'), reportSent: { date: '2023-10-20' }, author: { error: '#REF!' } },
        nominations: [person('Nguyễn Văn Mẫu')],
      }),
      file(plan, 'report.xlsx', {
        unit: '585',
        info: { ...reportOf('2023-10-10'), letterSent: { date: '2023-10-20' } },
        report: answers(plan, '585'),
      }),
    ],
    plan,
    [],
  );
  expect(codesAt(merged, 'list.xlsx')).toEqual(['cell-error']);
  // The list's letter without the list: that is asked about.
  expect(codesAt(merged, 'report.xlsx')).toEqual(['list-emptied', 'deadline-day']);
});

test('findings of a nomination stand beside it, the most severe first', () => {
  const merged = merge(
    [
      file(plan, 'a.xlsx', {
        unit: '585',
        nominations: [
          person('Nguyễn Văn Đúng'),
          person('BÀ NGUYỄN THỊ MẪU', { birthYear: null, award: null }),
        ],
      }),
    ],
    plan,
    [],
  );
  expect(
    merged.nominations.map(({ findings }) => findings.map(({ severity, code }) => [severity, code])),
  ).toEqual([
    [],
    [
      ['error', 'required-missing'],
      ['warning', 'expected-missing'],
      ['note', 'name-honorific'],
      ['note', 'name-capitals'],
    ],
  ]);
});
