import './fewer-rows';
import { install } from '../../src/excel/install';
import { readWorkbook } from '../../src/excel/read-workbook';
import { repair } from '../../src/excel/repair';
import { outlineEntries } from '../../src/plan/outline';
import type { Row } from '../../src/rules/submission';
import { NOMINATION_ROWS } from '../../src/sheets/entry/form';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { columnLetters } from '../../src/sheets/address';
import { isEntryCell } from '../../src/sheets/layout';
import type { Host } from '../../src/preview/host';
import { ninhThuan } from '../plan/plans';
import * as described from './described';
import { formOf, openExcel } from './host';
import type { Opened } from './host';

const blank = formOf(ninhThuan, 'huyen');
const nominees = ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu', 'Lê Văn Mẫu'];
const filled = formOf(ninhThuan, 'huyen', {
  info: { author: 'Nguyễn Văn Mẫu', phone: '0900000000', reportDate: { date: '2023-10-02' } },
  answers: Object.fromEntries(
    outlineEntries(ninhThuan).map(({ item }) => [item.id, [`Trả lời mục ${item.id}`, 'Đoạn hai']]),
  ),
  figures: Object.fromEntries(
    (ninhThuan.figures?.indicators ?? []).slice(0, 5).map(({ code }) => [code, { note: `ghi chú ${code}` }]),
  ),
  nominations: nominees.map((name, index) => ({
    kind: 'Cá nhân',
    title: 'Ông',
    name,
    birthYear: 1970 + index,
    achievement: `Thành tích của ${name}`,
  })),
  register: [{ recipient: 'Xã Mẫu', decision: '01/QĐ-UBND' }],
});

const [info, report, figures, nominations, register] = blank.sheets.map(({ name }) => name) as [
  string,
  string,
  string,
  string,
  string,
];
const HEADER = 8;
const FIRST = HEADER + 1;
const LAST = HEADER + NOMINATION_ROWS;

/** What formulas fill in beside a name. */
const PRESETS = ['award', 'place-huyen'];

/** What a person entered, without the places where it stands; its font where that is part of the text. */
const entered = (rows: readonly Row[]): unknown =>
  rows
    .map(({ key, cells }) => ({
      key,
      cells: Object.fromEntries(
        Object.entries(cells)
          .filter(([id, { value }]) => value !== null && value !== '' && !PRESETS.includes(id))
          .map(([id, { value, font }]) => [id, { value, font: /^\.?vn/i.test(font ?? '') ? font : '' }]),
      ),
    }))
    .filter(({ cells }) => Object.keys(cells).length > 0);

async function entriesIn({ run }: Opened): Promise<unknown> {
  const workbook = await run((context) => readWorkbook(context, wantedSheets));
  const result = readSubmission(workbook, { path: '', sha256: '', size: 0 }, ninhThuan);
  if (!result.ok) throw new Error(result.reason.reason);
  const { submission } = result;
  return Object.fromEntries(
    (['report', 'figures', 'nominations', 'register'] as const).map((table) => [
      table,
      entered(submission[table]),
    ]),
  );
}

async function installed(): Promise<Opened> {
  const opened = await openExcel();
  await opened.run((context) => install(context, filled));
  return opened;
}

/** Formulas of the sheet by address, and its constants where nobody may type. */
async function contentOf({ run }: Opened, name: string): Promise<unknown> {
  const sheet = blank.sheets.find((each) => each.name === name)!;
  return run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getRange('A1:T320');
    used.load('formulas');
    await context.sync();
    const filledBy = ({ row, col }: { row: number; col: number }) =>
      sheet.fills.some(({ range: { from, to } }) => col === from.col && row >= from.row && row <= to.row);
    return sheet.cells
      .filter((cell) => !isEntryCell(cell) || cell.formula !== undefined || filledBy(cell))
      .map(({ row, col }) => [row, col, (used.formulas[row - 1]?.[col - 1] ?? null) as unknown]);
  });
}

const namesIn = async ({ run }: Opened): Promise<unknown> =>
  (await run((context) => readWorkbook(context, () => false))).names;

let fresh: { readonly contents: readonly unknown[]; readonly names: unknown };

beforeAll(async () => {
  const opened = await installed();
  const contents: unknown[] = [];
  for (const { name } of blank.sheets) contents.push(await contentOf(opened, name));
  fresh = { contents, names: await namesIn(opened) };
});

