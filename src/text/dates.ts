/** Calendar days without time zones: read from typed text, counted, written. */
import type { IsoDate } from './cell';
import { comparable } from './normal';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMERIC = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;

const MS_PER_DAY = 86_400_000;

/** What Excel can hold and a document can bear; "0202" for 2023 is a slip of the hand. */
const YEARS = { from: 1900, to: 2199 };

const midnight = (iso: string): number => (ISO.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN);

const isoOf = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** Whether a text is `yyyy-mm-dd` and such a day exists. */
export function isIsoDate(text: string): boolean {
  const ms = midnight(text);
  // Date.parse takes 30 February for 2 March.
  return !Number.isNaN(ms) && isoOf(ms) === text;
}

/** @throws RangeError for what is not a day. */
function dayNumber(iso: IsoDate): number {
  if (!isIsoDate(iso)) throw new RangeError(`not a day: ${iso}`);
  return midnight(iso) / MS_PER_DAY;
}

/**
 * The day `n` days later (earlier when negative).
 *
 * @throws RangeError when that leaves the years 0000-9999.
 */
export function addDays(iso: IsoDate, n: number): IsoDate {
  const day = isoOf((dayNumber(iso) + n) * MS_PER_DAY);
  if (!isIsoDate(day)) throw new RangeError(`no day ${n} days from ${iso}`);
  return day;
}

/** Days from `a` to `b`: negative when `b` is earlier. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => dayNumber(b) - dayNumber(a);

/**
 * A date typed as text: day first, separated by `/`, `-` or `.`, or "ngày 10 tháng 10 năm 2023", or ISO. Null for
 * years of two digits, years outside 1900-2199 and days that do not exist.
 */
export function parseDate(text: string): IsoDate | null {
  const typed = comparable(text);
  const iso = ISO.exec(typed);
  const numeric = NUMERIC.exec(typed);
  const inWords = IN_WORDS.exec(typed);
  const [day = '', month = '', year = ''] = iso
    ? [iso[3], iso[2], iso[1]]
    : numeric
      ? [numeric[1], numeric[3], numeric[4]]
      : inWords
        ? inWords.slice(1)
        : [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) && Number(year) >= YEARS.from && Number(year) <= YEARS.to ? date : null;
}

const partsOf = (iso: IsoDate): { readonly day: string; readonly month: string; readonly year: string } => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day, month, year };
};

/** Months 1 and 2 keep their leading zero, 3 to 9 have none (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const officialMonth = (month: string): string => (Number(month) > 2 ? String(Number(month)) : month);

/** For cells: "01/08/2023". */
export function formatDate(iso: IsoDate): string {
  const { day, month, year } = partsOf(iso);
  return `${day}/${month}/${year}`;
}

/** As documents write it: "01/8/2023", "05/02/2023". */
export function formatDocumentDate(iso: IsoDate): string {
  const { day, month, year } = partsOf(iso);
  return `${day}/${officialMonth(month)}/${year}`;
}

/** As documents spell it out: "ngày 01 tháng 8 năm 2023". */
export function formatLongDate(iso: IsoDate): string {
  const { day, month, year } = partsOf(iso);
  return `ngày ${day} tháng ${officialMonth(month)} năm ${year}`;
}
