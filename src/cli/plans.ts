/** Which plan rules: the one that is asked for, else the one that the workbooks were made from. */
import { resolve } from 'node:path';
import { planErrorMap } from '../messages/plan-errors';
import { builtInPlans } from '../plan/builtin';
import { readPlan } from '../plan/read';
import type { Plan } from '../plan/schema';
import { rulingPlan } from '../sheets/read/ruling-plan';
import type { Stamped } from '../sheets/read/ruling-plan';
import { sayTrouble } from '../sheets/saying';
import type { Setting } from './command';
import { readBytes } from './read';
import { Refused } from './refused';

export interface RulingPlan {
  readonly plan: Plan;
  readonly source: 'file' | 'built-in' | 'stamps';
}

/** Those that ship with the program, which a test proves good. */
function builtIn(): readonly Plan[] {
  return builtInPlans.map((json) => {
    const read = readPlan(json, planErrorMap('en'));
    if (!read.ok) throw new Error(`built-in plan: ${JSON.stringify(read.faults[0])}`);
    return read.plan;
  });
}

/** A plan file. @throws Refused with every fault */
export async function readPlanFile(given: string, { world, language }: Setting): Promise<Plan> {
  const read = await readBytes(resolve(world.cwd, given), world);
  if (!read.ok) {
    if (read.trouble.reason === 'not-found')
      throw new Refused({ wrong: 'plan-unknown', found: given, known: builtIn() });
    throw new Refused({ wrong: 'file-unusable', path: given, said: sayTrouble(read.trouble, language) });
  }
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
  } catch (error) {
    throw new Refused({
      wrong: 'plan-not-json',
      path: given,
      detail: error instanceof Error ? error.message : '',
    });
  }
  const plan = readPlan(json, planErrorMap(language));
  if (!plan.ok) throw new Refused({ wrong: 'plan-faulty', path: given, faults: plan.faults });
  return plan.plan;
}

/** The plan of `--plan`: id of a built-in plan, or a file. */
export async function planAskedFor(given: string, setting: Setting): Promise<RulingPlan> {
  const known = builtIn().find(({ id }) => id === given);
  return known
    ? { plan: known, source: 'built-in' }
    : { plan: await readPlanFile(given, setting), source: 'file' };
}

/** The plan where nothing names one. @throws Refused where several ship with the program */
function onlyPlan(): RulingPlan {
  const [plan, ...others] = builtIn();
  if (!plan || others.length > 0) throw new Refused({ wrong: 'plan-untold', known: builtIn() });
  return { plan, source: 'built-in' };
}

/** The plan of what is made anew: the one asked for, else the only one that ships with the program. */
export const planOfNew = async (given: string | undefined, setting: Setting): Promise<RulingPlan> =>
  given === undefined ? onlyPlan() : planAskedFor(given, setting);

/**
 * The plan that workbooks were made from.
 *
 * @throws Refused for workbooks of several plans
 */
export function planOfStamps(stamped: readonly Stamped[], { language }: Setting): RulingPlan {
  const ruling = rulingPlan(stamped, builtIn(), language);
  if (ruling.ok) return { plan: ruling.plan, source: ruling.source === 'known' ? 'built-in' : ruling.source };
  switch (ruling.wrong) {
    case 'untold':
      return onlyPlan();
    case 'mixed':
      throw new Refused({ wrong: 'plans-mixed', plans: ruling.plans });
    case 'unreadable': {
      const { file, trouble } = ruling;
      throw new Refused({ wrong: 'file-unusable', path: file, said: sayTrouble(trouble, language) });
    }
    default:
      return ruling satisfies never;
  }
}
