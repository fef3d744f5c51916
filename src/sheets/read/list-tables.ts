import type { Field } from '../../plan/field';
import { nominationFields } from '../../plan/fields/nominations';
import { registerFields } from '../../plan/fields/register';
import type { Plan, Unit } from '../../plan/schema';

/** A table that grows by rows. */
export interface ListTable {
  readonly table: 'nominations' | 'register';
  readonly fields: readonly Field[];
  /** Columns that the form fills in itself. */
  readonly given: readonly string[];
  /** What the workbook's own formulas show, by field. */
  readonly presets: ReadonlyMap<string, NonNullable<Field['preset']>>;
  /** The field that names somebody, and those of which one beside it proves an entry. */
  readonly name: string;
  readonly proofs: readonly string[];
}

/** `made`: the unit that the workbook was made for, whose places its formulas show. */
export function nominationList(plan: Plan, unit: Unit | null, made: Unit | null): ListTable {
  return {
    table: 'nominations',
    fields: nominationFields(plan, unit),
    given: ['order', 'check'],
    presets: new Map(
      nominationFields(plan, made).flatMap(({ id, preset }) => (preset ? [[id, preset] as const] : [])),
    ),
    name: 'name',
    proofs: ['kind', 'achievement'],
  };
}

export const registerList = (plan: Plan): ListTable => ({
  table: 'register',
  fields: plan.nominations.exclusion ? registerFields(plan, plan.nominations.exclusion) : [],
  given: [],
  presets: new Map(),
  name: 'recipient',
  proofs: ['place', 'award', 'decision'],
});
