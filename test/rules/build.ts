/** What officers enter, and how a finding of it is written down in the tables of `checks/`. */
import type { TableId } from '../../src/plan/field';
import type { Plan } from '../../src/plan/schema';
import { checkSubmission, checkTogether } from '../../src/rules/check';
import { contextOf } from '../../src/rules/context';
import type { RuleContext } from '../../src/rules/define';
import type { Finding, RowRef, Severity } from '../../src/rules/finding';
import type { Cell, Row, Submission } from '../../src/rules/submission';
import type { Values } from '../../src/sheets/entry/form';
import type { Spec } from '../merge/build';
import { file } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';

/** One file, or several side by side; whatever is not said is blank. */
export interface Entered extends Partial<Spec> {
  /** Plan 3126 unless said. */
  readonly plan?: Plan;
  /** Code of the unit that the workbook was made for. */
  readonly madeFor?: string;
  /** How cells of the first sheet and of the first nomination came back besides their values. */
  readonly came?: Readonly<Record<string, Partial<Cell>>>;
  /** Answers that stand in several cells, by item. */
  readonly pieces?: Readonly<Record<string, readonly string[]>>;
  /** Items whose rows the officer deleted. */
  readonly deleted?: readonly string[];
  /** The province's own register, which rules. */
  readonly province?: readonly Values[];
  /** Files of other units. */
  readonly beside?: readonly Spec[];
}

export interface Expected {
  readonly severity: Severity;
  readonly at: string;
  readonly args: object;
  readonly basis: string | null;
}

/** In words; what was entered; what is found at it, of the code whose table it is: nothing, one thing or more. */
export type Case = readonly [words: string, entered: Entered, ...found: readonly Expected[]];

const expected =
  (severity: Severity) =>
  (at: string, args: object = {}, basis: string | null = null): Expected => ({ severity, at, args, basis });

export const error = expected('error');
export const warning = expected('warning');
export const note = expected('note');

/** A day as typed: "09/10/2023". */
export const on = (typed: string) => ({ date: typed.split('/').reverse().join('-') });

const OWN_FILE = 'mau.xlsx';

/** The n-th file beside the own one. */
export const beside = (n: number): string => `ben-canh-${n}.xlsx`;

/** Number of the first row of each list. */
const FIRST_ROW =
  file(ninhThuan, OWN_FILE, { unit: '585', nominations: [{}] }).submission.nominations[0]?.row ?? 0;

/** The n-th line of the list of nominations. */
export const line = (n: number, path = OWN_FILE): RowRef => ({
  file: path,
  sheet: 'Đề nghị khen thưởng',
  row: FIRST_ROW + n - 1,
});

export function submissionOf(entered: Entered): Submission {
  const plan = entered.plan ?? ninhThuan;
  const { came = {}, pieces = {}, deleted = [] } = entered;
  const spec: Spec = { unit: plan.levels.length > 1 ? '585' : 'M01', ...entered };
  const { submission } = file(plan, OWN_FILE, spec);
  const arrived = (row: Row): Row => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([id, cell]) => [id, { ...cell, ...came[id] }])),
  });
  const answer = (row: Row): Row => {
    const texts = pieces[row.key];
    return texts ? { ...row, pieces: texts.map((value, i) => ({ value, row: row.row + i, col: 4 })) } : row;
  };
  return {
    ...submission,
    stamp:
      entered.madeFor === undefined
        ? null
        : { planId: plan.id, planVersion: plan.version, layoutVersion: 1, unit: entered.madeFor },
    info: arrived(submission.info),
    report: submission.report.filter(({ key }) => !deleted.includes(key)).map(answer),
    nominations: submission.nominations.map((row, i) => (i === 0 ? arrived(row) : row)),
  };
}

/** The province's register as rows, when it has one. */
const provinceOf = ({ plan = ninhThuan, province }: Entered): readonly Row[] | null =>
  province ? file(plan, 'tinh.xlsx', { unit: null, register: province }).submission.register : null;

/** What rules see of a file. */
export const contextFor = (entered: Entered): RuleContext =>
  contextOf(submissionOf(entered), entered.plan ?? ninhThuan, provinceOf(entered));

/** Everything that is found in a file and, side by side with the others, at it. */
export function findingsOf(entered: Entered): readonly Finding[] {
  const plan = entered.plan ?? ninhThuan;
  const submission = submissionOf(entered);
  const others = (entered.beside ?? []).map((spec, i) => file(plan, beside(i + 1), spec).submission);
  const together = checkTogether([submission, ...others], plan);
  return [
    ...checkSubmission(submission, plan, provinceOf(entered)),
    ...together.filter(({ at }) => at.kind === 'summary' || at.file === submission.file.path),
  ];
}

const rowWords = (table: TableId, key: string, row: number): string => {
  if (table === 'info') return '';
  if (key !== '') return ` of ${key}`;
  const of = table === 'register' ? ' of the register' : '';
  return row === FIRST_ROW ? of : ` in line ${row - FIRST_ROW + 1}${of}`;
};

/** Where a finding stands: "name", "name in line 2", "year-2021 of V0", "sheet report", "file". */
export function placeWords({ at }: Finding): string {
  switch (at.kind) {
    case 'cell':
      return `${at.field}${rowWords(at.table, at.key, at.row)}`;
    case 'row':
      return `row ${at.row}`;
    case 'sheet':
      return `sheet ${at.table}`;
    case 'file':
    case 'summary':
      return at.kind;
    default:
      return at satisfies never;
  }
}

/** Plan 3126 with something of its nominations changed. */
export const changedNominations = (change: Partial<Plan['nominations']>): Plan => ({
  ...ninhThuan,
  nominations: { ...ninhThuan.nominations, ...change },
});

// Nominations of the plan with two levels in which nothing is missing.
const nominated = (kind: string, name: string, more: Values): Values => ({
  kind,
  name,
  'place-co-so': 'Xã Mẫu An',
  award: 'Giấy khen Hội Mẫu',
  achievement: 'Thành tích mẫu',
  'part-anh': 'x',
  vote: 90,
  ...more,
});
export const club = (name: string, more: Values = {}) => nominated('Câu lạc bộ', name, more);
export const family = (name: string, more: Values = {}) =>
  nominated('Hộ gia đình', name, { title: 'Ông', ...more });
export const citizen = (name: string, more: Values = {}) =>
  nominated('Người tiêu biểu', name, { title: 'Bà', birthYear: 1980, ...more });

/** An entry of the plan with two levels. */
export const inTwoLevel = (entered: Entered): Entered => ({ plan: twoLevel, ...entered });
