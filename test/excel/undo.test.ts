/** Undo belongs to the officer: what the add-in does while somebody types, and what it makes of Ctrl+Z. */
import { install } from '../../src/excel/install';
import { repair } from '../../src/excel/repair';
import type { Host } from '../../src/preview/host';
import { ninhThuan } from '../plan/plans';
import { formOf, openExcel } from './host';
import type { Watching } from './watching';
import { FIRST_ROW, LIST, watchForm } from './watching';

const watchBlank = (options: Parameters<typeof watchForm>[2] = {}): Promise<Watching> =>
  watchForm(ninhThuan, 'xa', options);

/** Contents of all sheets, marks included. */
const contents = ({ workbook }: Host): unknown =>
  workbook.sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .flatMap(([row, line]) =>
        [...line].map(([col, { value, formula }]) => [row, col, formula ?? value] as const),
      )
      .filter(([, , content]) => content !== '')
      .sort(([a, b], [c, d]) => a - c || b - d),
  ]);

const marks = ({ workbook }: Host): readonly unknown[] =>
  [...(workbook.sheet(LIST)?.cells ?? [])]
    .filter(([row]) => row >= FIRST_ROW - 1)
    .flatMap(([, line]) => line.get(20)?.value || []);

/** Fifty entries of ten rows, some of them wrong. */
const entries: readonly (readonly [string, string | number])[] = Array.from({ length: 10 }, (_, index) => {
  const row = FIRST_ROW + index;
  return [
    [`C${row}`, index % 3 === 0 ? 'Cá nhan' : 'Cá nhân'],
    [`D${row}`, 'Ông'],
    [`E${row}`, `Nguyễn Văn Mẫu ${row}`],
    [`F${row}`, index % 4 === 0 ? 3000 + index : 1960 + index],
    [`G${row}`, `Trưởng thôn Mẫu ${row}`],
  ] as const;
}).flat();

describe('an Excel whose undo stack every call clears', () => {
  const waiting = { undo: 'cleared', waits: () => true } as const;

  test('fifty entries with the pane open are fifty steps, and all taken back the blank form', async () => {
    const { host, checks, calm } = await watchBlank(waiting);
    const blank = contents(host);
    for (const [at, value] of entries) {
      host.user.type(LIST, at, value);
      await calm();
    }
    host.user.activate('Số liệu');
    host.user.activate(LIST);
    await calm();
    expect(host.undoSteps()).toBe(50);
    while (host.user.undo()) await calm();
    expect(contents(host)).toEqual(blank);
    expect(checks).toHaveLength(1);
  });

  test('what waited is checked and marked when it is asked for', async () => {
    let told = 0;
    const { host, checks, calm, watch } = await watchBlank({ ...waiting, onWaiting: () => (told += 1) });
    for (const [at, value] of entries.slice(0, 5)) host.user.type(LIST, at, value);
    await calm();
    expect(told).toBe(5);
    expect(marks(host)).toEqual([]);
    await watch.checkNow();
    expect(checks.at(-1)?.findings.map(({ code }) => code)).toContain('number-out-of-range');
    expect(marks(host)).toHaveLength(1);
  });

  test('who wants to be checked after each entry is, and loses the steps', async () => {
    const { host, checks, calm } = await watchBlank({ undo: 'cleared', waits: () => false });
    for (const [at, value] of entries.slice(0, 5)) host.user.type(LIST, at, value);
    await calm();
    expect(checks).toHaveLength(2);
    expect(host.undoSteps()).toBe(0);
  });
});

