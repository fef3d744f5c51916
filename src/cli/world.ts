/** All that the command line has of the machine: a test gives it another clock, folder, screen and disk. */
import type * as promises from 'node:fs/promises';

export interface Screen {
  readonly write: (text: string) => void;
  /** Width of a terminal in characters; null for a pipe or a file. */
  readonly columns: number | null;
}

export type Disk = Pick<
  typeof promises,
  'mkdir' | 'mkdtemp' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat'
>;

/** By which the user, or the system, ends the program. */
export const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
export type Signal = (typeof SIGNALS)[number];

export interface World {
  readonly cwd: string;
  readonly now: () => Date;
  readonly out: Screen;
  readonly err: Screen;
  readonly disk: Disk;
  /** Folders of programs, as PATH has them; blank: no other program is to be looked for. */
  readonly searchPath: string;
  /** Shows the trace of a fault of ours. */
  readonly debug: boolean;
  /** Aborted when the user or the system interrupts; the reason is the {@link Signal}. */
  readonly signal: AbortSignal;
  /** Name of the machine's user; null: not known. */
  readonly user: string | null;
}
