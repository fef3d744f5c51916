/** Which plans the pane knows, and which of them rules a workbook. */
import { builtInPlans } from '../plan/builtin';
import { planErrorMap } from '../messages/plan-errors';
import { readPlan } from '../plan/read';
import type { ReadPlan } from '../plan/read';
import type { Plan } from '../plan/schema';
import type { Language } from '../messages/messages';
import type { FileTrouble } from '../messages/trouble';
import type { ReadStamp } from '../sheets/read/stamp';
import type { KnownPlan } from './session';

/** Those that ship with the program, which a test proves good. */
export const builtIn = (): readonly KnownPlan[] =>
  builtInPlans.map((json) => {
    const read = readPlan(json, planErrorMap('en'));
    if (!read.ok) throw new Error(`built-in plan: ${JSON.stringify(read.faults[0])}`);
    return { plan: read.plan, source: 'built-in' };
  });

export type PlanOfStamp =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly trouble: FileTrouble };

/**
 * The plan that a workbook was made from. A copy inside a workbook must not be able to raise a quota, so a plan that the
 * program has itself rules over the copy, unless the copy is newer. A plan that the officer chose from a file comes
 * before the copy too where it is the same version or a later one.
 */
export function planOfStamp(
  { stamp, planJson }: ReadStamp,
  known: readonly KnownPlan[],
  language: Language,
): PlanOfStamp {
  const own = known.find(({ plan }) => plan.id === stamp.planId && plan.version >= stamp.planVersion);
  if (own) return { ok: true, plan: own.plan };
  const read = readPlan(JSON.parse(planJson ?? 'null'), planErrorMap(language));
  if (read.ok) return { ok: true, plan: read.plan };
  const [fault] = read.faults;
  return {
    ok: false,
    trouble: { reason: 'plan-unreadable', path: fault?.path ?? '', detail: fault?.reason ?? '' },
  };
}

/** Why a file is no plan; `faults` stand in it, each at its path. */
export type PlanFile = ReadPlan | { readonly ok: false; readonly notJson: string };

export function readPlanText(text: string, language: Language): PlanFile {
  try {
    return readPlan(JSON.parse(text), planErrorMap(language));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, notJson: error.message };
  }
}