/** Everything of the form but entries: in its place, as it was installed. Widths are the officer's. */
async function expectWhole(opened: Opened): Promise<void> {
  const { run } = opened;
  for (const [index, sheet] of blank.sheets.entries()) {
    expect(await contentOf(opened, sheet.name)).toEqual(fresh.contents[index]);
    expect(await run((context) => described.validationsOpen(context, sheet))).toEqual(
      described.validationsLaidOut(sheet),
    );
    expect(await run((context) => described.formatsOpen(context, sheet))).toEqual(
      described.formatsLaidOut(sheet),
    );
    expect(await run((context) => described.looksOpen(context, sheet))).toEqual(
      described.looksLaidOut(sheet),
    );
    const page = (await run((context) => described.pageOpen(context, sheet))) as object;
    const laidOut = described.pageLaidOut(sheet) as object;
    expect({ ...page, widths: null, hidden: null }).toEqual({ ...laidOut, widths: null, hidden: null });
  }
  expect(await namesIn(opened)).toEqual(fresh.names);
}

const cell = (col: number, row: number): string => `${columnLetters(col)}${row}`;

const damages: readonly (readonly [string, (user: Host['user'], host: Host) => void])[] = [
  ['nothing', () => undefined],
  [
    'a paste that brings its own formats',
    (user) => user.paste(nominations, cell(3, FIRST + 3), [['Cá nhân', 'Bà', 'Phạm Thị Mẫu', 1980]]),
  ],
  [
    'a paste of values over formulas',
    (user) =>
      user.paste(
        nominations,
        cell(1, FIRST),
        [
          ['Sai', 7],
          ['', 8],
        ],
        { withFormats: false },
      ),
  ],
  ['sorting', (user) => user.sortRows(nominations, `A${FIRST}:T${FIRST + 2}`, 4)],
  ['formulas that were cleared', (user) => user.clear(nominations, `A${FIRST}:B${LAST}`)],
  [
    'rows that were deleted from the list',
    (user) => {
      user.deleteRows(nominations, FIRST + 1, 12);
    },
  ],
  [
    'the first row deleted',
    (user) => {
      user.deleteRows(nominations, FIRST);
    },
  ],
  [
    'the last rows deleted',
    (user) => {
      user.deleteRows(nominations, LAST - 1, 2);
    },
  ],
  [
    'a deleted column',
    (user) => {
      user.unprotect(nominations);
      user.deleteColumn(nominations, columnLetters(7));
    },
  ],
  [
    'two deleted columns of figures',
    (user) => {
      user.unprotect(figures);
      user.deleteColumn(figures, 'C');
      user.deleteColumn(figures, 'D');
    },
  ],
  [
    'a deleted prompt of the report',
    (user) => {
      user.unprotect(report);
      user.deleteRows(report, blank.sheets[1]!.cells.find(({ formula }) => formula !== undefined)!.row);
    },
  ],
  [
    'a deleted row of the first sheet',
    (user) => {
      user.unprotect(info);
      user.deleteRows(info, 10);
    },
  ],
  [
    'headers and labels written over',
    (user) => {
      for (const sheet of [info, report, figures, nominations]) user.unprotect(sheet);
      user.type(nominations, cell(5, HEADER), 'Tên');
      user.type(nominations, cell(1, 1), 'Danh sách');
      user.type(figures, 'B8', 'chỉ tiêu khác');
      user.type(report, 'B5', 'Nội dung');
      user.type(info, 'A9', 'Ai lập');
    },
  ],
  ['a protection that was lifted', (user) => user.unprotect(register)],
  [
    'names that were deleted',
    (user) => {
      user.deleteName('td_nominations_name');
      user.deleteName('td_list_nominations_kind');
      user.deleteName('td_report_answer');
    },
  ],
  [
    'a sheet that was renamed',
    (user, { workbook }) => {
      user.renameSheet(nominations, 'Khen thưởng 2023');
      // Excel rewrites what points into the sheet; the stand-in leaves it.
      for (const name of workbook.names)
        name.formula = name.formula.replaceAll(nominations, 'Khen thưởng 2023');
    },
  ],
];

test.each(damages)('after %s the form is whole and no entry is touched', async (_, damage) => {
  const opened = await installed();
  damage(opened.host.user, opened.host);
  const before = await entriesIn(opened);
  expect(await opened.run((context) => repair(context, blank))).toEqual({ kind: 'repaired', added: [] });
  expect(await entriesIn(opened)).toEqual(before);
  await expectWhole(opened);
  expect(opened.host.faults).toEqual([]);
});

