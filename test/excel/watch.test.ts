/** Checking in place, with all that a host does to those who listen to it. */
import { install } from '../../src/excel/install';
import type { Watching } from './watching';
import { FIRST_ROW, LIST, watchForm } from './watching';
import { ninhThuan } from '../plan/plans';

const KB = 1024;

/** What was found last in a cell of the list. */
function foundIn({ checks }: Watching, row: number, field: string): readonly string[] {
  return (checks.at(-1)?.findings ?? []).flatMap(({ code, at }) =>
    at.kind === 'cell' && at.table === 'nominations' && at.row === row && at.field === field ? [code] : [],
  );
}

/** Text of a mark cell, column U of the list. */
const markOf = ({ host }: Watching, row: number): unknown => host.workbook.sheet(LIST)?.at(row - 1, 20).value;

const WRONG = 'number-out-of-range';
const MARKED = expect.stringContaining('birthYear') as unknown;

/** A form with a few nominees, watched. */
const watchList = (options: Parameters<typeof watchForm>[2] = {}): Promise<Watching> =>
  watchForm(ninhThuan, 'xa', { rows: 3, ...options });

describe('what one edit costs', () => {
  test.each([200, 500, 5000])('with %i rows: two exchanges and 50 KB', async (rows) => {
    const watching = await watchList({ rows });
    const { host, cost } = watching;
    const found = await cost(() => host.user.type(LIST, 'F9', 3000));
    expect(foundIn(watching, 9, 'birthYear')).toEqual([WRONG]);
    expect(markOf(watching, 9)).toEqual(MARKED);
    const mended = await cost(() => host.user.type(LIST, 'F9', 1970));
    expect(foundIn(watching, 9, 'birthYear')).toEqual([]);
    expect(markOf(watching, 9)).toBe('');
    for (const { requests, bytes } of [found, mended]) {
      expect(requests).toBe(2);
      expect(bytes).toBeLessThan(50 * KB);
    }
    expect(host.faults).toEqual([]);
  });

  test('one exchange where no mark differs', async () => {
    const { host, cost } = await watchList();
    expect(await cost(() => host.user.type(LIST, 'F9', 1971))).toMatchObject({ requests: 1 });
  });

  test('one exchange and no check where nothing differs', async () => {
    const { host, cost, checks } = await watchList();
    expect(await cost(() => host.user.type(LIST, 'F9', 1961))).toMatchObject({ requests: 1 });
    expect(checks).toHaveLength(1);
  });

  test('nothing on a sheet that is not ours', async () => {
    const { host, cost } = await watchList();
    expect(await cost(() => host.user.type('Sheet1', 'A1', 'mẫu'))).toEqual({ requests: 0, bytes: 0 });
    expect(await cost(() => host.user.insertRows('Sheet1', 1))).toEqual({ requests: 0, bytes: 0 });
  });

  test('one small exchange for a sheet that is activated and has not changed', async () => {
    const { host, cost, checks, calm } = await watchList({ rows: 200 });
    host.user.activate('Số liệu');
    await calm();
    const { requests, bytes } = await cost(() => host.user.activate(LIST));
    expect(requests).toBe(1);
    expect(bytes).toBeLessThan(100 * KB);
    expect(checks).toHaveLength(1);
  });

  test('one check for edits that follow each other at once', async () => {
    const { host, cost, checks } = await watchList();
    const { requests } = await cost(() => {
      for (const row of [9, 10, 11, 40]) host.user.type(LIST, `F${row}`, 1950);
    });
    expect(requests).toBe(1);
    expect(checks).toHaveLength(2);
  });
});

