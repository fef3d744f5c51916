import '../excel/fewer-rows';
import { install } from '../../src/excel/install';
import { current, subscribe, update } from '../../src/taskpane/session';
import type { OpenWorkbook } from '../../src/taskpane/session';
import { followWorkbook, lookAtWorkbook } from '../../src/taskpane/workbook';
import { formOf, openExcel } from '../excel/host';
import type { Opened } from '../excel/host';
import { ninhThuan } from '../plan/plans';

/** The pane speaks to the one Excel that it runs in. */
async function openPane(): Promise<Opened> {
  const opened = await openExcel();
  Object.assign(globalThis, { Excel: { run: opened.run } });
  update({ plans: [{ plan: ninhThuan, source: 'built-in' }], workbook: { kind: 'looking' } });
  return opened;
}

const until = (kind: OpenWorkbook['kind']): Promise<void> =>
  new Promise((resolve) => {
    const forget = subscribe(() => {
      if (current().workbook.kind !== kind) return;
      forget();
      resolve();
    });
  });

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

test('the session is told, and what is the same stays the same object', async () => {
  const { run } = await openPane();
  await lookAtWorkbook();
  expect(current().workbook).toEqual({ kind: 'none' });
  await run((context) => install(context, formOf(ninhThuan, 'xa')));
  await lookAtWorkbook();
  const { workbook } = current();
  expect(workbook).toMatchObject({ kind: 'form', state: { is: 'whole' } });
  await lookAtWorkbook();
  expect(current().workbook).toBe(workbook);
});

test('what was checked is forgotten with the form', async () => {
  await openPane();
  update({ lastCheck: { submission: {} as never, findings: [], at: 0 } });
  await lookAtWorkbook();
  expect(current().lastCheck).toBeNull();
});

test('of several looks the last one tells, and all end with it', async () => {
  const { host, run } = await openPane();
  host.misbehave({ delayMs: 40 });
  const first = lookAtWorkbook();
  host.misbehave({});
  await run((context) => install(context, formOf(ninhThuan, 'xa')));
  const second = lookAtWorkbook();
  await first;
  expect(current().workbook.kind).toBe('form');
  await second;
});

test('while somebody types it waits and says nothing', async () => {
  const { host } = await openPane();
  host.misbehave({ editMode: true });
  const looked = lookAtWorkbook();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(current().workbook.kind).toBe('looking');
  host.misbehave({});
  await looked;
  expect(current().workbook.kind).toBe('none');
});

test('any other refusal is told', async () => {
  const { host } = await openPane();
  host.misbehave({ generalExceptionOn: 1 });
  await lookAtWorkbook();
  expect(current().workbook).toMatchObject({ kind: 'trouble', error: { name: 'HostTrouble' } });
});

test('a form whose sheet is deleted is looked at again', async () => {
  const { host, run } = await openPane();
  await run((context) => install(context, formOf(ninhThuan, 'xa')));
  await lookAtWorkbook();
  await followWorkbook();
  const changed = until('form');
  host.user.deleteSheet('Số liệu');
  await changed;
  expect(current().workbook).toMatchObject({ state: { is: 'lacking', sheets: ['Số liệu'] } });
});
