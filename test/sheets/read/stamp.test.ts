import type { Plan } from '../../../src/plan/schema';
import { readStamp } from '../../../src/sheets/read/stamp';
import { ninhThuan } from '../../plan/plans';
import type { Book } from './book';
import { pieces } from '../../../src/sheets/pieces';
import { bookOf, foreignBook, put, putPlan, removeSheet, sheetOf, workbookOf } from './book';
import { commune, layOut, sampleBook } from './reading';

const STAMP = '_thidua';

const stampOf = (book: Book) => readStamp(workbookOf(book));

test('says kind, plan, versions, unit, and the plan itself', () => {
  const stamp = stampOf(bookOf(layOut()));
  expect(stamp).toMatchObject({
    kind: 'entry',
    stamp: { planId: 'ninh-thuan-3126', planVersion: 1, layoutVersion: 1, unit: commune.code },
  });
  expect(JSON.parse(stamp?.planJson ?? '')).toEqual(JSON.parse(JSON.stringify(ninhThuan)));
});

test.each<readonly [string, (book: Book) => void]>([
  ['hidden instead of very hidden', (book) => (sheetOf(book, STAMP).visibility = 'hidden')],
  ['shown', (book) => (sheetOf(book, STAMP).visibility = 'visible')],
  ['renamed', (book) => (sheetOf(book, STAMP).name = 'Sheet7')],
  ['before all others', (book) => book.sheets.reverse()],
  ['versions as numbers', (book) => put(book, STAMP, 4, 2, 1)],
])('is found %s', (_, spoil) => {
  const book = sampleBook();
  spoil(book);
  expect(stampOf(book)).toEqual(stampOf(sampleBook()));
});

test.each<readonly [string, (book: Book) => void]>([
  ['without the sheet', (book) => removeSheet(book, STAMP)],
  ['without the mark', (book) => put(book, STAMP, 1, 1, 'khác')],
  ['with an unknown kind', (book) => put(book, STAMP, 2, 2, 'other')],
  ['without a plan', (book) => put(book, STAMP, 3, 2, null)],
  ['with a version that is no number', (book) => put(book, STAMP, 4, 2, 'một')],
  ['with a version below 1', (book) => put(book, STAMP, 5, 2, '0')],
])('there is none %s', (_, spoil) => {
  const book = sampleBook();
  spoil(book);
  expect(stampOf(book)).toBeNull();
});

test('there is none in a workbook made by hand', () => {
  expect(stampOf(foreignBook('Sheet1', [['STT', 'Họ và tên']]))).toBeNull();
});

test('a blank unit is none', () => {
  const book = sampleBook();
  put(book, STAMP, 6, 2, null);
  expect(stampOf(book)?.stamp.unit).toBeNull();
});

describe('a plan in several pieces', () => {
  const long: Plan = {
    ...ninhThuan,
    clauses: [...ninhThuan.clauses, { id: 'dai', label: 'mục dài', text: 'Đ😀'.repeat(30_000) }],
  };
  /** Row of the nth piece, from 1. */
  const piece = (nth: number): number => 6 + nth;

  test('is put together again', () => {
    const stamp = stampOf(bookOf(layOut(undefined, commune, long)));
    expect(stamp?.planJson === JSON.stringify(long)).toBe(true);
  });

  test('is put together of the pieces that earlier versions wrote', () => {
    const book = bookOf(layOut(undefined, commune, long));
    putPlan(book, JSON.stringify(long), (json) => json.match(/.{1,30000}/gsu) ?? []);
    expect(stampOf(book)?.planJson === JSON.stringify(long)).toBe(true);
  });

  test.each<readonly [string, (book: Book) => void]>([
    ['lost', (book) => put(book, STAMP, piece(2), 1, null)],
    ['emptied', (book) => put(book, STAMP, piece(2), 2, null)],
    ['cut short', (book) => put(book, STAMP, piece(pieces(JSON.stringify(long)).length), 2, 'p')],
    [
      'and all others lost',
      (book) => pieces(JSON.stringify(long)).forEach((_, at) => put(book, STAMP, piece(at + 1), 1, null)),
    ],
  ])('is damaged: one piece %s', (_, spoil) => {
    const book = bookOf(layOut(undefined, commune, long));
    spoil(book);
    const stamp = stampOf(book);
    expect(stamp?.stamp.planId).toBe(ninhThuan.id);
    expect(stamp?.planJson === null).toBe(true);
  });
});
