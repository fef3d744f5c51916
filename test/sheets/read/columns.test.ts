/** Columns of the nomination list that were moved, renamed, lost or added. */
import { header } from '../../../src/messages/form';
import type { Finding } from '../../../src/rules/finding';
import { ninhThuan } from '../../plan/plans';
import type { Book } from './book';
import {
  clearColumn,
  enter,
  insertColumns,
  insertRows,
  loseNames,
  put,
  rangeOf,
  sheetOf,
  swapColumns,
} from './book';
import { contentOf, read, sampleBook, sampleContent, short } from './reading';

const SHEET = 'Đề nghị khen thưởng';

const headerOf = (field: string): string => header(ninhThuan, 'nominations', field);

/** Retypes a header. */
const retitle = (book: Book, field: string, title: string): void => {
  enter(book, 'nominations', field, -1, title);
};

const lose = (book: Book, ...fields: readonly string[]): void =>
  fields.forEach((field) => loseNames(book, new RegExp(`^td_nominations_${field}$`)));

const loseAll = (book: Book): void => loseNames(book, /^td_nominations_/);

test.each<readonly [string, (book: Book) => void]>([
  ['header retyped', (book) => retitle(book, 'name', 'Người được khen')],
  [
    'every header retyped, below a title line with known words',
    (book) => {
      const { row } = rangeOf(book, 'nominations', 'kind').from;
      for (let col = 1; col <= 20; col += 1) put(book, SHEET, row - 1, col, `Cột ${col}`);
      put(book, SHEET, 3, 4, 'Đơn vị');
      put(book, SHEET, 3, 6, 'Ghi chú');
    },
  ],
  [
    'some headers retyped',
    (book) =>
      ['kind', 'title', 'name', 'award', 'achievement', 'note'].forEach((field) => retitle(book, field, '?')),
  ],
  ['columns moved', (book) => swapColumns(book, SHEET, 5, 11)],
  ['columns inserted', (book) => insertColumns(book, SHEET, 4, 2)],
  ['title rows inserted', (book) => insertRows(book, SHEET, 1, 40)],
  ['all other names lost', (book) => loseNames(book, /^td_(list|count)_/)],
])('found by name: %s', (_, spoil) => {
  const book = sampleBook();
  spoil(book);
  const { submission, findings } = read(book);
  expect(findings).toEqual([]);
  expect(contentOf(submission)).toEqual(sampleContent);
});

test.each<readonly [string, string, string]>([
  ['as it was', 'name', 'Tên tập thể / Họ và tên'],
  ['line break and spaces', 'name', ' Tên tập thể /\nHọ và tên  '],
  ['decomposed', 'achievement', 'Tóm tắt thành tích'.normalize('NFD')],
  ['capitals', 'workplace', 'ĐƠN VỊ CÔNG TÁC / NƠI CƯ TRÚ'],
  ['star', 'kind', 'Loại (*)'],
  ['alias', 'name', 'Họ và tên'],
  ['alias', 'workplace', 'Đơn vị'],
  ['alias', 'achievement', 'Thành tích:'],
  ['alias of the plan’s level', 'place-xa', 'Xã'],
  ['alias of the plan’s level', 'place-huyen', 'Huyện/thành phố'],
  ['the dossier part’s full name', 'part-bao-cao-thanh-tich', 'Báo cáo thành tích có xác nhận của cấp trình'],
])('found by header, %s: %s', (_, field, title) => {
  const book = sampleBook();
  retitle(book, field, title);
  const { row, col } = { ...rangeOf(book, 'nominations', field).from };
  lose(book, field.replaceAll('-', '_'));
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(findings).toMatchObject([
    {
      code: 'column-by-header',
      severity: 'note',
      at: { kind: 'cell', sheet: SHEET, row: row - 1, col, table: 'nominations', field },
      args: { found: title.normalize('NFC').replace(/\s+/g, ' ').trim() },
    },
  ]);
});

describe('with all names of the sheet lost', () => {
  const fieldsFound = (findings: readonly Finding[]): readonly string[] =>
    findings.flatMap(({ code, at }) => (code === 'column-by-header' && at.kind === 'cell' ? [at.field] : []));

  test.each<readonly [string, (book: Book) => void]>([
    ['nothing else', () => undefined],
    ['title rows above', (book) => insertRows(book, SHEET, 1, 12)],
    ['columns moved', (book) => swapColumns(book, SHEET, 5, 11)],
    ['a column inserted', (book) => insertColumns(book, SHEET, 4, 1)],
    ['headers retyped with line breaks', (book) => retitle(book, 'workplace', 'Đơn vị\ncông tác ')],
  ])('columns are found by header: %s', (_, spoil) => {
    const book = sampleBook();
    spoil(book);
    loseAll(book);
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['column-by-header']));
    expect(fieldsFound(findings)).toEqual(Object.keys(submission.nominations[0]?.cells ?? {}));
  });

  test('a header of two rows, the upper one merged over its group', () => {
    const book = sampleBook();
    const { row, col } = rangeOf(book, 'nominations', 'place-huyen').from;
    loseAll(book);
    insertRows(book, SHEET, row, 1);
    const below = (at: number, title: string) => put(book, SHEET, row, at, title);
    put(book, SHEET, row - 1, col, 'Địa bàn');
    put(book, SHEET, row - 1, col + 1, null);
    below(col, 'Huyện');
    below(col + 1, 'Xã');
    below(5, '(in hoa)');
    const { merges } = sheetOf(book, SHEET);
    merges.push({ from: { row: row - 1, col }, to: { row: row - 1, col: col + 1 } });
    merges.push({ from: { row: row - 1, col: 2 }, to: { row, col: 2 } });
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['column-by-header']));
  });
});

