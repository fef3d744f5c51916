/** Who is expected, and how far each is. */
import { merge } from '../../src/merge/merge';
import type { UnitProgress } from '../../src/merge/summary';
import { ninhThuan as plan, twoLevel } from '../plan/plans';
import { answers, collective, day, file, letterOf, person, reportOf } from './build';
import type { Spec } from './build';

/** Progress of one unit that sent these files. */
const of = (unit: string, ...files: readonly Omit<Spec, 'unit'>[]): UnitProgress => {
  const inputs = files.map((spec, index) => file(plan, `${index + 1}.xlsx`, { unit, ...spec }));
  const found = merge(inputs, plan, []).progress.find((each) => each.unit.code === unit);
  if (!found) throw new Error(`no progress of ${unit}`);
  return found;
};

test('every unit that the plan expects stands there, communes under their district', () => {
  const { progress } = merge([], plan, null);
  expect(progress.slice(0, 9).map(({ unit, depth }) => [unit.name, depth])).toEqual([
    ['Thành phố Phan Rang-Tháp Chàm', 0],
    ['Xã Thành Hải', 1],
    ['Huyện Bác Ái', 0],
    ['Xã Phước Bình', 1],
    ['Xã Phước Hòa', 1],
    ['Xã Phước Tân', 1],
    ['Xã Phước Tiến', 1],
    ['Xã Phước Thắng', 1],
    ['Xã Phước Thành', 1],
  ]);
  const districts = progress.filter(({ unit }) => ['huyen', 'thanh-pho'].includes(unit.kind));
  const communes = progress.filter(({ unit }) => unit.kind === 'xa');
  const departments = progress.filter(({ unit }) => unit.kind === 'so-nganh');
  expect([districts.length, communes.length]).toEqual([7, 47]);
  expect(progress).toHaveLength(7 + 47 + departments.length);
  expect(departments.every(({ depth }) => depth === 0)).toBe(true);
  expect(progress[0]).toEqual({
    unit: plan.units[0],
    depth: 0,
    report: 'missing',
    answered: 0,
    nominations: 'missing',
    nominated: { 'tap-the': 0, 'ca-nhan': 0, 'ho-gia-dinh': 0 },
    letters: {
      report: { number: '', date: null, sent: null },
      nominations: { number: '', date: null, sent: null },
    },
    sentAgain: { report: [], nominations: [] },
    sentOn: { report: null, nominations: null },
    received: { report: null, nominations: null },
    open: { report: [], nominations: [] },
    errors: 0,
    warnings: 0,
    used: [],
    superseded: [],
    contact: { name: '', phone: '' },
  });
});

test('a unit that is not expected appears once it sends something', () => {
  const stray = file(plan, 'a.xlsx', { unit: '22738', nominations: [collective('Khu phố Mẫu')] });
  const { progress } = merge([stray], plan, null);
  expect(progress.slice(0, 3).map(({ unit, depth }) => [unit.name, depth])).toEqual([
    ['Thành phố Phan Rang-Tháp Chàm', 0],
    ['Phường Đô Vinh', 1],
    ['Xã Thành Hải', 1],
  ]);
  expect(progress[1]).toMatchObject({ report: 'not-asked', answered: null, nominations: 'partial' });
});

test('levels follow the plan', () => {
  const { progress } = merge([], twoLevel, null);
  expect(progress.map(({ unit, depth }) => [unit.code, depth])).toEqual([
    ['M01', 0],
    ['M02', 0],
    ['M03', 0],
    ['M06', 0],
    ['HM-01', 0],
    ['HM-02', 0],
  ]);
  const [, , , island, union] = progress;
  expect(island).toMatchObject({ report: 'missing', nominations: 'missing' });
  expect(union).toMatchObject({ report: 'missing', nominations: 'not-asked' });
});

const full = answers(plan, '585');
const [firstItem = ''] = Object.keys(full);

test.each<[string, string, readonly Omit<Spec, 'unit'>[], Partial<UnitProgress>]>([
  ['complete', '585', [{ info: reportOf('2023-10-02'), report: full }], { report: 'complete', answered: 1 }],
  [
    'an item short',
    '585',
    [{ info: reportOf('2023-10-02'), report: { ...full, [firstItem]: '' } }],
    { report: 'partial', answered: 21 / 22 },
  ],
  [
    'all answered, without a number',
    '585',
    [{ info: { ...reportOf('2023-10-02'), reportNumber: null }, report: full }],
    { report: 'partial', answered: 1 },
  ],
  ['a file without any answer', '585', [{}], { report: 'empty', answered: 0, nominations: 'empty' }],
  [
    'a department has fewer items',
    'STC',
    [{ info: reportOf('2023-10-02'), report: { '6': 'Không có' } }],
    { report: 'partial', answered: 1 / 11 },
  ],
  ['a commune need not nominate', '22828', [{ report: { '6': 'Không có' } }], { nominations: 'not-asked' }],
])('report: %s', (_what, unit, files, expected) => {
  expect(of(unit, ...files)).toMatchObject(expected);
});

