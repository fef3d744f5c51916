/** What holds of all rules together. */
import fc from 'fast-check';
import type { Plan } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { checkSubmission, checkTogether, finding } from '../../src/rules/check';
import { fieldsFor } from '../../src/rules/context';
import { rules } from '../../src/rules/index';
import type { Submission } from '../../src/rules/submission';
import type { CellValue } from '../../src/text/cell';
import type { Spec } from '../merge/build';
import { answers, collective, file, letterOf, person, reportOf, rewarded } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';
import { club, family, findingsOf, on, submissionOf } from './build';

describe('a workbook filled in rightly', () => {
  const register = [rewarded('Xã Phước Hà', 'Trần Thị Khác')];
  const letters = { ...reportOf('2023-10-02'), ...letterOf('2023-10-02') };
  const nominations = [person('Nguyễn Văn Mẫu'), collective('Tập thể Mẫu')];
  const entered = (unit: string): Spec => ({
    unit,
    info: letters,
    report: answers(ninhThuan, unit),
    nominations,
    register,
  });
  const sent = on('15/12/2026');
  const ofTwoLevel = {
    reportNumber: '1',
    reportDate: sent,
    reportSent: sent,
    letterNumber: '2',
    letterDate: sent,
    letterSent: sent,
    'part-cam-ket': 'x',
  };

  test.each<readonly [string, Plan, Spec]>([
    [
      'of a district',
      ninhThuan,
      {
        ...entered('585'),
        figures: { V0: { 2021: 12.5 }, V1: { 2021: 12.5 }, P0: { 2023: 900 }, B1: { 2023: 95 } },
      },
    ],
    ['of a commune', ninhThuan, { ...entered('22816'), info: { ...letters, criteria: 15 } }],
    ['of a ward', ninhThuan, { ...entered('22738'), info: letterOf('2023-10-02'), report: {} }],
    ['of a department', ninhThuan, entered('SNV')],
    [
      'of a district that nominates nobody',
      ninhThuan,
      { ...entered('585'), info: { ...letters, noNominations: 'x' }, nominations: [] },
    ],
    ['of a ward that sends nothing', ninhThuan, { unit: '22738' }],
    [
      'of a commune under the other plan',
      twoLevel,
      {
        unit: 'M01',
        info: ofTwoLevel,
        report: answers(twoLevel, 'M01'),
        nominations: [club('Câu lạc bộ Mẫu'), family('Trần Văn Mẫu')],
      },
    ],
  ])('%s: nothing is found', (_, plan, spec) => {
    expect(findingsOf({ plan, ...spec })).toEqual([]);
  });
});

/** Files whose every cell holds anything at all. */
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.constantFrom(
    'Cá nhân',
    'Có',
    'x',
    '1.234',
    '13/10/2023',
    'Xã Thanh Hải',
    'UBND xã Phước Hà',
    'NguyÔn V¨n MÉu',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<CellValue>({ date: '2023-10-10' }, { date: '1900-01-01' }, { error: '#N/A' }),
);

function anyFile(plan: Plan, code: string, path: string): fc.Arbitrary<Submission> {
  const unit = unitOf(plan, code);
  const fieldsOf = fieldsFor(plan, unit);
  const row = (table: 'info' | 'nominations' | 'register') =>
    fc.record(Object.fromEntries(fieldsOf(table, '').map(({ id }) => [id, anyValue])));
  return fc
    .record({
      info: row('info'),
      report: fc.dictionary(fc.constantFrom('1.a.1', '2.1', '6', 'A.1'), fc.string()),
      figures: fc.dictionary(
        fc.constantFrom('V0', 'V1', 'X1', 'X0', 'B1', 'Q3'),
        fc.dictionary(fc.constantFrom('2021', '2026'), anyValue),
      ),
      nominations: fc.array(row('nominations'), { maxLength: 4 }),
      register: fc.array(row('register'), { maxLength: 3 }),
    })
    .map((spec) => file(plan, path, { ...spec, unit: code }).submission);
}

/** A file is many cells: fewer files than usual try as much. */
const runs = { numRuns: 40 };

describe.each<readonly [string, Plan, string, string]>([
  ['a department under plan 3126', ninhThuan, 'SNV', '585'],
  ['a commune under the other plan', twoLevel, 'M01', 'M02'],
])('whatever stands in the cells of %s', (_, plan, code, otherCode) => {
  const clauses = plan.clauses.map(({ id }) => id);
  const codes = rules.map((rule) => rule.code);

  test('what is found names this file and unit, and rests on a clause of the plan or on the form', () => {
    fc.assert(
      fc.property(anyFile(plan, code, 'mau.xlsx'), (submission) => {
        for (const { at, unit, basis } of checkSubmission(submission, plan, null)) {
          expect(at).toMatchObject({ file: 'mau.xlsx' });
          expect(unit).toBe(code);
          if (basis !== null) expect(clauses).toContain(basis);
        }
      }),
      runs,
    );
  });

  test('it is found in the order of the rules', () => {
    fc.assert(
      fc.property(anyFile(plan, code, 'mau.xlsx'), (submission) => {
        const places = checkSubmission(submission, plan, null).map((each) => codes.indexOf(each.code));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      runs,
    );
  });

  test('a cell that shows an error is told once, and nothing else of it', () => {
    fc.assert(
      fc.property(anyFile(plan, code, 'mau.xlsx'), (submission) => {
        const found = checkSubmission(submission, plan, null);
        const at = (each: (typeof found)[number]) => JSON.stringify(each.at);
        const broken = found.filter((each) => each.code === 'cell-error').map(at);
        // What is found of a nominee stands at the name, whichever cell shows it.
        const there = found.filter((each) => each.code !== 'excluded-place' && broken.includes(at(each)));
        expect(there).toHaveLength(broken.length);
      }),
      runs,
    );
  });

  test('the order of the files changes no pair', () => {
    const pair = fc.tuple(anyFile(plan, code, 'mau.xlsx'), anyFile(plan, otherCode, 'khac.xlsx'));
    const told = (files: readonly Submission[]) =>
      checkTogether(files, plan)
        .map(({ code: found, at }) => JSON.stringify([found, at]))
        .sort();
    fc.assert(
      fc.property(pair, ([one, other]) => expect(told([one, other])).toEqual(told([other, one]))),
      runs,
    );
  });
});

test('what is missing from the sheet is told at its row', () => {
  const submission = submissionOf({});
  const cells = Object.fromEntries(
    Object.entries(submission.info.cells).filter(([field]) => field !== 'noNominations'),
  );
  const [found] = checkSubmission({ ...submission, info: { ...submission.info, cells } }, ninhThuan, null);
  expect(found).toMatchObject({ code: 'nominations-undeclared', at: { kind: 'row', sheet: 'Thông tin' } });
});

test('a cell is told by its own row, not by the first of its table', () => {
  const [found] = findingsOf({
    info: { phone: '0'.repeat(50) },
    nominations: [person('Nguyễn Văn Mẫu')],
  }).filter(({ code }) => code === 'too-long');
  const { info } = submissionOf({});
  expect(found?.at).toMatchObject({ row: info.cells['phone']?.row, col: info.cells['phone']?.col, key: '' });
});

test("the reader's and the merge's own findings have the same shape", () => {
  const at = { kind: 'file', file: 'mau.xlsx' } as const;
  expect(finding('stamp-missing', 'warning', at, '585', {})).toEqual({
    code: 'stamp-missing',
    severity: 'warning',
    at,
    unit: '585',
    args: {},
    basis: null,
  });
  expect(finding('exclusion-unchecked', 'warning', at, null, {}, 'IV.2').basis).toBe('IV.2');
});
