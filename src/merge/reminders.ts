/** Who still owes what: the list of reminders, as a sheet of the summary and as an annex. */
import { deadlineFor, lastDay } from '../plan/deadlines';
import type { Deadline, Plan } from '../plan/schema';
import { kindOf } from '../plan/units';
import type { IsoDate } from '../text/cell';
import { daysBetween } from '../text/dates';
import type { PartState, UnitProgress } from './summary';

type Part = 'report' | 'nominations';
const PARTS: readonly Part[] = ['report', 'nominations'];

/** Why a unit is reminded of a part, the most pressing first. */
export const CAUSES = ['missing', 'paper', 'incomplete', 'faulty'] as const;
export type Cause = (typeof CAUSES)[number];

/** "Nominates nobody" is an answer, and of a unit that is not asked nothing is owed. */
const CAUSE_OF: Readonly<Record<PartState, Cause | null>> = {
  missing: 'missing',
  empty: 'missing',
  paper: 'paper',
  partial: 'incomplete',
  complete: null,
  declined: null,
  'not-asked': null,
};

export interface Reminder<T extends UnitProgress = UnitProgress> {
  readonly state: T;
  readonly part: Part;
  readonly cause: Cause;
  /** Null where the plan sets none. */
  readonly deadline: Deadline | null;
}

/** Of the units that send to the root itself: those below them are theirs to remind. By unit, then part. */
export const remindersOf = <T extends UnitProgress>(
  plan: Plan,
  progress: readonly T[],
): readonly Reminder<T>[] =>
  progress
    .filter(({ depth }) => depth === 0)
    .flatMap((state) =>
      PARTS.flatMap((part): readonly Reminder<T>[] => {
        const cause = CAUSE_OF[state[part]] ?? (state.open[part].length > 0 ? 'faulty' : null);
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
