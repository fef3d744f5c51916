/** From what was named on the command line to the files to read. */
import type { Dirent } from 'node:fs';
import { basename, join, posix, relative, resolve, sep } from 'node:path';
import type { SkipReason } from '../messages/command';
import type { FileTrouble } from '../messages/trouble';
import { unopened } from './read';
import type { World } from './world';

/** A file to read. `name` is how everything shown and stored calls it: with `/`, in NFC. */
export interface Input {
  readonly path: string;
  readonly name: string;
}

export interface Skipped {
  readonly name: string;
  readonly why: SkipReason;
}

export interface Walk {
  /** By name. */
  readonly inputs: readonly Input[];
  readonly skipped: readonly Skipped[];
  /** Folders that could not be walked. */
  readonly troubles: readonly { readonly name: string; readonly trouble: FileTrouble }[];
}

/** Files that play another part in the command, by absolute path. */
export type Reserved = ReadonlyMap<string, SkipReason>;

/** What Windows and the Mac's archives leave in folders: pictures of files, looks of the folder, forks. */
const isSystems = (name: string): boolean => /^(?:thumbs\.db|desktop\.ini|__macosx)$/i.test(name);

const slashed = (path: string): string => path.split(sep).join('/');
/** A path as the user gave it, in one spelling. */
const asGiven = (path: string): string => posix.normalize(slashed(path)).replace(/(?<=.)\/$/, '');

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

/**
 * Walks folders, with all folders in them, and takes files as they are named. The result does not depend on the order
 * of the paths or of the folders.
 *
 * A file found in the one folder that was named is called by its path from there; where several paths were named, by
 * the path as given. A file that is named twice is read once.
 */
export async function walk(
  paths: readonly string[],
  reserved: Reserved,
  { cwd, disk }: Pick<World, 'cwd' | 'disk'>,
): Promise<Walk> {
  const inputs = new Set<string>();
  const skipped = new Map<string, SkipReason>();
  const troubles = new Map<string, FileTrouble>();

  const skip = (path: string, why: SkipReason): void => void skipped.set(path, why);
  const take = (path: string): void => {
    const why = reserved.get(path);
    if (why) skip(path, why);
    else inputs.add(path);
  };
  const enter = async (folder: string): Promise<void> => {
    let entries: readonly Dirent[];
    try {
      entries = await disk.readdir(folder, { withFileTypes: true });
    } catch (error) {
      troubles.set(folder, unopened(error));
      return;
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('~$')) skip(path, 'lock-file');
      else if (isSystems(entry.name)) skip(path, 'system');
      else if (entry.name.startsWith('.')) skip(path, 'hidden');
      else if (entry.isDirectory()) await enter(path);
      // A link back up would never end.
      else if (entry.isSymbolicLink() && (await isFolder(path, disk))) skip(path, 'folder-link');
      else take(path);
    }
  };

  const roots = paths.map((path) => ({ given: path, path: resolve(cwd, path) }));
  for (const { path } of roots) {
    if (await isFolder(path, disk)) await enter(path);
    else take(path);
  }

  const nameOf = namer(roots);
  return {
    inputs: distinct([...inputs].map((path) => ({ path, name: nameOf(path) }))).sort(byName),
    skipped: [...skipped]
      // What a folder hides may have been named all the same.
      .filter(([path]) => !inputs.has(path))
      .map(([path, why]) => ({ name: nameOf(path).normalize('NFC'), why }))
      .sort(byName),
    troubles: [...troubles]
      .map(([path, trouble]) => ({ name: nameOf(path).normalize('NFC'), trouble }))
      .sort(byName),
  };
}

const isFolder = (path: string, disk: World['disk']): Promise<boolean> =>
  disk.stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

function namer(
  roots: readonly { readonly given: string; readonly path: string }[],
): (path: string) => string {
  return (path) => {
    // The shortest of several ways, then the first in the alphabet: never the one that was typed first.
    const [name] = roots
      .filter((root) => path === root.path || path.startsWith(root.path + sep))
      .map((root) => {
        const below = slashed(relative(root.path, path));
        if (below === '') return asGiven(root.given);
        return roots.length === 1 ? below : posix.join(asGiven(root.given), below);
      })
      .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
    return name ?? basename(path);
  };
}

/** In NFC, but for names that differ in nothing else. */
function distinct(inputs: readonly Input[]): Input[] {
  const times = new Map<string, number>();
  for (const { name } of inputs)
    times.set(name.normalize('NFC'), (times.get(name.normalize('NFC')) ?? 0) + 1);
  return inputs.map(({ path, name }) => ({
    path,
    name: times.get(name.normalize('NFC')) === 1 ? name.normalize('NFC') : name,
  }));
}
