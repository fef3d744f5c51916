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
import { awardsAnnexes, postingAnnex } from './nominations';
import { progressAnnex, remindersAnnex } from './progress';
import type { AnnexSource } from './source';

function annexesFor(id: AnnexId, source: AnnexSource, choice: ListChoice): readonly Annex[] {
  switch (id) {
    case 'awards':
      return awardsAnnexes(source, choice);
    case 'figures':
      return present(figuresAnnex(source));
    case 'progress':
      return present(progressAnnex(source));
    case 'reminders':
      return present(remindersAnnex(source));
    case 'posting':
      return present(postingAnnex(source, choice));
    default:
      return id satisfies never;
  }
}

const present = (annex: Annex | null): readonly Annex[] => (annex ? [annex] : []);

/** `empty`: those asked for that would hold nothing; they are left out, and the others' numbers close up. */
export interface Annexes {
  readonly placed: readonly PlacedAnnex[];
  readonly empty: readonly AnnexId[];
}

export function annexesOf(source: AnnexSource, ids: readonly AnnexId[], choice: ListChoice): Annexes {
  const made = ids.map((id) => ({ id, of: annexesFor(id, source, choice) }));
  const annexes = made.flatMap(({ of }) => of);
  return {
    placed: annexes.map((annex, index) => ({
      annex,
      heading: annexes.length === 1 ? annexWord : numbered(roman(index + 1)),
    })),
    empty: made.filter(({ of }) => of.length === 0).map(({ id }) => id),
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
