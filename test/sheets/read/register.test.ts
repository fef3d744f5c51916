import type { Row } from '../../../src/rules/submission';
import { readRegister } from '../../../src/sheets/read/register';
import { ninhThuan, twoLevel } from '../../plan/plans';
import type { Book } from './book';
import { enter, foreignBook, loseNames, put, removeSheet, workbookOf } from './book';
import { read, sample, sampleBook, short, valuesOf } from './reading';

const SHEET = 'Danh sách đã khen thưởng';
const registerOf = (book: Book): readonly Row[] | null =>
  readRegister(workbookOf(book), ninhThuan, 'tinh.xlsx')?.rows ?? null;
const valuesIn = (book: Book) => registerOf(book)?.map(valuesOf);

test('from a unit’s workbook', () => {
  expect(valuesIn(sampleBook())).toEqual(sample.register);
});

test('from a summary', () => {
  const book = sampleBook();
  put(book, '_thidua', 2, 2, 'summary');
  expect(valuesIn(book)).toEqual(sample.register);
});

test('from the province’s own list, by its headers', () => {
  const book = foreignBook('Theo dõi 2021-2023', [
    ['ỦY BAN NHÂN DÂN TỈNH'],
    ['DANH SÁCH TẬP THỂ, CÁ NHÂN ĐÃ ĐƯỢC KHEN THƯỞNG'],
    [null],
    ['TT', 'Xã', 'Tên tập thể, cá nhân', 'Hình thức khen thưởng', 'Số QĐ', 'Ngày QĐ'],
    [1, 2, 3, 4, 5, 6],
    [null, 'Tập thể'],
    [1, 'Xã Phước Hậu', 'Nhân dân xã Phước Hậu', 'Bằng khen', '1/QĐ-UBND', { date: '2022-05-17' }],
    [2, 'Xã Phước Sơn', 'Nguyễn Văn Mẫu', 'Bằng khen', '2/QĐ-UBND', 44698],
    [3],
    [null, 'Tổng cộng', 2],
    ['Nơi nhận:', null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
  ]);
  expect(valuesIn(book)).toEqual([
    {
      place: 'Xã Phước Hậu',
      recipient: 'Nhân dân xã Phước Hậu',
      award: 'Bằng khen',
      decision: '1/QĐ-UBND',
      decisionDate: { date: '2022-05-17' },
    },
    {
      place: 'Xã Phước Sơn',
      recipient: 'Nguyễn Văn Mẫu',
      award: 'Bằng khen',
      decision: '2/QĐ-UBND',
      decisionDate: { date: '2022-05-17' },
    },
  ]);
  expect(registerOf(book)?.[0]).toMatchObject({ sheet: 'Theo dõi 2021-2023', row: 7 });
});

test('blank: no lines, but a register', () => {
  const book = sampleBook();
  for (const field of ['place', 'recipient', 'decision', 'decisionDate'])
    enter(book, 'register', field, 0, null);
  expect(registerOf(book)).toEqual([]);
});

test.each<readonly [string, Book]>([
  [
    'another workbook',
    foreignBook('Sheet1', [
      ['STT', 'Họ và tên'],
      [1, 'Nguyễn Văn Mẫu'],
    ]),
  ],
  [
    'its headers but the one that names somebody',
    foreignBook('Sheet1', [['Xã', 'Loại', 'Hình thức khen', 'Số QĐ', 'Ngày QĐ', 'Ghi chú']]),
  ],
  [
    'another table under its name',
    foreignBook(SHEET, [
      ['Tháng', 'Thu'],
      [1, 2],
    ]),
  ],
])('none: %s', (_, book) => {
  expect(registerOf(book)).toBeNull();
});

test('none: the sheet was removed, or the plan excludes nobody', () => {
  const book = sampleBook();
  removeSheet(book, SHEET);
  expect(registerOf(book)).toBeNull();
  expect(readRegister(workbookOf(sampleBook()), twoLevel, '')).toBeNull();
});

test('in a submission: by header, serials as days', () => {
  const book = sampleBook();
  enter(book, 'register', 'decisionDate', 0, 44698);
  loseNames(book, /^td_register_(recipient|note)$/);
  const { submission, findings } = read(book);
  expect(submission.register.map(valuesOf)).toEqual(sample.register);
  expect(short(findings)).toEqual([
    ['note', 'column-by-header', { found: 'Đối tượng được khen' }],
    ['note', 'column-by-header', { found: 'Ghi chú' }],
    ['note', 'date-from-number', { found: 44698, reading: '2022-05-17' }],
  ]);
});

describe('a line in other letters is the same line', () => {
  test.each<readonly [words: string, field: string, typed: string, meant: string]>([
    ['without the kind', 'place', 'Quảng Sơn', 'Xã Quảng Sơn'],
    ['the office of the place', 'place', 'UBND xã Quảng Sơn', 'Xã Quảng Sơn'],
    ['the office in full', 'place', 'Ủy ban nhân dân xã Quảng Sơn', 'Xã Quảng Sơn'],
    ['the kind as a letter', 'place', 'X. Quảng Sơn', 'Xã Quảng Sơn'],
    ['small letters', 'place', 'xã quảng sơn', 'Xã Quảng Sơn'],
    ['capitals', 'place', 'XÃ QUẢNG SƠN', 'Xã Quảng Sơn'],
    ['decomposed', 'place', 'Xã Quảng Sơn'.normalize('NFD'), 'Xã Quảng Sơn'],
    ['the district behind a comma', 'place', 'xã Quảng Sơn, huyện Ninh Sơn', 'Xã Quảng Sơn'],
    ['the district in brackets', 'place', 'Quảng Sơn (Ninh Sơn)', 'Xã Quảng Sơn'],
    ['the district behind a dash', 'place', 'Xã Quảng Sơn - H. Ninh Sơn', 'Xã Quảng Sơn'],
    ['the district at once', 'place', 'Xã Quảng Sơn huyện Ninh Sơn tỉnh Ninh Thuận', 'Xã Quảng Sơn'],
    ['the tone on the other vowel', 'place', 'Xã Phước Hoà', 'Xã Phước Hòa'],
    ['no commune of that district', 'place', 'Xã Quảng Sơn, huyện Ninh Hải', 'Xã Quảng Sơn, huyện Ninh Hải'],
    ['another kind of place', 'place', 'Phường Quảng Sơn', 'Phường Quảng Sơn'],
    ['another name', 'place', 'Quang Sơn', 'Quang Sơn'],
    [
      'an award abbreviated',
      'award',
      'Bằng khen của Chủ tịch UBND tỉnh.',
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    ],
    ['a level abbreviated', 'recognition', 'NTM nâng cao', 'Nông thôn mới nâng cao'],
    ['a kind in small letters', 'kind', 'tập thể', 'Tập thể'],
    ['another award', 'award', 'Giấy khen', 'Giấy khen'],
  ])('%s', (_, field, typed, meant) => {
    const book = sampleBook();
    enter(book, 'register', field, 0, typed);
    expect(valuesIn(book)).toMatchObject([{ [field]: meant }]);
    expect(read(book).submission.register.map(valuesOf)).toMatchObject([{ [field]: meant }]);
  });
});
