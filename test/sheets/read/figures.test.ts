import type { CellValue } from '../../../src/text/cell';
import type { SourceCell } from '../../../src/sheets/source';
import type { Book } from './book';
import { clearColumn, dropCachedValues, enter, insertRows, loseNames, put, rangeOf } from './book';
import { contentOf, read, sampleBook, sampleContent, short } from './reading';

const SHEET = 'Số liệu';

/** Row of an indicator, counted from the first. */
const nthOf: Readonly<Record<string, number>> = { V0: 0, V1: 1, V2: 2 };

const write = (book: Book, nth: number, cells: Readonly<Record<string, CellValue | SourceCell>>): void => {
  for (const [field, value] of Object.entries(cells)) enter(book, 'figures', field, nth, value);
};

test('every indicator of the sheet is a row; quotients have their note only', () => {
  const { figures } = read(sampleBook()).submission;
  expect(figures.map(({ key }) => key).slice(0, 3)).toEqual(['V0', 'V1', 'V2']);
  expect(Object.keys(figures[1]?.cells ?? {})).toEqual(['year-2021', 'year-2022', 'year-2023', 'note']);
  const quotients = figures.filter(({ cells }) => !('year-2021' in cells));
  expect(quotients.length).toBeGreaterThan(0);
  for (const { cells } of quotients) expect(Object.keys(cells)).toEqual(['note']);
});

test('what the form computes is no entry, with and without results', () => {
  const book = sampleBook();
  dropCachedValues(book);
  const { submission, findings } = read(book);
  expect(findings).toEqual([]);
  expect(contentOf(submission)).toEqual(sampleContent);
});

test('a row of which only formulas are left is blank', () => {
  const book = sampleBook();
  write(book, nthOf['V2'] ?? 0, { code: null, indicator: null, unit: null });
  dropCachedValues(book);
  expect(read(book).findings).toEqual([]);
});

test('texts and the officer’s formulas stay as they are', () => {
  const book = sampleBook();
  write(book, nthOf['V2'] ?? 0, { 'year-2021': '1.234', 'year-2022': { value: null, formula: true } });
  const row = read(book).submission.figures.find(({ key }) => key === 'V2');
  expect(row?.cells['year-2021']).toMatchObject({ value: '1.234' });
  expect(row?.cells['year-2022']).toMatchObject({ value: null, formula: true });
});

test.each<readonly [string, (book: Book) => void]>([
  ['lower case', (book) => write(book, 1, { code: ' v1 ' })],
  ['lost, the name is there', (book) => write(book, 1, { code: null })],
  ['wrong, the name is there', (book) => write(book, 1, { code: '1', indicator: 'NGÂN SÁCH TRUNG ƯƠNG' })],
])('code %s', (_, spoil) => {
  const book = sampleBook();
  spoil(book);
  const { submission, findings } = read(book);
  expect(findings).toEqual([]);
  expect(contentOf(submission)).toEqual(sampleContent);
});

test('the code column lost', () => {
  const book = sampleBook();
  clearColumn(book, 'figures', 'code');
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(short(findings)).toEqual([['warning', 'column-missing', { header: 'Mã' }]]);
});

test.each<readonly [string, CellValue]>([
  ['as it was', 'Năm 2021'],
  ['bare year', 2021],
  ['alias', 'Thực hiện\nnăm 2021'],
])('a year by its header, %s', (_, title) => {
  const book = sampleBook();
  enter(book, 'figures', 'year-2021', -1, title);
  loseNames(book, /^td_figures_year_2021$/);
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(findings).toMatchObject([{ code: 'column-by-header', at: { field: 'year-2021' } }]);
});

describe('rows that are no indicator’s', () => {
  test.each<readonly [string, Readonly<Record<string, CellValue>>, readonly unknown[]]>([
    [
      'an indicator of the unit’s own',
      { code: 'K9', indicator: 'Số mô hình mới', 'year-2021': 3 },
      ['warning', 'row-unknown', { found: 'K9 Số mô hình mới 3' }],
    ],
    [
      'an indicator twice',
      { code: 'V1', indicator: 'Ngân sách trung ương', 'year-2022': 9 },
      ['warning', 'row-unknown', { found: 'V1 Ngân sách trung ương 9' }],
    ],
    [
      'numbers of nothing',
      { 'year-2021': 3, 'year-2022': 4, 'year-2023': 5 },
      ['warning', 'row-unknown', { found: '3 4 5' }],
    ],
    [
      'a remark',
      { indicator: 'Số liệu đến 30/9' },
      ['note', 'row-passed-over', { why: 'text', text: 'Số liệu đến 30/9' }],
    ],
    [
      'a group',
      { code: 'II', indicator: 'Lao động' },
      ['note', 'row-passed-over', { why: 'group', text: 'II Lao động' }],
    ],
    [
      'a total',
      { indicator: 'Tổng cộng', 'year-2021': 9 },
      ['note', 'row-passed-over', { why: 'total', text: 'Tổng cộng 9' }],
    ],
  ])('%s', (_, cells, finding) => {
    const book = sampleBook();
    const { from } = rangeOf(book, 'figures', 'code');
    insertRows(book, SHEET, from.row + 5, 1);
    write(book, 5, cells);
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(short(findings)).toEqual([finding]);
  });

  test('an index row below the header', () => {
    const book = sampleBook();
    const { from } = rangeOf(book, 'figures', 'code');
    insertRows(book, SHEET, from.row, 1);
    ['A', 'B', 'C', 1, 2, 3].forEach((value, index) => put(book, SHEET, from.row, 1 + index, value));
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(short(findings)).toEqual([['note', 'row-passed-over', { why: 'index', text: 'A B C 1 2 3' }]]);
  });
});
