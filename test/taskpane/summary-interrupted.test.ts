/** A merge into the open summary that Excel breaks off anywhere, and that is finished at the next opening. */
import { applyChanges } from '../../src/excel/apply-changes';
import { finishMerge } from '../../src/excel/finish-merge';
import { installSummary } from '../../src/excel/install-summary';
import { hiddenSheets } from '../../src/messages/form';
import { mergeAgain, mergeState } from '../../src/taskpane/merge/state';
import { writing } from '../../src/taskpane/merge/writing';
import { current, update } from '../../src/taskpane/session';
import { person } from '../merge/build';
import { plan, sends } from '../again/story-steps';
import { listIn, rowsIn } from '../again/summary-file';
import { compared } from '../excel/compared';
import { openExcel } from '../excel/host';
import type { Opened } from '../excel/host';
import { act, merged, mergeInto, readEverything, readOpen, requestOf } from './open-summary';

const [AN, BINH, CUONG] = ['Nguyễn Văn Mẫu An', 'Trần Thị Mẫu Bình', 'Lê Văn Mẫu Cường'] as const;
const did = (achievement: string) => ({ achievement });

/** The province has mended what the unit then changed, and answers the question; another file has come. */
async function readyToMerge(): Promise<{ readonly opened: Opened; readonly sent: Map<string, Uint8Array> }> {
  const opened = await openExcel();
  const sent = new Map<string, Uint8Array>();
  const send = (day: string, ...people: readonly ReturnType<typeof person>[]): void => {
    const { name, bytes } = sends(day, ...people);
    sent.set(name, bytes());
  };
  send('2023-10-02', person(AN), person(BINH));
  await mergeInto(opened, sent, true, '2023-10-12T02:30:00Z');
  await act(opened, {
    act: 'type',
    list: 'awards',
    where: ['name', AN],
    values: { achievement: 'Tỉnh sửa' },
  });
  send('2023-10-03', person(AN, did('Huyện sửa')), person(BINH));
  await mergeInto(opened, sent, false, '2023-10-13T02:30:00Z');
  const choice = { choice: 'Theo đơn vị' };
  await act(opened, { act: 'type', list: 'queue', where: ['state', 'Chờ xử lý'], values: choice });
  send('2023-10-04', person(CUONG), person(AN, did('Huyện sửa')), person(BINH, did('Mới nhất')));
  return { opened, sent };
}

/** Where Excel breaks off: after so many requests, and so many actions of the one after them. */
interface Cut {
  readonly requests: number;
  readonly actions?: number;
}

function cutting(
  context: Excel.RequestContext,
  { misbehave }: Opened['host'],
  { requests, actions = 0 }: Cut,
) {
  const sync = context.sync.bind(context);
  let count = 0;
  const cut = (): ReturnType<typeof sync> => {
    if (count === requests) misbehave({ failAfterActions: actions });
    count += 1;
    return sync();
  };
  return Object.assign(context, { sync: cut });
}

async function write(opened: Opened, sent: Map<string, Uint8Array>, cut: Cut | null) {
  const read = await readOpen(opened);
  const { result } = await merged(requestOf(sent, { kind: 'open', read, own: null }, '2023-10-14T02:30:00Z'));
  if (result.kind !== 'changes' || !result.write) throw new Error('nothing to write');
  const { changes, journal } = result.write;
  return opened.run((context) =>
    applyChanges(cut ? cutting(context, opened.host, cut) : context, changes, journal),
  );
}

const standing = async (opened: Opened) => compared(await readEverything(opened));

/** As after Excel was closed and opened again. */
async function reopened(opened: Opened): Promise<Opened> {
  opened.host.misbehave({});
  return { ...opened, run: await opened.reload() };
}

const LISTS = 4;

