/** A plan's own places and choices, as people write them: the same name in other letters, never a similar one. */
import { comparable } from '../text/normal';
import { isSamePlace, placeName, placePath } from '../text/places';
import { remember } from '../text/remember';
import type { Field } from './field';
import type { Level, Plan, Unit } from './schema';
import { unitLabel, unitOf, unitsAt } from './units';

/** Names of those above a place, up to the root. */
function namesAbove(plan: Plan, unit: Unit): readonly string[] {
  const parent = unitOf(plan, unit.parent);
  return parent ? [parent.name, ...namesAbove(plan, parent)] : [plan.root.name];
}

/** What a place is called at the level; null: no place of it, or more than one. */
type Named = (text: string) => Unit | null;

function namedAt(plan: Plan, level: Level['id']): Named {
  const places = unitsAt(plan, level).map((unit) => ({
    unit,
    name: placeName(unit.name),
    above: namesAbove(plan, unit).map(placeName),
  }));
  return (text) => {
    const [name, ...above] = placePath(text);
    if (name === undefined) return null;
    const found = places.filter(
      (place) =>
        isSamePlace(name, place.name) &&
        above.every((one) => place.above.some((other) => isSamePlace(one, other))),
    );
    return found.length === 1 ? (found[0]?.unit ?? null) : null;
  };
}

/** Each nominee is compared with each line of the register. */
const known = new WeakMap<Plan, Map<Level['id'], Named>>();

/**
 * The place of a level that a text names: in any case and Unicode form, with or without its kind ("xã", "X."), an office
 * before it ("UBND xã X") and the places above behind it ("xã X, huyện Y"). Null where no place or more than one is
 * called so, or where it lies elsewhere.
 */
export function placeNamed(plan: Plan, level: Level['id'], text: string): Unit | null {
  const levels = known.get(plan) ?? new Map<Level['id'], Named>();
  known.set(plan, levels);
  const named = levels.get(level) ?? remember(namedAt(plan, level));
  levels.set(level, named);
  return named(text);
}

/** Abbreviations that stand for the same words in names of awards and choices. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  ntm: 'nông thôn mới',
  bk: 'bằng khen',
  ct: 'chủ tịch',
};

const choiceKey = remember((text) =>
  comparable(text)
    .replace(/[\p{L}\p{M}]+\.?/gu, (word) => ABBREVIATIONS[word.replace(/\.$/, '')] ?? word)
    .replace(/[.:;,]+$/, ''),
);

/** The field's own word for what was typed; null: it has none. */
export function choiceNamed(plan: Plan, { type }: Field, text: string): string | null {
  switch (type.kind) {
    case 'list':
      return type.values.find((value) => choiceKey(value) === choiceKey(text)) ?? null;
    case 'place': {
      const place = placeNamed(plan, type.level, text);
      return place && unitLabel(plan, place);
    }
    case 'text':
    case 'number':
    case 'date':
    case 'tick':
      return null;
    default:
      return type satisfies never;
  }
}
