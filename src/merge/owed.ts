/** What a unit owes of a part: totals, reminders and annexes go by the same. */
import type { PartState } from './summary';

/** The most pressing first. `paper`: it came, and no file holds it. */
export const OWED = ['missing', 'paper', 'incomplete'] as const;
export type Owed = (typeof OWED)[number];

const OWED_IN: Readonly<Record<PartState, Owed | null>> = {
  missing: 'missing',
  empty: 'missing',
  paper: 'paper',
  partial: 'incomplete',
  complete: null,
  declined: null,
  'not-asked': null,
};

/** Null: nothing. "Nominates nobody" is an answer, and of a unit that is not asked nothing is owed. */
export const owedOf = (state: PartState): Owed | null => OWED_IN[state];