describe('a merge that is broken off', () => {
  let before: unknown;
  let whole: unknown;
  let requests: readonly { readonly actions: number }[] = [];
  beforeAll(async () => {
    const { opened, sent } = await readyToMerge();
    before = await standing(opened);
    const count = opened.host.requests.length;
    await write(opened, sent, null);
    // Reading comes before.
    requests = opened.host.requests.slice(count).slice(-7);
    whole = await standing(opened);
  }, 60_000);

  const cutAt = async (cut: Cut) => {
    const { opened, sent } = await readyToMerge();
    await expect(write(opened, sent, cut)).rejects.toThrow();
    return reopened(opened);
  };
  const finish = (opened: Opened) => opened.run((context) => finishMerge(context, plan));

  test.each([0, 1, 2, 3])(
    'before its journal stands (%i requests) has changed nothing',
    async (count) => {
      const again = await cutAt({ requests: count, actions: 3 });
      expect(await finish(again)).toEqual({ kind: 'discarded' });
      expect(await standing(again)).toEqual(before);
    },
    60_000,
  );

  test.each([LISTS, LISTS + 1, LISTS + 2])(
    'after %i requests is finished, and comes to the same',
    async (count) => {
      const again = await cutAt({ requests: count });
      expect(await finish(again)).toEqual({ kind: 'finished' });
      expect(await standing(again)).toEqual(whole);
    },
    60_000,
  );

  test.each([0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95])(
    'in the middle of a request (%d of it) is finished, and comes to the same',
    async (share) => {
      const actions = Math.round((requests[LISTS]?.actions ?? 0) * share);
      const again = await cutAt({ requests: LISTS, actions });
      expect(await finish(again)).toEqual({ kind: 'finished' });
      expect(await standing(again)).toEqual(whole);
    },
    60_000,
  );

  test.each([0.3, 0.7])(
    'in the middle of the memory (%d of it) is finished too',
    async (share) => {
      const actions = Math.round((requests[LISTS + 1]?.actions ?? 0) * share);
      const again = await cutAt({ requests: LISTS + 1, actions });
      expect(await finish(again)).toEqual({ kind: 'finished' });
      expect(await standing(again)).toEqual(whole);
    },
    60_000,
  );

  test('keeps what the province typed before it was finished, also in rows that were just begun', async () => {
    const again = await cutAt({ requests: LISTS + 1 });
    const typeIn = (name: string, values: Readonly<Record<string, string>>) =>
      act(again, { act: 'type', list: 'awards', where: ['name', name], values });
    await typeIn(CUONG, { selection: 'Trình', achievement: 'Tỉnh viết' });
    await typeIn(BINH, { achievement: 'Tỉnh viết lại' });
    expect(await finish(again)).toEqual({ kind: 'finished' });
    const read = await readOpen(again);
    expect(
      rowsIn(listIn(read, 'awards')).map((row) => [
        row['name'],
        row['selection'] ?? null,
        row['achievement'],
      ]),
    ).toEqual([
      [AN, null, 'Huyện sửa'],
      [BINH, null, 'Tỉnh viết lại'],
      [CUONG, 'Trình', 'Tỉnh viết'],
    ]);
    expect(
      rowsIn(listIn(read, 'queue'))
        .filter(({ state }) => state === 'Chờ xử lý')
        .map(({ theirs, ours }) => [theirs, ours]),
    ).toEqual([['Mới nhất', 'Tỉnh viết lại']]);
  }, 60_000);
});

describe('a new summary that is broken off', () => {
  const layoutOf = async () => {
    const { name, bytes } = sends('2023-10-02', person(AN));
    const { result } = await merged(requestOf(new Map([[name, bytes()]]), null));
    if (result.kind !== 'new') throw new Error(result.kind);
    return result;
  };
  const brokenOff = async (actions: number): Promise<Opened> => {
    const opened = await openExcel();
    const { layout, journal } = await layoutOf();
    const installing = opened.run((context) =>
      installSummary(cutting(context, opened.host, { requests: 3, actions }), layout, journal),
    );
    await expect(installing).rejects.toThrow();
    return reopened(opened);
  };

  test.each([40, 400, 1200])(
    'after %i actions is written whole',
    async (actions) => {
      const again = await brokenOff(actions);
      expect(await again.run((context) => finishMerge(context, plan))).toEqual({ kind: 'finished' });
      const whole = await openExcel();
      const { layout, journal } = await layoutOf();
      await whole.run((context) => installSummary(context, layout, journal));
      expect(await standing(again)).toEqual(await standing(whole));
    },
    60_000,
  );

  test('is left alone where somebody has typed into it', async () => {
    const again = await brokenOff(1200);
    await again.run(async (context) => {
      context.workbook.worksheets.getItem('Tổng hợp khen thưởng').getRange('B30').values = [['của tỉnh']];
      await context.sync();
    });
    const before = await standing(again);
    expect(await again.run((context) => finishMerge(context, plan))).toEqual({
      kind: 'typed-into',
      sheets: ['Tổng hợp khen thưởng'],
    });
    expect(await standing(again)).toEqual(before);
  }, 60_000);
});

describe('in the pane', () => {
  const broken = async (cut: Cut) => {
    const { opened, sent } = await readyToMerge();
    Object.assign(globalThis, { Excel: { run: opened.run } });
    update({ plans: [{ plan, source: 'built-in' }], workbook: { kind: 'looking' } });
    mergeAgain();
    const wrote = writing(() => write(opened, sent, cut).finally(() => opened.host.misbehave({})));
    await expect(wrote).rejects.toThrow();
  };
  afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

  test('what is broken off half way ends the merge: it is to be finished, not tried again', async () => {
    await broken({ requests: LISTS });
    expect(current().workbook).toMatchObject({ kind: 'summary', isUnfinished: true });
    expect(mergeState().phase).toMatchObject({ is: 'failed' });
  });

  test('what is refused before anything was written can be tried again', async () => {
    await broken({ requests: 0 });
    expect(current().workbook).toMatchObject({ kind: 'summary', isUnfinished: false });
    expect(mergeState().phase).toMatchObject({ is: 'choosing' });
  });
});

test('the journal’s sheet is not a summary’s own', async () => {
  const { opened, sent } = await readyToMerge();
  await expect(write(opened, sent, { requests: LISTS })).rejects.toThrow();
  const again = await reopened(opened);
  expect((await readOpen(again)).sheetNames).not.toContain(hiddenSheets.journal);
});
