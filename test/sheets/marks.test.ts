/** Which text each mark cell is to hold, wherever it stands in the workbook that came back. */
import { unitLabel, unitOf } from '../../src/plan/units';
import { finding } from '../../src/rules/check';
import type { Values } from '../../src/sheets/entry/form';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { isMark } from '../../src/sheets/mark-text';
import type { MarkCell } from '../../src/sheets/marks';
import { markCells } from '../../src/sheets/marks';
import { marksName } from '../../src/sheets/names';
import { namedRanges } from '../../src/sheets/read/named-ranges';
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { ninhThuan } from '../plan/plans';
import type { Checked } from './marked';
import { asRead, changed, check, marksOf } from './marked';
import type { Book } from './read/book';
import { bookOf, insertColumns, insertRows, loseNames, workbookOf } from './read/book';

const unit = unitOf(ninhThuan, '22783')!;
const LIST = 'Đề nghị khen thưởng';
const FIRST = 9;
/** Right of *Ghi chú*. */
const MARKS = 21;

const person: Values = {
  kind: 'Cá nhân',
  title: 'Ông',
  birthYear: 1980,
  workplace: 'Thôn Mẫu',
  achievement: 'Thành tích mẫu',
  rewarded: 'Không',
};
const layoutOf = (nominations: readonly Values[], answers = {}) =>
  layOutEntryWorkbook(
    ninhThuan,
    unit,
    { ...noEntries, info: { unit: unitLabel(ninhThuan, unit) }, nominations, answers },
    '2023-08-01T00:00:00Z',
  );
const faulty = layoutOf([
  { ...person, name: 'Nguyễn Văn Mẫu', kind: 'sai' },
  { ...person, name: 'Trần Thị Mẫu' },
  { ...person, name: 'Lê Văn Mẫu', contribution: -2.5 },
]);

const marksIn = (book: Book): readonly MarkCell[] => marksOf(check(workbookOf(book), ninhThuan), ninhThuan);
const places = (cells: readonly MarkCell[]) => cells.map(({ sheet, row, col }) => [sheet, row, col] as const);
const applied = (cells: readonly MarkCell[]) => changed(faulty, cells);

test('a row with faults names each faulty cell and what stands in it, the others have nothing', () => {
  const cells = marksOf(check(asRead(faulty), ninhThuan), ninhThuan);
  expect(cells).toEqual([
    { sheet: LIST, row: FIRST, col: MARKS, value: '␞unit=113:Xã Phước Bình␞error.kind=13:sai␞' },
    { sheet: LIST, row: FIRST + 2, col: MARKS, value: '␞unit=113:Xã Phước Bình␞error.contribution=04:-2.5␞' },
  ]);
  expect(cells.every(({ value }) => isMark(value))).toBe(true);
});

test('marks that stand already are not told again, and those of mended rows are taken away', () => {
  const marked = applied(marksOf(check(asRead(faulty), ninhThuan), ninhThuan));
  const again = (layout: typeof faulty) => marksOf(check(asRead(layout), ninhThuan), ninhThuan);
  expect(again(marked)).toEqual([]);
  const mended = changed(marked, [{ sheet: LIST, row: FIRST, col: 3, value: 'Cá nhân' }]);
  expect(again(mended)).toEqual([{ sheet: LIST, row: FIRST, col: MARKS, value: null }]);
});

test('a marked workbook reads as it did before', () => {
  const before = check(asRead(faulty), ninhThuan);
  const after = check(asRead(applied(marksOf(before, ninhThuan))), ninhThuan);
  expect(after.submission).toEqual(before.submission);
  expect(after.findings).toEqual(before.findings);
});

test('a mark left on a blank row, or pasted elsewhere, makes no entry and no finding', () => {
  const before = check(asRead(faulty), ninhThuan);
  const text = marksOf(before, ninhThuan)[0]?.value ?? null;
  const stray = changed(faulty, [
    { sheet: LIST, row: FIRST + 20, col: MARKS, value: text },
    { sheet: LIST, row: FIRST + 300, col: 3, value: text },
    { sheet: LIST, row: FIRST + 1, col: MARKS + 3, value: text },
  ]);
  const after = check(asRead(stray), ninhThuan);
  expect(after.submission).toEqual(before.submission);
  expect(after.findings).toEqual(before.findings);
});

describe('the column is found by its name', () => {
  test('after rows and columns were inserted', () => {
    const book = bookOf(faulty);
    insertColumns(book, LIST, 5, 2);
    insertRows(book, LIST, FIRST, 1);
    expect(places(marksIn(book))).toEqual([
      [LIST, FIRST + 1, MARKS + 2],
      [LIST, FIRST + 3, MARKS + 2],
    ]);
  });

  test('without the name nothing is marked and the list reads as ever', () => {
    const book = bookOf(faulty);
    loseNames(book, /_faults$/);
    expect(marksIn(book)).toEqual([]);
    const { findings, submission } = check(workbookOf(book), ninhThuan);
    const whole = check(asRead(faulty), ninhThuan);
    expect(submission.nominations).toEqual(whole.submission.nominations);
    expect(findings).toEqual(whole.findings);
  });

  test('without the cell of the unit, on which formats rest, nothing is marked', () => {
    const book = bookOf(faulty);
    loseNames(book, /^td_info_unit$/);
    expect(marksIn(book)).toEqual([]);
  });
});

