/** Which plan rules: the one that is asked for, else the one that the workbooks were made from. */
import { resolve } from 'node:path';
import type { PlanWithFiles } from '../messages/command';
import { planErrorMap } from '../messages/plan-errors';
import { builtInPlans } from '../plan/builtin';
import { readPlan } from '../plan/read';
import type { Plan } from '../plan/schema';
import type { ReadStamp } from '../sheets/read/stamp';
import { stampedTitle } from '../sheets/read/stamp';
import { sayTrouble } from '../sheets/saying';
import type { Setting } from './command';
import { readBytes } from './read';
import { Refused } from './refused';

export interface RulingPlan {
  readonly plan: Plan;
  readonly source: 'file' | 'built-in' | 'stamps';
}

export interface Stamped {
  /** Name of the file. */
  readonly name: string;
  readonly stamp: ReadStamp;
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
export function onlyPlan(): RulingPlan {
  const [plan, ...others] = builtIn();
  if (!plan || others.length > 0) throw new Refused({ wrong: 'plan-untold', known: builtIn() });
  return { plan, source: 'built-in' };
}

/**
 * The plan that workbooks were made from. A copy inside a workbook must not be able to raise a quota: where the program
 * has the plan itself, its own rules; where it has not, all copies must say the same.
 *
 * @throws Refused for workbooks of several plans
 */
export function planOfStamps(stamped: readonly Stamped[], { language }: Setting): RulingPlan {
  const [first] = stamped;
  if (!first) return onlyPlan();
  const ids = new Set(stamped.map(({ stamp }) => stamp.stamp.planId));
  const own = builtIn().find(({ id }) => id === first.stamp.stamp.planId);
  if (ids.size === 1 && own && stamped.every(({ stamp }) => stamp.stamp.planVersion <= own.version))
    return { plan: own, source: 'built-in' };

  const whole = stamped.filter(({ stamp }) => stamp.planJson !== null);
  const copies = new Set(whole.map(({ stamp }) => stamp.planJson));
  if (ids.size > 1 || copies.size > 1) throw new Refused({ wrong: 'plans-mixed', plans: plansOf(stamped) });
  const [copy] = whole;
  const read = readPlan(JSON.parse(copy?.stamp.planJson ?? 'null'), planErrorMap(language));
  if (read.ok) return { plan: read.plan, source: 'stamps' };
  const [fault] = read.faults;
  const trouble = {
    reason: 'plan-unreadable',
    path: fault?.path ?? '',
    detail: fault?.reason ?? '',
  } as const;
  throw new Refused({
    wrong: 'file-unusable',
    path: (copy ?? first).name,
    said: sayTrouble(trouble, language),
  });
}

/** Each plan that is found, with its files. Copies that differ count as several. */
function plansOf(stamped: readonly Stamped[]): readonly PlanWithFiles[] {
  const plans = new Map<string, { id: string; title: string; version: number; files: string[] }>();
  for (const { name, stamp } of stamped) {
    const { planId: id, planVersion: version } = stamp.stamp;
    const key = JSON.stringify([id, version, stamp.planJson]);
    const known = plans.get(key) ?? { id, version, title: stampedTitle(stamp), files: [] };
    plans.set(key, known);
    known.files.push(name);
  }
  return [...plans.values()];
}