test.each<[string, Omit<Spec, 'unit'>, Partial<UnitProgress>]>([
  [
    'complete, counted by group',
    {
      info: letterOf('2023-10-02'),
      nominations: [
        person('Một Mẫu'),
        collective('Hai Mẫu'),
        { ...collective('Ba Mẫu'), kind: 'Doanh nghiệp - HTX' },
      ],
    },
    { nominations: 'complete', nominated: { 'tap-the': 2, 'ca-nhan': 1, 'ho-gia-dinh': 0 } },
  ],
  [
    'something missing in a row',
    { info: letterOf('2023-10-02'), nominations: [person('Một Mẫu', { achievement: null })] },
    { nominations: 'partial' },
  ],
  [
    'something missing in the letter',
    { info: { ...letterOf('2023-10-02'), 'part-bien-ban': null }, nominations: [person('Một Mẫu')] },
    { nominations: 'partial' },
  ],
  [
    'a row of no known kind counts in no group',
    { info: letterOf('2023-10-02'), nominations: [person('Một Mẫu', { kind: 'Đơn vị' })] },
    { nominated: { 'tap-the': 0, 'ca-nhan': 0, 'ho-gia-dinh': 0 } },
  ],
  ['declined', { info: { noNominations: 'X' } }, { nominations: 'declined' }],
])('nominations: %s', (_what, spec, expected) => {
  expect(of('585', spec)).toMatchObject(expected);
});

test('letters, files, findings and the contact come from the files in use', () => {
  const progress = of(
    '585',
    { info: { ...reportOf('2023-10-11'), author: ' ', phone: null }, report: full },
    {
      info: {
        ...letterOf('2023-10-02'),
        letterSent: 'ngày 03/10/2023',
        author: 'Nguyễn Văn Mẫu',
        phone: '0900 000 000',
      },
      nominations: [person('Một Mẫu'), person('Hai Mẫu', { birthYear: null })],
    },
    { info: { ...letterOf('2023-10-01'), author: 'Người Cũ' }, nominations: [person('Ba Mẫu')] },
  );
  expect(progress.letters).toEqual({
    report: { number: '12/BC-UBND', date: '2023-10-11', sent: '2023-10-11' },
    // The list was first sent with the file that another took the place of.
    nominations: { number: '15/TTr-UBND', date: '2023-10-02', sent: '2023-10-01' },
  });
  expect(progress.used.map(({ path }) => path)).toEqual(['1.xlsx', '2.xlsx']);
  expect(progress.superseded.map(({ path }) => path)).toEqual(['3.xlsx']);
  // Too late, a date that is text; a year of birth, a date that may have been read the wrong way.
  expect([progress.errors, progress.warnings]).toEqual([2, 2]);
  expect(progress.contact).toEqual({ name: 'Nguyễn Văn Mẫu', phone: '0900 000 000' });
});

test('findings across files count for both units', () => {
  const { progress } = merge(
    [
      file(plan, 'a.xlsx', {
        unit: 'STC',
        info: { ...letterOf('2023-10-02') },
        nominations: [person('Một Mẫu')],
      }),
      file(plan, 'b.xlsx', {
        unit: 'SNV',
        info: { letterDate: day('2023-10-02') },
        nominations: [person('Một Mẫu')],
      }),
    ],
    plan,
    [],
  );
  const withDuplicate = progress.filter(({ errors }) => errors > 0).map(({ unit }) => unit.code);
  expect(withDuplicate).toEqual(['SNV', 'STC']);
});

test.each([
  ['a phone alone', { phone: '0900000000' }, { name: '', phone: '0900000000' }],
  ['a name alone', { author: 'Nguyễn Văn Mẫu' }, { name: 'Nguyễn Văn Mẫu', phone: '' }],
])('%s is a contact', (_, info, contact) => {
  const { contact: found } = of('584', { info, nominations: [person('Trần Thị Mẫu')] });
  expect(found).toEqual(contact);
});
