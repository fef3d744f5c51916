import './fewer-rows';
import { install } from '../../src/excel/install';
import { mark } from '../../src/excel/mark';
import { readWorkbook } from '../../src/excel/read-workbook';
import { repair } from '../../src/excel/repair';
import { calculating } from '../../src/preview/node/engine';
import { a1, columnLetters } from '../../src/sheets/address';
import type { MarkCell } from '../../src/sheets/marks';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { MARK_FILL } from '../../src/sheets/style';
import { ninhThuan } from '../plan/plans';
import type { Checked } from '../sheets/marked';
import { check, marksOf } from '../sheets/marked';
import * as described from './described';
import { formOf, openExcel } from './host';
import type { Opened } from './host';

const LIST = 'Đề nghị khen thưởng';
const FIRST = 9;
const MARKS = 21;
const person = { kind: 'Cá nhân', title: 'Ông', birthYear: 1980, achievement: 'Thành tích mẫu', workplace: 'Thôn Mẫu', rewarded: 'Không' }; // prettier-ignore
const form = formOf(ninhThuan, 'huyen', {
  info: {},
  answers: {},
  figures: {},
  register: [],
  nominations: [
    { ...person, name: 'Nguyễn Văn Mẫu', contribution: -1 },
    { ...person, name: 'Trần Thị Mẫu' },
    { ...person, name: 'Lê Văn Mẫu', rewarded: 'có lẽ' },
  ],
});

async function installed(): Promise<Opened> {
  const opened = await openExcel();
  await opened.run((context) => install(context, form));
  return opened;
}

const checked = async ({ run }: Opened): Promise<Checked> =>
  check(await run((context) => readWorkbook(context, wantedSheets)), ninhThuan);
const wanted = async (opened: Opened): Promise<readonly MarkCell[]> =>
  marksOf(await checked(opened), ninhThuan);

async function marked(opened: Opened): Promise<void> {
  const cells = await wanted(opened);
  await opened.run((context) => mark(context, cells));
}

const textsIn = ({ run }: Opened, col = MARKS, rows = 5): Promise<readonly unknown[]> =>
  run(async (context) => {
    const letters = columnLetters(col);
    const range = context.workbook.worksheets
      .getItem(LIST)
      .getRange(`${letters}${FIRST}:${letters}${FIRST + rows - 1}`);
    range.load('values,formulas');
    await context.sync();
    expect(range.formulas).toEqual(range.values);
    return (range.values as string[][]).flat();
  });

const contains = (...parts: readonly string[]) =>
  parts.map((part) => (part === '' ? '' : (expect.stringContaining(part) as unknown)));

test('one exchange writes what is to be marked, on a protected sheet, and only that', async () => {
  const opened = await installed();
  const cells = await wanted(opened);
  const done = opened.host.requests.length;
  await opened.run((context) => mark(context, cells));
  expect(opened.host.requests.slice(done).map(({ bytes }) => bytes < 5_000)).toEqual([true]);
  expect(opened.host.faults).toEqual([]);
  expect(await textsIn(opened)).toEqual(contains('contribution', '', 'rewarded', '', ''));

  expect(await wanted(opened)).toEqual([]);
  await opened.run((context) => mark(context, []));
  opened.host.user.type(LIST, `P${FIRST}`, '20');
  opened.host.user.type(LIST, `C${FIRST + 1}`, 'Sai');
  await marked(opened);
  expect(await textsIn(opened)).toEqual(contains('', 'error.kind', 'rewarded', '', ''));
});

test('marks are no entries: the workbook reads as it did, and looks as it was laid out', async () => {
  const opened = await installed();
  const before = await checked(opened);
  await marked(opened);
  const after = await checked(opened);
  expect([after.submission, after.findings]).toEqual([before.submission, before.findings]);
  const sheet = form.sheets.find(({ name }) => name === LIST)!;
  expect(await opened.run((context) => described.looksOpen(context, sheet))).toEqual(
    described.looksLaidOut(sheet),
  );
});

