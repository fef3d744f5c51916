import type { IsoDate } from '../../text/cell';

const DAY_MS = 86_400_000;
/** Serial 1 is 1900-01-01. */
const BEFORE_FIRST = Date.UTC(1899, 11, 31);
/** Excel's serial 60 is 1900-02-29, a day that never was: from March on every serial is one higher. */
const FIRST_OF_MARCH_1900 = Date.UTC(1900, 2, 1);

/** Serial of a day in the 1900 date system, `null` for what is no day from 1900-01-01 to 9999-12-31. */
export function serialOf(date: IsoDate): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(time).toISOString().slice(0, 10) !== date || time <= BEFORE_FIRST) return null;
  return (time - BEFORE_FIRST) / DAY_MS + (time >= FIRST_OF_MARCH_1900 ? 1 : 0);
}
