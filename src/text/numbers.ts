/** Numbers as people type and read them: 1.234,56. */
import { oneLine } from './normal';

export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** Two readings, the Vietnamese one first: "1.234" is 1234, or 1.234 to who is used to English Excel. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] };

/** Thousands by dot or space, decimals by comma; and the English way. */
const CONVENTIONS: readonly RegExp[] = [
  /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/,
  /^(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d+))?$/,
];

/** More digits than a spreadsheet keeps would silently become another number. */
const MAX_DIGITS = 15;

/**
 * A number typed as text; null when it is none, has a unit after it, or has more digits than Excel keeps. A percent
 * sign is dropped: "12%" is 12, as in columns whose unit is %.
 */
export function parseNumber(text: string): ParsedNumber | null {
  const typed = oneLine(text).replace(/ ?%$/, '');
  const [, sign = '', digits = ''] = /^([-+\u2212]?) ?(\d.*)$/.exec(typed) ?? [];
  if (digits.replace(/\D/g, '').length > MAX_DIGITS) return null;

  const readings = new Set<number>();
  for (const convention of CONVENTIONS) {
    const [, whole, decimals = '0'] = convention.exec(digits) ?? [];
    if (whole === undefined) continue;
    const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
    readings.add(sign === '' || sign === '+' ? value : -value);
  }
  const [first, ...others] = readings;
  if (first === undefined) return null;
  return others.length === 0
    ? { kind: 'number', value: first }
    : { kind: 'ambiguous', readings: [first, ...others] };
}

const formats = new Map<number | undefined, Intl.NumberFormat>();

/** Making a format costs a hundred times what formatting with it does. */
function formatFor(decimals: number | undefined): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const digits =
    decimals === undefined
      ? { maximumSignificantDigits: MAX_DIGITS }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat('vi-VN', digits);
  formats.set(decimals, made);
  return made;
}

/**
 * A number in Vietnamese form.
 *
 * @param value finite.
 * @param decimals digits after the comma, 0-20; absent, as many as the value has, to Excel's 15 digits in all.
 */
export function formatNumber(value: number, decimals?: number): string {
  const formatted = formatFor(decimals).format(value);
  return formatted.replace(/^-(?=[0,]+$)/, '');
}

/** A count as official texts write it: below 10 with a leading 0 ("08 tập thể"). */
export const twoDigits = (n: number): string =>
  Number.isInteger(n) && n >= 0 && n < 10 ? `0${n}` : formatNumber(n);
