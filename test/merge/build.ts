/** Submissions by hand: only what a test is about is said, the rest of the form is there and blank. */
import { createHash } from 'node:crypto';
import { outlineFor } from '../../src/plan/outline';
import { indicatorsFor, yearFieldId } from '../../src/plan/fields/figures';
import type { TableId } from '../../src/plan/field';
import type { Plan } from '../../src/plan/schema';
import { kindOf, unitLabel, unitOf } from '../../src/plan/units';
import { fieldsFor } from '../../src/rules/context';
import type { Finding } from '../../src/rules/finding';
import type { Row } from '../../src/rules/submission';
import type { MergeInput } from '../../src/merge/summary';
import type { CellValue } from '../../src/text/cell';

const SHEETS: Readonly<Record<TableId, string>> = {
  info: 'Thông tin',
  report: 'Báo cáo',
  figures: 'Số liệu',
  nominations: 'Đề nghị khen thưởng',
  register: 'Danh sách đã khen thưởng',
};

type Values = Readonly<Record<string, CellValue>>;

export interface Spec {
  /** Code; null for a file that names none. */
  readonly unit: string | null;
  readonly info?: Values;
  /** Answers by item. */
  readonly report?: Readonly<Record<string, string>>;
  /** By indicator and year. */
  readonly figures?: Readonly<Record<string, Readonly<Record<number, CellValue>>>>;
  readonly nominations?: readonly Values[];
  readonly register?: readonly Values[];
}

export type Read = Extract<MergeInput, { ok: true }>;

export const day = (date: string): CellValue => ({ date });

/** First row of each list, as on the forms. */
const FIRST_ROW = 7;

/** A file with these entries. Its hash follows from the entries, so files that say the same are copies. */
export function file(plan: Plan, path: string, spec: Spec, findings: readonly Finding[] = []): Read {
  const unit = spec.unit === null ? null : unitOf(plan, spec.unit);
  const kind = unit && kindOf(plan, unit);
  const fieldsOf = fieldsFor(plan, unit);
  const row = (table: TableId, key: string, at: number, values: Values): Row => ({
    table,
    key,
    sheet: SHEETS[table],
    row: at,
    cells: Object.fromEntries(
      fieldsOf(table, key).map(({ id }, index) => [
        id,
        { value: values[id] ?? null, row: table === 'info' ? at + index : at, col: index + 3 },
      ]),
    ),
  });
  const rows = (table: TableId, list: readonly (readonly [string, Values])[]) =>
    list.map(([key, values], index) => row(table, key, FIRST_ROW + index, values));
  const lineage = {
    path,
    sha256: createHash('sha256').update(JSON.stringify(spec)).digest('hex'),
    size: 20_000,
  };
  const items = kind ? outlineFor(plan, kind).filter(({ answer }) => answer !== 'none') : [];
  return {
    ok: true,
    file: lineage,
    findings,
    submission: {
      file: lineage,
      unit: spec.unit,
      stamp: null,
      info: row('info', '', 3, { unit: unit ? unitLabel(plan, unit) : null, ...spec.info }),
      report: rows(
        'report',
        items.map(({ item }) => [item.id, { answer: spec.report?.[item.id] ?? null }]),
      ),
      figures: rows(
        'figures',
        (kind ? indicatorsFor(plan, kind) : []).map(({ code }) => [
          code,
          Object.fromEntries(
            Object.entries(spec.figures?.[code] ?? {}).map(([year, value]) => [
              yearFieldId(Number(year)),
              value,
            ]),
          ),
        ]),
      ),
      nominations: rows(
        'nominations',
        (spec.nominations ?? []).map((values) => ['', values]),
      ),
      register: rows(
        'register',
        (spec.register ?? []).map((values) => ['', values]),
      ),
    },
  };
}

/** Every required item of a unit's outline answered. */
export const answers = (plan: Plan, code: string, text = 'Không có'): Readonly<Record<string, string>> => {
  const unit = unitOf(plan, code);
  if (!unit) throw new Error(`no unit ${code}`);
  return Object.fromEntries(
    outlineFor(plan, kindOf(plan, unit))
      .filter(({ answer }) => answer === 'required')
      .map(({ item }) => [item.id, text]),
  );
};

/** A report letter of a day. */
export const reportOf = (sent: string): Values => ({
  reportNumber: '12/BC-UBND',
  reportDate: day(sent),
  reportSent: day(sent),
});

/** A submission letter of a day, with its minutes. */
export const letterOf = (sent: string): Values => ({
  letterNumber: '15/TTr-UBND',
  letterDate: day(sent),
  letterSent: day(sent),
  'part-bien-ban': 'x',
});

/** A nomination of the first plan in which nothing is missing. */
export const person = (name: string, more: Values = {}): Values => ({
  kind: 'Cá nhân',
  title: 'Ông',
  name,
  birthYear: 1980,
  workplace: 'Cơ quan Mẫu',
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  achievement: 'Thành tích mẫu',
  rewarded: 'Không',
  'part-bao-cao-thanh-tich': 'x',
  ...more,
});

export const collective = (name: string, more: Values = {}): Values => ({
  ...person(name, { title: null, birthYear: null, workplace: null }),
  kind: 'Tập thể',
  ...more,
});

export const rewarded = (place: string, recipient: string, more: Values = {}): Values => ({
  place,
  recipient,
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  decision: '01/QĐ-UBND',
  decisionDate: day('2022-05-05'),
  ...more,
});
