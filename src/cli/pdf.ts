/** Word documents as PDF, by the LibreOffice of this machine. */
import { execFile, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { World } from './world';

const PROGRAMS = ['soffice', 'libreoffice', 'soffice.exe', 'soffice.com'];

/** Where the installers of Windows and macOS put it, which is on no search path. */
const PLACES = [
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
  '/Applications/LibreOffice.app/Contents/MacOS',
];

/** Milliseconds: the first start of all, on a slow machine, with hundreds of rows. */
const LONGEST = 180_000;

async function officeOf({ disk, searchPath }: World): Promise<string | null> {
  const folders = searchPath === '' ? [] : [...searchPath.split(delimiter), ...PLACES];
  for (const folder of folders.filter((each) => each !== '')) {
    for (const program of PROGRAMS) {
      const path = join(folder, program);
      const found = await disk.stat(path).catch(() => null);
      if (found?.isFile()) return path;
    }
  }
  return null;
}

type Pdfs =
  /** In the order of the documents. */
  | { readonly ok: true; readonly files: readonly Uint8Array[] }
  /** LibreOffice is not installed, or did not do all of it in time. */
  | { readonly ok: false; readonly why: 'absent' | 'failed' };

/**
 * All documents in one start, in a folder and with a profile of its own, so that an open LibreOffice is not disturbed;
 * both are removed.
 *
 * @param longest milliseconds until it is given up
 */
export async function pdfsOf(
  documents: readonly Uint8Array[],
  world: World,
  longest = LONGEST,
): Promise<Pdfs> {
  const office = await officeOf(world);
  if (office === null) return { ok: false, why: 'absent' };
  const { disk, signal } = world;
  const folder = await disk.mkdtemp(join(tmpdir(), 'thi-dua-pdf-'));
  try {
    const paths = documents.map((_, index) => join(folder, `${index + 1}.docx`));
    for (const [index, document] of documents.entries()) {
      const file = await disk.open(paths[index] ?? '', 'wx');
      try {
        await file.writeFile(document);
      } finally {
        await file.close();
      }
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const job = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths];
    await run(office, [profile, ...job], AbortSignal.any([signal, AbortSignal.timeout(longest)]));
    // It answers 0 even when it could not load a file.
    const made = paths.map((path) => disk.readFile(path.replace(/docx$/, 'pdf')));
    return { ok: true, files: await Promise.all(made) };
  } catch {
    signal.throwIfAborted();
    return { ok: false, why: 'failed' };
  } finally {
    await disk.rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** LibreOffice is a program that starts another one: when time is up both must go, or the second would stay for ever. */
function run(program: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const isWindows = process.platform === 'win32';
    const child = spawn(program, args, { stdio: 'ignore', detached: !isWindows, windowsHide: true });
    const end = (): void => {
      if (child.pid === undefined) return;
      if (isWindows) execFile('taskkill', ['/pid', String(child.pid), '/t', '/f'], () => undefined);
      else endGroup(child.pid);
    };
    signal.addEventListener('abort', end, { once: true });
    const done = (): void => signal.removeEventListener('abort', end);
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code) => {
      done();
      if (code === 0 && !signal.aborted) resolve();
      else reject(new Error(`LibreOffice ended with ${String(code)}`));
    });
  });
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
