/** Turns of phrase that several sentences share. Names, headers and the plan's own words stay Vietnamese. */
import type { Deadline } from '../../plan/schema';
import type { RowRef } from '../../rules/finding';
import type { About, Said, Writing } from '../messages';
import { quoted } from '../quote';

export const said = (what: string, mend: string): Said => ({ what, mend });

export const didYouMean = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Did you mean ${quoted(suggestion)}?`;

/** "1 row", "2 rows". */
export const many = (n: number, noun: string, count: Writing['count'] = String): string =>
  `${count(n)} ${noun}${n === 1 ? '' : 's'}`;

/** Without thousands' commas: years, and numbers to type in. */
export const ungrouped = (value: number, { number }: Writing): string => number(value).replaceAll(',', '');

export function range(
  { min, max, whole }: { readonly min: number; readonly max: number | null; readonly whole: boolean },
  writing: Writing,
): string {
  const bound = (value: number): string => ungrouped(value, writing);
  const kind = whole ? 'a whole number' : 'a number';
  return max === null ? `${kind} not below ${bound(min)}` : `${kind} from ${bound(min)} to ${bound(max)}`;
}

export function limit({ date, bound }: Pick<Deadline, 'date' | 'bound'>, { day }: Writing): string {
  switch (bound) {
    case 'before':
      return `before ${day(date)}`;
    case 'onOrBefore':
      return `no later than ${day(date)}`;
    default:
      return bound satisfies never;
  }
}

export const otherRow = ({ file, sheet, row }: RowRef, about: About): string => {
  const place = `row ${row} of the sheet ${quoted(sheet)}`;
  return file === about.file ? place : `${place} in the file ${quoted(file)}`;
};

export const parts = { report: 'Report', figures: 'Figures', nominations: 'Nominations' } as const;

/** The first, and how many there are besides. */
const NAMED = 5;
const firstOf = (paths: readonly string[]): string =>
  paths.length > NAMED
    ? `${paths.slice(0, NAMED).join(', ')} and ${paths.length - NAMED} more`
    : paths.join(', ');

/** Files that an earlier merge had read, to the byte. */
export const mergedBefore = (paths: readonly string[]): string =>
  `${many(paths.length, 'file')} had been merged before and ${paths.length === 1 ? 'says' : 'say'} nothing new: ${firstOf(paths)}.`;
