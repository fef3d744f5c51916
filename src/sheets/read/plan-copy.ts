/** Whether the plan inside the workbook is the plan that rules. */
import { readPlan } from '../../plan/read';
import type { Plan } from '../../plan/schema';
import type { Finding } from '../../rules/finding';
import type { Reading } from './reading';
import { found } from './reading';
import type { ReadStamp } from './stamp';

/** JSON with keys in one order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );

/** What is left out in a plan's file means its default, so the copy is read before it is compared. */
function saysTheSame(planJson: string, plan: Plan): boolean {
  if (planJson === JSON.stringify(plan)) return true;
  const copy = readPlan(JSON.parse(planJson), () => '');
  return copy.ok && canonical(copy.plan) === canonical(plan);
}

/** A copy that is damaged says nothing. */
export function planCopyFindings(reading: Reading, { stamp, planJson }: ReadStamp): readonly Finding[] {
  const { plan, file } = reading;
  const at = { kind: 'file', file } as const;
  if (stamp.planVersion < plan.version) {
    const args = { found: stamp.planVersion, current: plan.version };
    return [found(reading, 'plan-older', 'warning', at, args)];
  }
  const isSame = stamp.planVersion === plan.version && (planJson === null || saysTheSame(planJson, plan));
  return isSame ? [] : [found(reading, 'plan-differs', 'warning', at, {})];
}