test('a mark travels with its row when rows are sorted, inserted and deleted', async () => {
  const opened = await installed();
  await marked(opened);
  const { user } = opened.host;
  user.sortRows(LIST, `A${FIRST}:${columnLetters(MARKS)}${FIRST + 2}`, 4);
  expect(await textsIn(opened)).toEqual(contains('rewarded', 'contribution', '', '', ''));
  user.insertRows(LIST, FIRST + 1);
  expect(await textsIn(opened)).toEqual(contains('rewarded', '', 'contribution', '', ''));
  user.deleteRows(LIST, FIRST);
  expect(await textsIn(opened)).toEqual(contains('', 'contribution', '', '', ''));
  expect(await wanted(opened)).toEqual([]);
});

test('repair keeps marks, and takes them for no entries', async () => {
  const opened = await installed();
  await marked(opened);
  const before = [await checked(opened), await textsIn(opened)];
  expect(await opened.run((context) => repair(context, form))).toEqual({ kind: 'repaired', added: [] });
  expect([await checked(opened), await textsIn(opened)]).toEqual(before);
});

test.each([
  ['a deleted column of marks', MARKS],
  ['a deleted column before it', MARKS - 3],
])('%s: reading and checking go on, and repair brings back what marks need', async (_, col) => {
  const opened = await installed();
  await marked(opened);
  const before = await checked(opened);
  opened.host.user.unprotect(LIST);
  opened.host.user.deleteColumn(LIST, columnLetters(col));
  const without = await checked(opened);
  expect(without.submission.nominations).toHaveLength(before.submission.nominations.length);
  expect(without.findings.filter(({ code }) => code === 'column-unknown')).toEqual([]);
  if (col === MARKS) {
    expect(without.findings).toEqual(before.findings);
    expect(marksOf(without, ninhThuan)).toEqual([]);
  }

  await opened.run((context) => repair(context, form));
  await marked(opened);
  expect(await textsIn(opened)).toEqual(contains('contribution', '', 'rewarded', '', ''));
  const sheet = form.sheets.find(({ name }) => name === LIST)!;
  expect(await opened.run((context) => described.formatsOpen(context, sheet))).toEqual(
    described.formatsLaidOut(sheet),
  );
  const hidden = await opened.run(async (context) => {
    const column = context.workbook.worksheets.getItem(LIST).getRange(`${columnLetters(MARKS)}1`);
    column.load('columnHidden');
    await context.sync();
    return column.columnHidden;
  });
  expect(hidden).toBe(true);
});

test('what is typed in the open workbook takes the colour away, and brings it back', async () => {
  const opened = await openExcel();
  const { user, workbook } = opened.host;
  const engine = calculating(workbook);
  await opened.run((context) => install(context, form));
  user.type(LIST, `E${FIRST + 1}`, 'Nguyễn Văn Mẫu');
  await marked(opened);
  const fills = Object.values(MARK_FILL).map((color) => `#${color}`);
  const coloured = (): readonly string[] => {
    engine.flush();
    const sheet = workbook.sheet(LIST)!;
    const cells = [0, 1, 2, 3].flatMap((row) =>
      Array.from({ length: MARKS }, (_, col) => ({ row: FIRST - 1 + row, col })),
    );
    return cells.flatMap(({ row, col }) =>
      engine
        .looksOf(sheet, row, col)
        .some((look) => fills.some((fill) => JSON.stringify(look).includes(fill)))
        ? [a1({ row: row + 1, col: col + 1 })]
        : [],
    );
  };
  const all = ['E9', 'P9', 'E10', 'M11'];
  expect(coloured()).toEqual(all);
  user.type(LIST, 'F10', 1981);
  expect(coloured()).toEqual(['P9', 'M11']);
  user.type(LIST, 'F10', 1980);
  expect(coloured()).toEqual(all);
  user.type(LIST, 'P9', 20);
  user.type(LIST, 'M11', 'Không');
  expect(coloured()).toEqual(['E9', 'E10']);
});

test('a sheet that was deleted meanwhile is told as gone', async () => {
  const opened = await installed();
  const cells = await wanted(opened);
  opened.host.user.deleteSheet(LIST);
  await expect(opened.run((context) => mark(context, cells))).rejects.toMatchObject({ reason: 'gone' });
});
