import type { Plan, Unit } from './schema';
import { kindOf, sendersTo } from './units';

/**
 * Whether a unit's figures enter the total of who merges: at the root those of the kinds that the plan counts, at a unit
 * those that send to it and give figures at all.
 */
export const isCounted = (plan: Plan, unit: Unit, at: string): boolean =>
  at === plan.root.code
    ? (plan.figures?.countedKinds.includes(unit.kind) ?? false)
    : kindOf(plan, unit).figures !== 'none' && sendersTo(plan, at).includes(unit);
