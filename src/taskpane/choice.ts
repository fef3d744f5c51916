/** Whom an officer may say to work for: the plan's levels and kinds of unit, its units, and what was chosen. */
import type { Plan, Unit } from '../plan/schema';
import { kindOf, unitLabel, unitOf, unitsInOrder } from '../plan/units';
import { comparable, loose } from '../text/normal';
import type { Choice, KnownPlan } from './session';

/** One answer to "who are you": the root, a level of places, or a kind of unit that has no level. */
export interface Role {
  readonly id: string;
  readonly name: string;
  /** In the plan's order; none for the root. */
  readonly units: readonly Unit[];
}

/** Id of the root's role; levels and kinds have other ids, which never begin so. */
export const ROOT = '/';

/** Whether the plan asks anything of the unit; for others there is no form. */
const isAsked = (plan: Plan, unit: Unit): boolean => {
  const { report, nominations } = kindOf(plan, unit);
  return report !== 'none' || nominations !== 'none';
};

/** From the lowest level up, then units of no level, then the root. Roles without a unit are left out. */
export function rolesOf(plan: Plan): readonly Role[] {
  const asked = unitsInOrder(plan).filter((unit) => isAsked(plan, unit));
  const levels = [...plan.levels].reverse().map(({ id, header }) => ({
    id: `level/${id}`,
    name: header,
    units: asked.filter((unit) => kindOf(plan, unit).level === id),
  }));
  const kinds = plan.unitKinds
    .filter(({ level }) => level === null)
    .map(({ id, name }) => ({
      id: `kind/${id}`,
      name,
      units: asked.filter((unit) => unit.kind === id),
    }));
  return [
    ...[...levels, ...kinds].filter(({ units }) => units.length > 0),
    { id: ROOT, name: plan.root.name, units: [] },
  ];
}

/** The units that those of the role send through, in the plan's order; none where all send to the root. */
export function parentsOf(plan: Plan, role: Role): readonly Unit[] {
  const codes = new Set(role.units.map(({ parent }) => parent));
  return unitsInOrder(plan).filter(({ code }) => codes.has(code));
}

/** The role that a choice was made in; null where the plan has no such unit. */
export function roleOf(plan: Plan, unit: string | null): Role | null {
  const roles = rolesOf(plan);
  return (
    roles.find(({ id, units }) => (unit === null ? id === ROOT : units.some(({ code }) => code === unit))) ??
    null
  );
}

/**
 * Units whose label or code has every word that was typed. With diacritics they count ("mỹ" does not find "My");
 * without they do not ("my" finds "Mỹ" and "My"). Nothing typed: all.
 */
export function searchUnits(plan: Plan, units: readonly Unit[], text: string): readonly Unit[] {
  const words = comparable(text)
    .split(' ')
    .filter((word) => word !== '');
  return units.filter((unit) => {
    const exact = comparable(`${unitLabel(plan, unit)} ${unit.code}`);
    const bare = loose(exact);
    return words.every((word) => (word === loose(word) ? bare : exact).includes(word));
  });
}

/** The plan that was chosen; the first one where nothing was. Null while none is loaded. */
export const chosenPlan = (plans: readonly KnownPlan[], choice: Choice | null): KnownPlan | null =>
  plans.find(({ plan }) => plan.id === choice?.planId) ?? plans[0] ?? null;

/** The plans with one more, from a file; it takes the place of one with its id, since the officer asked for it. */
export const withPlan = (plans: readonly KnownPlan[], plan: Plan): readonly KnownPlan[] => [
  ...plans.filter((known) => known.plan.id !== plan.id),
  { plan, source: 'file' },
];

/** What was remembered as JSON; null where it is no choice, or none that the plans know. */
export function readChoice(text: string | null, plans: readonly KnownPlan[]): Choice | null {
  const said = parsed(text);
  if (typeof said !== 'object' || said === null || !('planId' in said) || !('unit' in said)) return null;
  const { planId, unit } = said;
  const known = plans.find(({ plan }) => plan.id === planId);
  if (!known) return null;
  if (unit === null) return { planId: known.plan.id, unit };
  const found = typeof unit === 'string' ? unitOf(known.plan, unit) : null;
  return found && isAsked(known.plan, found) ? { planId: known.plan.id, unit: found.code } : null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
