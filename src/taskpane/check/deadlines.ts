/** How a unit stands with the deadlines that bind it. */
import { TICK } from '../../plan/answers';
import { judge, lastDay } from '../../plan/deadlines';
import type { Deadline, Plan, UnitKind } from '../../plan/schema';
import { dayOf, textOf } from '../../rules/cells';
import type { Submission } from '../../rules/submission';
import type { IsoDate } from '../../text/cell';
import { daysBetween } from '../../text/dates';

/** Vietnam is at UTC+7, without summer time. */
const VIETNAM_MS = 7 * 3600 * 1000;

/** The day on the calendar in Vietnam at a moment in milliseconds since 1970, wherever the computer stands. */
export const dayInVietnam = (at: number): IsoDate => new Date(at + VIETNAM_MS).toISOString().slice(0, 10);

export type DeadlineState =
  /** Not done yet; `daysLeft` 0: today is the last day. */
  | { readonly is: 'open'; readonly daysLeft: number }
  /** Not done, and today is day X of "trước ngày X". */
  | { readonly is: 'dayItself' }
  /** Not done, and too late by so many days after the last day. */
  | { readonly is: 'passed'; readonly days: number }
  /** Done on a day that the form tells. */
  | { readonly is: 'onTime' | 'onDay' | 'late'; readonly day: IsoDate }
  /** The unit says that it nominates nobody. */
  | { readonly is: 'declined' };

export interface DeadlineLine {
  readonly deadline: Deadline;
  readonly lastDay: IsoDate;
  readonly state: DeadlineState;
}

/** Field of the first sheet whose day tells; null: nothing that a unit does. */
function fieldOf({ of }: Deadline): string | null {
  switch (of) {
    case 'report':
      return 'reportSent';
    case 'nominations':
      return 'letterSent';
    case 'review':
      return 'reviewDate';
    case 'selection':
      return null;
    default:
      return of satisfies never;
  }
}

function stateOf(deadline: Deadline, { info, nominations }: Submission, today: IsoDate): DeadlineState {
  const day = dayOf(info, fieldOf(deadline) ?? '');
  if (day !== null) return { is: judge(deadline, day), day };
  const declines = nominations.length === 0 && textOf(info, 'noNominations').toLowerCase() === TICK;
  if (deadline.of === 'nominations' && declines) return { is: 'declined' };
  const left = daysBetween(today, lastDay(deadline));
  switch (judge(deadline, today)) {
    case 'onTime':
      return { is: 'open', daysLeft: left };
    case 'onDay':
      return { is: 'dayItself' };
    case 'late':
      return { is: 'passed', days: -left };
  }
}

/** Each deadline that binds this kind of unit, soonest first. */
export const deadlineLines = (
  plan: Plan,
  kind: UnitKind,
  submission: Submission,
  today: IsoDate,
): readonly DeadlineLine[] =>
  plan.deadlines
    .filter(({ kinds }) => kinds.includes(kind.id))
    .map((deadline) => ({
      deadline,
      lastDay: lastDay(deadline),
      state: stateOf(deadline, submission, today),
    }))
    .sort((one, other) => (one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : 0));
