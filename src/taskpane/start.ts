/** From an empty pane to a session that knows the plans, who works here, and which workbook is open. */
import type { RibbonCommand } from '../commands/commands';
import type { Plan } from '../plan/schema';
import { readChoice, withPlan } from './choice';
import { tellAtOnce } from './at-once';
import { keepsUndo, onShown, remember, remembered } from './office';
import { current, update } from './session';
import type { Choice, KnownPlan, TabId } from './session';
import { followWorkbook, lookAtWorkbook } from './workbook';

const CHOICE = 'choice';
const PLAN = 'plan';
const AT_ONCE = 'check-after-entries';

async function loadPlans(): Promise<readonly KnownPlan[]> {
  const { builtIn, readPlanText } = await import(/* webpackChunkName: "core" */ './core');
  const kept = remembered(PLAN);
  const read = kept === null ? null : readPlanText(kept, current().language);
  return read?.ok ? withPlan(builtIn(), read.plan) : builtIn();
}

/** Tells when Excel may be asked: before anything is. */
export function startAtOnce(): void {
  tellAtOnce({ keepsUndo: keepsUndo(), isChosen: remembered(AT_ONCE) === 'yes' });
  // Without being told of it the pane is taken to be shown: hosts end a pane that is closed, or keep it as it is.
  void onShown((isShown) => tellAtOnce({ isShown })).catch(() => undefined);
}

/** Checks after each entry from now on, or no more, and remembers that on this machine. */
export function chooseAtOnce(isChosen: boolean): void {
  remember(AT_ONCE, isChosen ? 'yes' : 'no');
  tellAtOnce({ isChosen });
}

/** Never rejects: what goes wrong is told where the workbook would be. */
export async function start(): Promise<void> {
  try {
    const plans = await loadPlans();
    update({ plans, choice: readChoice(remembered(CHOICE), plans) });
  } catch (error) {
    update({ workbook: { kind: 'trouble', error } });
    return;
  }
  await lookAtWorkbook();
  // Without events the workbook is looked at again after everything that the pane does.
  await followWorkbook().catch(() => undefined);
}

/** Takes the choice, and remembers it on this machine. */
export function choose(choice: Choice): void {
  remember(CHOICE, JSON.stringify(choice));
  update({ choice, choosing: null });
}

/** Knows the plan from now on, and remembers it on this machine. */
export function keepPlan(plan: Plan): void {
  remember(PLAN, JSON.stringify(plan));
  update({ plans: withPlan(current().plans, plan) });
}

const tabOf: Readonly<Record<RibbonCommand, TabId>> = {
  install: 'form',
  repair: 'form',
  sort: 'form',
  check: 'check',
  merge: 'merge',
};

/** A button of the ribbon was pressed: its tab acts on it. */
export function act(command: RibbonCommand): Promise<void> {
  update({ command, tab: tabOf[command] });
  return Promise.resolve();
}
