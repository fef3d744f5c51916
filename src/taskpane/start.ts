/** From an empty pane to a session that knows the plans, who works here, and which workbook is open. */
import type { RibbonCommand } from '../commands/commands';
import type { Plan } from '../plan/schema';
import { readChoice, withPlan } from './choice';
import { remember, remembered } from './office';
import { current, update } from './session';
import type { Choice, KnownPlan, TabId } from './session';
import { followWorkbook, lookAtWorkbook } from './workbook';

const CHOICE = 'choice';
const PLAN = 'plan';

async function loadPlans(): Promise<readonly KnownPlan[]> {
  const { builtIn, readPlanText } = await import(/* webpackChunkName: "core" */ './core');
  const kept = remembered(PLAN);
  const read = kept === null ? null : readPlanText(kept, current().language);
  return read?.ok ? withPlan(builtIn(), read.plan) : builtIn();
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