test.each(['_danhmuc', '_thidua', report])('a deleted sheet %s comes back', async (name) => {
  const opened = await installed();
  opened.host.workbook.sheet(name)!.visibility = 'Visible';
  opened.host.user.deleteSheet(name);
  const before = await entriesIn(opened);
  expect(await opened.run((context) => repair(context, blank))).toEqual({ kind: 'repaired', added: [name] });
  if (name !== report) expect(await entriesIn(opened)).toEqual(before);
  await expectWhole(opened);
});

test('rows inserted into the list and the report are made part of them', async () => {
  const opened = await installed();
  const { user } = opened.host;
  user.insertRows(nominations, FIRST + 1, 2);
  user.type(nominations, cell(5, FIRST + 1), 'Đỗ Văn Mẫu');
  const prompt = blank.sheets[1]!.cells.find(({ formula }) => formula !== undefined)!.row;
  user.insertRows(report, prompt + 2, 2);
  user.type(report, `B${prompt + 2}`, 'Đoạn chen vào');
  const before = await entriesIn(opened);
  await opened.run((context) => repair(context, blank));
  expect(await entriesIn(opened)).toEqual(before);
  const { formulas, rule, names } = await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(nominations);
    const column = sheet.getRange(`A${FIRST}:A${LAST + 2}`);
    column.load('formulas');
    const last = sheet.getRange(cell(3, LAST + 2)).dataValidation;
    last.load('rule');
    await context.sync();
    const { names } = await readWorkbook(context, () => false);
    return { formulas: column.formulas.flat() as string[], rule: last.rule, names };
  });
  expect(formulas.every((formula, index) => formula.includes(`$C${FIRST + index}:$T${FIRST + index}`))).toBe(
    true,
  );
  expect(rule.list?.source).toBe('=td_list_nominations_kind');
  expect(names.find(({ name }) => name === 'td_nominations_name')?.formula).toContain(
    `$${FIRST}:$E$${LAST + 2}`,
  );
});

test('an entry keeps the font that it is encoded in, and a date in a text cell stays a date', async () => {
  const opened = await installed();
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(nominations);
    sheet.protection.unprotect();
    sheet.getRange(cell(5, FIRST)).format.font.name = '.VnTime';
    const achievement = sheet.getRange(cell(12, FIRST));
    achievement.numberFormat = [['dd/mm/yyyy']];
    achievement.values = [[45000]];
    await context.sync();
  });
  const before = await entriesIn(opened);
  expect(JSON.stringify(before)).toContain('.VnTime');
  expect(JSON.stringify(before)).toContain('"date":"2023-03-15"');
  await opened.run((context) => repair(context, blank));
  expect(await entriesIn(opened)).toEqual(before);
});

test('a signature below the list is not written over', async () => {
  const opened = await installed();
  opened.host.user.type(nominations, cell(2, FIRST + 9), 'Nơi nhận:');
  await opened.run((context) => repair(context, blank));
  const kept = await opened.run(async (context) => {
    const at = context.workbook.worksheets.getItem(nominations).getRange(cell(2, FIRST + 9));
    at.load('values');
    await context.sync();
    return at.values as unknown;
  });
  expect(kept).toEqual([['Nơi nhận:']]);
});

test('a repair that died is completed by the next install', async () => {
  const opened = await installed();
  opened.host.user.clear(nominations, `A${FIRST}:B${LAST}`);
  const before = await entriesIn(opened);
  let synced = 0;
  const dying = opened.run((context) => {
    const sync = context.sync.bind(context);
    context.sync = ((result?: unknown) => {
      synced += 1;
      if (synced === 3) opened.host.misbehave({ failAfterActions: 700 });
      return sync(result);
    }) as typeof context.sync;
    return repair(context, blank);
  });
  await expect(dying).rejects.toMatchObject({ name: 'HostTrouble' });
  const again = { ...opened, run: await opened.reload() };
  expect(await again.run((context) => install(context, blank))).toEqual({ kind: 'completed' });
  expect(await entriesIn(again)).toEqual(before);
  await expectWhole(again);
});

test("nothing is written where another form's sheets stand, or none", async () => {
  const opened = await openExcel();
  expect(await opened.run((context) => repair(context, blank))).toEqual({ kind: 'not-this-form' });
  await opened.run((context) => install(context, formOf(ninhThuan, 'xa')));
  expect(await opened.run((context) => repair(context, blank))).toEqual({ kind: 'not-this-form' });
});
