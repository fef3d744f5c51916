/** The register of those already rewarded: a few fictional lines, of places from which nobody is nominated. */
import { registerFields } from '../../plan/fields/register';
import type { Exclusion, Plan, Unit } from '../../plan/schema';
import { placeAt, unitLabel, unitsAt } from '../../plan/units';
import type { Values } from '../../sheets/entry/form';
import type { CellValue } from '../../text/cell';
import { addDays, daysBetween } from '../../text/dates';
import { comparable } from '../../text/normal';
import { diceFor } from './random';
import * as words from './words';

/** Lines, at most one for each parent so that nobody loses all its places. */
const LINES = 3;

/** A place whose name stands within another's would be found wherever the other is named. */
const isDistinct = (plan: Plan, place: Unit, level: string): boolean =>
  unitsAt(plan, level).every(
    (other) =>
      other === place ||
      !` ${comparable(unitLabel(plan, other))} `.includes(` ${comparable(unitLabel(plan, place))} `),
  );

/** Places that the register names. */
function registeredPlaces(plan: Plan, { level }: Exclusion, seed: number): readonly Unit[] {
  const parents = new Set<string>();
  return diceFor(seed, 'register')
    .shuffled(unitsAt(plan, level).filter((place) => isDistinct(plan, place, level)))
    .filter(({ parent }) => !parents.has(parent) && parents.add(parent))
    .slice(0, LINES);
}

function line(plan: Plan, exclusion: Exclusion, place: Unit, number: number, seed: number): Values {
  const dice = diceFor(seed, 'register', place.code);
  const kind = plan.nominations.kinds.find(({ person }) => !person);
  const known: Values = {
    place: unitLabel(plan, place),
    recipient: words.rewardedName(kind?.name ?? '', number),
    kind: kind?.name ?? null,
    award: exclusion.award,
    recognition: dice.pick(exclusion.recognition),
    decision: words.decisionNumber(number),
    decisionDate: {
      date: addDays(exclusion.from, dice.int(0, daysBetween(exclusion.from, exclusion.to))),
    },
  };
  const valueOf = (field: string): CellValue => known[field] ?? null;
  return Object.fromEntries(registerFields(plan, exclusion).map(({ id }) => [id, valueOf(id)]));
}

/** The register, and the units that are or lie in its places: they nominate nobody. */
export interface SampleRegister {
  /** Of the province, and of the copies that travel with the workbooks. */
  readonly lines: readonly Values[];
  readonly rewarded: ReadonlySet<Unit>;
}

export function sampleRegister(plan: Plan, seed: number): SampleRegister {
  const { exclusion } = plan.nominations;
  if (!exclusion) return { lines: [], rewarded: new Set() };
  const places = registeredPlaces(plan, exclusion, seed);
  const isRewarded = (unit: Unit): boolean => {
    const place = placeAt(plan, unit, exclusion.level);
    return place !== null && places.includes(place);
  };
  return {
    lines: places.map((place, index) => line(plan, exclusion, place, index + 1, seed)),
    rewarded: new Set(plan.units.filter(isRewarded)),
  };
}
