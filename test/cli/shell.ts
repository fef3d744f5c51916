/** The command line run inside the test: a folder that is thrown away, a fixed clock, screens that are kept. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Disk, World } from '../../src/cli/world';

/** 09:30:00 in Vietnam. */
const NOW = new Date('2023-10-12T02:30:00.400Z');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Shell {
  readonly folder: string;
  readonly run: (argv: readonly string[], changes?: Partial<World>) => Promise<Ran>;
  /** Writes a file, with the folders above it. */
  readonly put: (path: string, bytes: Uint8Array | string) => void;
  readonly read: (path: string) => string;
  /** Every file, by path, sorted; a temporary one would show. */
  readonly files: () => readonly string[];
}

const shells: string[] = [];
afterEach(() => {
  for (const folder of shells.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function shell(): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  shells.push(folder);
  return {
    folder,
    run: async (argv, changes = {}) => {
      const screens = { out: '', err: '' };
      const code = await run(argv, {
        cwd: folder,
        now: () => NOW,
        out: { write: (text) => void (screens.out += text), columns: null },
        err: { write: (text) => void (screens.err += text), columns: null },
        disk,
        searchPath: '',
        debug: false,
        signal: new AbortController().signal,
        user: null,
        ...changes,
      });
      return { code, ...screens };
    },
    put: (path, bytes) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort(),
  };
}

/** An error as the system gives it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code });

/** A disk with some of its doings replaced. */
export const diskWith = (changes: Partial<Disk>): Disk => ({ ...disk, ...changes });
