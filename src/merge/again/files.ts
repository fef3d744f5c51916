/** The files that earlier merges read, together with those that are given now. */
import { groupedBy } from '../group';
import { calledBy as renamed } from '../lineage';
import { fileKey, sortedBy } from '../order';
import type { MergeInput } from '../summary';

export type ReadInput = Extract<MergeInput, { readonly ok: true }>;

/** A file that a merge read; what it holds is remembered, so that it need not be given again. */
export interface RememberedFile {
  readonly input: ReadInput;
  /** From the summary's folder to the file; null: another file stands in its place now. */
  readonly link: string | null;
  /** Other paths under which the same bytes were given at one time. */
  readonly copies: readonly string[];
}

/** The same file under another path. */
const calledBy = (path: string, input: ReadInput): ReadInput =>
  path === input.file.path ? input : renamed({ ...input.file, path }, input);

/** `don-vi/584.xlsx` with a mark before its ending, and a number where that is taken. */
function pathWith(mark: string, path: string, taken: ReadonlySet<string>): string {
  const dot = path.lastIndexOf('.');
  const [stem, ending] = dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
  for (let number = 1; ; number += 1) {
    const called = `${stem} (${mark}${number === 1 ? '' : ` ${number}`})${ending}`;
    if (!taken.has(called)) return called;
  }
}

/** What a file is called whose place another took. */
export interface FileMarks {
  /** An earlier file of the same unit. */
  readonly earlier: string;
  /** A file of another unit. */
  readonly other: string;
}

/**
 * A file is known by its bytes, whatever its path has become. Where a unit's file was overwritten by another, the
 * earlier one is still remembered for the parts that the new one lacks, and yields to it in all others.
 *
 * @param merge number of this merge, from 1
 * @param linkTo from the summary's folder to a file that is given; null where the way is not known
 */
export function knownFiles(
  remembered: readonly RememberedFile[],
  given: readonly ReadInput[],
  {
    merge,
    linkTo,
    marks,
  }: { readonly merge: number; readonly linkTo: (path: string) => string | null; readonly marks: FileMarks },
): readonly RememberedFile[] {
  const known = new Map(remembered.map((each) => [each.input.file.sha256, each]));
  const sorted = sortedBy(given, ({ file }) => fileKey(file));
  const copies = groupedBy(sorted, ({ file }) => file.sha256);
  const taken = new Set(remembered.map(({ input }) => input.file.path));
  const givenAt = new Map(sorted.map((input) => [input.file.path, input]));

  const holderOf = (path: string): RememberedFile | undefined =>
    [...known.values()].find(({ input }) => input.file.path === path);
  /** Another file stands in its place now. */
  const displace = (each: RememberedFile): void => {
    const earlier = pathWith(marks.earlier, each.input.file.path, taken);
    taken.add(earlier);
    known.set(each.input.file.sha256, {
      ...each,
      input: { ...calledBy(earlier, each.input), replaced: true },
      link: null,
    });
  };

  for (const [sha256, same] of copies) {
    const old = known.get(sha256);
    if (!old) continue;
    const { path } = old.input.file;
    // It moved, and another file stands where it was; or it was put back.
    const isGone = givenAt.has(path) && givenAt.get(path)?.file.sha256 !== sha256;
    if (!isGone && !old.input.replaced) continue;
    const back = same.find((copy) => {
      const holder = holderOf(copy.file.path);
      return holder === undefined || !copies.has(holder.input.file.sha256);
    });
    if (!back) continue;
    const holder = holderOf(back.file.path);
    if (holder) displace(holder);
    const { replaced, ...input } = calledBy(back.file.path, old.input);
    taken.delete(path);
    taken.add(back.file.path);
    known.set(sha256, {
      ...old,
      input: replaced ? { ...input, seen: merge } : input,
      link: linkTo(back.file.path),
    });
  }
  for (const input of sorted) {
    if (known.has(input.file.sha256)) continue;
    const { path } = input.file;
    const there = holderOf(path);
    let called = path;
    if (there && there.input.submission.unit === input.submission.unit) {
      displace(there);
    } else if (there) {
      called = pathWith(marks.other, path, taken);
    }
    taken.add(called);
    known.set(input.file.sha256, {
      input: { ...calledBy(called, input), seen: merge },
      link: linkTo(path),
      copies: [],
    });
  }
  for (const [sha256, same] of copies) {
    const each = known.get(sha256);
    if (!each) continue;
    const paths = same.map(({ file }) => file.path);
    const { path } = each.input.file;
    const others = paths.includes(path) ? paths.filter((other) => other !== path) : paths.slice(1);
    const added = others.filter((other) => !each.copies.includes(other));
    if (added.length > 0) known.set(sha256, { ...each, copies: [...each.copies, ...added] });
  }
  return sortedBy([...known.values()], ({ input }) => fileKey(input.file));
}

/** What the merge takes: every file, and its copies as such. */
export function inputsOf(known: readonly RememberedFile[]): readonly ReadInput[] {
  const taken = new Set(known.map(({ input }) => input.file.path));
  return known.flatMap(({ input, copies }) => [
    input,
    ...copies
      .filter((path) => !taken.has(path))
      .map((path) => ({ ...calledBy(path, input), seen: Infinity })),
  ]);
}
