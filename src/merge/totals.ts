/** What the table of units comes to. The summary's formulas count the same from the same cells. */
import type { Plan } from '../plan/schema';
import { punctualityOf } from './punctuality';
import type { Punctuality } from './punctuality';
import type { PartState, UnitProgress } from './summary';

type Part = 'report' | 'nominations';

/** Of one part, over the units that send to the root itself. */
export interface PartTotals {
  /** That the plan expects, or that came all the same: sent, on paper and missing together. */
  readonly asked: number;
  /** As a file; "nominates nobody" is an answer. */
  readonly sent: number;
  readonly declined: number;
  readonly paper: number;
  readonly missing: number;
  readonly by: Readonly<Record<Exclude<Punctuality, 'notSent'>, number>>;
}

const MISSING: readonly PartState[] = ['missing', 'empty'];

export function totalsOf(plan: Plan, progress: readonly UnitProgress[], part: Part): PartTotals {
  const units = progress.filter(({ depth }) => depth === 0);
  const inState = (states: readonly PartState[]): number =>
    units.filter((unit) => states.includes(unit[part])).length;
  const judged = units.map((unit) => punctualityOf(plan, unit, part)?.punctuality);
  const count = (verdict: Punctuality): number => judged.filter((each) => each === verdict).length;
  const [paper, missing, declined] = [inState(['paper']), inState(MISSING), inState(['declined'])];
  const sent = inState(['complete', 'partial']) + declined;
  return {
    asked: sent + paper + missing,
    sent,
    declined,
    paper,
    missing,
    by: {
      onTime: count('onTime'),
      onDay: count('onDay'),
      late: count('late'),
      dayUnknown: count('dayUnknown'),
    },
  };
}
