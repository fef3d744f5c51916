/** Which of a unit's files each part is taken from. Two offices of one unit may each send half of a submission. */
import type { PartId } from '../plan/field';
import type { Unit } from '../plan/schema';
import { finding } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { Row } from '../rules/submission';
import { sortedBy } from './order';
import type { Received } from './parts';
import { agree, dayOfPart, holds, isEmptied, PARTS, saySame, speaksOf } from './parts';

type ByPart = Readonly<Record<PartId, Received | null>>;

/** A unit that sent something. */
export interface Standing {
  readonly unit: Unit;
  /** All its files, sorted by path; at least one. */
  readonly files: readonly Received[];
  /** The file that a part is taken from; null where none holds it. */
  readonly taken: ByPart;
  /** The file whose officer hears of a part: the one that it is taken from, else the newest in use. */
  readonly heard: ByPart;
}

const byPart = (fileOf: (part: PartId) => Received | null): ByPart => ({
  report: fileOf('report'),
  figures: fileOf('figures'),
  nominations: fileOf('nominations'),
});

/**
 * A file that was put in another's place goes before it, whatever day it gives. On equal days the one that came to an
 * earlier merge is the older; then the hash decides: any choice would do that does not depend on the order of files.
 */
export const newestOf = (files: readonly Received[], part: PartId): Received | null =>
  sortedBy(files, ({ file, submission, seen = 0, replaced }) => [
    replaced ? 0 : 1,
    dayOfPart(submission, part),
    seen,
    holds(submission, part) ? 1 : 0,
    file.sha256,
  ]).at(-1) ?? null;

/**
 * The newest file that holds the part, so that an empty half never erases a full one, or that says later that nobody is
 * nominated. A list that was emptied is none, unless it was chosen by hand. Where the unit above chose among the nominations, its choice stands alone:
 * what it did not choose does not come back through another file. Else a file that was chosen by hand goes before all
 * others.
 */
function takenFrom(files: readonly Received[], part: PartId): Received | null {
  const choice = part === 'nominations' ? files.find((file) => file.choice) : undefined;
  if (choice) return choice;
  const speaking = files.filter(({ submission }) => speaksOf(submission, part));
  const emptied = part === 'nominations' ? emptiedAmong(files).map((each) => each.file) : [];
  return newestOf([...speaking, ...emptied].filter(isChosen), part) ?? newestOf(speaking, part);
}

/** Later files that list nobody where an earlier one lists somebody. */
function emptiedAmong(
  files: readonly Received[],
): readonly { readonly file: Received; readonly before: Received }[] {
  const before = newestOf(
    files.filter(({ submission }) => holds(submission, 'nominations')),
    'nominations',
  );
  return before === null
    ? []
    : files
        .filter(
          (file) =>
            isEmptied(file.submission, before.submission) && newestOf([file, before], 'nominations') === file,
        )
        .map((file) => ({ file, before }));
}

/** Whether the list was emptied on purpose is the unit's to say. */
const emptiedFindings = (files: readonly Received[], used: Received | null): readonly Finding[] =>
  emptiedAmong(files)
    .filter(({ file, before }) => used === before && !isChosen(before) && file.use !== 'ignore')
    .map(({ file, before }) =>
      finding('list-emptied', 'warning', atFile(file), file.unit.code, {
        other: before.file.path,
        rows: before.submission.nominations.length,
      }),
    );

const isChosen = ({ use }: Received): boolean => use === 'use';

/** @param files of this unit, sorted by path; at least one */
export function standingOf(unit: Unit, files: readonly Received[]): Standing {
  const taken = byPart((part) => takenFrom(files, part));
  const inUse = files.filter((file) => PARTS.some((part) => taken[part] === file));
  const heard = byPart((part) => taken[part] ?? newestOf(inUse.length > 0 ? inUse : files, part));
  return { unit, files, taken, heard };
}

export const takenParts = (standing: Standing, file: Received): readonly PartId[] =>
  PARTS.filter((part) => standing.taken[part] === file);

/** The files from which anything is taken, or whose officer is the one to hear of what is missing. */
export const filesInUse = ({ files, heard }: Standing): readonly Received[] =>
  files.filter((file) => PARTS.some((part) => heard[part] === file));

const atFile = ({ file }: Received) => ({ kind: 'file', file: file.path }) as const;

function disagreement(part: PartId, one: Received, other: Received): Finding {
  const { via } = one.file;
  const args = {
    other: other.file.path,
    part,
    ...(via !== undefined && via === other.file.via ? { via } : {}),
  };
  const code = isChosen(one) ? 'files-both-chosen' : 'files-disagree';
  return finding(code, 'warning', atFile(one), one.unit.code, args);
}

/** A list that was sent past the unit above, which chose among this unit's nominations itself: had it seen these? */
const chosenAbove = (
  direct: Received,
  { file: { path, via = path } }: Received,
  seen: readonly Row[],
): Finding =>
  finding(
    'chosen-above',
    saySame(direct.submission.nominations, seen) ? 'note' : 'warning',
    atFile(direct),
    direct.unit.code,
    { by: via },
  );

/** The parts of a unit's files that others took the place of, and where no date tells which is right. */
export const standingFindings = ({ files, taken }: Standing): readonly Finding[] => [
  ...emptiedFindings(files, taken.nominations),
  ...PARTS.flatMap((part) => {
    const used = taken[part];
    if (!used) return [];
    const others = files.filter((file) => file !== used && speaksOf(file.submission, part));
    return others.flatMap((other) => {
      const { choice } = part === 'nominations' ? used : {};
      if (choice && other.file.via === undefined) return [chosenAbove(other, used, choice.of)];
      const byHand = isChosen(used) && !isChosen(other);
      const superseded = finding('file-superseded', 'note', atFile(other), other.unit.code, {
        by: used.file.path,
        part,
        ...(byHand ? { byHand } : {}),
      });
      // Of two that were both chosen, days decide nothing: whoever merges said that it wants either.
      const isOlder =
        !isChosen(other) &&
        (other.replaced === true || dayOfPart(other.submission, part) < dayOfPart(used.submission, part));
      return choice || byHand || isOlder || agree(used.submission, other.submission, part)
        ? [superseded]
        : [superseded, disagreement(part, other, used), disagreement(part, used, other)];
    });
  }),
];
