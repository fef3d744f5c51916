import type { NominationKind, Plan, Quota } from '../../plan/schema';
import { textOf } from '../cells';
import { defineRule, formConvention, literal } from '../define';
import type { RuleContext } from '../define';
import type { Row } from '../submission';

/** Kind of a row, by the name that stands in it. */
export function nominationKindOf(plan: Plan, row: Row): NominationKind | null {
  const name = textOf(row, 'kind');
  return plan.nominations.kinds.find((kind) => kind.name === name) ?? null;
}

/** Names of the kinds that count against a quota. */
export const kindsCounting = (plan: Plan, quota: Quota): readonly string[] =>
  plan.nominations.kinds.filter((kind) => kind.quota === quota.id).map((kind) => kind.name);

/** Number of rows that count against a quota. */
const countAgainst = (plan: Plan, quota: Quota, rows: readonly Row[]): number =>
  rows.filter((row) => nominationKindOf(plan, row)?.quota === quota.id).length;

/** Numbers of the rows that count against each quota, by its id. */
type RowsByQuota = ReadonlyMap<string | null, readonly number[]>;

/** Each row asks how many stand above it: which count is made out once a file. */
const rowsByQuota = new WeakMap<RuleContext, RowsByQuota>();

function countingRows(context: RuleContext): RowsByQuota {
  const known = rowsByQuota.get(context);
  if (known) return known;
  const { plan, submission } = context;
  const rows = new Map<string | null, number[]>();
  for (const row of submission.nominations) {
    const quota = nominationKindOf(plan, row)?.quota ?? null;
    const same = rows.get(quota);
    if (same) same.push(row.row);
    else rows.set(quota, [row.row]);
  }
  rowsByQuota.set(context, rows);
  return rows;
}

/** The plan is silent on the quota of this kind: somebody has to decide. */
export const kindWithoutQuota = defineRule({
  code: 'kind-without-quota',
  severity: 'warning',
  basis: (plan) => plan.nominations.quotas[0]?.clause ?? null,
  tables: ['nominations'],
  row: (row, { plan }) => {
    const kind = nominationKindOf(plan, row);
    return kind?.quota === null && plan.nominations.quotas.length > 0
      ? [{ at: { row, field: 'kind' }, args: { kind: kind.name } }]
      : [];
  },
  formulas: (_table, _fields, plan) => {
    const silent = plan.nominations.kinds.filter((kind) => kind.quota === null);
    if (silent.length === 0 || plan.nominations.quotas.length === 0) return [];
    return [
      {
        field: 'kind',
        when: (refs) =>
          `OR(${silent.map((kind) => `EXACT(${refs.text('kind')},${literal(kind.name)})`).join(',')})`,
      },
    ];
  },
});

/** Where each unit has a quota of its own, the rows beyond it, counted from the top. */
export const quotaOverUnit = defineRule({
  code: 'quota-over-unit',
  severity: 'error',
  basis: formConvention,
  tables: ['nominations'],
  row: (row, context) =>
    context.plan.nominations.quotas.flatMap((quota) => {
      if (quota.per !== 'unit' || nominationKindOf(context.plan, row)?.quota !== quota.id) return [];
      const counting = countingRows(context).get(quota.id) ?? [];
      const ordinal = counting.filter((other) => other <= row.row).length;
      return ordinal > quota.limit
        ? [
            {
              at: { row, field: 'kind' },
              args: { quota: quota.name, limit: quota.limit, ordinal },
              basis: quota.clause,
            },
          ]
        : [];
    }),
  formulas: (_table, _fields, plan) =>
    plan.nominations.quotas
      .filter((quota) => quota.per === 'unit' && kindsCounting(plan, quota).length > 0)
      .map((quota) => ({
        field: 'kind',
        when: (refs) => {
          const names = kindsCounting(plan, quota);
          const here = names.map((name) => `EXACT(${refs.text('kind')},${literal(name)})`).join(',');
          // 1/FALSE is an error like that of a broken cell above: neither is a number. FALSE is greater than
          // any number to Excel, so the answers become numbers before they are compared.
          const above = names
            .map((name) => `ISNUMBER(1/EXACT(${refs.above('kind')},${literal(name)}))`)
            .join('+');
          return `AND(OR(${here}),SUMPRODUCT(--(0+${above}>0))>${quota.limit})`;
        },
      })),
});

/** More are nominated than can be chosen: no fault of anybody's, but the choice has to be made. */
export const quotaNominated = defineRule({
  code: 'quota-nominated',
  severity: 'note',
  basis: formConvention,
  together: (submissions, plan) =>
    plan.nominations.quotas.flatMap((quota) => {
      if (quota.per !== 'plan' || submissions.length < 2) return [];
      const found = countAgainst(
        plan,
        quota,
        submissions.flatMap((submission) => submission.nominations),
      );
      return found > quota.limit
        ? [
            {
              at: { kind: 'summary' },
              unit: null,
              args: { quota: quota.name, limit: quota.limit, found },
              basis: quota.clause,
            } as const,
          ]
        : [];
    }),
});

/** Fewer votes than the plan asks. */
export const voteBelow = defineRule({
  code: 'vote-below',
  severity: 'error',
  basis: (plan) => plan.nominations.voteThreshold?.clause ?? null,
  tables: ['nominations'],
  row: (row, { plan }) => {
    const threshold = plan.nominations.voteThreshold?.percent;
    const found = row.cells['vote']?.value;
    return threshold !== undefined && typeof found === 'number' && found < threshold
      ? [{ at: { row, field: 'vote' }, args: { found, threshold } }]
      : [];
  },
  formulas: (_table, _fields, { nominations: { voteThreshold } }) =>
    voteThreshold
      ? [
          {
            field: 'vote',
            when: (refs) =>
              `IF(ISNUMBER(${refs.cell('vote')}),${refs.cell('vote')}<${voteThreshold.percent},FALSE)`,
          },
        ]
      : [],
});
