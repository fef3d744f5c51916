/** Forms that were made for one unit and set to another: a copied file, or a slip in the list. */
import type { Plan, Unit } from '../plan/schema';
import { unitLabel, unitOf } from '../plan/units';
import { finding } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { Submission } from '../rules/submission';
import type { Received } from './parts';
import type { MergeInput } from './summary';

/** The unit that the form was made for, where it is another than the one that is chosen in it. */
function otherUnit({ unit, stamp }: Submission, plan: Plan): Unit | null {
  const chosen = unit === null ? null : unitOf(plan, unit);
  const made = unitOf(plan, stamp?.unit ?? '');
  return chosen && made && made.code !== chosen.code ? made : null;
}

type Placed = Pick<Extract<MergeInput, { readonly ok: true }>, 'submission' | 'use' | 'placed'>;

/** It waits until whoever merges says "Dùng", or names its unit. */
export const isUnconfirmed = ({ submission, use, placed }: Placed, plan: Plan): boolean =>
  use !== 'use' && !placed && otherUnit(submission, plan) !== null;

const about = ({ file, unit, submission }: Received, plan: Plan) => {
  const made = otherUnit(submission, plan);
  return (
    made && {
      at: { kind: 'file', file: file.path } as const,
      args: { chosen: unitLabel(plan, unit), stamped: unitLabel(plan, made) },
    }
  );
};

/** That it waits. No unit is told: whose it is is not known. */
export function awaitsUse(file: Received, plan: Plan): readonly Finding[] {
  const said = about(file, plan);
  return said ? [finding('file-unit-differs', 'error', said.at, null, said.args)] : [];
}

/** The warning outlives that the file is used, and that another takes its place. */
export function differsStill(file: Received, plan: Plan): readonly Finding[] {
  const said = about(file, plan);
  return said ? [finding('unit-differs', 'warning', said.at, file.unit.code, said.args)] : [];
}
