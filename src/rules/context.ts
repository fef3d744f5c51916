import type { Field, TableId } from '../plan/field';
import { CELL_TEXT_LIMIT } from '../plan/field';
import { figureFields } from '../plan/fields/figures';
import { infoFields } from '../plan/fields/info';
import { nominationFields } from '../plan/fields/nominations';
import { registerFields } from '../plan/fields/register';
import type { Plan, Unit } from '../plan/schema';
import { kindOf, unitLabel, unitOf, unitsInOrder } from '../plan/units';
import type { RuleContext } from './define';
import type { Row, Submission } from './submission';

const answerField: Field = { id: 'answer', type: { kind: 'text', max: CELL_TEXT_LIMIT } };

/** The fields of every table, for a unit's workbook; `key` is the indicator of a row of figures. */
export function fieldsFor(plan: Plan, unit: Unit | null): RuleContext['fieldsOf'] {
  const kind = unit && kindOf(plan, unit);
  const { exclusion } = plan.nominations;
  const tables: Record<Exclude<TableId, 'figures'>, readonly Field[]> = {
    info: infoFields(
      plan,
      kind,
      unitsInOrder(plan).map((each) => unitLabel(plan, each)),
    ),
    report: [answerField],
    nominations: nominationFields(plan, unit),
    register: exclusion ? registerFields(plan, exclusion) : [],
  };
  const figures = new Map(
    (plan.figures?.indicators ?? []).map((each) => [each.code, figureFields(plan, each)]),
  );
  return (table, key) => (table === 'figures' ? (figures.get(key) ?? []) : tables[table]);
}

/** What rules may look at for one file. `register` null: the file's own copy. */
export function contextOf(submission: Submission, plan: Plan, register: readonly Row[] | null): RuleContext {
  const unit = submission.unit === null ? null : unitOf(plan, submission.unit);
  return {
    plan,
    unit,
    kind: unit && kindOf(plan, unit),
    register: register ?? submission.register,
    submission,
    fieldsOf: fieldsFor(plan, unit),
  };
}
