/** The texts that findings cite. */
import type { Clause, Plan } from './schema';

/** The clause with this id. Throws when the plan has none, which a reference of a plan that was read cannot meet. */
export function clauseOf(plan: Plan, id: Clause['id']): Clause {
  const clause = plan.clauses.find((one) => one.id === id);
  if (clause === undefined) throw new Error(`plan ${plan.id}: no clause ${id}`);
  return clause;
}

/** How a clause is cited, e.g. "mục IV.3"; a clause of another text names that text. */
export const citation = (plan: Plan, id: Clause['id']): string => clauseOf(plan, id).label;
