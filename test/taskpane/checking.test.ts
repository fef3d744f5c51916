import '../excel/fewer-rows';
import { install } from '../../src/excel/install';
import { unitOf } from '../../src/plan/units';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { tellAtOnce } from '../../src/taskpane/at-once';
import { checkNow, startChecking } from '../../src/taskpane/checking';
import { current, subscribe, update } from '../../src/taskpane/session';
import type { UndoSupport } from '../../src/preview/undo-support';
import type { OpenWorkbook, Session } from '../../src/taskpane/session';
import { ninhThuan } from '../plan/plans';
import { openExcel } from '../excel/host';
import { person } from '../merge/build';

const LIST = 'Đề nghị khen thưởng';

const unit = unitOf(ninhThuan, '584');
const form: OpenWorkbook = {
  kind: 'form',
  plan: ninhThuan,
  unit,
  state: { is: 'whole' },
  hasSummary: false,
  isMergeUnfinished: false,
};

/** Resolves with the session once it is so. */
const once = (isSo: (session: Session) => boolean): Promise<Session> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(current())) return;
      forget();
      resolve(current());
    };
    const forget = subscribe(look);
    look();
  });

const codes = ({ lastCheck }: Session): readonly string[] =>
  lastCheck?.findings.map(({ code }) => code) ?? [];

async function open(undo: UndoSupport = 'kept') {
  const excel = await openExcel({ undo });
  if (!unit) throw new Error('no unit');
  const entries = { ...noEntries, nominations: [person('Nguyễn Văn Mẫu')] };
  await excel.run((context) =>
    install(context, layOutEntryWorkbook(ninhThuan, unit, entries, '2023-01-01T00:00:00Z')),
  );
  return excel;
}

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(async () => {
  await stop();
  tellAtOnce({ keepsUndo: true, isChosen: false, isShown: true });
  update({ workbook: { kind: 'looking' }, lastCheck: null });
});

test('a form is checked as soon as it is known, and after each edit, whatever tab is shown', async () => {
  const { run, host } = await open();
  stop = startChecking(run);
  expect(current().lastCheck).toBeNull();
  update({ workbook: form, tab: 'help' });
  expect(codes(await once(({ lastCheck }) => lastCheck !== null))).not.toContain('not-in-list');

  host.user.type(LIST, 'C9', 'Cá nhan');
  const found = await once((session) => codes(session).includes('not-in-list'));
  const finding = found.lastCheck?.findings.find(({ code }) => code === 'not-in-list');
  expect(finding?.at).toMatchObject({ sheet: LIST, row: 9, col: 3 });

  host.user.type(LIST, 'C9', 'Cá nhân');
  await once((session) => !codes(session).includes('not-in-list'));
});

test('a plan that was read anew from the same workbook begins nothing anew', async () => {
  const { run } = await open();
  let runs = 0;
  stop = startChecking((work) => {
    runs += 1;
    return run(work);
  });
  update({ workbook: form });
  await once(({ lastCheck }) => lastCheck !== null);
  await checkNow();
  const before = runs;
  update({ workbook: { ...form, plan: structuredClone(ninhThuan) } });
  expect(runs).toBe(before);
});

test('a check that is asked for tells of an edit that no event told of', async () => {
  const { run, host } = await open();
  stop = startChecking(run);
  update({ workbook: form });
  await once(({ lastCheck }) => lastCheck !== null);
  host.misbehave({ dropEvents: true });
  host.user.type(LIST, 'C9', 'Cá nhan');
  await checkNow();
  expect(codes(current())).toContain('not-in-list');
});

test('a workbook that is no form any more is not checked', async () => {
  const { run } = await open();
  stop = startChecking(run);
  update({ workbook: form });
  await once(({ lastCheck }) => lastCheck !== null);
  update({ workbook: { kind: 'none' }, lastCheck: null });
  await checkNow();
  expect(current().lastCheck).toBeNull();
});

test('a hidden pane asks Excel nothing, and checks when it is shown again', async () => {
  const { run, host } = await open();
  stop = startChecking(run);
  update({ workbook: form });
  await once(({ lastCheck }) => lastCheck !== null);
  await host.settled();
  tellAtOnce({ isShown: false });
  const before = host.requests.length;
  host.user.type(LIST, 'C9', 'Cá nhan');
  host.user.activate('Số liệu');
  await host.settled();
  expect(host.requests).toHaveLength(before);
  tellAtOnce({ isShown: true });
  await once((session) => codes(session).includes('not-in-list'));
});

test('where calls clear the undo stack nothing is asked until the officer wants to be checked after each entry', async () => {
  const { run, host } = await open('cleared');
  tellAtOnce({ keepsUndo: false });
  stop = startChecking(run);
  update({ workbook: form });
  await once(({ lastCheck }) => lastCheck !== null);
  await host.settled();
  host.user.type(LIST, 'C9', 'Cá nhan');
  host.user.type(LIST, 'E10', 'Trần Thị Mẫu');
  await host.settled();
  expect(host.undoSteps()).toBe(2);
  tellAtOnce({ isChosen: true });
  await once((session) => codes(session).includes('not-in-list'));
  host.user.type(LIST, 'C9', 'Tập thể');
  await once((session) => !codes(session).includes('not-in-list'));
  expect(host.undoSteps()).toBe(0);
});