test('what somebody wrote into the hidden column stays there, and is told as a column that the form does not have', () => {
  const written = changed(faulty, [{ sheet: LIST, row: FIRST, col: MARKS, value: 'ghi nhớ' }]);
  const checked = check(asRead(written), ninhThuan);
  expect(places(marksOf(checked, ninhThuan))).toEqual([[LIST, FIRST + 2, MARKS]]);
  expect(checked.findings.filter(({ code }) => code === 'column-unknown')).toHaveLength(1);
});

test('an entry below the prepared rows has no mark cell', () => {
  const range = namedRanges(faulty.names).on(LIST, marksName('nominations'));
  const below = changed(faulty, [
    { sheet: LIST, row: FIRST + 205, col: 3, value: 'sai' },
    { sheet: LIST, row: FIRST + 205, col: 5, value: 'Phạm Văn Mẫu' },
  ]);
  const cells = marksOf(check(asRead(below), ninhThuan), ninhThuan);
  expect(cells.every(({ row }) => row <= (range?.to.row ?? 0))).toBe(true);
});

describe('what is not marked', () => {
  const { submission, workbook } = check(asRead(faulty), ninhThuan);
  const own = { kind: 'cell', file: 'mau.xlsx', sheet: LIST, row: FIRST + 1, col: 5, table: 'nominations', field: 'name', key: '' } as const; // prettier-ignore
  const otherRow = { file: 'khac.xlsx', sheet: LIST, row: FIRST };
  test.each([
    ['a note', finding('name-capitals', 'note', own, null, { found: 'A' })],
    ['another file', finding('vote-below', 'error', { ...own, file: 'khac.xlsx' }, null, { found: 1, threshold: 2 })],
    ['a sheet', finding('exclusion-unchecked', 'warning', { kind: 'sheet', file: 'mau.xlsx', sheet: LIST, table: 'nominations' }, null, {})],
    ['what rests on another file', finding('duplicate', 'error', own, null, { name: 'A', other: otherRow })],
    ['what only the font betrays', finding('legacy-font', 'error', own, null, { found: 'Sè', suggestion: 'Số' })],
    ['what Excel will calculate', finding('formula-without-value', 'error', own, null, {})],
    ['what is missing', finding('required-missing', 'error', { ...own, col: 14, field: 'rewardDecision' }, null, {})],
    ['what the sheet has no format for', finding('duplicate', 'error', { ...own, field: 'note', col: 20 }, null, { name: 'A', other: { ...otherRow, file: 'mau.xlsx' } })],
  ])('%s', (_, one) => {
    expect(markCells([one], submission, ninhThuan, workbook)).toEqual([]);
  }); // prettier-ignore

  test('an answer of several paragraphs: which of them is at fault is not known', () => {
    const long = 'z'.repeat(3000);
    const count = (answers: Readonly<Record<string, readonly string[]>>) =>
      marksOf(check(asRead(layoutOf([], answers)), ninhThuan), ninhThuan).length;
    expect(count({ '1.a.1': [long] })).toBe(1);
    expect(count({ '1.a.1': [long, 'ngắn'] })).toBe(0);
  });

  test('a text so long that its mark would cost more than it shows; the rest of the row is', () => {
    const row = { ...person, name: 'Lê Văn Mẫu', contribution: -2.5, achievement: 'z'.repeat(9000) };
    const [cell] = marksOf(check(asRead(layoutOf([row])), ninhThuan), ninhThuan);
    expect(cell?.value).toBe('␞unit=113:Xã Phước Bình␞error.contribution=04:-2.5␞');
  });
});

test('a file takes them as edits', () => {
  const bytes = writeWorkbook(faulty);
  const opened = openWorkbook(bytes, 'mau.xlsx', () => true);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  const cells = marksOf(check(opened.workbook, ninhThuan), ninhThuan);
  const edited = editWorkbook(bytes, [{ sheet: LIST, cells }]);
  if (!edited.ok) throw new Error(JSON.stringify(edited.uneditable));
  const again = openWorkbook(edited.bytes, 'mau.xlsx', () => true);
  if (!again.ok) throw new Error(again.unreadable.reason);
  const checked: Checked = check(again.workbook, ninhThuan);
  expect(marksOf(checked, ninhThuan)).toEqual([]);
  expect(
    JSON.stringify(
      again.workbook.sheets
        .find(({ name }) => name === LIST)
        ?.rows.map(({ cells: row }) => row.get(MARKS)?.value ?? null),
    ),
  ).toContain('error.kind');
});
