/** The command *Sắp xếp*, in the open workbook. */
import { install } from '../../src/excel/install';
import { sortList } from '../../src/excel/sort-list';
import { a1, columnLetters } from '../../src/sheets/address';
import { FIRST } from '../../src/sheets/entry/nomination-columns';
import { marksName } from '../../src/sheets/names';
import { namedRanges } from '../../src/sheets/read/named-ranges';
import { ninhThuan as plan } from '../plan/plans';
import { formOf, openExcel } from './host';
import type { Opened } from './host';

const LIST = 'Đề nghị khen thưởng';
const NAME = 5;

/** Kinds as the plan has them; persons by given name, numbers by value. */
const SORTED: readonly (readonly [string, string])[] = [
  ['Tập thể', 'Chi hội Nông dân thôn 2'],
  ['Tập thể', 'Chi hội Nông dân thôn 10'],
  ['Tập thể', 'Đoàn Thanh niên Mẫu'],
  ['Tập thể', 'Hội Phụ nữ Mẫu'],
  ['Tập thể', 'Ủy ban Mẫu'],
  ['Cá nhân', 'Trần Văn An'],
  ['Cá nhân', 'Lê Thị Ân'],
  ['Cá nhân', 'Nguyễn Văn Bình'],
  ['Cá nhân', 'Phạm Thị Châu'],
  ['Cá nhân', 'Đỗ Văn Đạt'],
  ['Cá nhân', 'Bùi Thị Hà'],
  ['Cá nhân', 'Nguyễn Văn Mẫu'],
  ['Cá nhân', 'Trần Văn Mẫu'],
  ['Cá nhân', 'Vũ Thị Xuân'],
  ['Cá nhân', 'Lý Văn Ý'],
  ['Hộ gia đình', 'Hộ ông Văn An'],
  ['Hộ gia đình', 'Hộ ông Văn Bình'],
  ['Hộ gia đình', 'Hộ ông Văn Chi'],
  ['Hộ gia đình', 'Hộ ông Văn Dũng'],
  ['Hộ gia đình', 'Hộ ông Văn Em'],
];
const shuffled = SORTED.map((_, index) => SORTED[(index * 7 + 3) % SORTED.length]!);
const layout = formOf(plan, 'huyen', {
  info: {},
  answers: {},
  figures: {},
  nominations: shuffled.map(([kind, name]) => ({ kind, name, achievement: `Thành tích của ${name}` })),
  register: [],
});
const MARKS = namedRanges(layout.names).on(LIST, marksName('nominations'))!.from.col;
const OWN = MARKS + 2;
const COLOUR = '#C6E0B4';

/** A form with a blank row among the entries, marks, and beside the list a column of the officer's own. */
async function opened(): Promise<Opened> {
  const excel = await openExcel();
  await excel.run((context) => install(context, layout));
  const { user, workbook } = excel.host;
  shuffled.forEach(([, name], index) => {
    user.type(LIST, a1({ row: FIRST + index, col: MARKS }), `dấu ${name}`);
    user.type(LIST, a1({ row: FIRST + index, col: OWN }), `của ${name}`);
    user.type(LIST, a1({ row: FIRST + index, col: OWN + 1 }), `=LEN(E${FIRST + index})`);
  });
  user.insertRows(LIST, FIRST + 4);
  const sheet = workbook.sheet(LIST)!;
  const coloured = sheet.at(FIRST, NAME - 1);
  const fill = { ...coloured.format, fill: COLOUR };
  sheet.put(FIRST - 1, NAME - 1, { ...sheet.at(FIRST - 1, NAME - 1), format: fill });
  return excel;
}

/** Rows of the list as they stand: name, mark, own cells, and the colour of the name. */
function rowsIn({ host }: Opened, count = SORTED.length): readonly unknown[] {
  const sheet = host.workbook.sheet(LIST)!;
  return Array.from({ length: count }, (_, index) => {
    const row = FIRST + index;
    const at = (col: number) => sheet.at(row - 1, col - 1);
    return [at(NAME).value, at(MARKS).value, at(OWN).value, at(OWN + 1).formula, at(NAME).format.fill];
  });
}

const coloured = shuffled[0]![1];
const expected = SORTED.map(([, name], index): readonly unknown[] => [
  name,
  `dấu ${name}`,
  `của ${name}`,
  `=LEN(E${FIRST + index})`,
  name === coloured ? COLOUR : expect.not.stringContaining(COLOUR),
]);

