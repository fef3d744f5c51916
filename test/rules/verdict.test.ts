/** The verdict in the sheet: which cases its formulas tell, and that the checks tell the same of them. */
import type { TableId } from '../../src/plan/field';
import type { Plan } from '../../src/plan/schema';
import { unitOf, kindOf } from '../../src/plan/units';
import { checkSubmission } from '../../src/rules/check';
import { fieldsFor } from '../../src/rules/context';
import type { Refs, RuleContext } from '../../src/rules/define';
import { rules } from '../../src/rules/index';
import { rowsOf } from '../../src/rules/submission';
import { verdictCases, verdictOf } from '../../src/rules/verdict';
import { collective, person, rewarded } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';
import type { Entered } from './build';
import { club, contextFor, inTwoLevel, on } from './build';

const TABLES: readonly TableId[] = ['info', 'report', 'figures', 'nominations', 'register'];

const casesFor = (
  { plan, unit, kind, fieldsOf }: Pick<RuleContext, 'plan' | 'unit' | 'kind' | 'fieldsOf'>,
  table: TableId,
  key = '',
) => verdictCases(table, fieldsOf(table, key), plan, unit && kind);

const caseNames = (plan: Plan, code: string, table: TableId, key = '') => {
  const unit = unitOf(plan, code);
  const kind = unit && kindOf(plan, unit);
  return casesFor({ plan, unit, kind, fieldsOf: fieldsFor(plan, unit) }, table, key).map(
    (one) => `${one.code} ${one.field}`,
  );
};

/** Says of each reference what it refers to. */
const named: Refs = {
  cell: (field) => `<${field}>`,
  text: (field) => `<text ${field}>`,
  above: (field) => `<above ${field}>`,
  list: (field) => `<list ${field}>`,
  listParents: (field) => `<parents ${field}>`,
  register: (field) => `<register ${field}>`,
  filled: (part) => `<filled ${part}>`,
};

