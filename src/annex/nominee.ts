/** One nominee in words: written once, and used in the list, the submission letter, the decision and the certificate. */
import { placeFieldId } from '../plan/fields/nominations';
import type { NominationKind, Plan } from '../plan/schema';
import { shown } from '../rules/cells';
import { titled } from '../messages/annex';
import { withoutHonorific } from '../text/names';
import { comparable, oneLine } from '../text/normal';
import { parseNumber } from '../text/numbers';
import type { Nominee } from './source';

export const textOf = ({ cells }: Nominee, field: string): string => oneLine(shown(cells[field] ?? null));

/** A number, also one typed as text that can mean only one. */
export function numberAt({ cells }: Nominee, field: string): number | null {
  const value = cells[field] ?? null;
  if (typeof value === 'number') return value;
  const parsed = typeof value === 'string' ? parseNumber(value) : null;
  return parsed?.kind === 'number' ? parsed.value : null;
}

/** However it is typed: to the sheet's counters "cá nhân" is "Cá nhân". */
export const kindOf = (plan: Plan, nominee: Nominee): NominationKind | null =>
  plan.nominations.kinds.find(({ name }) => comparable(name) === comparable(textOf(nominee, 'kind'))) ?? null;

/** A common noun at the front of a place's name is small inside a sentence: "xã Thành Hải". */
const inSentence = (place: string): string => place.charAt(0).toLowerCase() + place.slice(1);

/** The place's name without the brackets that tell namesakes apart in lists. */
const bare = (label: string): string => label.replace(/ \([^)]*\)$/, '');

/** "UBND xã An, huyện B" says "xã An"; "UBND xã An Hải" does not. */
function says(text: string, part: string): boolean {
  const [, ...after] = ` ${comparable(text)}`.split(` ${comparable(part)}`);
  return after.some((rest) => /^(?:$|[,;.()-])/.test(rest));
}

/** Parts of the line that are said already by an earlier one are left out: the workplace often names its commune. */
const saidOnce = (parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (said, part) => (part === '' || said.some((earlier) => says(earlier, part)) ? said : [...said, part]),
    [],
  );

/** "Ông Nguyễn Văn Mẫu, Chủ tịch UBND xã B, huyện C"; a collective: its name, commune and district. */
export function nomineeLine(plan: Plan, nominee: Nominee): string {
  const isPerson = kindOf(plan, nominee)?.person ?? false;
  const name = textOf(nominee, 'name');
  const title = textOf(nominee, 'title');
  const called = isPerson && title !== '' ? titled(title, withoutHonorific(name).name) : name;
  const places = [...plan.levels].reverse().map((level) => textOf(nominee, placeFieldId(level)));
  return saidOnce([
    called,
    textOf(nominee, 'position'),
    textOf(nominee, 'workplace'),
    ...places.map((place) => inSentence(bare(place))),
  ]).join(', ');
}
