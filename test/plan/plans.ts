/** The two plans that these tests ask questions of, read as the product reads them. */
import type { z } from 'zod';
import { builtInPlans } from '../../src/plan/builtin';
import type { PlanFault } from '../../src/plan/fault';
import { readPlan } from '../../src/plan/read';
import type { Plan } from '../../src/plan/schema';
import twoLevelJson from '../plans/two-level.json';

/** Says the code of what is wrong instead of a sentence. */
export const faultCode: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'custom' ? (issue.params as PlanFault).fault : issue.code;

const read = (json: unknown): Plan => {
  const result = readPlan(json, faultCode);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.plan;
};

export const ninhThuan = read(builtInPlans[0]);
export const twoLevel = read(twoLevelJson);

/** A kind of unit by id. */
export const kind = (plan: Plan, id: string) => {
  const found = plan.unitKinds.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no kind ${id}`);
  return found;
};