test('a header of two rows, most of it in the lower one', () => {
  const book = sampleBook();
  const { row } = rangeOf(book, 'nominations', 'kind').from;
  loseAll(book);
  insertRows(book, SHEET, row - 1, 1);
  for (const col of [3, 4]) {
    put(book, SHEET, row - 1, col, col === 3 ? 'Loại' : 'Ông/Bà');
    put(book, SHEET, row, col, null);
    sheetOf(book, SHEET).merges.push({ from: { row: row - 1, col }, to: { row, col } });
  }
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['column-by-header']));
});

test('a merged header covers sub-headers of the officer’s own', () => {
  const book = sampleBook();
  const { row, col } = rangeOf(book, 'nominations', 'field').from;
  loseAll(book);
  insertRows(book, SHEET, row, 1);
  put(book, SHEET, row - 1, col + 1, 'Ý kiến');
  put(book, SHEET, row, col + 1, 'của thôn');
  put(book, SHEET, row, col + 2, 'của xã');
  for (let each = 1; each <= col; each += 1) {
    sheetOf(book, SHEET).merges.push({ from: { row: row - 1, col: each }, to: { row, col: each } });
  }
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['column-by-header']));
});

test('a header that was merged over the first entry hides none of its other cells', () => {
  const book = sampleBook();
  const { row } = rangeOf(book, 'nominations', 'check').from;
  sheetOf(book, SHEET).merges.push({ from: { row: row - 1, col: 1 }, to: { row, col: 1 } });
  expect(contentOf(read(book).submission)).toEqual(sampleContent);
});

describe('missing', () => {
  test.each([
    ['name', 'error'],
    ['workplace', 'error'],
    ['contribution', 'warning'],
    ['note', 'warning'],
  ])('%s: %s', (field, severity) => {
    const book = sampleBook();
    clearColumn(book, 'nominations', field);
    const { submission, findings } = read(book);
    expect(findings).toMatchObject([
      {
        code: 'column-missing',
        severity,
        at: { kind: 'sheet', sheet: SHEET, table: 'nominations' },
        args: { header: headerOf(field) },
      },
    ]);
    expect(submission.nominations).toHaveLength(2);
    for (const { cells } of submission.nominations) expect(cells).not.toHaveProperty(field);
  });
});

describe('columns of the officer’s own', () => {
  test('are counted, not dropped in silence', () => {
    const book = sampleBook();
    const { row, col } = rangeOf(book, 'nominations', 'field').from;
    put(book, SHEET, row - 1, col + 1, 'Ý kiến\nchi bộ');
    put(book, SHEET, row, col + 1, 'Đồng ý');
    put(book, SHEET, row + 1, col + 1, 'Đồng ý');
    put(book, SHEET, row, col + 4, 5);
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(short(findings)).toEqual([
      ['warning', 'column-unknown', { header: 'Ý kiến chi bộ', cells: 2 }],
      ['warning', 'column-unknown', { header: 'X', cells: 1 }],
    ]);
  });

  test('with a header and nothing in them say nothing', () => {
    const book = sampleBook();
    const { row, col } = rangeOf(book, 'nominations', 'note').from;
    put(book, SHEET, row - 1, col + 1, 'Ý kiến');
    expect(read(book).findings).toEqual([]);
  });
});

test('two names on one column: the header decides', () => {
  const book = sampleBook();
  const target = book.names.find(({ name }) => name === 'td_nominations_achievement')?.formula ?? '';
  book.names = book.names.map((each) =>
    each.name === 'td_nominations_award' ? { ...each, formula: target } : each,
  );
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(findings).toMatchObject([{ code: 'column-by-header', at: { field: 'award' } }]);
});

test('names of a copied sheet do not hide the workbook’s own', () => {
  const book = sampleBook();
  const copy = structuredClone(sheetOf(book, SHEET));
  copy.name = `${SHEET} (2)`;
  copy.cells.clear();
  book.sheets.splice(1, 0, copy);
  book.names.unshift(
    ...book.names
      .filter(({ name }) => name.startsWith('td_nominations_'))
      .map((each) => ({
        ...each,
        formula: each.formula.replace(`'${SHEET}'`, `'${copy.name}'`),
        sheet: copy.name,
      })),
  );
  const { submission, findings } = read(book);
  expect(findings).toEqual([]);
  expect(contentOf(submission)).toEqual(sampleContent);
});
