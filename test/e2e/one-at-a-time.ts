import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Who holds a lock; `null` while that is being written, or was never. */
const holder = async (lock: string): Promise<number | null> => {
  const text = await readFile(join(lock, 'pid'), 'utf8').catch(() => '');
  return text === '' ? null : Number(text);
};

/** Runs work while no other process runs work for the same folder: jest runs test files in several of them. */
export async function oneAtATime<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, '.lock');
  for (;;) {
    const isMine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (isMine) break;
    const pid = await holder(lock);
    // Whoever died with the lock in hand does not keep it.
    if (pid !== null && !isRunning(pid)) await rm(lock, { recursive: true, force: true });
    await wait(100);
  }
  try {
    await writeFile(join(lock, 'pid'), String(process.pid));
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