describe('what is checked', () => {
  test.each<readonly [string, (watching: Watching) => void, number]>([
    ['a paste', ({ host }) => host.user.paste(LIST, 'E11', [['Trần Thị Mẫu', 3000]]), 11],
    [
      'a paste of many rows',
      ({ host }) => {
        host.user.paste(
          LIST,
          'C9',
          Array.from({ length: 150 }, () => ['Cá nhân', 'Bà', 'Lê Thị Mẫu', 3000]),
          { withFormats: false },
        );
      },
      158,
    ],
    [
      'a row that is inserted above',
      ({ host }) => {
        host.user.type(LIST, 'F10', 3000);
        host.user.insertRows(LIST, 10, 5);
      },
      15,
    ],
    [
      'a row that is deleted above',
      ({ host }) => {
        host.user.type(LIST, 'F11', 3000);
        host.user.deleteRows(LIST, 9);
      },
      10,
    ],
    [
      'sorted rows',
      ({ host }) => {
        host.user.type(LIST, 'F9', 3000);
        host.user.sortRows(LIST, 'A9:U11', 5);
      },
      11,
    ],
    [
      'an entry below the prepared rows',
      ({ host }) => {
        host.user.unprotect(LIST);
        host.user.paste(LIST, 'C300', [['Cá nhân', 'Bà', 'Lê Thị Mẫu', 3000]], { withFormats: false });
      },
      300,
    ],
    [
      'edits that arrive as one around both',
      ({ host }) => {
        host.misbehave({ coalesceEvents: true });
        host.user.type(LIST, 'F9', 1955);
        host.user.type(LIST, 'F11', 3000);
      },
      11,
    ],
    [
      'an edit of another part of the pane',
      ({ run }) => {
        void run(async (context) => {
          context.workbook.worksheets.getItem(LIST).getRange('F10').values = [[3000]];
          await context.sync();
        });
      },
      10,
    ],
  ])('%s', async (_, happens, row) => {
    const watching = await watchList();
    happens(watching);
    await watching.calm();
    expect(foundIn(watching, row, 'birthYear')).toContain(WRONG);
    expect(watching.host.faults).toEqual([]);
  });

  test('a whole column that is emptied', async () => {
    const watching = await watchList();
    watching.host.user.unprotect(LIST);
    watching.host.user.clear(LIST, 'E:E');
    await watching.calm();
    expect(foundIn(watching, 9, 'name')).toEqual(['required-missing']);
  });

  test('a sheet that was deleted', async () => {
    const watching = await watchList();
    watching.host.user.unprotect(LIST);
    watching.host.user.deleteSheet(LIST);
    await watching.calm();
    expect(watching.checks.at(-1)?.findings.map(({ code }) => code)).toContain('sheet-missing');
    expect(watching.troubles).toEqual([]);
  });

  test('what was not told, on demand', async () => {
    const watching = await watchList();
    watching.host.misbehave({ dropEvents: true });
    watching.host.user.type(LIST, 'F9', 3000);
    await watching.calm();
    expect(foundIn(watching, 9, 'birthYear')).toEqual([]);
    await watching.watch.checkNow();
    expect(foundIn(watching, 9, 'birthYear')).toEqual([WRONG]);
    expect(markOf(watching, 9)).toEqual(MARKED);
  });
});

