import type { Plan, Unit } from '../plan/schema';
import { sendersTo, unitLabel, unitOf, unitsInOrder } from '../plan/units';
import { nearMatch } from '../text/near';
import { Refused } from './refused';

/**
 * By code in any letter case. Who types a name instead is told its code.
 * @throws Refused where the plan has no such unit
 */
export function unitOfCode(plan: Plan, code: string): Unit {
  const unit =
    unitOf(plan, code) ?? plan.units.find((each) => each.code.toLowerCase() === code.toLowerCase());
  if (unit) return unit;
  const labels = plan.units.map((each) => unitLabel(plan, each));
  const near = nearMatch(code, labels);
  const meant = plan.units.find((each) => unitLabel(plan, each) === near);
  throw new Refused({
    wrong: 'unit-unknown',
    found: code,
    suggestion: meant ? `${meant.code} (${near ?? ''})` : null,
  });
}

/** A unit that others send through. @throws Refused for one to which nobody sends */
export function collectingUnit(plan: Plan, code: string): Unit {
  const unit = unitOfCode(plan, code);
  if (sendersTo(plan, unit.code).length > 0) return unit;
  throw new Refused({ wrong: 'unit-collects-nothing', unit: unitLabel(plan, unit) });
}

/** Units of one kind of the plan's, or all, each below the one that it sends through. @throws Refused for an unknown kind */
export function unitsOfKind(plan: Plan, kind: string | undefined): readonly Unit[] {
  if (kind !== undefined && !plan.unitKinds.some(({ id }) => id === kind))
    throw new Refused({ wrong: 'kind-unknown', found: kind, known: plan.unitKinds });
  return unitsInOrder(plan).filter((unit) => kind === undefined || unit.kind === kind);
}
