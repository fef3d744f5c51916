import fc from 'fast-check';
import { TICK } from '../../../src/plan/answers';
import type { Field } from '../../../src/plan/field';
import { indicatorsFor } from '../../../src/plan/fields/figures';
import { outlineFor } from '../../../src/plan/outline';
import type { Plan, Unit } from '../../../src/plan/schema';
import { kindOf, unitLabel } from '../../../src/plan/units';
import { fieldsFor } from '../../../src/rules/context';
import { rowsOf } from '../../../src/rules/submission';
import type { Entries, Values } from '../../../src/sheets/entry/form';
import type { CellValue } from '../../../src/text/cell';
import { addDays } from '../../../src/text/dates';
import { ninhThuan, twoLevel } from '../../plan/plans';
import { bookOf, dropCachedValues } from './book';
import { contentOf, layOut, read } from './reading';

const word = fc.constantFrom('Mẫu', 'Hòa', 'thôn', 'Đông', '12', 'triệu', 'Nguyễn', 'đường', 'giữ', 'quý');
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => ['Chi', ...words].join(' '));
const paragraphs = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

function valueOf({ type }: Field): fc.Arbitrary<CellValue> {
  switch (type.kind) {
    case 'text':
      return text;
    case 'list':
      return fc.constantFrom(...type.values);
    case 'place':
      return fc.constantFrom(...type.values.map(({ label }) => label));
    case 'tick':
      return fc.constant(TICK);
    case 'number': {
      const max = Math.min(type.max ?? 1e6, 1e6);
      const whole = fc.integer({ min: type.min, max });
      return type.whole ? whole : whole.map((value) => value / 4).filter((value) => value >= type.min);
    }
    case 'date':
      return fc.integer({ min: 0, max: 300 }).map((days) => ({ date: addDays(type.from, days) }));
    default:
      return type satisfies never;
  }
}

/** Any of the fields, but at least one that is not filled in by a formula. */
const valuesOf = (fields: readonly Field[]): fc.Arbitrary<Values> =>
  fc
    .record(Object.fromEntries(fields.map((field) => [field.id, valueOf(field)])), { requiredKeys: [] })
    .map((values) => values as Values)
    .filter((values) => fields.some(({ id, preset }) => !preset && values[id] !== undefined));

const listOf = (fields: readonly Field[], maxLength: number): fc.Arbitrary<readonly Values[]> =>
  fields.length === 0 ? fc.constant([]) : fc.array(valuesOf(fields), { maxLength });

function entriesFor(plan: Plan, unit: Unit): fc.Arbitrary<Entries> {
  const kind = kindOf(plan, unit);
  const fieldsOf = fieldsFor(plan, unit);
  const items = outlineFor(plan, kind).filter(({ answer }) => answer !== 'none' && kind.report !== 'none');
  const some = <T>(entries: readonly (readonly [string, fc.Arbitrary<T>])[]) =>
    fc.record(Object.fromEntries(entries), { requiredKeys: [] }) as fc.Arbitrary<Record<string, T>>;
  return fc.record({
    info: some(
      fieldsOf('info', '')
        .filter(({ id }) => id !== 'unit')
        .map((field) => [field.id, valueOf(field)] as const),
    ),
    answers: some(
      items.map(({ item }) => [item.id, fc.array(paragraphs, { minLength: 1, maxLength: 4 })] as const),
    ),
    figures: some(
      indicatorsFor(plan, kind).map(({ code }) => [code, valuesOf(fieldsOf('figures', code))] as const),
    ),
    nominations: kind.nominations === 'none' ? fc.constant([]) : listOf(fieldsOf('nominations', ''), 6),
    register: kind.nominations === 'none' ? fc.constant([]) : listOf(fieldsOf('register', ''), 3),
  });
}

/** What an entry comes back as: with what the preset formulas show. */
function shownAs(fields: readonly Field[], values: Values): Values {
  const presets = fields.flatMap(({ id, preset }) =>
    preset && values[id] === undefined && values[preset.once] !== undefined
      ? [[id, preset.value] as const]
      : [],
  );
  return { ...values, ...Object.fromEntries(presets) };
}

const plans: Readonly<Record<string, Plan>> = { ninhThuan, twoLevel };

/** A plan by name, and its first unit of a kind. */
const made = (planName: string, kindId: string): { readonly plan: Plan; readonly unit: Unit } => {
  const plan = plans[planName];
  const unit = plan?.units.find(({ kind }) => kind === kindId);
  if (!plan || !unit) throw new Error(`no unit of kind ${kindId} in ${planName}`);
  return { plan, unit };
};

const kinds = Object.entries(plans).flatMap(([name, plan]) =>
  plan.unitKinds.map(({ id }) => [name, id] as const),
);

/** A workbook of each kind of unit, with entries. */
const workbook = fc.constantFrom(...kinds).chain(([planName, kindId]) => {
  const { plan, unit } = made(planName, kindId);
  return fc.record({
    planName: fc.constant(planName),
    kindId: fc.constant(kindId),
    entries: entriesFor(plan, unit),
  });
});

const expectedOf = (plan: Plan, unit: Unit, entries: Entries) => ({
  info: { unit: unitLabel(plan, unit), ...entries.info },
  answers: Object.fromEntries(
    Object.entries(entries.answers).map(([item, pieces]) => [item, pieces.join('\n')]),
  ),
  figures: entries.figures,
  nominations: entries.nominations.map((values) => shownAs(fieldsFor(plan, unit)('nominations', ''), values)),
  register: entries.register,
});

describe('a workbook that was filled in and sent back', () => {
  test('is read as it was entered, and nothing is found', () => {
    fc.assert(
      fc.property(workbook, fc.boolean(), ({ planName, kindId, entries }, dropped) => {
        const { plan, unit } = made(planName, kindId);
        const book = bookOf(layOut(entries, unit, plan));
        if (dropped) dropCachedValues(book);
        const { submission, findings } = read(book, plan);
        expect(findings).toEqual([]);
        expect(submission.unit).toBe(unit.code);
        expect(submission.stamp).toEqual({
          planId: plan.id,
          planVersion: plan.version,
          layoutVersion: 1,
          unit: unit.code,
        });
        expect(contentOf(submission)).toEqual(expectedOf(plan, unit, entries));
      }),
      { numRuns: 60 },
    );
  });

  test('every cell is read from where it stands', () => {
    fc.assert(
      fc.property(workbook, ({ planName, kindId, entries }) => {
        const { plan, unit } = made(planName, kindId);
        const layout = layOut(entries, unit, plan);
        const { submission } = read(bookOf(layout), plan);
        const rows = (['info', 'report', 'figures', 'nominations', 'register'] as const).flatMap((table) =>
          rowsOf(submission, table),
        );
        for (const row of rows) {
          const sheet = layout.sheets.find(({ name }) => name === row.sheet);
          for (const cell of row.pieces ?? Object.values(row.cells)) {
            const there = sheet?.cells.find((each) => each.row === cell.row && each.col === cell.col);
            expect(cell.value).toEqual(there?.value === '' ? null : (there?.value ?? null));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each(kinds)('blank: %s, %s', (planName, kindId) => {
    const { plan, unit } = made(planName, kindId);
    const { submission, findings } = read(bookOf(layOut(undefined, unit, plan)), plan);
    expect(findings).toEqual([]);
    expect(submission).toMatchObject({ unit: unit.code, nominations: [], register: [] });
  });
});
