/** Which fields a row has, and which register rules. */
import { contextOf, fieldsFor } from '../../src/rules/context';
import type { TableId } from '../../src/plan/field';
import type { Plan } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { textOf } from '../../src/rules/cells';
import { file, rewarded } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';
import { contextFor, submissionOf } from './build';

const ids = (plan: Plan, unit: string | null, table: TableId, key = '') =>
  fieldsFor(plan, unit === null ? null : unitOf(plan, unit))(table, key).map(({ id }) => id);

describe('fields of a row', () => {
  test.each<readonly [string, Plan, string | null, TableId, string, readonly string[]]>([
    ['an answer', ninhThuan, '585', 'report', '6', ['answer']],
    [
      'an indicator, each year',
      ninhThuan,
      '585',
      'figures',
      'V1',
      ['year-2021', 'year-2022', 'year-2023', 'note'],
    ],
    ['a computed indicator: nothing to enter', ninhThuan, '585', 'figures', 'X4', ['note']],
    ['an indicator that the plan does not have', ninhThuan, '585', 'figures', 'Q1', []],
    ['the other plan has one year', twoLevel, 'M01', 'figures', 'Q1', ['year-2026', 'note']],
    ['a plan without exclusion has no register', twoLevel, 'M01', 'register', '', []],
    [
      'a unit that is not asked to nominate',
      twoLevel,
      'HM-01',
      'info',
      '',
      ['unit', 'author', 'phone', 'reportNumber', 'reportDate', 'reportSent', 'reportSigner'],
    ],
  ])('%s', (_, plan, unit, table, key, fields) => expect(ids(plan, unit, table, key)).toEqual(fields));

  test('the first sheet asks a commune for its standard, and no other unit', () => {
    expect(ids(ninhThuan, '22816', 'info')).toContain('criteria');
    expect(ids(ninhThuan, '585', 'info')).not.toContain('criteria');
    expect(ids(ninhThuan, null, 'info')).not.toContain('criteria');
  });

  test('units are offered from the top down, each district before its communes', () => {
    const [unit] = fieldsFor(ninhThuan, null)('info', '');
    const values = unit?.type.kind === 'list' ? unit.type.values : [];
    expect(values).toHaveLength(ninhThuan.units.length);
    expect(values.indexOf('Xã Thành Hải')).toBeLessThan(values.indexOf('Huyện Ninh Hải'));
    expect(values.indexOf('Huyện Ninh Hải')).toBeLessThan(values.indexOf('Xã Thanh Hải'));
  });
});

describe('the register that rules', () => {
  const own = { register: [rewarded('Xã Phước Hà', 'Chép trong tệp')] };
  const recipients = (province?: (typeof own)['register']) =>
    contextFor({ ...own, ...(province ? { province } : {}) }).register.map((row) => textOf(row, 'recipient'));

  test("the file's copy, where the province gives none", () =>
    expect(recipients()).toEqual(['Chép trong tệp']));
  test("the province's", () =>
    expect(recipients([rewarded('Xã Phước Hà', 'Của tỉnh')])).toEqual(['Của tỉnh']));
  test("the province's, though it is empty", () => expect(recipients([])).toEqual([]));
});

test.each([
  ['names none', null],
  ['names one that the plan does not have', '99999'],
])('a file that %s is of no unit and no kind', (_, unit) => {
  const submission = { ...file(ninhThuan, 'mau.xlsx', { unit: null }).submission, unit };
  expect(contextOf(submission, ninhThuan, null)).toMatchObject({ unit: null, kind: null });
});

test('a file of a unit has its kind', () => {
  expect(contextOf(submissionOf({ unit: 'SNV' }), ninhThuan, null).kind?.id).toBe('so-nganh');
});
