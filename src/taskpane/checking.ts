/** Checks the open form in place for as long as the pane lives, whichever tab is shown, and tells the session. */
import { useSyncExternalStore } from 'react';
import type { Watch } from '../excel/watch';
import type { Plan } from '../plan/schema';
import type { Judgement } from './check/judge';
import { isShown, mayAsk, onAtOnce } from './at-once';
import type { Run } from './office';
import { current, subscribe, update } from './session';

/** How checking goes; what it found is the session's `lastCheck`. */
export interface Checking {
  /** A check that was asked for is under way, or the first one. */
  readonly isBusy: boolean;
  /** The sheets can no longer be read as a form. */
  readonly isLost: boolean;
  /** Something was changed since the last check and waits for the next. */
  readonly isBehind: boolean;
  /** Why the last check could not be made: a `HostTrouble` or a fault of ours; null once one was made. */
  readonly trouble: unknown;
}

let checking: Checking = { isBusy: false, isLost: false, isBehind: false, trouble: null };
const listeners = new Set<() => void>();

function tell(changes: Partial<Checking>): void {
  checking = { ...checking, ...changes };
  for (const listener of [...listeners]) listener();
}

function onTold(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useChecking = (): Checking => useSyncExternalStore(onTold, () => checking);

/** The form that is watched; `watch` is null once it could not be begun. */
interface Watched {
  readonly plan: Plan;
  readonly watch: Promise<Watch | null>;
}

let run: Run | null = null;
let watched: Watched | null = null;

/** A plan that is read anew from the workbook is another object each time. */
const samePlan = (one: Plan, other: Plan): boolean =>
  one === other || (one.id === other.id && JSON.stringify(one) === JSON.stringify(other));

function heard(judged: Judgement): void {
  tell({ isLost: !judged.ok, isBehind: false, trouble: null });
  const { submission, findings } = judged.ok ? judged : { submission: null, findings: [] };
  update({ lastCheck: submission && { submission, findings, at: Date.now() } });
}

async function begin(using: Run, plan: Plan): Promise<Watch | null> {
  const isMine = (): boolean => watched?.plan === plan;
  try {
    const { watchForm } = await import(/* webpackChunkName: "core" */ './check/live');
    const watch = await watchForm(using, plan, {
      waits: () => !mayAsk(),
      onWaiting: () => {
        if (isMine()) tell({ isBehind: true });
      },
      onChecked: (judged) => {
        if (isMine()) heard(judged);
      },
      onTrouble: (trouble) => {
        if (isMine()) tell({ trouble });
      },
    });
    return watch;
  } catch (error) {
    if (isMine()) tell({ trouble: error });
    return null;
  } finally {
    if (isMine()) tell({ isBusy: false });
  }
}

/** Handlers that cannot be taken away find nobody listening: nothing is lost by it. */
const end = ({ watch }: Watched): Promise<void> =>
  watch.then((begun) => begun?.stop()).catch(() => undefined);

function follow(using: Run): void {
  const { workbook } = current();
  const plan = workbook.kind === 'form' ? workbook.plan : null;
  // Excel is being asked, or will not say: what was watched is still there.
  if (workbook.kind === 'looking' || workbook.kind === 'trouble') return;
  if (watched && plan && samePlan(watched.plan, plan)) return;
  if (watched) void end(watched);
  watched = null;
  tell({ isBusy: plan !== null, isLost: false, isBehind: false, trouble: null });
  if (!plan) return;
  const begun = { plan, watch: Promise.resolve<Watch | null>(null) };
  watched = begun;
  begun.watch = begin(using, plan);
}

/** Begins to follow the session: whatever form is open is checked. Returns what ends it. */
export function startChecking(using: Run): () => Promise<void> {
  run = using;
  const forget = subscribe(() => follow(using));
  let couldAsk = mayAsk();
  let wasShown = isShown();
  // Whoever opens the pane again, or asks to be checked after each entry, is told how the form stands now.
  const forgetAtOnce = onAtOnce(() => {
    const isDue = (mayAsk() && !couldAsk) || (isShown() && !wasShown);
    couldAsk = mayAsk();
    wasShown = isShown();
    if (isDue) void checkNow();
  });
  follow(using);
  return async () => {
    forget();
    forgetAtOnce();
    const last = watched;
    watched = null;
    run = null;
    if (last) await end(last);
  };
}

/** Reads and checks the whole form anew. Never rejects; does nothing while no form is open. */
export async function checkNow(): Promise<void> {
  const asked = watched;
  if (!asked || !run) return;
  tell({ isBusy: true });
  const watch = await asked.watch;
  if (watch) await watch.checkNow().catch((error: unknown) => tell({ trouble: error }));
  else if (watched === asked) {
    watched = null;
    follow(run);
  }
  if (watched === asked) tell({ isBusy: false });
}
