/** Which register of those already rewarded rules the merge. */
import { checkAlone } from '../../src/merge/findings';
import { merge } from '../../src/merge/merge';
import { isOfRegister } from '../../src/merge/register';
import type { Finding } from '../../src/rules/finding';
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

describe("the province's own is checked cell by cell, and no unit is blamed", () => {
  const award = 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh';
  test.each<readonly [string, NonNullable<Spec['register']>, readonly (readonly [string, object])[]]>([
    ['nothing wrong', [ours, other], []],
    [
      'a place that is none',
      [{ ...ours, place: 'Xã Ma Nơi' }],
      [['error not-in-list tinh.xlsx:place', { found: 'Xã Ma Nơi', suggestion: 'Xã Ma Nới' }]],
    ],
    ['no place', [{ ...ours, place: null }], [['error required-missing tinh.xlsx:place', {}]]],
    [
      'an award in other words',
      [{ ...ours, award: 'Bằng khen' }],
      [['error not-in-list tinh.xlsx:award', { found: 'Bằng khen', suggestion: award }]],
    ],
    [
      'a kind that is none',
      [{ ...ours, kind: 'Cá nhâm' }],
      [['error not-in-list tinh.xlsx:kind', { found: 'Cá nhâm', suggestion: 'Cá nhân' }]],
    ],
    [
      'a date as text',
      [{ ...ours, decisionDate: '05/5/2022' }],
      [['error date-expected tinh.xlsx:decisionDate', { found: '05/5/2022', reading: '2022-05-05' }]],
    ],
    [
      'a line twice, once with Ông',
      [ours, other, { ...ours, recipient: 'Ông Nguyễn Văn Mẫu' }],
      [
        [
          'error duplicate tinh.xlsx:recipient',
          {
            name: 'Ông Nguyễn Văn Mẫu',
            other: { file: 'tinh.xlsx', sheet: 'Danh sách đã khen thưởng', row: 7 },
          },
        ],
      ],
    ],
    ['the same name of another decision', [ours, { ...ours, decision: '02/QĐ-UBND' }], []],
  ])('%s', (_, lines, expected) => {
    const source = { file: 'tinh.xlsx', findings: [] };
    const merged = merge([from('a.xlsx', '585')], plan, registerOf(...lines), { registerFrom: source });
    const codes = ['not-in-list', 'required-missing', 'date-expected', 'duplicate'] as const;
    expect(said(merged, ...codes)).toEqual(expected);
    expect(
      merged.findings.filter(({ code }) => codes.some((each) => each === code)).map(({ unit }) => unit),
    ).toEqual(expected.map(() => null));
  });

  test('nor for the copy that came with its form: a note says so', () => {
    const { submission } = from('a.xlsx', '585', [
      { ...ours, award: 'Bằng khen' },
      { ...other, place: null },
    ]);
    const alone = checkAlone(submission, [], plan);
    expect(
      alone.filter(({ severity, at }) => severity === 'error' && isOfRegister({ at } as Finding)),
    ).toEqual([]);
    expect(
      alone.filter(({ code }) => code === 'register-faulty').map(({ severity, args }) => [severity, args]),
    ).toEqual([['note', { faults: 2 }]]);
  });

  test('a nominee of the place in other letters is found in it', () => {
    const nominee = person('Lê Văn Khác', { 'place-xa': 'xã ma nới (huyện Ninh Sơn)' });
    const merged = merge(
      [file(plan, 'a.xlsx', { unit: '585', nominations: [nominee] })],
      plan,
      registerOf(ours),
    );
    expect(said(merged, 'excluded-place')).toHaveLength(1);
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
    expect(merged.findings.find(({ code }) => code === 'date-expected')?.unit).toBeNull();
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
