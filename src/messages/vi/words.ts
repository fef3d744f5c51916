/** Turns of phrase that several sentences share. */
import type { Deadline } from '../../plan/schema';
import type { RowRef } from '../../rules/finding';
import { before, onOrBefore } from '../entry-form';
import type { About, Said, Writing } from '../messages';
import { quoted } from '../quote';

export const said = (what: string, mend: string): Said => ({ what, mend });

/** Counts below 10 have a leading 0. */
export const count = (n: number): string => String(n).padStart(2, '0');

export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Có phải ${quoted(suggestion)}?`;

/** Without thousands' dots: years, and numbers to type in. */
export const ungrouped = (value: number, { number }: Writing): string => number(value).replaceAll('.', '');

export function range(
  { min, max, whole }: { readonly min: number; readonly max: number | null; readonly whole: boolean },
  writing: Writing,
): string {
  const bound = (value: number): string => ungrouped(value, writing);
  const kind = whole ? 'số nguyên' : 'số';
  return max === null ? `${kind} từ ${bound(min)} trở lên` : `${kind} từ ${bound(min)} đến ${bound(max)}`;
}

export function limit({ date, bound }: Pick<Deadline, 'date' | 'bound'>, { day }: Writing): string {
  switch (bound) {
    case 'before':
      return before(day(date));
    case 'onOrBefore':
      return onOrBefore(day(date));
    default:
      return bound satisfies never;
  }
}

export const otherRow = ({ file, sheet, row }: RowRef, about: About): string => {
  const place = `dòng ${row}, trang tính ${quoted(sheet)}`;
  return file === about.file ? place : `${place}, tệp ${quoted(file)}`;
};

/** The first, and how many there are besides. */
const NAMED = 5;
const firstOf = (paths: readonly string[]): string =>
  paths.length > NAMED
    ? `${paths.slice(0, NAMED).join(', ')} và ${count(paths.length - NAMED)} tệp khác`
    : paths.join(', ');

/** Files that an earlier merge had read, to the byte. */
export const mergedBefore = (paths: readonly string[]): string =>
  `${count(paths.length)} tệp đã tổng hợp ở lần trước, không có gì mới: ${firstOf(paths)}.`;
