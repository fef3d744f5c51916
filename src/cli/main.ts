/** The program as the shell starts it: wires the machine to `run`, and nothing else. */
import * as disk from 'node:fs/promises';
import { userInfo } from 'node:os';
import { DEBUG, run } from './run';
import { SIGNALS } from './world';
import type { Screen } from './world';

function screen(stream: NodeJS.WriteStream): Screen {
  // Whoever reads the pipe may have had enough; the work goes on, the rest is not shown.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    // Some terminals do not tell.
    columns: stream.isTTY ? stream.columns || 80 : null,
  };
}

/** A container or a service may run as nobody in particular. */
function user(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}

const interruption = new AbortController();
// A second interruption ends the program at once.
for (const signal of SIGNALS) process.once(signal, () => interruption.abort(signal));

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  now: () => new Date(),
  out: screen(process.stdout),
  err: screen(process.stderr),
  disk,
  searchPath: process.env['PATH'] ?? '',
  debug: process.env[DEBUG] === '1',
  signal: interruption.signal,
  user: user(),
}).then((code) => {
  process.exitCode = code;
});
