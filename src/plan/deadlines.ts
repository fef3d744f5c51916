/** When a day is in time. */
import type { IsoDate } from '../text/cell';
import { addDays } from '../text/dates';
import type { Deadline, Plan, UnitKind } from './schema';

/** The last day in time: "trước ngày X" is literally strict, so X-1; "chậm nhất ngày X" includes X. */
export function lastDay(deadline: Deadline): IsoDate {
  switch (deadline.bound) {
    case 'before':
      return addDays(deadline.date, -1);
    case 'onOrBefore':
      return deadline.date;
    default:
      return deadline.bound satisfies never;
  }
}

/**
 * Whether something that happened on `day` was in time. `onDay` is the day X itself of "trước ngày X": in practice it
 * is often let pass, so whoever collects decides, not the program.
 */
export function judge(deadline: Deadline, day: IsoDate): 'onTime' | 'onDay' | 'late' {
  // ISO days sort as text.
  if (day <= lastDay(deadline)) return 'onTime';
  return day === deadline.date ? 'onDay' : 'late';
}

/** The deadline by which a kind of unit must have done something; null when the plan binds others only. */
export const deadlineFor = (plan: Plan, kind: UnitKind, of: Deadline['of']): Deadline | null =>
  plan.deadlines.find((deadline) => deadline.of === of && deadline.kinds.includes(kind.id)) ?? null;
