/** Fictional nominees, in which nothing is missing. */
import { NO, TICK } from '../../plan/answers';
import type { Field } from '../../plan/field';
import { nominationFields } from '../../plan/fields/nominations';
import type { NominationKind, Plan, Unit } from '../../plan/schema';
import { kindOf, placeAt, unitLabel, unitsAt } from '../../plan/units';
import type { Values } from '../../sheets/entry/form';
import type { CellValue } from '../../text/cell';
import type { SampleRegister } from './register';
import { diceFor } from './random';
import type { Dice } from './random';
import * as words from './words';

/** What nominees are made from. */
export interface Scene {
  readonly plan: Plan;
  readonly seed: number;
  readonly register: SampleRegister;
}

const asks = (kind: NominationKind, field: NominationKind['requires'][number]): boolean =>
  kind.requires.includes(field) || kind.expects.includes(field);

/** A place for the nominee: in the unit's own, and none from which somebody was rewarded. */
function placeFor({ plan, register }: Scene, unit: Unit, kind: NominationKind, dice: Dice): Unit | null {
  const { level } = kindOf(plan, unit);
  const lowest = plan.levels.at(-1);
  if (!lowest || (level === null && !asks(kind, 'place'))) return null;
  const places = unitsAt(plan, lowest.id).filter(
    (place) =>
      (level === null || placeAt(plan, place, level)?.code === unit.code) && !register.rewarded.has(place),
  );
  return places.length === 0 ? null : dice.pick(places);
}

/** @param number tells the nominee from all others of the sample */
export function nominee(scene: Scene, unit: Unit, kind: NominationKind, number: number): Values {
  const { plan, seed } = scene;
  const { priority, voteThreshold, objectClasses, fields, awards } = plan.nominations;
  const dice = diceFor(seed, unit.code, 'nominee', number);
  const person = words.personName(dice, number);
  const place = placeFor(scene, unit, kind, dice);
  const issued = Number(plan.document.date.slice(0, 4));
  const known: Values = {
    kind: kind.name,
    title: kind.person || asks(kind, 'title') ? person.title : null,
    name: kind.person ? person.name : words.collectiveName(kind.name, number),
    birthYear: kind.person || asks(kind, 'birthYear') ? dice.int(issued - 62, issued - 25) : null,
    position: kind.person || asks(kind, 'position') ? dice.pick(words.positions) : null,
    workplace: kind.person || asks(kind, 'workplace') ? words.workplace(number) : null,
    award: dice.pick(awards),
    achievement: words.achievement(plan, dice),
    rewarded: NO,
    contribution: kind.person ? null : dice.int(20, 900) / 2,
    result: priority && !kind.person ? dice.pick(priority.results.slice(0, 2)) : null,
    vote: voteThreshold ? dice.int(Math.ceil(voteThreshold.percent), 100) : null,
    objectClass: objectClasses.find((each) => kind.name.startsWith(each)) ?? null,
    field: fields.length > 0 ? dice.pick(fields) : null,
  };
  const valueOf = ({ id, type, preset }: Field): CellValue => {
    if (preset) return null;
    if (type.kind === 'tick') return TICK;
    if (type.kind !== 'place') return known[id] ?? null;
    const at = place && placeAt(plan, place, type.level);
    return at ? unitLabel(plan, at) : null;
  };
  return Object.fromEntries(nominationFields(plan, unit).map((field) => [field.id, valueOf(field)]));
}

/** Numbers of nominations that units get by turns: every four units nominate ten times, whatever the seed. */
const COUNTS = [1, 2, 3, 4] as const;

/** Kinds that are nominated, by turns: quota after quota, and within one kind after kind. */
function kindAt(plan: Plan, turn: number, used: readonly NominationKind[]): NominationKind | null {
  const { kinds, quotas } = plan.nominations;
  if (quotas.length === 0) return kinds[turn % kinds.length] ?? null;
  for (let step = 0; step < quotas.length; step += 1) {
    const quota = quotas[(turn + step) % quotas.length];
    const counting = kinds.filter((kind) => kind.quota === quota?.id);
    const taken = used.filter((kind) => kind.quota === quota?.id).length;
    const isFull = quota?.per === 'unit' && taken >= quota.limit;
    const kind = counting[Math.floor(turn / quotas.length) % counting.length];
    if (kind && !isFull) return kind;
  }
  return null;
}

/** One to four nominees, in the order of the list's groups. @param position of the unit, from 0 */
export function sampleNominees(scene: Scene, unit: Unit, position: number): readonly Values[] {
  const { plan, seed } = scene;
  const counts = diceFor(seed, 'counts', Math.floor(position / COUNTS.length)).shuffled(COUNTS);
  const chosen: NominationKind[] = [];
  for (let turn = 0; turn < counts[position % COUNTS.length]!; turn += 1) {
    const kind = kindAt(plan, position + turn, chosen);
    if (kind) chosen.push(kind);
  }
  const groups = plan.nominations.groups.map(({ id }) => id);
  return chosen
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
    .map((kind, index) => nominee(scene, unit, kind, 10 * (position + 1) + index + 1));
}
