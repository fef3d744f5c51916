/** What else than entries stands in a nomination list that comes back. */
import type { CellValue } from '../../../src/text/cell';
import type { SourceCell } from '../../../src/sheets/source';
import type { Book } from './book';
import { dropCachedValues, enter, insertRows, put, rangeOf, sheetOf } from './book';
import { contentOf, named, read, sample, sampleBook, sampleContent, short } from './reading';

const SHEET = 'Đề nghị khen thưởng';
const names = sample.nominations.map(({ name }) => name);

type Cells = Readonly<Record<string, CellValue | SourceCell>>;

/** Writes a row of the list, counted from the first; `order` is STT. */
const write = (book: Book, nth: number, cells: Cells): void => {
  for (const [field, value] of Object.entries(cells)) enter(book, 'nominations', field, nth, value);
};

/** Writes it between the two entries of the sample. */
const between = (book: Book, cells: Cells): number => {
  const { from } = rangeOf(book, 'nominations', 'name');
  insertRows(book, SHEET, from.row + 1, 1);
  write(book, 1, cells);
  return from.row + 1;
};

describe.each<readonly [string, Cells]>([
  ['group', { order: 'II', name: 'CÁ NHÂN' }],
  ['group', { kind: 'CÁ NHÂN' }],
  ['group', { order: 'II', kind: 'Cá nhân' }],
  ['group', { name: 'II. Cán bộ xã' }],
  ['total', { name: 'Tổng cộng', contribution: 20 }],
  ['total', { order: 'Cộng I', kind: 1 }],
  ['text', { order: 'theo thứ tự ưu tiên' }],
  [
    'text',
    { check: 'Kiểm tra', order: 'STT', kind: 'Loại', name: 'Tên tập thể / Họ và tên', note: 'Ghi chú' },
  ],
])('%s row %j', (why, cells) => {
  test('is passed over, and said', () => {
    const book = sampleBook();
    const row = between(book, cells);
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(findings).toMatchObject([
      { code: 'row-passed-over', severity: 'note', at: { kind: 'row', sheet: SHEET, row }, args: { why } },
    ]);
  });
});

test.each<readonly [string, Cells, Cells]>([
  ['kind alone', { kind: 'Cá nhân' }, { kind: 'Cá nhân' }],
  ['kind and tick', { kind: 'Tập thể', 'part-bao-cao-thanh-tich': 'X' }, { kind: 'Tập thể' }],
  ['kind and a number', { kind: 'Tập thể', contribution: 5 }, { contribution: 5 }],
  ['name alone', { name: 'Lê Thị Mẫu' }, { name: 'Lê Thị Mẫu' }],
  ['note alone', { note: 'bổ sung sau' }, { note: 'bổ sung sau' }],
  ['name like a group, with an achievement', { name: 'Tập thể', achievement: 'Tốt' }, { name: 'Tập thể' }],
  ['name like a signer, with an achievement', { name: 'Giám đốc HTX Mẫu', achievement: 'Tốt' }, {}],
  ['a formula without its result', { contribution: { value: null, formula: true } }, {}],
  ['name like a total, with a kind', { kind: 'Tập thể', name: 'Tổng cộng 5' }, { name: 'Tổng cộng 5' }],
  ['typed ordinal', { order: '2.', name: 'Lê Thị Mẫu' }, { name: 'Lê Thị Mẫu' }],
  ['another award than the preset one', { award: 'Giấy khen' }, { award: 'Giấy khen' }],
])('in doubt an entry: %s', (_, cells, expected) => {
  const book = sampleBook();
  between(book, cells);
  const { submission, findings } = read(book);
  expect(findings).toEqual([]);
  expect(submission.nominations).toHaveLength(3);
  expect(contentOf(submission).nominations[1]).toMatchObject(expected);
});

