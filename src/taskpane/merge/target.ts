/** The open workbook as what can be merged into: the province's summary, or the form of a unit that others send through. */
import type { Plan, Unit } from '../../plan/schema';
import { sendersTo } from '../../plan/units';
import { useSession } from '../session';
import type { Choice, OpenWorkbook } from '../session';

export interface Target {
  readonly plan: Plan;
  /** The unit whose form it is; null: it is the root's summary. */
  readonly unit: Unit | null;
  /** Code of who merges. */
  readonly at: string;
}

/** @param choice who works here: where that is the root, a unit's form is only looked at */
export function targetIn(workbook: OpenWorkbook, choice: Choice | null): Target | null {
  switch (workbook.kind) {
    case 'summary': {
      const { plan } = workbook;
      return plan && { plan, unit: null, at: plan.root.code };
    }
    case 'form': {
      const { plan, unit } = workbook;
      const isAtRoot = choice !== null && choice.unit === null;
      return unit && !isAtRoot && sendersTo(plan, unit.code).length > 0
        ? { plan, unit, at: unit.code }
        : null;
    }
    case 'looking':
    case 'none':
    case 'unreadable':
    case 'trouble':
      return null;
    default:
      return workbook satisfies never;
  }
}

export function useTarget(): Target | null {
  const workbook = useSession((session) => session.workbook);
  const choice = useSession((session) => session.choice);
  return targetIn(workbook, choice);
}
