/** What the add-in exchanges with Excel: one `context.sync()` with something to do is one request. */
import { install } from '../../src/excel/install';
import type { Plan } from '../../src/plan/schema';
import { formOf, openExcel } from '../../test/excel/host';
import { FIRST_ROW, LIST, watchForm } from '../../test/excel/watching';

export interface Exchange {
  readonly syncs: number;
  /** Of all requests, or of the largest, as told. */
  readonly bytes: number;
}

const faultless = (faults: readonly string[]): void => {
  if (faults.length > 0) throw new Error(faults.join('\n'));
};

/** All sheets into a new workbook; bytes of the largest request. */
export async function installing(plan: Plan, kind: string): Promise<Exchange> {
  const { host, run } = await openExcel();
  await run((context) => install(context, formOf(plan, kind)));
  faultless(host.faults);
  const { requests } = host;
  return { syncs: requests.length, bytes: Math.max(...requests.map(({ bytes }) => bytes)) };
}

/**
 * A faulty entry in the middle of a filled list and its mending, from the event to the mark; the dearer of the two.
 * Bytes of all requests and answers.
 */
export async function editing(plan: Plan, kind: string, rows: number): Promise<Exchange> {
  const { host, cost } = await watchForm(plan, kind, { rows });
  const at = `F${FIRST_ROW + Math.floor(Math.min(rows, 200) / 2)}`;
  const costs = [];
  for (const birthYear of [3000, 1970]) costs.push(await cost(() => host.user.type(LIST, at, birthYear)));
  faultless(host.faults);
  return {
    syncs: Math.max(...costs.map(({ requests }) => requests)),
    bytes: Math.max(...costs.map(({ bytes }) => bytes)),
  };
}
