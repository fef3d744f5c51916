/** Whether a unit sent in time, as the table of units and the summary's sheet tell it. */
import { deadlineFor, judge } from '../plan/deadlines';
import { LETTER_PARTS } from '../plan/field';
import type { LetterPart } from '../plan/field';
import type { Deadline, Plan } from '../plan/schema';
import { kindOf } from '../plan/units';
import type { UnitProgress } from './summary';

export type Punctuality = 'late' | 'onDay' | 'dayUnknown' | 'notSent' | 'onTime';
/** Worst first. */
const RANK: readonly Punctuality[] = ['late', 'onDay', 'dayUnknown', 'onTime', 'notSent'];

interface Timed {
  readonly punctuality: Punctuality;
  readonly deadline: Deadline;
}

/** Null where the plan sets the unit no deadline, or the unit has nothing to send. */
export function punctualityOf(plan: Plan, progress: UnitProgress, part: LetterPart): Timed | null {
  const { unit, used } = progress;
  const deadline = deadlineFor(plan, kindOf(plan, unit), part);
  const state = progress[part];
  if (!deadline || state === 'not-asked') return null;
  // When something was received is for whoever merges to say, in the summary.
  const day = deadline.counts === 'sent' ? progress.sentOn[part] : progress.received[part];
  if (state === 'declined' && day === null) return null;
  const punctuality = ((): Punctuality => {
    if (day !== null) return judge(deadline, day);
    return used.length === 0 && state !== 'paper' ? 'notSent' : 'dayUnknown';
  })();
  return { punctuality, deadline };
}

/** The worst of both parts. That one of them was not sent shows in its own column. */
export function worstOf(plan: Plan, progress: UnitProgress): Timed | null {
  const [worst] = LETTER_PARTS.flatMap((part) => punctualityOf(plan, progress, part) ?? []).sort(
    (one, other) => RANK.indexOf(one.punctuality) - RANK.indexOf(other.punctuality),
  );
  return worst ?? null;
}
