/** What Excel makes of an entry: the same text becomes a number, a date, a formula or stays text. */
import type { Scalar } from './cell';

export interface Entry {
  readonly value: Scalar;
  readonly formula: string | null;
  /** A format that the entry brings along into a cell in General. */
  readonly numberFormat?: string;
}

/** The order of day and month in a typed date. The API reads dates in the American order whatever the locale. */
export type DateOrder = 'month-first' | 'day-first';

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:E[+-]?\d+)?$|^[+-]?\.\d+$/i;
const PERCENT = /^[+-]?\d+(?:\.\d+)?%$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  // Day 60 of Excel's calendar is 29 February 1900, which never was: counting is right from 1 March on.
  return isDay && time >= Date.UTC(1900, 2, 1)
    ? Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000)
    : null;
}

function date(text: string, order: DateOrder): number | null {
  const iso = ISO.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = DATE.exec(text);
  if (!typed) return null;
  const [first, second] = [Number(typed[1]), Number(typed[2])];
  return order === 'day-first'
    ? serial(Number(typed[3]), second, first)
    : serial(Number(typed[3]), first, second);
}

/** What stands in a cell of this number format after `raw` was entered. */
export function entered(raw: Scalar, numberFormat: string, order: DateOrder): Entry {
  if (typeof raw !== 'string') return { value: raw, formula: null };
  if (numberFormat === '@') return { value: raw, formula: null };
  if (raw.startsWith("'")) return { value: raw.slice(1), formula: null };
  if (raw.startsWith('=') && raw.length > 1) return { value: '', formula: raw };
  const text = raw.trim();
  if (NUMBER.test(text)) return { value: Number(text.replaceAll(',', '')), formula: null };
  if (PERCENT.test(text)) {
    return {
      value: Number(text.slice(0, -1)) / 100,
      formula: null,
      numberFormat: text.includes('.') ? '0.00%' : '0%',
    };
  }
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', formula: null };
  const day = date(text, order);
  return day === null
    ? { value: raw, formula: null }
    : { value: day, formula: null, numberFormat: 'm/d/yyyy' };
}
