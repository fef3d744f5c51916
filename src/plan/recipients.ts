/** Offices to which those who send to the root send a part. */
import type { LetterPart } from './field';
import type { Plan } from './schema';

/** Their names, in the plan's order. */
export const recipientsOf = (plan: Plan, part: LetterPart): readonly string[] =>
  plan.recipients.filter(({ receives }) => receives.includes(part)).map(({ name }) => name);
