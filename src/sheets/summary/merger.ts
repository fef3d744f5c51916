import { mergerOf } from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { kindOf, unitOf } from '../../plan/units';

/** What the sheets call who merges: "tỉnh", or the kind of the unit. */
export function mergerName(plan: Plan, at: string): string {
  const unit = unitOf(plan, at);
  return mergerOf(unit && kindOf(plan, unit).name);
}
