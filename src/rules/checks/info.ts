import { TICK } from '../../plan/answers';
import { judge } from '../../plan/deadlines';
import type { Deadline, Plan, UnitKind } from '../../plan/schema';
import { unitByLabel, unitLabel, unitOf } from '../../plan/units';
import { nearMatch } from '../../text/near';
import { dayOf, isBlank, isTicked, textOf } from '../cells';
import type { RuleContext } from '../define';
import { dayLiteral, defineRule, formConvention } from '../define';
import type { Row } from '../submission';

/** Neither the first sheet nor the stamp names a unit of the plan: the file cannot be counted for anybody. */
export const unitUnknown = defineRule({
  code: 'unit-unknown',
  severity: 'error',
  basis: formConvention,
  submission: ({ submission, plan, unit }) => {
    if (unit) return [];
    const found = textOf(submission.info, 'unit');
    const labels = plan.units.map((unit) => unitLabel(plan, unit));
    return [{ at: 'file', args: { found, suggestion: nearMatch(found, labels) } }];
  },
});

/** Made for one unit, filled in for another: a copied file, or a slip in the list. */
export const unitDiffers = defineRule({
  code: 'unit-differs',
  severity: 'warning',
  basis: formConvention,
  submission: ({ submission, plan }) => {
    const stamped = submission.stamp?.unit ?? null;
    const chosen = unitByLabel(plan, textOf(submission.info, 'unit'));
    const made = stamped === null ? null : unitOf(plan, stamped);
    if (!chosen || !made || chosen.code === made.code) return [];
    return [
      {
        at: { row: submission.info, field: 'unit' },
        args: { chosen: unitLabel(plan, chosen), stamped: unitLabel(plan, made) },
      },
    ];
  },
});

/** Field whose day a deadline judges; null for the root's own. */
const dayField = (deadline: Deadline): string | null => {
  switch (deadline.of) {
    case 'report':
      return 'reportSent';
    case 'nominations':
      return 'letterSent';
    case 'review':
      return 'reviewDate';
    case 'selection':
      return null;
    default:
      return deadline.of satisfies never;
  }
};

/** Deadlines that bind a kind of unit, each with the field that it judges. */
const binding = (plan: Plan, kind: UnitKind | null) =>
  plan.deadlines.flatMap((deadline) => {
    const field = dayField(deadline);
    return field !== null && kind !== null && deadline.kinds.includes(kind.id) ? [{ deadline, field }] : [];
  });

/** Where the day received counts, a day sent still proves lateness, never punctuality. */
const judged = (row: Row, { plan, kind }: RuleContext, verdict: 'late' | 'onDay') =>
  binding(plan, kind).flatMap(({ deadline, field }) => {
    const day = dayOf(row, field);
    return day !== null && judge(deadline, day) === verdict
      ? [{ at: { row, field }, args: { deadline: deadline.id, day }, basis: deadline.clause }]
      : [];
  });

/** Sent after the last day. */
export const deadlinePassed = defineRule({
  code: 'deadline-passed',
  severity: 'error',
  basis: formConvention,
  tables: ['info'],
  row: (row, context) => judged(row, context, 'late'),
  formulas: (_table, _fields, plan, kind) =>
    binding(plan, kind).map(({ deadline, field }) => ({
      field,
      when: (refs) =>
        `IF(ISNUMBER(${refs.cell(field)}),INT(${refs.cell(field)})>${dayLiteral(deadline.date)},FALSE)`,
    })),
});

/** Sent on day X where the plan says "before day X": literally late, and for the collecting office to decide. */
export const deadlineDay = defineRule({
  code: 'deadline-day',
  severity: 'warning',
  basis: formConvention,
  tables: ['info'],
  row: (row, context) => judged(row, context, 'onDay'),
  formulas: (_table, _fields, plan, kind) =>
    binding(plan, kind)
      .filter(({ deadline }) => deadline.bound === 'before')
      .map(({ deadline, field }) => ({
        field,
        when: (refs) =>
          `IF(ISNUMBER(${refs.cell(field)}),INT(${refs.cell(field)})=${dayLiteral(deadline.date)},FALSE)`,
      })),
});

const letters = [
  { letter: 'reportDate', sent: 'reportSent' },
  { letter: 'letterDate', sent: 'letterSent' },
] as const;

/** Sent before the letter was dated. */
export const sentBeforeLetter = defineRule({
  code: 'sent-before-letter',
  severity: 'warning',
  basis: formConvention,
  tables: ['info'],
  row: (row) =>
    letters.flatMap(({ letter, sent }) => {
      const dated = dayOf(row, letter);
      const day = dayOf(row, sent);
      return dated !== null && day !== null && day < dated
        ? [{ at: { row, field: sent }, args: { sent: day, letter: dated } }]
        : [];
    }),
  formulas: (_table, fields) =>
    letters
      .filter(({ sent }) => fields.some((field) => field.id === sent))
      .map(({ letter, sent }) => ({
        field: sent,
        when: (refs) =>
          `IF(AND(ISNUMBER(${refs.cell(letter)}),ISNUMBER(${refs.cell(sent)})),INT(${refs.cell(sent)})<INT(${refs.cell(letter)}),FALSE)`,
      })),
});

/** Says that it nominates nobody, and lists somebody. */
export const noneButListed = defineRule({
  code: 'none-but-listed',
  severity: 'error',
  basis: formConvention,
  tables: ['info'],
  row: (row, { submission }) => {
    const rows = submission.nominations.length;
    return isTicked(row, 'noNominations') && rows > 0
      ? [{ at: { row, field: 'noNominations' }, args: { rows } }]
      : [];
  },
  formulas: (_table, fields) =>
    fields
      .filter(({ id }) => id === 'noNominations')
      .map(({ id }) => ({
        field: id,
        when: (refs) => `AND(${refs.text(id)}="${TICK}",${refs.filled('nominations')}>0)`,
      })),
});

/** Neither a list nor the tick that there is none: nobody can tell a gap from an answer. */
export const nominationsUndeclared = defineRule({
  code: 'nominations-undeclared',
  severity: 'warning',
  basis: formConvention,
  tables: ['info'],
  row: (row, { submission, kind }) =>
    kind?.nominations === 'expected' &&
    submission.nominations.length === 0 &&
    // Who sends up what others nominated has answered.
    (submission.carried?.chosen.length ?? 0) === 0 &&
    isBlank(row, 'noNominations')
      ? [{ at: { row, field: 'noNominations' }, args: {} }]
      : [],
  formulas: (_table, fields, _plan, kind) =>
    fields
      .filter(({ id }) => id === 'noNominations' && kind?.nominations === 'expected')
      .map(({ id }) => ({
        field: id,
        when: (refs) => `AND(LEN(${refs.text(id)})=0,${refs.filled('nominations')}=0)`,
      })),
});