describe('an Excel that keeps the undo stack', () => {
  test('fifty entries are fifty steps, each writing of marks is one more, and all taken back the blank form', async () => {
    const { host, calm, requests } = await watchBlank().then((watching) => ({
      ...watching,
      requests: watching.host.requests,
    }));
    const blank = contents(host);
    host.user.type(LIST, 'C9', 'Cá nhân');
    host.user.undo();
    const before = host.undoSteps();
    let marked = 0;
    for (const [at, value] of entries) {
      const was = JSON.stringify(marks(host));
      host.user.type(LIST, at, value);
      await calm();
      if (JSON.stringify(marks(host)) !== was) marked += 1;
    }
    expect(marked).toBeGreaterThan(3);
    expect(host.undoSteps() - before).toBe(50 + marked);
    const last = contents(host);
    const steps = host.undoSteps();
    for (let step = 1; step <= 50 + marked; step += 1) {
      expect(host.user.undo()).toBe(true);
      await calm();
      // Nothing was written for it: the stack holds one step less.
      expect(host.undoSteps()).toBe(steps - step);
    }
    expect(contents(host)).toEqual(blank);
    for (let step = 1; step <= 50 + marked; step += 1) {
      expect(host.user.redo()).toBe(true);
      await calm();
    }
    expect(contents(host)).toEqual(last);
    expect(requests.every(({ error }) => error === undefined)).toBe(true);
  });

  test('a mark that was taken back is not written again, until something else is entered', async () => {
    const { host, calm, watch } = await watchBlank({ rows: 3 });
    host.user.type(LIST, 'F9', 3000);
    await calm();
    expect(marks(host)).toHaveLength(1);
    host.user.undo();
    await calm();
    expect(host.workbook.sheet(LIST)?.at(8, 5).value).toBe(3000);
    expect(marks(host)).toEqual([]);
    host.user.type(LIST, 'F10', 3001);
    await calm();
    expect(marks(host)).toHaveLength(2);
    host.user.undo();
    await calm();
    expect(marks(host)).toEqual([]);
    await watch.checkNow();
    expect(marks(host)).toHaveLength(2);
  });

  test.each<readonly [string, (host: Host) => void]>([
    ['a paste', ({ user }) => user.paste(LIST, 'E10', [['Trần Thị Mẫu', 3000]], { withFormats: false })],
    ['rows that were inserted', ({ user }) => user.insertRows(LIST, 10, 2)],
    ['a row that was deleted', ({ user }) => user.deleteRows(LIST, 10)],
    ['sorted rows', ({ user }) => user.sortRows(LIST, 'A9:U11', 5)],
    ['cells that were emptied', ({ user }) => user.clear(LIST, 'E9:F10')],
  ])('%s: taken back and done again in peace', async (_, act) => {
    const { host, calm } = await watchBlank({ rows: 3 });
    const { undo, redo } = host.user;
    host.user.type(LIST, 'F11', 3000);
    await calm();
    const steps = host.undoSteps();
    const before = contents(host);
    act(host);
    await calm();
    const all = host.undoSteps();
    const after = contents(host);
    while (host.undoSteps() > steps) {
      undo();
      await calm();
    }
    expect(contents(host)).toEqual(before);
    while (host.undoSteps() < all) {
      expect(redo()).toBe(true);
      await calm();
    }
    expect(contents(host)).toEqual(after);
  });

  test('a check after something was taken back finds what is there', async () => {
    const { host, calm, checks } = await watchBlank({ rows: 3 });
    const codes = (): readonly string[] => (checks.at(-1)?.findings ?? []).map(({ code }) => code);
    host.user.type(LIST, 'F9', 3000);
    await calm();
    expect(codes()).toContain('number-out-of-range');
    host.user.undo();
    host.user.undo();
    await calm();
    expect(codes()).not.toContain('number-out-of-range');
  });
});

test('what protects sheets ends the stack, as Microsoft lists it: install and repair', async () => {
  const { host, run } = await openExcel();
  const layout = formOf(ninhThuan, 'xa');
  host.user.type('Sheet1', 'A1', 'x');
  await run((context) => install(context, layout));
  expect(host.undoSteps()).toBe(0);
  host.user.paste(LIST, 'E9', [['x']]);
  await run((context) => repair(context, layout));
  expect(host.undoSteps()).toBe(0);
});
