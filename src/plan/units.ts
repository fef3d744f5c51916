/** Who is who in a plan: its units by code, by label, by level and by where they send. */
import { comparable, oneLine } from '../text/normal';
import type { Level, Plan, Unit, UnitKind } from './schema';

/** The unit with this official code, or null. The root is not a unit. */
export const unitOf = (plan: Plan, code: string): Unit | null => indexOf(plan).byCode.get(code) ?? null;

/** The kind of a unit. Throws when the plan has no such kind, which a plan that was read cannot have. */
export function kindOf(plan: Plan, unit: Unit): UnitKind {
  const kind = indexOf(plan).kinds.get(unit.kind);
  if (kind === undefined)
    throw new Error(`plan ${plan.id}: unit ${unit.code} is of unknown kind ${unit.kind}`);
  return kind;
}

/** The place of this level that the unit is or lies in: itself, or the ancestor at that level; null when none. */
export function placeAt(plan: Plan, unit: Unit, levelId: Level['id']): Unit | null {
  if (kindOf(plan, unit).level === levelId) return unit;
  const parent = unitOf(plan, unit.parent);
  return parent === null ? null : placeAt(plan, parent, levelId);
}

/**
 * What lists and cells call the unit. It is unique in the plan: the name, and the parent's name in brackets where
 * another unit has the same name.
 */
export const unitLabel = (plan: Plan, unit: Unit): string => indexOf(plan).labels.get(unit.code) ?? unit.name;

/** The unit with exactly this label, whatever its Unicode form and spaces; never a similar one. */
export const unitByLabel = (plan: Plan, label: string): Unit | null =>
  indexOf(plan).byLabel.get(oneLine(label)) ?? null;

/** The places of a level, in the plan's order. */
export const unitsAt = (plan: Plan, levelId: Level['id']): readonly Unit[] =>
  indexOf(plan).byLevel.get(levelId) ?? [];

/** The units that send to this code (a unit's or the root's), in the plan's order. */
export const sendersTo = (plan: Plan, code: string): readonly Unit[] =>
  indexOf(plan).byParent.get(code) ?? [];

/** The units that send to this code or through those that do: each followed by those that send to it. */
export const unitsBelow = (plan: Plan, code: string): readonly Unit[] =>
  sendersTo(plan, code).flatMap((unit) => [unit, ...unitsBelow(plan, unit.code)]);

/** All units from the top down: each followed by those that send to it, in the plan's order. */
export const unitsInOrder = (plan: Plan): readonly Unit[] => unitsBelow(plan, plan.root.code);

/** The unit and those it sends through, nearest first, up to but without `at`. */
export function pathTo(plan: Plan, unit: Unit, at: string): readonly Unit[] {
  const parent = unit.parent === at ? null : unitOf(plan, unit.parent);
  return parent ? [unit, ...pathTo(plan, parent, at)] : [unit];
}

interface UnitIndex {
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly kinds: ReadonlyMap<string, UnitKind>;
  readonly labels: ReadonlyMap<string, string>;
  readonly byLabel: ReadonlyMap<string, Unit>;
  readonly byLevel: ReadonlyMap<string, readonly Unit[]>;
  readonly byParent: ReadonlyMap<string, readonly Unit[]>;
}

/** Every row of every sheet asks for units; scanning the list each time would be quadratic. */
const indexes = new WeakMap<Plan, UnitIndex>();

function indexOf(plan: Plan): UnitIndex {
  let index = indexes.get(plan);
  if (index === undefined) {
    index = buildIndex(plan);
    indexes.set(plan, index);
  }
  return index;
}

function buildIndex(plan: Plan): UnitIndex {
  const byCode = new Map(plan.units.map((unit) => [unit.code, unit]));
  const kinds = new Map(plan.unitKinds.map((kind) => [kind.id, kind]));
  const namesakes = groupBy(plan.units, (unit) => comparable(unit.name));
  const label = (unit: Unit): string => {
    if (namesakes.get(comparable(unit.name))?.length === 1) return unit.name;
    const parent = byCode.get(unit.parent) ?? plan.root;
    return `${unit.name} (${parent.name})`;
  };
  return {
    byCode,
    kinds,
    labels: new Map(plan.units.map((unit) => [unit.code, label(unit)])),
    byLabel: new Map(plan.units.map((unit) => [oneLine(label(unit)), unit])),
    byLevel: groupBy(plan.units, (unit) => kinds.get(unit.kind)?.level ?? ''),
    byParent: groupBy(plan.units, (unit) => unit.parent),
  };
}

function groupBy(
  units: readonly Unit[],
  keyOf: (unit: Unit) => string,
): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const group = groups.get(keyOf(unit));
    if (group === undefined) groups.set(keyOf(unit), [unit]);
    else group.push(unit);
  }
  return groups;
}
