/** What a cell shows, as `Range.text` answers it: the value in its number format, points and commas as in English. */
import type { Scalar } from './cell';
import { NotInStandIn } from './fault';

/** Excel rounds to eleven characters in a cell of General. */
const GENERAL_DIGITS = 10;

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const rounded = Number(value.toPrecision(GENERAL_DIGITS));
  const size = Math.abs(rounded);
  if (size !== 0 && (size < 1e-4 || size >= 1e11)) {
    const [mantissa, exponent] = rounded.toExponential().split('e') as [string, string];
    const short = String(Number(Number(mantissa).toFixed(5)));
    return `${short}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
  }
  return String(rounded);
}

const DATE = /^(?:\[\$-[^\]]*\])?((?:"[^"]*"|\\.|[dmyhs/\-. :,])+)(?:;@)?$/i;
const DATE_PART = /"([^"]*)"|\\(.)|(d{1,2}|m{1,2}|yyyy|yy|h{1,2}|s{1,2})|(.)/gi;

/** Parts of a serial. Months and minutes are both `m`: after an hour or before a second it is minutes. */
function dated(value: number, format: string): string {
  const time = new Date(Math.round((value - 25_569) * 86_400_000));
  const two = (number: number, part: string): string => String(number).padStart(part.length, '0');
  return format.replace(
    DATE_PART,
    (whole, quoted: string, escaped: string, part: string, other: string, at: number) => {
      if (part === undefined) return quoted ?? escaped ?? other;
      const isMinute = /h[^dmy]*$/i.test(format.slice(0, at)) || /^m+[^dmyh]*s/i.test(format.slice(at));
      switch (part[0]!.toLowerCase()) {
        case 'd':
          return two(time.getUTCDate(), part);
        case 'm':
          return two(isMinute ? time.getUTCMinutes() : time.getUTCMonth() + 1, part);
        case 'y':
          return String(time.getUTCFullYear()).slice(-part.length);
        case 'h':
          return two(time.getUTCHours(), part);
        default:
          return two(time.getUTCSeconds(), part);
      }
    },
  );
}

const NUMBER = /^(#,##)?(0+|#)(?:\.(0*)(#*))?(%)?$/;

function numbered(value: number, format: string): string | null {
  const [, thousands, whole, fixed = '', optional = '', percent] = NUMBER.exec(format) ?? [];
  if (whole === undefined) return null;
  const places = fixed.length + optional.length;
  const [integer, decimals = ''] = Math.abs(percent === undefined ? value : value * 100)
    .toFixed(places)
    .split('.') as [string, string?];
  const kept = decimals.slice(0, fixed.length) + decimals.slice(fixed.length).replace(/0+$/, '');
  const least = whole === '#' ? 0 : whole.length;
  const padded = integer === '0' && least === 0 ? '' : integer.padStart(least, '0');
  const grouped = thousands === undefined ? padded : padded.replace(/\B(?=(?:\d{3})+$)/g, ',');
  // With optional places only, Excel leaves the point standing.
  const point = format.includes('.') ? '.' : '';
  const isZero = Number(integer) === 0 && Number(decimals) === 0;
  return `${value < 0 && !isZero ? '-' : ''}${grouped}${point}${kept}${percent ?? ''}`;
}

/** Throws NotInStandIn for a number in a format that the stand-in cannot read. */
export function shownText(value: Scalar, numberFormat: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@') return general(value);
  const date = DATE.exec(numberFormat)?.[1];
  const text = date === undefined ? numbered(value, numberFormat) : dated(value, date);
  if (text === null) throw new NotInStandIn(`Range.text in the number format ${numberFormat}`);
  return text;
}
