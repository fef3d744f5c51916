/** Microsoft's runtime over the stand-in for Excel, and a form to install there. */
import { createHost } from '../../src/preview/host';
import type { Host, HostOptions } from '../../src/preview/host';
import { loadExcel } from '../../src/preview/node/runtime';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { Entries } from '../../src/sheets/entry/form';
import { noEntries } from '../../src/sheets/entry/form';
import type { WorkbookLayout } from '../../src/sheets/layout';
import type { Plan } from '../../src/plan/schema';

type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface Opened {
  readonly host: Host;
  /** One `Excel.run`. */
  readonly run: Run;
  /** The workbook goes on, the add-in is loaded anew: as after Excel was closed in the middle of something. */
  readonly reload: () => Promise<Run>;
}

export async function openExcel(options: HostOptions = {}): Promise<Opened> {
  const host = createHost(options);
  const reload = async (): Promise<Run> => {
    const { Excel } = await loadExcel(host);
    return (work) => Excel.run(work);
  };
  return { host, run: await reload(), reload };
}

/** The form of the plan's first unit of a kind. */
export function formOf(plan: Plan, kind: string, entries: Entries = noEntries): WorkbookLayout {
  const unit = plan.units.find((each) => each.kind === kind);
  if (!unit) throw new Error(`no unit of kind ${kind}`);
  return layOutEntryWorkbook(plan, unit, entries, '2023-01-01T00:00:00Z');
}
