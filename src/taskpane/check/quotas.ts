import type { Plan, Quota } from '../../plan/schema';
import { nominationKindOf } from '../../rules/checks/quotas';
import type { Submission } from '../../rules/submission';

/** A quota of the plan, with how many this unit nominates of its kinds. */
export interface QuotaLine {
  readonly quota: Quota;
  readonly nominated: number;
  /**
   * More than a unit may nominate. Never so for what all units share: the root chooses among them, and a unit by itself
   * is over nothing.
   */
  readonly isOver: boolean;
}

export function quotaLines(plan: Plan, { nominations }: Submission): readonly QuotaLine[] {
  const quotas = nominations.map((row) => nominationKindOf(plan, row)?.quota ?? null);
  return plan.nominations.quotas.map((quota) => {
    const nominated = quotas.filter((id) => id === quota.id).length;
    return { quota, nominated, isOver: quota.per === 'unit' && nominated > quota.limit };
  });
}
