/** What somebody said of the letter that annexes go with. */
import type { IsoDate } from '../text/cell';
import { oneLine } from '../text/normal';
import type { Letter } from './annex';

/** A blank is as good as nothing: it is filled in by hand. Symbols have no spaces. */
export const letterOf = (symbol: string, date: IsoDate | null, issuer: string): Letter => ({
  symbol: oneLine(symbol).replaceAll(' ', '') || null,
  date,
  issuer: oneLine(issuer) || null,
});