test('rows go where they belong with all that is theirs, and a second time nothing changes', async () => {
  const excel = await opened();
  const { host, run } = excel;
  const before = host.workbook.sheet(LIST)!.protection;
  expect(await run((context) => sortList(context, plan))).toEqual({ kind: 'sorted', rows: 21 });
  expect(rowsIn(excel)).toEqual(expected);
  const sheet = host.workbook.sheet(LIST)!;
  // Formulas look at their own row; the blank row, which has none, went below.
  SORTED.forEach((_, index) => {
    const row = FIRST + index;
    expect(sheet.at(row - 1, 0).formula).toContain(`$C${row}:$`);
  });
  expect(sheet.at(FIRST + SORTED.length - 1, 0).formula).toBeNull();
  // Nothing is left of the keys, and the sheet is protected as it was.
  expect(sheet.used({ row: 0, col: OWN + 1, rows: 300, cols: 9 }, true)).toBeNull();
  expect(sheet.protection).toBe(before);

  const { writes } = { writes: JSON.stringify(rowsIn(excel, 200)) };
  expect(await run((context) => sortList(context, plan))).toEqual({ kind: 'in-order' });
  expect(JSON.stringify(rowsIn(excel, 200))).toBe(writes);
  expect(host.faults).toEqual([]);
});

test('a sheet whose protection was lifted is sorted, and stays open', async () => {
  const excel = await opened();
  const { host, run } = excel;
  host.user.unprotect(LIST);
  expect(await run((context) => sortList(context, plan))).toMatchObject({ kind: 'sorted' });
  expect(rowsIn(excel)).toEqual(expected);
  expect(host.workbook.sheet(LIST)!.protection).toBeNull();
});

test('cells that a paste has locked do not stand in the way, and the protection is as before', async () => {
  const excel = await opened();
  const { host, run } = excel;
  const [, name] = shuffled[1]!;
  host.user.paste(LIST, `${columnLetters(NAME)}${FIRST + 1}`, [[name]]);
  const before = host.workbook.sheet(LIST)!.protection;
  expect(await run((context) => sortList(context, plan))).toMatchObject({ kind: 'sorted' });
  expect(rowsIn(excel).map((row) => (row as unknown[])[0])).toEqual(SORTED.map(([, each]) => each));
  expect(host.workbook.sheet(LIST)!.protection).toEqual(before);
  expect(host.faults).toEqual([]);
});

test('a sort that Excel breaks off leaves neither keys nor an open sheet behind', async () => {
  const excel = await opened();
  const { host, run } = excel;
  host.user.paste(LIST, `${columnLetters(NAME)}${FIRST + 1}`, [[shuffled[1]![1]]]);
  const sheet = host.workbook.sheet(LIST)!;
  const before = sheet.protection;
  const names = (): unknown => rowsIn(excel, 40).map((row) => (row as unknown[])[0]);
  const all = new Set(names() as string[]);
  const outcomes: string[] = [];
  for (const failAfterActions of [1, 2, 3, 4, 5, 6]) {
    let synced = 0;
    const dying = run((context) => {
      const sync = context.sync.bind(context);
      context.sync = ((result?: unknown) => {
        synced += 1;
        if (synced === 4) host.misbehave({ failAfterActions });
        return sync(result);
      }) as typeof context.sync;
      return sortList(context, plan);
    });
    outcomes.push(
      await dying.then(
        () => 'done',
        () => 'broken off',
      ),
    );
    expect(sheet.used({ row: 0, col: OWN + 1, rows: 300, cols: 9 }, true)).toBeNull();
    expect(sheet.protection).toEqual(before);
    expect(new Set(names() as string[])).toEqual(all);
  }
  expect(outcomes).toContain('broken off');
});

test('without the add-in one click sorts the list, and marks go along', async () => {
  const { host, run } = await openExcel();
  await run((context) => install(context, layout));
  shuffled.forEach(([, name], index) =>
    host.user.type(LIST, a1({ row: FIRST + index, col: MARKS }), `dấu ${name}`),
  );
  host.user.sortAt(LIST, a1({ row: FIRST + 2, col: NAME }));
  const sheet = host.workbook.sheet(LIST)!;
  const rows = SORTED.map((_, index) =>
    [NAME, MARKS].map((col) => sheet.at(FIRST - 1 + index, col - 1).value as string),
  );
  const names = rows.map(([name]) => name!);
  expect(names).toEqual(
    SORTED.map(([, name]) => name).sort(new Intl.Collator('vi', { sensitivity: 'base' }).compare),
  );
  expect(rows.map(([, mark]) => mark)).toEqual(names.map((name) => `dấu ${name}`));
  expect(sheet.at(FIRST - 2, NAME - 1).value).toBe('Tên tập thể / Họ và tên');
});
