/** Files written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { WriteTrouble } from '../messages/command';
import { stampOf } from './clock';
import { systemCode } from './read';
import { Refused } from './refused';
import type { Setting } from './command';
import type { World } from './world';

/** The system would not write. Nothing of the file is there, and what stood in its place is whole. */
export class WriteFailed extends Error {
  constructor(readonly trouble: WriteTrouble) {
    super(`${trouble.detail} ${trouble.path}`);
  }
}

const reasons: Readonly<Record<string, WriteTrouble['reason']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  // Windows, while Excel has the file open.
  EBUSY: 'in-use',
};

/** How a path is shown: from where the command runs, with `/`. */
export const shownPath = (path: string, { cwd }: Pick<World, 'cwd'>): string => {
  const near = relative(cwd, path).split('\\').join('/');
  return near === '' ? '.' : near;
};

/** @throws Refused when any of these is a folder, or is there already and must not be replaced */
export async function proveFree(paths: readonly string[], force: boolean, world: World): Promise<void> {
  const taken: string[] = [];
  for (const path of paths) {
    const found = await world.disk.stat(path).catch(() => null);
    if (found?.isDirectory()) throw new Refused({ wrong: 'output-is-folder', path: shownPath(path, world) });
    if (found) taken.push(shownPath(path, world));
  }
  if (taken.length > 0 && !force) throw new Refused({ wrong: 'outputs-exist', paths: taken });
}

/** Creates a file that must not be there yet, flushed to the disk; takes it away again when that fails. */
async function create(path: string, bytes: Uint8Array, disk: World['disk']): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await disk.rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The bytes of a file; null when there is none. */
async function bytesOf(path: string, disk: World['disk']): Promise<Uint8Array | null> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** By these files beside a workbook Excel and LibreOffice tell others that somebody has it open. */
const locksOf = (path: string): readonly string[] =>
  [`~$${basename(path)}`, `.~lock.${basename(path)}#`].map((name) => join(dirname(path), name));

/** @throws WriteFailed where somebody has the file open: saving it there later would undo what is written now */
async function proveClosed(path: string, world: World): Promise<void> {
  for (const lock of locksOf(path)) {
    const isThere = await world.disk.stat(lock).then(
      () => true,
      () => false,
    );
    if (isThere)
      throw new WriteFailed({ reason: 'in-use', path: shownPath(path, world), detail: basename(lock) });
  }
}

/** Keeps `tong-hop.xlsx` as `tong-hop.2023-10-12-093000.xlsx`, or with -2, -3, … when that name is taken. */
async function keepCopy(path: string, bytes: Uint8Array, { disk, now }: World): Promise<string> {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  for (let number = 1; ; number += 1) {
    const copy = `${stem}.${stampOf(now())}${number === 1 ? '' : `-${number}`}${ending}`;
    try {
      await create(copy, bytes, disk);
      return copy;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * Writes a file beside its place, and then puts it there in one step. What stood there is kept under a dated name
 * first, unless it is the same; answers that copy's path.
 *
 * @throws WriteFailed; then what stood there is whole, and nothing of the new file is left
 */
async function writeOutput(
  path: string,
  bytes: Uint8Array,
  { over, isData }: { readonly over: Uint8Array | undefined; readonly isData: boolean },
  world: World,
): Promise<string | null> {
  const { disk, signal } = world;
  signal.throwIfAborted();
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const old = await bytesOf(path, disk);
    if (old && Buffer.compare(old, bytes) === 0) return null;
    if (over && (!old || Buffer.compare(old, over) !== 0))
      throw new WriteFailed({ reason: 'changed-meanwhile', path: shownPath(path, world), detail: '' });
    if (old) await proveClosed(path, world);
    await disk.mkdir(dirname(path), { recursive: true });
    await create(temporary, bytes, disk);
    try {
      signal.throwIfAborted();
      const copy = old && over === undefined && !isData ? await keepCopy(path, old, world) : null;
      await disk.rename(temporary, path);
      return copy;
    } catch (error) {
      // Nominations are personal data: no half of them stays behind.
      await disk.rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof WriteFailed) throw error;
    const detail = systemCode(error);
    const reason = reasons[detail] ?? 'failed';
    throw new WriteFailed({ reason, path: shownPath(path, world), detail });
  }
}

/** A file to write; its bytes are made when its turn comes. */
export interface Output {
  readonly path: string;
  readonly bytes: () => Uint8Array;
  /** The program's own result for other programs: nobody works in it, and no copy is kept of what stood there. */
  readonly isData?: true;
  /** The file that these bytes were made from: it is changed in place, unless somebody else changed it meanwhile. */
  readonly over?: Uint8Array;
}

/** Writes one after another; answers the paths of the copies that were kept. */
export async function writeAll(outputs: readonly Output[], setting: Setting): Promise<readonly string[]> {
  const { world, words, progress } = setting;
  const copies: string[] = [];
  for (const [index, { path, bytes, over, isData = false }] of outputs.entries()) {
    progress(words.writing(index + 1, outputs.length, shownPath(path, world)));
    const copy = await writeOutput(path, bytes(), { over, isData }, world);
    if (copy !== null) copies.push(copy);
  }
  return copies;
}
