/** A district's form, filled in with some faults, as it comes by mail. */
import { castOf } from '../../cli/sample/cast';
import { singleFaults } from '../../cli/sample/faults/catalogue';
import type { SingleCode } from '../../cli/sample/faults/catalogue';
import { groundOf } from '../../cli/sample/faults/fault';
import { install } from '../../excel/install';
import { planErrorMap } from '../../messages/plan-errors';
import { builtInPlans } from '../../plan/builtin';
import { readPlan } from '../../plan/read';
import type { Plan } from '../../plan/schema';
import { layOutEntryWorkbook } from '../../sheets/entry/workbook';
import type { WorkbookLayout } from '../../sheets/layout';
import type { Host } from '../host';
import { evaluateRuntime } from '../runtime';

/** Faults that an officer sees at once and can mend in a minute. */
const SHOWN: readonly SingleCode[] = [
  'near-duplicate',
  'name-honorific',
  'required-missing',
  'number-expected',
];

function firstPlan(): Plan {
  const read = readPlan(builtInPlans[0], planErrorMap('en'));
  if (!read.ok) throw new Error(`built-in plan: ${JSON.stringify(read.faults[0])}`);
  return read.plan;
}

/** The form of a unit that reports and nominates, of the same kind and with the same entries each time. */
function sampleLayout(): WorkbookLayout {
  const plan = firstPlan();
  const created = `${plan.document.date}T00:00:00Z`;
  const cast = castOf(plan, 1, created);
  const grounds = cast.order.map((unit) => groundOf(cast, unit));
  const ground = grounds.find((each) => SHOWN.every((code) => singleFaults[code].shows?.(each) ?? true));
  if (ground === undefined) throw new Error('no unit of the plan can show the sample');
  const entries = SHOWN.reduce(
    (done, code) => singleFaults[code].entries?.(done, { ...ground, entries: done }) ?? done,
    ground.entries,
  );
  return layOutEntryWorkbook(plan, ground.unit, entries, created);
}

/**
 * Installs it the way the add-in would, through Microsoft's runtime, before any pane is there.
 *
 * @param runtime text of the runtime's file
 */
export async function installSample(host: Host, runtime: string): Promise<void> {
  const { Excel } = evaluateRuntime(host, runtime);
  const [blank] = host.workbook.sheets;
  await Excel.run((context) => install(context, sampleLayout()));
  if (blank !== undefined) host.user.deleteSheet(blank.name);
  await host.settled();
}
