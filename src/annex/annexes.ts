/** The annexes of a letter: chosen ones in the chosen order, each with its heading. */
import {
  accompanying,
  annexWord,
  blankDate,
  blankIssuer,
  blankSymbol,
  letterType,
  numbered,
} from '../messages/annex';
import { formatLongDate } from '../text/dates';
import type { Annex, AnnexId, Letter, PlacedAnnex } from './annex';
import { roman } from './annex';
import { figuresAnnex } from './figures';
import type { ListChoice } from './nominations';
import { awardsAnnex, postingAnnex } from './nominations';
import { progressAnnex, remindersAnnex } from './progress';
import type { AnnexSource } from './source';

function annexOf(id: AnnexId, source: AnnexSource, choice: ListChoice): Annex | null {
  switch (id) {
    case 'awards':
      return awardsAnnex(source, choice);
    case 'figures':
      return figuresAnnex(source);
    case 'progress':
      return progressAnnex(source);
    case 'reminders':
      return remindersAnnex(source);
    case 'posting':
      return postingAnnex(source, choice);
    default:
      return id satisfies never;
  }
}

/** `empty`: those asked for that would hold nothing; they are left out, and the others' numbers close up. */
export interface Annexes {
  readonly placed: readonly PlacedAnnex[];
  readonly empty: readonly AnnexId[];
}

export function annexesOf(source: AnnexSource, ids: readonly AnnexId[], choice: ListChoice): Annexes {
  const made = ids.map((id) => ({ id, annex: annexOf(id, source, choice) }));
  const annexes = made.flatMap(({ annex }) => (annex ? [annex] : []));
  return {
    placed: annexes.map((annex, index) => ({
      annex,
      heading: annexes.length === 1 ? annexWord : numbered(roman(index + 1)),
    })),
    empty: made.filter(({ annex }) => annex === null).map(({ id }) => id),
  };
}

/** "(Kèm theo …)" below an annex's title. */
export const accompaniment = ({ symbol, date, issuer }: Letter): string =>
  accompanying(
    letterType(symbol ?? blankSymbol),
    symbol ?? blankSymbol,
    date === null ? blankDate : formatLongDate(date),
    issuer ?? blankIssuer,
  );