test.each<readonly [string, Cells]>([
  ['numbered in advance', { order: 3 }],
  ['numbered in advance as text', { order: '03.' }],
  ['preset pasted as a value', { award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' }],
  ['spaces', { name: '  ', note: '\u00a0' }],
  ['a formula of the form', { check: { value: 'Loại: chưa nhập.', formula: true } }],
])('blank: %s', (_, cells) => {
  const book = sampleBook();
  write(book, 5, cells);
  const { submission, findings } = read(book);
  expect(findings).toEqual([]);
  expect(contentOf(submission)).toEqual(sampleContent);
});

test('a row of column numbers below the header', () => {
  const book = sampleBook();
  const { from } = rangeOf(book, 'nominations', 'kind');
  insertRows(book, SHEET, from.row, 1);
  ['A', 'B', 1, 2, 3, 4, 5].forEach((value, index) => put(book, SHEET, from.row, 2 + index, value));
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(short(findings)).toEqual([['note', 'row-passed-over', { why: 'index', text: 'A B 1 2 3 4 5' }]]);
});

test('the signatures below, with the name of who signed', () => {
  const book = sampleBook();
  const { from, to } = rangeOf(book, 'nominations', 'name');
  const rows: readonly (readonly [string, string])[] = [
    ['', 'Phước Sơn, ngày … tháng … năm 2023'],
    ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
    ['- Như trên;', 'CHỦ TỊCH'],
    ['', 'Phạm Văn Mẫu'],
  ];
  rows.forEach(([left, right], index) => {
    put(book, SHEET, to.row + 2 + index, from.col, left);
    put(book, SHEET, to.row + 2 + index, from.col + 6, right);
  });
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(findings.map(({ args }) => args)).toEqual(
    rows.map((texts) => ({ why: 'signature', text: texts.join(' ').trim() })),
  );
});

test('below the signatures a row of more texts than a signature has is an entry', () => {
  const book = sampleBook();
  write(book, 3, { name: 'Nơi nhận:' });
  // Three texts may be a signature's; no text of these rows says by itself what it is.
  write(book, 5, { name: 'Văn phòng Mẫu', position: 'Lưu trữ', workplace: 'Xã Mẫu' });
  write(book, 6, {
    name: 'Lê Thị Mẫu',
    position: 'Trưởng thôn',
    workplace: 'Xã Mẫu',
    note: 'bổ sung sau',
  });
  expect(named(read(book).submission.nominations)).toEqual([...names, 'Lê Thị Mẫu']);
});

test('an entry below the signatures is still an entry', () => {
  const book = sampleBook();
  write(book, 3, { name: 'Nơi nhận:' });
  write(book, 5, { kind: 'Cá nhân', name: 'Lê Thị Mẫu' });
  expect(named(read(book).submission.nominations)).toEqual([...names, 'Lê Thị Mẫu']);
});

test('entries below the prepared rows, and above them', () => {
  const book = sampleBook();
  const { from, to } = rangeOf(book, 'nominations', 'name');
  write(book, to.row - from.row + 1, { kind: 'Cá nhân', name: 'Lê Thị Mẫu' });
  insertRows(book, SHEET, from.row, 1);
  write(book, -1, { kind: 'Cá nhân', name: 'Võ Văn Mẫu' });
  const { submission, findings } = read(book);
  expect(named(submission.nominations)).toEqual(['Võ Văn Mẫu', ...names, 'Lê Thị Mẫu']);
  expect(findings).toMatchObject([
    { code: 'row-outside-block', severity: 'note', at: { row: from.row } },
    { code: 'row-outside-block', severity: 'note', at: { row: to.row + 2 } },
  ]);
});

test('hidden rows count, and are named', () => {
  const book = sampleBook();
  const { from } = rangeOf(book, 'nominations', 'name');
  sheetOf(book, SHEET)
    .hidden.add(from.row + 1)
    .add(from.row + 9);
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(findings).toMatchObject([{ code: 'row-hidden', severity: 'note', at: { row: from.row + 1 } }]);
});

test('of merged cells the first counts', () => {
  const book = sampleBook();
  const at = enter(book, 'nominations', 'workplace', 0, 'Thôn Mẫu');
  put(book, SHEET, at.row + 1, at.col, 'còn sót lại');
  sheetOf(book, SHEET).merges.push({ from: at, to: { row: at.row + 1, col: at.col } });
  const { submission } = read(book);
  expect(submission.nominations.map(({ cells }) => cells['workplace']?.value)).toEqual(['Thôn Mẫu', null]);
});

describe('formulas', () => {
  test('of presets are read without their results', () => {
    const book = sampleBook();
    dropCachedValues(book);
    const { submission, findings } = read(book);
    expect(findings).toEqual([]);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(submission.nominations[0]?.cells['place-xa']).toMatchObject({ value: 'Xã Phước Sơn' });
  });

  test('of presets are no entry, whatever result a program left', () => {
    const book = sampleBook();
    write(book, 4, { award: { value: 'kết quả cũ', formula: true } });
    expect(contentOf(read(book).submission)).toEqual(sampleContent);
  });

  test('of the officer are marked, and their fonts kept', () => {
    const book = sampleBook();
    write(book, 0, { contribution: { value: 7, formula: true }, note: { value: 'chÝnh', font: '.VnTime' } });
    write(book, 1, { note: { value: null, formula: true } });
    const [first, second] = read(book).submission.nominations;
    expect(first?.cells['contribution']).toMatchObject({ value: 7, formula: true });
    expect(first?.cells['note']).toMatchObject({ value: 'chÝnh', font: '.VnTime' });
    expect(first?.cells['award']).not.toHaveProperty('formula');
    expect(second?.cells['note']).toMatchObject({ value: null, formula: true });
  });
});
