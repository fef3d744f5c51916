/** Tells apart what was given: each unit's files, copies, files of no known unit, and files that cannot be used. */
import type { Plan, Unit } from '../plan/schema';
import { unitOf, unitsBelow } from '../plan/units';
import type { FileLineage, Submission } from '../rules/submission';
import { carriedIn } from './carried';
import { groupedBy } from './group';
import { fileKey, sortedBy } from './order';
import type { Received } from './parts';
import { isUnconfirmed } from './made-for';
import { standingOf } from './standing';
import type { Standing } from './standing';
import type { MergeInput } from './summary';

type Readable = Extract<MergeInput, { readonly ok: true }>;
type Unusable = Extract<MergeInput, { readonly ok: false }>;

/** A file with what it holds, whether it was given or came inside another. */
interface Holding {
  readonly file: FileLineage;
  readonly submission: Submission;
}

export interface Repeated {
  readonly copy: Holding;
  /** The one that is used. */
  readonly original: Holding;
  readonly unit: Unit | null;
}

export interface Intake {
  /** In the plan's order of units. */
  readonly standings: readonly Standing[];
  /** Of no unit of the plan; none is named in them any more. */
  readonly strangers: readonly Readable[];
  /** Made for one unit and set to another; nobody said yet that this is meant. */
  readonly unconfirmed: readonly Received[];
  /** Of units that do not send through whoever merges. */
  readonly elsewhere: readonly Received[];
  readonly repeated: readonly Repeated[];
  /** Passed over by hand. */
  readonly ignored: readonly (Readable & { readonly unit: Unit | null })[];
  readonly unusable: readonly Unusable[];
}

/**
 * Sorts what was given, and what came inside it. Files with the same bytes are one file: of those the one is used that
 * came to the earliest merge, then the one whose path comes first; but what came through the unit above goes before
 * what was sent past it.
 *
 * @param at code of who merges
 */
export function intakeOf(inputs: readonly MergeInput[], plan: Plan, at: string): Intake {
  const unitOfInput = ({ submission }: Holding): Unit | null =>
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
  const given = (unit: Unit): readonly Received[] =>
    (byUnit.get(unit) ?? [])
      .filter((file) => !isUnconfirmed(file, plan))
      .map((file): Received => ({ ...file, unit }));
  const below = unitsBelow(plan, at);
  const { received, again } = expanded(below, given, plan);
  return {
    standings: plan.units.flatMap((unit) => {
      const files = received.get(unit) ?? [];
      return files.length > 0
        ? [
            standingOf(
              unit,
              sortedBy(files, ({ file }) => fileKey(file)),
            ),
          ]
        : [];
    }),
    strangers: (byUnit.get(null) ?? []).map((input) => ({
      ...input,
      submission: { ...input.submission, unit: null },
    })),
    unconfirmed: plan.units.flatMap((unit) =>
      (byUnit.get(unit) ?? [])
        .filter((file) => isUnconfirmed(file, plan))
        .map((file): Received => ({ ...file, unit })),
    ),
    elsewhere: plan.units.filter((unit) => !received.has(unit)).flatMap(given),
    repeated: [
      ...groups.flatMap(([original, ...copies]) =>
        copies.flatMap((copy) => (original ? [{ copy, original, unit: unitOfInput(original) }] : [])),
      ),
      ...again,
    ],
    ignored: everyReadable
      .filter(({ use }) => use === 'ignore')
      .map((input) => ({ ...input, unit: unitOfInput(input) })),
    unusable: inputs.filter((input) => !input.ok),
  };
}

/** Level by level from the top: what a unit's files carry joins the files of those below it. */
function expanded(
  below: readonly Unit[],
  given: (unit: Unit) => readonly Received[],
  plan: Plan,
): { readonly received: ReadonlyMap<Unit, readonly Received[]>; readonly again: readonly Repeated[] } {
  const received = new Map(below.map((unit) => [unit, given(unit)]));
  const again: Repeated[] = [];
  for (const unit of below) {
    for (const inside of carriedIn(received.get(unit) ?? [], unit, plan)) {
      const files = received.get(inside.unit) ?? [];
      const copies = files.filter(({ file }) => file.sha256 === inside.file.sha256 && !inside.onlyChoice);
      again.push(...copies.map((copy) => ({ copy, original: inside, unit: inside.unit })));
      received.set(inside.unit, [...files.filter((file) => !copies.includes(file)), inside]);
    }
  }
  return { received, again };
}
