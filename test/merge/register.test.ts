/** Which register of those already rewarded rules the merge. */
import { merge } from '../../src/merge/merge';
import { textOf } from '../../src/rules/cells';
import { ninhThuan as plan, twoLevel } from '../plan/plans';
import type { Spec } from './build';
import { file, letterOf, person, rewarded } from './build';
import { said } from './said';

const ours = rewarded('Xã Ma Nới', 'Nguyễn Văn Mẫu');
const other = rewarded('Xã Phước Hà', 'Trần Thị Mẫu');

/** A file that nominates somebody of the register. */
const from = (path: string, unit: string, register: Spec['register'] = []) =>
  file(plan, path, {
    unit,
    info: letterOf('2023-10-02'),
    nominations: [person('Nguyễn Văn Mẫu', { note: path })],
    register,
  });
const registerOf = (...lines: NonNullable<Spec['register']>) =>
  file(plan, 'register.xlsx', { unit: '585', register: lines }).submission.register;

const recipients = (lines: ReturnType<typeof registerOf>) => lines.map((line) => textOf(line, 'recipient'));

describe("the province's own", () => {
  test('rules over the copies in the files', () => {
    const merged = merge(
      [from('a.xlsx', '585', [other]), from('b.xlsx', '586', [ours])],
      plan,
      registerOf(ours),
    );
    expect(recipients(merged.register)).toEqual(['Nguyễn Văn Mẫu']);
    expect(said(merged, 'excluded-recipient')).toHaveLength(2);
  });

  test.each([
    ['the same', [ours, other], null],
    ['the same in other words', [other, { ...ours, recipient: 'NGUYỄN  VĂN MẪU' }], null],
    ['empty', [], null],
    ['shorter', [ours], { missing: 1, extra: 0 }],
    ['longer', [ours, other, rewarded('Xã Phước Hà', 'Lê Văn Mẫu')], { missing: 0, extra: 1 }],
    ['another', [{ ...ours, decision: '2/QĐ' }], { missing: 2, extra: 1 }],
  ])('a copy that is %s', (_what, copy, args) => {
    const merged = merge([from('a.xlsx', '585', copy)], plan, registerOf(ours, other));
    expect(said(merged, 'register-differs')).toEqual(
      args ? [['note register-differs a.xlsx', args] as const] : [],
    );
    expect(said(merged, 'register-from-files')).toEqual([]);
  });

  test('is not asked of superseded files', () => {
    const old = file(plan, 'old.xlsx', {
      unit: '585',
      info: letterOf('2023-10-01'),
      nominations: [person('Trần Văn Cũ')],
      register: [other],
    });
    expect(
      said(merge([old, from('a.xlsx', '585', [ours])], plan, registerOf(ours)), 'register-differs'),
    ).toEqual([]);
  });

  test('does not have the faults of the copies told', () => {
    const merged = merge(
      [from('a.xlsx', '585', [{ ...ours, decisionDate: '2022' }])],
      plan,
      registerOf(ours),
    );
    expect(said(merged, 'date-expected')).toEqual([]);
  });
});

describe('where the province gives none', () => {
  test('the copies rule together, each line once, by place', () => {
    const merged = merge(
      [
        from('b.xlsx', '585', [other, ours]),
        from('a.xlsx', '586', [{ ...ours, recipient: 'nguyễn văn mẫu' }]),
      ],
      plan,
      null,
    );
    expect(recipients(merged.register)).toEqual(['Nguyễn Văn Mẫu', 'Trần Thị Mẫu']);
    expect(said(merged, 'register-from-files')).toEqual([['note register-from-files summary', { rows: 2 }]]);
    // a.xlsx itself holds no line about its nominee in these words, but b.xlsx does.
    expect(said(merged, 'excluded-recipient').map(([at]) => at)).toEqual([
      'error excluded-recipient b.xlsx:name',
      'error excluded-recipient a.xlsx:name',
    ]);
  });

  test('a faulty line is told once, where it was taken from', () => {
    const faulty = { ...ours, decisionDate: 'năm 2022' };
    const merged = merge([from('a.xlsx', '586', [faulty]), from('b.xlsx', '585', [faulty])], plan, null);
    expect(said(merged, 'date-expected').map(([at]) => at)).toEqual([
      'error date-expected b.xlsx:decisionDate',
    ]);
  });

  test('lines of files that are not used do not count', () => {
    const stray = file(plan, 'stray.xlsx', { unit: null, register: [ours] });
    const merged = merge([stray], plan, null);
    expect(merged.register).toEqual([]);
    expect(said(merged, 'register-from-files')).toEqual([]);
  });

  test('and the files have none, that is said once', () => {
    const files = [from('a.xlsx', '585'), from('b.xlsx', '586')];
    for (const register of [null, []]) {
      expect(said(merge(files, plan, register), 'exclusion-unchecked')).toEqual([
        ['warning exclusion-unchecked summary', {}],
      ]);
    }
  });

  test('and nobody is nominated, nothing is said', () => {
    expect(said(merge([file(plan, 'a.xlsx', { unit: '585' })], plan, null), 'exclusion-unchecked')).toEqual(
      [],
    );
  });

  test('and the plan excludes nobody, nothing is said', () => {
    const merged = merge(
      [file(twoLevel, 'a.xlsx', { unit: 'M01', nominations: [{ name: 'Câu lạc bộ Mẫu' }] })],
      twoLevel,
      null,
    );
    expect(said(merged, 'exclusion-unchecked', 'register-from-files')).toEqual([]);
    expect(merged.nominations).toHaveLength(1);
  });
});
