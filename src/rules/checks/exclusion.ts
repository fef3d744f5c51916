import { YES } from '../../plan/answers';
import type { Plan } from '../../plan/schema';
import { textOf } from '../cells';
import { defineRule, literal } from '../define';
import { placesFormula, recipientsFormula, registerMatches } from '../register';
import type { Row } from '../submission';

const clause = (plan: Plan): string | null => plan.nominations.exclusion?.clause ?? null;

const first = (rows: readonly Row[]): Row | null => rows[0] ?? null;

/** The nominee stands in the register: rewarded when its commune was recognised. */
export const excludedRecipient = defineRule({
  code: 'excluded-recipient',
  severity: 'error',
  basis: clause,
  tables: ['nominations'],
  row: (row, context) => {
    const { exclusion } = context.plan.nominations;
    const line = exclusion && first(registerMatches(row, exclusion, context).recipients);
    if (!line) return [];
    const args = {
      found: textOf(line, 'recipient'),
      place: textOf(line, 'place'),
      decision: textOf(line, 'decision'),
    };
    return [{ at: { row, field: 'name' }, args }];
  },
  formulas: (_table, _fields, plan) => {
    const { exclusion } = plan.nominations;
    if (!exclusion) return [];
    return [{ field: 'name', when: (refs) => `${recipientsFormula(exclusion, plan, refs)}>0` }];
  },
});

/**
 * Somebody else of the nominee's place was rewarded. Whether that excludes depends on how the clause is read: the
 * plan's switch makes it a warning or an error.
 */
export const excludedPlace = defineRule({
  code: 'excluded-place',
  severity: (plan) => (plan.nominations.exclusion?.reading === 'place' ? 'error' : 'warning'),
  basis: clause,
  tables: ['nominations'],
  row: (row, context) => {
    const { exclusion } = context.plan.nominations;
    if (!exclusion) return [];
    const { recipients, places } = registerMatches(row, exclusion, context);
    const line = recipients.length > 0 ? null : first(places);
    if (!line) return [];
    const args = {
      place: textOf(line, 'place'),
      recipient: textOf(line, 'recipient'),
      decision: textOf(line, 'decision'),
    };
    return [{ at: { row, field: 'name' }, args }];
  },
  formulas: (_table, _fields, plan, kind) => {
    const { exclusion } = plan.nominations;
    if (!exclusion) return [];
    return [
      {
        field: 'name',
        when: (refs) =>
          `AND(${recipientsFormula(exclusion, plan, refs)}=0,${placesFormula(exclusion, { plan, kind }, refs)}>0)`,
      },
    ];
  },
});

/** The officer says so already. */
export const excludedDeclared = defineRule({
  code: 'excluded-declared',
  severity: 'error',
  basis: clause,
  tables: ['nominations'],
  row: (row) =>
    textOf(row, 'rewarded') === YES
      ? [{ at: { row, field: 'rewarded' }, args: { decision: textOf(row, 'rewardDecision') } }]
      : [],
  formulas: (_table, fields) =>
    fields.some(({ id }) => id === 'rewarded')
      ? [{ field: 'rewarded', when: (refs) => `EXACT(${refs.text('rewarded')},${literal(YES)})` }]
      : [],
});

/** An empty register does not mean that nobody was rewarded. */
export const exclusionUnchecked = defineRule({
  code: 'exclusion-unchecked',
  severity: 'warning',
  basis: clause,
  submission: ({ plan, register, submission }) =>
    plan.nominations.exclusion && register.length === 0 && submission.nominations.length > 0
      ? [{ at: { table: 'nominations' }, args: {} }]
      : [],
});
