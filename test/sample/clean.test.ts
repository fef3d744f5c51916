/** The sample without faults: plausible, plainly fictional, and right in everything. */
import { castOf } from '../../src/cli/sample/cast';
import { sampleFiles, sampleRegisterFile } from '../../src/cli/sample/sample';
import type { SampleFile } from '../../src/cli/sample/file';
import { merge } from '../../src/merge/merge';
import { yearFieldId, yearsOf } from '../../src/plan/fields/figures';
import { nominationFields } from '../../src/plan/fields/nominations';
import { plausibleDays } from '../../src/plan/fields/info';
import type { Plan } from '../../src/plan/schema';
import { kindOf, unitOf } from '../../src/plan/units';
import { textOf } from '../../src/rules/cells';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { readRegister } from '../../src/sheets/read/register';
import { wantedSheets } from '../../src/sheets/read/wanted';
import type { Values } from '../../src/sheets/entry/form';
import { isNearName } from '../../src/text/near';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { ninhThuan, twoLevel } from '../plan/plans';
import { checked, codesOf, opened, submitted } from './opened';

const created = '2023-10-01T00:00:00Z';
const clean = (plan: Plan, seed: number, units?: number): readonly SampleFile[] => [
  ...sampleFiles(plan, { seed, faults: false, created, ...(units === undefined ? {} : { units }) }),
];

const plans = [
  ['3126', ninhThuan],
  ['two levels', twoLevel],
] as const;

const register = (plan: Plan, seed: number) => {
  const bytes = sampleRegisterFile(plan, { seed, created });
  if (bytes === null) return null;
  const result = openWorkbook(bytes, 'danh-sach-da-khen-thuong.xlsx', wantedSheets);
  if (!result.ok) throw new Error(result.unreadable.reason);
  return readRegister(result.workbook, plan, '')?.rows ?? null;
};