describe('marks', () => {
  test('cause no check, and are written once', async () => {
    const { host, watch, cost, calm, checks } = await watchList();
    host.user.type(LIST, 'F9', 3000);
    await calm();
    expect(checks).toHaveLength(2);
    expect(await cost(() => host.user.type(LIST, 'F10', 1950))).toMatchObject({ requests: 1 });
    await watch.checkNow();
    expect(checks.at(-1)?.marks).toEqual([]);
  });

  test('do not go round in circles where own writes are not told apart', async () => {
    const watching = await watchList();
    const { host, calm, checks } = watching;
    host.misbehave({ dropEvents: true });
    host.user.type(LIST, 'F9', 3000);
    await watching.watch.checkNow();
    host.misbehave({});
    // The same text by another hand: it is read, found to be what is known, and that is all.
    host.user.unprotect(LIST);
    host.user.type(LIST, 'U9', String(markOf(watching, 9)));
    await calm();
    expect(checks).toHaveLength(2);
  });

  test('are not written for a co-author, whose own add-in does it', async () => {
    const watching = await watchList();
    const { host, calm } = watching;
    host.coAuthor.type(LIST, 'F9', 3000);
    await calm();
    expect(foundIn(watching, 9, 'birthYear')).toEqual([WRONG]);
    expect(markOf(watching, 9)).toBe('');
    host.user.activate('Số liệu');
    host.user.activate(LIST);
    await calm();
    expect(markOf(watching, 9)).toBe('');
    host.user.type(LIST, 'F10', 1950);
    await calm();
    expect(markOf(watching, 9)).toEqual(MARKED);
  });

  test('that a protected cell refuses are trouble, told once; what was found is shown', async () => {
    const watching = await watchList();
    const { host, calm, troubles } = watching;
    // What is pasted brings its being locked along.
    host.user.paste(LIST, 'U9', [['']]);
    for (const year of [3000, 3001]) {
      host.user.type(LIST, 'F9', year);
      await calm();
      expect(foundIn(watching, 9, 'birthYear')).toEqual([WRONG]);
    }
    expect(troubles).toMatchObject([{ reason: 'protected' }]);
    host.user.unprotect(LIST);
    await calm();
    expect(markOf(watching, 9)).toEqual(MARKED);
    expect(troubles).toHaveLength(1);
  });
});

describe('trouble', () => {
  test('while a cell is edited: tried again, less and less often, and nothing is said', async () => {
    const watching = await watchList();
    const { host, clock, calm, troubles } = watching;
    host.user.type(LIST, 'F9', 3000);
    host.misbehave({ editMode: true });
    await host.settled();
    const waits: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      waits.push(...clock.planned);
      await clock.pass();
    }
    expect(waits).toEqual([400, 500, 1000, 2000, 4000, 4000]);
    host.misbehave({});
    await calm();
    expect(foundIn(watching, 9, 'birthYear')).toEqual([WRONG]);
    expect(markOf(watching, 9)).toEqual(MARKED);
    expect(troubles).toEqual([]);
  });

  test('a cell that begins to be edited between the reading and the marks', async () => {
    let host: Watching['host'] | null = null;
    const watching = await watchList({ onChecked: () => host?.misbehave({ editMode: true }) });
    ({ host } = watching);
    const { calm, clock, troubles } = watching;
    host.user.type(LIST, 'F9', 3000);
    await host.settled();
    await clock.pass();
    expect(markOf(watching, 9)).toBe('');
    host.misbehave({});
    await calm();
    expect(markOf(watching, 9)).toEqual(MARKED);
    expect(troubles).toEqual([]);
  });

  test('a cell that is edited when the pane is opened', async () => {
    const before = await watchList();
    await before.watch.stop();
    before.host.misbehave({ editMode: true });
    const waits: number[] = [];
    const after = await before.reload({
      schedule: (work, ms) => {
        if (waits.push(ms) === 3) before.host.misbehave({});
        void work();
        return () => undefined;
      },
    });
    expect(waits).toEqual([500, 1000, 2000]);
    expect(after.checks).toHaveLength(1);
  });

  test.each([
    ['other', { failAfterRequests: 0 }],
    ['too-large', { responseLimitBytes: 1000 }],
  ])('%s is told once, and the next edit brings what was left out', async (reason, how) => {
    const watching = await watchList();
    const { host, calm, troubles } = watching;
    host.misbehave(how);
    for (const row of [9, 10]) {
      host.user.type(LIST, `F${row}`, 3000);
      await calm();
    }
    expect(troubles).toMatchObject([{ reason }]);
    expect(watching.checks).toHaveLength(1);
    host.misbehave({});
    host.user.type(LIST, 'F11', 3000);
    await calm();
    for (const row of [9, 10, 11]) expect(foundIn(watching, row, 'birthYear')).toEqual([WRONG]);
  });

  test('a sheet that is gone when its edit is read', async () => {
    const watching = await watchList();
    const { host, calm, troubles } = watching;
    host.user.type(LIST, 'F9', 3000);
    await host.settled();
    host.misbehave({ dropEvents: true });
    host.user.unprotect(LIST);
    host.user.deleteSheet(LIST);
    host.misbehave({});
    await calm();
    expect(watching.checks.at(-1)?.findings.map(({ code }) => code)).toContain('sheet-missing');
    expect(troubles).toEqual([]);
  });

  test('a fault of ours is told too, and the watch goes on', async () => {
    let isFaulty = false;
    const watching = await watchList({
      judge: (source) => {
        if (isFaulty) throw new TypeError('a bug');
        return { source, findings: [], marks: [] };
      },
    });
    isFaulty = true;
    watching.host.user.type(LIST, 'F9', 3000);
    await watching.calm();
    expect(watching.troubles).toEqual([new TypeError('a bug')]);
    isFaulty = false;
    watching.host.user.type(LIST, 'F10', 3000);
    await watching.calm();
    expect(watching.checks).toHaveLength(2);
  });

  test('a first check that is refused is made up for', async () => {
    const watching = await watchList({ judge: (source) => ({ source, findings: [], marks: [] }) });
    await watching.watch.stop();
    watching.host.misbehave({ failAfterRequests: 1 });
    const again = await watching.reload();
    expect(again.troubles).toHaveLength(1);
    again.host.misbehave({});
    again.host.user.type(LIST, 'F9', 3000);
    await again.calm();
    expect(again.checks).toHaveLength(1);
  });
});

