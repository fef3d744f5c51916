/** Entries as officers make them, mostly right, now and then wrong in every way. */
import fc from 'fast-check';
import type { Field } from '../../src/plan/field';
import type { Plan } from '../../src/plan/schema';
import { unitLabel, unitOf } from '../../src/plan/units';
import { fieldsFor } from '../../src/rules/context';
import type { Entries, Values } from '../../src/sheets/entry/form';
import { NOMINATION_ROWS } from '../../src/sheets/entry/form';
import type { CellValue } from '../../src/text/cell';

/** What officers put into a field: mostly right, now and then blank, of another list, too long, of another type. */
function values(field: Field, names: readonly string[]): fc.Arbitrary<CellValue> {
  const odd: fc.Arbitrary<CellValue> = fc
    .constantFrom<CellValue>('*', 'sai', ' Có ', '\u00a0', 7, -1, 0.5, true, '12,5', { error: '#N/A' })
    // A number in a date's cell is a date to a formula, and the reader makes it one.
    .filter((value) => field.type.kind !== 'date' || typeof value !== 'number')
    // TRUE is a number to LibreOffice, and none to Excel and to the checks.
    .filter((value) => field.type.kind !== 'number' || typeof value !== 'boolean');
  const right = ((): fc.Arbitrary<CellValue> => {
    switch (field.type.kind) {
      case 'text':
        return field.id === 'name'
          ? fc.constantFrom(...names, 'Nguyễn Văn Mẫu', 'UBND xã Phước Bình', 'x'.repeat(field.type.max + 1))
          : fc.constantFrom('Nội dung mẫu', 'UBND Xã Phước Bình, huyện', 'y'.repeat(field.type.max), 'a  b');
      case 'list':
        return fc.constantFrom(...field.type.values);
      case 'place':
        return fc.constantFrom(...field.type.values.map(({ label }) => label));
      case 'tick':
        return fc.constantFrom('x', 'X');
      case 'number':
        return fc.integer({ min: field.type.min - 2, max: (field.type.max ?? 100) + 2 });
      case 'date':
        return fc.constantFrom(
          { date: '2023-10-09' },
          { date: '2023-10-10' },
          { date: '2023-10-11' },
          { date: '2020-01-01' },
        );
      default:
        return field.type satisfies never;
    }
  })();
  return fc.oneof(
    { weight: 12, arbitrary: right },
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: odd },
  );
}

const rowsOf = (fields: readonly Field[], names: readonly string[], count: number, seed: number): Values[] =>
  fc.sample(fc.record(Object.fromEntries(fields.map((field) => [field.id, values(field, names)]))), {
    numRuns: count,
    seed,
  });

const registerLines = (plan: Plan): Values[] =>
  plan.nominations.exclusion
    ? [
        { place: 'Xã Phước Bình', recipient: 'Tập thể mẫu số 1', award: plan.nominations.exclusion.award },
        { place: 'Xã Phước Bình', recipient: 'Nguyễn Thị Mẫu', decisionDate: { date: '2022-05-01' } },
        { place: 'Xã Phước Hòa', recipient: 'Người ngoài thời gian', decisionDate: { date: '2019-05-01' } },
        { place: 'Xã Phước Tân', recipient: 'Khen khác', award: 'Giấy khen' },
        { place: null, recipient: 'Không rõ xã' },
      ]
    : [];

const named = [
  'Tập thể mẫu số 1',
  'nguyễn thị mẫu',
  'Người ngoài thời gian',
  'Khen khác',
  'Không rõ xã',
  'UBND xã Phước Hòa',
];

/** What officers of a unit typed, right and wrong, on all sheets. The same seed gives the same entries. */
export function oddEntries(plan: Plan, code: string, seed: number): Entries {
  const unit = unitOf(plan, code);
  const fieldsOf = fieldsFor(plan, unit);
  const [info = {}] = rowsOf(fieldsOf('info', ''), [], 1, seed);
  const indicators = plan.figures?.indicators.map(({ code: indicator }) => indicator) ?? [];
  return {
    info: { ...info, unit: unit ? unitLabel(plan, unit) : null },
    answers: { '1.a.1': ['Một đoạn.', 'z'.repeat(3000)], '2.1': ['Không có'], '2.2': ['  '] },
    figures: Object.fromEntries(
      indicators.map((indicator, index) => [
        indicator,
        rowsOf(fieldsOf('figures', indicator), [], 1, seed + index)[0] ?? {},
      ]),
    ),
    nominations: rowsOf(fieldsOf('nominations', ''), named, NOMINATION_ROWS, seed),
    register: registerLines(plan),
  };
}
