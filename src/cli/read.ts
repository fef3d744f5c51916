/** Files from the disk as workbooks, or the reason why not. */
import { createHash } from 'node:crypto';
import type { FileTrouble, Unopened } from '../messages/trouble';
import type { FileLineage } from '../rules/submission';
import type { SourceWorkbook, Wanted } from '../sheets/source';
import { openWorkbook } from '../xlsx/read/open-workbook';
import type { Input } from './walk';
import type { World } from './world';

/** Bytes of a file on the disk. A workbook of the trade has about 100 KB; what is larger is a scan or a film. */
const LARGEST = 100_000_000;

export type Opened =
  | { readonly ok: true; readonly file: FileLineage; readonly workbook: SourceWorkbook }
  | { readonly ok: false; readonly file: FileLineage; readonly trouble: FileTrouble };

/** The system's own code of an error, e.g. `ENOENT`. Rethrows what is no error of the system. */
export function systemCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  // Node's codes for wrong calls have underscores: those are faults of ours.
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return code;
  throw error;
}

/** Why the system gave no file. */
export function unopened(error: unknown): Unopened {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { reason: 'not-found' };
    case 'EACCES':
    case 'EPERM':
      return { reason: 'no-permission' };
    case 'EISDIR':
      return { reason: 'is-folder' };
    default:
      return { reason: 'unreadable-file', detail: code };
  }
}

type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly size: number; readonly trouble: FileTrouble };

/** The bytes of a file that is not too large to hold. */
export async function readBytes(path: string, { disk, signal }: World): Promise<Bytes> {
  signal.throwIfAborted();
  try {
    const found = await disk.stat(path);
    if (found.isDirectory()) return { ok: false, size: 0, trouble: { reason: 'is-folder' } };
    // A pipe or a device has no end.
    if (!found.isFile())
      return { ok: false, size: 0, trouble: { reason: 'unreadable-file', detail: 'EINVAL' } };
    if (found.size > LARGEST)
      return {
        ok: false,
        size: found.size,
        trouble: { reason: 'too-large', found: found.size, limit: LARGEST },
      };
    return { ok: true, bytes: await disk.readFile(path) };
  } catch (error) {
    return { ok: false, size: 0, trouble: unopened(error) };
  }
}

export async function openFile({ path, name }: Input, wanted: Wanted, world: World): Promise<Opened> {
  const read = await readBytes(path, world);
  if (!read.ok)
    return { ok: false, file: { path: name, sha256: '', size: read.size }, trouble: read.trouble };
  const { bytes } = read;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file: FileLineage = { path: name, sha256, size: bytes.length };
  const opened = openWorkbook(bytes, name, wanted);
  return opened.ok
    ? { ok: true, file, workbook: opened.workbook }
    : { ok: false, file, trouble: opened.unreadable };
}