describe('cases', () => {
  test('of a figure: length, number and range', () => {
    expect(caseNames(twoLevel, 'M01', 'figures', 'Q1')).toEqual([
      'too-long note',
      'number-expected year-2026',
      'number-out-of-range year-2026',
    ]);
  });

  test('of answers there are none: their states have formulas of their own', () => {
    expect(caseNames(ninhThuan, '585', 'report', '6')).toEqual([]);
  });

  test.each([
    ['a district is told of three deadlines', '585', ['reviewDate', 'reportSent', 'letterSent']],
    ['a commune of the one that binds it', '22816', ['reviewDate']],
    ['a ward of none', '22738', []],
  ])('%s', (_, unit, fields) => {
    const told = caseNames(ninhThuan, unit, 'info');
    expect(told.filter((name) => name.startsWith('deadline-passed'))).toEqual(
      fields.map((field) => `deadline-passed ${field}`),
    );
    expect(told.filter((name) => name.startsWith('deadline-day'))).toEqual(
      fields.map((field) => `deadline-day ${field}`),
    );
  });

  test('"no later than day X" has no day of its own', () => {
    expect(caseNames(twoLevel, 'M01', 'info').filter((name) => name.startsWith('deadline-day'))).toEqual([]);
  });

  test('what a plan does not have is not asked', () => {
    const nominations = caseNames(twoLevel, 'M01', 'nominations').join(' ');
    expect(nominations).not.toMatch(/excluded-/);
    expect(nominations).toMatch(/quota-over-unit.*vote-below/);
    expect(caseNames(ninhThuan, '585', 'nominations').join(' ')).not.toMatch(/quota-over-unit|vote-below/);
  });

  test('two quotas of one field are one case', () => {
    const unit = unitOf(twoLevel, 'M01');
    const kind = unit && kindOf(twoLevel, unit);
    const [one, ...others] = casesFor(
      { plan: twoLevel, unit, kind, fieldsOf: fieldsFor(twoLevel, unit) },
      'nominations',
    ).filter(({ code }) => code === 'quota-over-unit');
    expect(others).toEqual([]);
    const formula = one?.when(named) ?? '';
    expect(formula).toMatch(/^OR\(AND\(.*"Câu lạc bộ".*>1\),AND\(.*"Hộ gia đình".*>2\)\)$/);
  });

  test('each code and field is told once, in the order of the rules', () => {
    const order = rules.map(({ code }) => code);
    for (const [plan, unit] of [
      [ninhThuan, '585'],
      [ninhThuan, 'SNV'],
      [twoLevel, 'M01'],
    ] as const) {
      for (const table of TABLES) {
        const told = caseNames(plan, unit, table, plan === ninhThuan ? 'V1' : 'Q1');
        expect(new Set(told).size).toBe(told.length);
        const places = told.map((name) => order.findIndex((code) => name.startsWith(`${code} `)));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }
  });
});

const messy: readonly (readonly [string, Entered])[] = [
  ['nothing entered', {}],
  [
    'the first sheet',
    {
      info: {
        unit: null,
        phone: '0'.repeat(50),
        reportDate: on('12/10/2023'),
        reportSent: on('11/10/2023'),
        letterSent: on('10/10/2023'),
        reviewDate: '10/10/2023',
        noNominations: 'x',
      },
      report: { '6': 'Không có' },
      nominations: [collective('Tập thể Mẫu')],
    },
  ],
  ['figures', { figures: { B1: { 2021: '12,5', 2022: 101 }, V1: { 2021: -1 } } }],
  [
    'nominations',
    {
      unit: 'SNV',
      nominations: [
        person('Nguyễn Văn Mẫu', { title: 'ông', birthYear: 1800, rewarded: 'Có' }),
        collective('UBND xã Phước Hà', {
          kind: 'Hộ gia đình',
          'place-huyen': 'Huyện Ninh Hải',
          'place-xa': 'Xã Cà Ná',
        }),
        person('Trần Thị Mẫu', { birthYear: null, achievement: 'a'.repeat(2000) }),
      ],
      register: [rewarded('Xã Phước Hà', 'Nguyễn Văn Mẫu', { decisionDate: '05/5/2022', place: 'Phước Hà' })],
    },
  ],
  [
    'the other plan',
    inTwoLevel({ nominations: [club('Mẫu A', { vote: 50 }), club('Mẫu B', { kind: 'Hội' }), club('Mẫu C')] }),
  ],
];

describe('the cached verdict tells what the checks find, as far as formulas can', () => {
  test.each(messy)('%s', (_, entered) => {
    const context = contextFor(entered);
    const found = checkSubmission(context.submission, context.plan, context.register);
    const told = TABLES.flatMap((table) =>
      rowsOf(context.submission, table).flatMap((row) => {
        const cases = casesFor(context, table, row.key);
        const isCase = ({ code, field }: { code: string; field: string }) =>
          cases.some((one) => one.code === code && one.field === field);
        const expected = found.flatMap(({ code, at }) =>
          at.kind === 'cell' &&
          row.cells[at.field]?.row === at.row &&
          at.sheet === row.sheet &&
          isCase({ code, field: at.field })
            ? [`${code} ${at.field}`]
            : [],
        );
        const verdict = verdictOf(row, cases, context).map(({ code, field }) => `${code} ${field}`);
        expect([...verdict].sort()).toEqual([...expected].sort());
        return verdict;
      }),
    );
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('a cell that shows an error', () => {
  const verdict = (entered: Entered) => {
    const context = contextFor(entered);
    const [row] = context.submission.nominations;
    return row && verdictOf(row, casesFor(context, 'nominations'), context);
  };

  test('silences everything else, as it breaks the formula', () => {
    expect(
      verdict({ nominations: [person('Nguyễn Văn Mẫu', { kind: 'sai', note: { error: '#N/A' } })] }),
    ).toEqual([{ code: 'cell-error', field: 'note' }]);
  });

  test('of another row does not', () => {
    expect(
      verdict({
        nominations: [
          person('Nguyễn Văn Mẫu', { kind: 'sai' }),
          person('Lê Văn Mẫu', { note: { error: '#N/A' } }),
        ],
      }),
    ).toContainEqual({ code: 'not-in-list', field: 'kind' });
  });
});
