/** Calls the work after some milliseconds; answers how to call it off. */
export type Schedule = (work: () => Promise<void>, ms: number) => () => void;

export const later: Schedule = (work, ms) => {
  const timer = setTimeout(() => void work(), ms);
  return () => clearTimeout(timer);
};

interface Turns {
  /** Some time from now, unless a turn is planned already; after the one under way. */
  readonly soon: () => void;
  /** At once, or right after the turn under way. Resolves when done. */
  readonly now: () => Promise<void>;
  /** The one under way comes to its end. */
  readonly stop: () => void;
}

/**
 * Work that is done in turns, never two at a time. What asks for a turn while one is under way gets another.
 *
 * @param work must not throw; answers after how many milliseconds it wants to be tried again, or null
 */
export function takeTurns(work: () => Promise<number | null>, delayMs: number, schedule: Schedule): Turns {
  let planned: { readonly isRetry: boolean; readonly cancel: () => void } | null = null;
  let underWay: Promise<void> | null = null;
  let isWanted = false;
  let isStopped = false;

  function plan(ms: number, isRetry: boolean): void {
    if (isStopped) return;
    planned?.cancel();
    const cancel = schedule(() => {
      planned = null;
      return now();
    }, ms);
    planned = { isRetry, cancel };
  }

  async function turn(): Promise<void> {
    isWanted = false;
    const retryMs = await work();
    underWay = null;
    if (isWanted) plan(delayMs, false);
    else if (retryMs !== null) plan(retryMs, true);
  }

  function now(): Promise<void> {
    if (isStopped) return Promise.resolve();
    if (underWay) return underWay.then(now);
    planned?.cancel();
    planned = null;
    underWay = turn();
    return underWay;
  }

  return {
    // A turn that is planned is not put off: whoever types without a pause would never be answered.
    soon: () => {
      if (underWay) isWanted = true;
      else if (planned === null || planned.isRetry) plan(delayMs, false);
    },
    now,
    stop: () => {
      isStopped = true;
      planned?.cancel();
    },
  };
}
