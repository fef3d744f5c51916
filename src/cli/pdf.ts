/** Word documents as PDF, by the LibreOffice of this machine. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
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

export type Pdf =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** LibreOffice is not installed, or did not do it. */
  | { readonly ok: false; readonly why: 'absent' | 'failed' };

/** In a folder and with a profile of its own, so that an open LibreOffice is not disturbed; both are removed. */
export async function pdfOf(docx: Uint8Array, world: World): Promise<Pdf> {
  const office = await officeOf(world);
  if (office === null) return { ok: false, why: 'absent' };
  const { disk, signal } = world;
  const folder = await disk.mkdtemp(join(tmpdir(), 'thi-dua-pdf-'));
  try {
    const document = join(folder, 'document.docx');
    const file = await disk.open(document, 'wx');
    try {
      await file.writeFile(docx);
    } finally {
      await file.close();
    }
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await promisify(execFile)(
      office,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, document],
      { timeout: LONGEST, signal },
    );
    // It answers 0 even when it could not load the file.
    return { ok: true, bytes: await disk.readFile(join(folder, 'document.pdf')) };
  } catch {
    signal.throwIfAborted();
    return { ok: false, why: 'failed' };
  } finally {
    await disk.rm(folder, { recursive: true, force: true });
  }
}
