/** Tells apart what was given: each unit's files, copies, files of no known unit, and files that cannot be used. */
import type { Plan, Unit } from '../plan/schema';
import { unitOf } from '../plan/units';
import { groupedBy } from './group';
import { fileKey, sortedBy } from './order';
import { standingOf } from './standing';
import type { Standing } from './standing';
import type { MergeInput } from './summary';

type Readable = Extract<MergeInput, { readonly ok: true }>;
type Unusable = Extract<MergeInput, { readonly ok: false }>;

export interface Repeated {
  readonly copy: Readable;
  /** The one that is used. */
  readonly original: Readable;
  readonly unit: Unit | null;
}

export interface Intake {
  /** In the plan's order of units. */
  readonly standings: readonly Standing[];
  /** Of no unit of the plan; none is named in them any more. */
  readonly strangers: readonly Readable[];
  readonly repeated: readonly Repeated[];
  /** Passed over by hand. */
  readonly ignored: readonly (Readable & { readonly unit: Unit | null })[];
  readonly unusable: readonly Unusable[];
}

/**
 * Sorts what was given. Files with the same bytes are one file: of those the one is used that came to the earliest
 * merge, then the one whose path comes first.
 */
export function intakeOf(inputs: readonly MergeInput[], plan: Plan): Intake {
  const unitOfInput = ({ submission }: Readable): Unit | null =>
    submission.unit === null ? null : unitOf(plan, submission.unit);

  const everyReadable = inputs.filter((input) => input.ok);
  const readable = sortedBy(
    everyReadable.filter(({ use }) => use !== 'ignore'),
    ({ file }) => fileKey(file),
  );
  const groups = [...groupedBy(readable, ({ file }) => file.sha256).values()].map((copies) =>
    sortedBy(copies, ({ seen = 0 }) => [seen]),
  );
  const originals = groups.flatMap((copies) => copies.slice(0, 1));
  const byUnit = groupedBy(originals, unitOfInput);
  return {
    standings: plan.units.flatMap((unit) => {
      const files = byUnit.get(unit)?.map((file) => ({ ...file, unit }));
      return files ? [standingOf(unit, files)] : [];
    }),
    strangers: (byUnit.get(null) ?? []).map((input) => ({
      ...input,
      submission: { ...input.submission, unit: null },
    })),
    repeated: groups.flatMap(([original, ...copies]) =>
      copies.flatMap((copy) => (original ? [{ copy, original, unit: unitOfInput(original) }] : [])),
    ),
    ignored: everyReadable
      .filter(({ use }) => use === 'ignore')
      .map((input) => ({ ...input, unit: unitOfInput(input) })),
    unusable: inputs.filter((input) => !input.ok),
  };
}
