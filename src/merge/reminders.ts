/** Who still owes what: the list of reminders, as a sheet of the summary and as an annex. */
import { deadlineFor, lastDay } from '../plan/deadlines';
import { LETTER_PARTS } from '../plan/field';
import type { LetterPart } from '../plan/field';
import type { Deadline, Plan } from '../plan/schema';
import { kindOf } from '../plan/units';
import type { IsoDate } from '../text/cell';
import { daysBetween } from '../text/dates';
import { OWED, owedOf } from './owed';
import type { UnitProgress } from './summary';

/** Why a unit is reminded of a part, the most pressing first. */
export const CAUSES = [...OWED, 'faulty'] as const;
export type Cause = (typeof CAUSES)[number];

export interface Reminder<T extends UnitProgress = UnitProgress> {
  readonly state: T;
  readonly part: LetterPart;
  readonly cause: Cause;
  /** Null where the plan sets none. */
  readonly deadline: Deadline | null;
}

/** Of the units that send to who merges: those below them are theirs to remind. By unit, then part. */
export const remindersOf = <T extends UnitProgress>(
  plan: Plan,
  progress: readonly T[],
): readonly Reminder<T>[] =>
  progress
    .filter(({ depth }) => depth === 0)
    .flatMap((state) =>
      LETTER_PARTS.flatMap((part): readonly Reminder<T>[] => {
        const cause = owedOf(state[part]) ?? (state.open[part].length > 0 ? 'faulty' : null);
        return cause === null
          ? []
          : [{ state, part, cause, deadline: deadlineFor(plan, kindOf(plan, state.unit), part) }];
      }),
    );

/** Days since the last day in time; null before that, where there is no deadline, and for what did come. */
export function daysLate({ cause, deadline }: Reminder, today: IsoDate): number | null {
  if (deadline === null || cause !== 'missing') return null;
  const days = daysBetween(lastDay(deadline), today);
  return days > 0 ? days : null;
}
