import type { Plan, Unit } from '../../plan/schema';
import { kindOf, sendersTo, unitsInOrder } from '../../plan/units';
import { loose } from '../../text/normal';

/**
 * All units in the order in which a sample takes them: those that send to the root and must report, then the others
 * that send to it, places before organisations each time; then those below.
 */
export function sampleUnits(plan: Plan): readonly Unit[] {
  const senders = sendersTo(plan, plan.root.code);
  const rank = (unit: Unit): number => {
    const { report, level } = kindOf(plan, unit);
    return (report === 'expected' ? 0 : 2) + (level === null ? 1 : 0);
  };
  return [
    ...[...senders].sort((a, b) => rank(a) - rank(b)),
    ...unitsInOrder(plan).filter((unit) => unit.parent !== plan.root.code),
  ];
}

/** Number of units that must report to the root. */
export const expectedUnits = (plan: Plan): number =>
  sendersTo(plan, plan.root.code).filter((unit) => kindOf(plan, unit).report === 'expected').length;

const slug = (text: string): string =>
  loose(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Name of a unit's file, ASCII, without ending: "584-huyen-bac-ai". */
export const fileStem = (unit: Unit): string => slug(`${unit.code} ${unit.name}`);