describe('a host that is slow', () => {
  test('an edit during a check is checked after it', async () => {
    const watching = await watchList();
    const { host, clock, calm } = watching;
    host.user.type(LIST, 'F9', 3000);
    await host.settled();
    host.misbehave({ delayMs: 20 });
    const check = clock.pass();
    host.user.type(LIST, 'F10', 3000);
    host.user.insertRows(LIST, 9);
    await check;
    await calm();
    for (const row of [10, 11]) {
      expect(foundIn(watching, row, 'birthYear')).toEqual([WRONG]);
      expect(markOf(watching, row)).toEqual(MARKED);
    }
    expect(markOf(watching, FIRST_ROW)).toBe('');
  });

  test('events that come late', async () => {
    const watching = await watchList();
    watching.host.misbehave({ eventDelayMs: 30 });
    watching.host.user.type(LIST, 'F9', 3000);
    await watching.calm();
    expect(foundIn(watching, 9, 'birthYear')).toEqual([WRONG]);
  });
});

describe('from beginning to end', () => {
  test('a watch that was stopped hears and tells nothing', async () => {
    const { host, watch, cost, checks } = await watchList();
    await watch.stop();
    expect(await cost(() => host.user.type(LIST, 'F9', 3000))).toEqual({ requests: 0, bytes: 0 });
    await watch.checkNow();
    expect(checks).toHaveLength(1);
  });

  test('a pane that was loaded anew watches again', async () => {
    const before = await watchList();
    const after = await before.reload();
    after.host.user.type(LIST, 'F9', 3000);
    await after.calm();
    expect(foundIn(after, 9, 'birthYear')).toEqual([WRONG]);
    expect(markOf(after, 9)).toEqual(MARKED);
    expect(before.checks).toHaveLength(1);
  });

  test('a form that is installed meanwhile is watched without more ado', async () => {
    const watching = await watchForm(ninhThuan, 'xa', { isInstalled: false });
    await watching.run((context) => install(context, watching.layout));
    await watching.calm();
    watching.host.user.type(LIST, 'F9', 3000);
    await watching.calm();
    expect(foundIn(watching, 9, 'birthYear')).toEqual([WRONG]);
  });
});
