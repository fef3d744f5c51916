/** What the table of units comes to. The summary's formulas count the same from the same cells. */
import type { LetterPart } from '../plan/field';
import type { Plan } from '../plan/schema';
import { owedOf } from './owed';
import type { Owed } from './owed';
import { punctualityOf } from './punctuality';
import type { Punctuality } from './punctuality';
import type { PartState, UnitProgress } from './summary';

/** Of one part, over the units that send to who merges. */
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

export function totalsOf(plan: Plan, progress: readonly UnitProgress[], part: LetterPart): PartTotals {
  const units = progress.filter(({ depth }) => depth === 0);
  const inState = (...states: readonly PartState[]): number =>
    units.filter((unit) => states.includes(unit[part])).length;
  const owing = (what: Owed): number => units.filter((unit) => owedOf(unit[part]) === what).length;
  const judged = units.map((unit) => punctualityOf(plan, unit, part)?.punctuality);
  const count = (verdict: Punctuality): number => judged.filter((each) => each === verdict).length;
  const [paper, missing, declined] = [owing('paper'), owing('missing'), inState('declined')];
  const sent = inState('complete', 'partial') + declined;
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