describe.each(plans)('%s', (_, plan) => {
  const files = clean(plan, 1, 19);

  test('nothing is found in any workbook', () => {
    const found = files.map((file) => [file.path, checked(file, plan)] as const);
    expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
    expect(files.every(({ expects }) => 'codes' in expects && expects.codes.length === 0)).toBe(true);
  });

  test('what was filled in is read back', () => {
    const { entriesOf } = castOf(plan, 1, created);
    for (const file of files) {
      const unit = unitOf(plan, file.unit ?? '')!;
      const { submission } = submitted(file, plan);
      const { info, answers, figures, nominations } = entriesOf(unit);
      const given = (values: Values): Values =>
        Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
      const read = (row: { readonly cells: Readonly<Record<string, { readonly value: Values[string] }>> }) =>
        given(Object.fromEntries(Object.entries(row.cells).map(([field, { value }]) => [field, value])));
      const presets = Object.fromEntries(
        nominationFields(plan, unit).flatMap(({ id, preset }) => (preset ? [[id, preset.value]] : [])),
      );
      const answered = submission.report.filter((row) => textOf(row, 'answer') !== '');

      expect(submission.unit).toBe(unit.code);
      expect(read(submission.info)).toEqual(given(info));
      expect(
        Object.fromEntries(answered.map((row) => [row.key, row.pieces?.map(({ value }) => value)])),
      ).toEqual(answers);
      expect(
        Object.fromEntries(
          submission.figures.flatMap((row) =>
            Object.keys(read(row)).length > 0 ? [[row.key, read(row)]] : [],
          ),
        ),
      ).toEqual(figures);
      expect(submission.nominations.map(read)).toEqual(
        nominations.map((nominee) => ({ ...presets, ...given(nominee) })),
      );
    }
  });

  test('merged with the province’s register nothing is wrong, and more is nominated than can be chosen', () => {
    const inputs = files.map((file) => {
      const outcome = submitted(file, plan);
      return { ...outcome, file: outcome.submission.file };
    });
    const summary = merge(inputs, plan, register(plan, 1));
    const perPlan = plan.nominations.quotas.filter(({ per }) => per === 'plan');
    expect(
      summary.findings.map(({ code, args }) => [code, 'quota' in args ? args.quota : '']).sort(),
    ).toEqual(perPlan.map(({ name }) => ['quota-nominated', name]).sort());
  });

  test('one to four nominations a unit, and every kind that has a quota', () => {
    const lists = files
      .filter(({ unit }) => kindOf(plan, unitOf(plan, unit ?? '')!).nominations !== 'none')
      .map((file) => submitted(file, plan).submission.nominations);
    const kinds = new Set(lists.flat().map((row) => textOf(row, 'kind')));
    expect(lists.every(({ length }) => length >= 1 && length <= 4)).toBe(true);
    expect([...kinds].sort()).toEqual(
      plan.nominations.kinds
        .filter(({ quota }) => quota !== null)
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('names are plainly fictional, and none is near another', () => {
    const { order, entriesOf } = castOf(plan, 1, created);
    const names = order
      .slice(0, 50)
      .flatMap((unit) => entriesOf(unit).nominations)
      .map(({ name }) => (typeof name === 'string' ? name : ''));
    expect(names.filter((name) => !/(?:mẫu số|Mẫu|Ví Dụ|Thí Dụ|Minh Họa) \d+$/.test(name))).toEqual([]);
    const near = names.flatMap((name, index) =>
      names.slice(index + 1).flatMap((other) => (isNearName(name, other) ? [[name, other]] : [])),
    );
    expect(near).toEqual([]);
  });

  test('figures keep to the limits of rates, and differ from unit to unit', () => {
    const { order, entriesOf } = castOf(plan, 1, created);
    const filled = order
      .map((unit) => entriesOf(unit).figures)
      .filter((each) => Object.keys(each).length > 0);
    for (const figures of filled) {
      for (const indicator of plan.figures?.indicators ?? []) {
        if (indicator.measure !== 'quotient' || typeof indicator.atMost !== 'number') continue;
        for (const field of yearsOf(plan).map(yearFieldId)) {
          const value = (code: string): number => Number(figures[code]?.[field] ?? NaN);
          const quotient = (value(indicator.numerator) / value(indicator.denominator)) * indicator.scale;
          expect(quotient > indicator.atMost).toBe(false);
        }
      }
    }
    expect(new Set(filled.map((each) => JSON.stringify(each))).size).toBe(filled.length);
  });

  test('the same seed gives the same bytes, another seed other contents', () => {
    const [again, other] = [clean(plan, 1, 3), clean(plan, 2, 3)];
    expect(again).toEqual(files.slice(0, 3));
    expect(other.map(({ path }) => path)).toEqual(again.map(({ path }) => path));
    expect(other.filter(({ bytes }, i) => Buffer.from(bytes).equals(again[i]!.bytes))).toEqual([]);
  });

  test('no day is before the plan, whatever the seed', () => {
    const from = plausibleDays(plan).from;
    for (const seed of [3, 4, 5]) {
      const { order, entriesOf } = castOf(plan, seed, created);
      for (const unit of order) {
        const days = Object.values(entriesOf(unit).info).flatMap((value) =>
          typeof value === 'object' && value !== null && 'date' in value ? [value.date] : [],
        );
        expect(days.filter((day) => day < from)).toEqual([]);
      }
    }
  });
});

test('places come before organisations, and without a number all that must report to the root', () => {
  const { order } = castOf(ninhThuan, 1, created);
  expect(order.slice(0, 19).map(({ kind }) => kind)).toEqual([
    'thanh-pho',
    ...Array<string>(6).fill('huyen'),
    ...Array<string>(12).fill('so-nganh'),
  ]);
  expect(order).toHaveLength(ninhThuan.units.length);
  expect(castOf(twoLevel, 1, created).order.map(({ code }) => code)).toEqual([
    'M01',
    'M02',
    'M03',
    'M06',
    'HM-01',
    'HM-02',
    'M04',
    'M05',
  ]);
  expect([...sampleFiles(twoLevel, { seed: 1, faults: false, created })]).toHaveLength(6);
});

test('who lies in a place of the register nominates nobody, and says so', () => {
  const { register: sample, order, entriesOf } = castOf(ninhThuan, 1, created);
  const rewarded = order.filter((unit) => sample.rewarded.has(unit));
  expect(rewarded.length).toBeGreaterThan(0);
  for (const unit of rewarded) {
    const entries = entriesOf(unit);
    const bytes = writeWorkbook(layOutEntryWorkbook(ninhThuan, unit, entries, created));
    const expects = { shown: 'checking', codes: [] } as const;
    expect(entries.nominations).toEqual([]);
    expect(codesOf(checked({ path: 'a.xlsx', bytes, unit: unit.code, expects }, ninhThuan))).toEqual([]);
  }
});

test('the register’s file is no submission', () => {
  const bytes = sampleRegisterFile(ninhThuan, { seed: 1, created })!;
  const file = { path: 'a.xlsx', bytes, unit: null, expects: { shown: 'checking', codes: [] } } as const;
  expect(opened(file, ninhThuan)).toEqual({ ok: false, reason: { reason: 'not-ours' } });
  expect(register(ninhThuan, 1)).toHaveLength(3);
  expect(sampleRegisterFile(twoLevel, { seed: 1, created })).toBeNull();
});
