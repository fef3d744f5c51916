/** A LibreOffice that hangs: what it started goes too, and nothing is left on the disk. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfsOf } from '../../src/cli/pdf';
import type { World } from '../../src/cli/world';

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
const usual = process.env['TMPDIR'];
beforeAll(() => {
  process.env['TMPDIR'] = folder;
});
afterAll(() => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  rmSync(folder, { recursive: true, force: true });
});

const onUnix = process.platform === 'win32' ? test.skip : test;
const screen = { write: () => undefined, columns: null };

const worldWith = (script: string, signal = new AbortController().signal): World => {
  const program = join(folder, 'soffice');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return {
    ...{ cwd: folder, now: () => new Date(0), out: screen, err: screen, disk, debug: false },
    ...{ searchPath: folder, signal, user: null },
  };
};

/** The folders that it works in. */
const temporary = (): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('thi-dua-pdf-'));
const documents = [Uint8Array.of(1), Uint8Array.of(2)];

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Its second program outlives the first, as LibreOffice's does. */
const hanging = `sleep 600 & echo $! > ${join(folder, 'second')}.new; mv ${join(folder, 'second')}.new ${join(folder, 'second')}; wait`;
const second = async (): Promise<number> => {
  while (!existsSync(join(folder, 'second'))) await new Promise((resolve) => setTimeout(resolve, 20));
  return Number(readFileSync(join(folder, 'second'), 'utf8'));
};
const gone = async (pid: number): Promise<void> => {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
};

beforeEach(() => rmSync(join(folder, 'second'), { force: true }));

onUnix('it is given up when its time is over', async () => {
  expect(await pdfsOf(documents, worldWith(hanging), 500)).toEqual({ ok: false, why: 'failed' });
  await gone(await second());
  expect(temporary()).toEqual([]);
});

onUnix('the user interrupts', async () => {
  const user = new AbortController();
  const work = pdfsOf(documents, worldWith(hanging, user.signal));
  const pid = await second();
  user.abort();
  await expect(work).rejects.toThrow();
  await gone(pid);
  expect(temporary()).toEqual([]);
});

onUnix('it makes one of two documents', async () => {
  const script = 'for last; do :; done; cp "$last" "${last%docx}pdf"';
  expect(await pdfsOf(documents, worldWith(script))).toEqual({ ok: false, why: 'failed' });
});

onUnix('each document in its place', async () => {
  const script = 'for each; do case "$each" in *.docx) cp "$each" "${each%docx}pdf";; esac; done';
  const made = await pdfsOf(documents, worldWith(script));
  expect(made).toEqual({ ok: true, files: documents.map((bytes) => Buffer.from(bytes)) });
});
