import type { CellValue } from '../../../src/text/cell';
import { unitLabel } from '../../../src/plan/units';
import { ninhThuan } from '../../plan/plans';
import type { Book } from './book';
import { enter, insertRows, loseNames, put, rangeOf, removeSheet, sheetOf } from './book';
import { commune, contentOf, district, read, sampleBook, sampleContent, short, valuesOf } from './reading';

const SHEET = 'Thông tin';

const unitOf = (book: Book): string | null => read(book).submission.unit;
const choose = (book: Book, value: CellValue): void => {
  enter(book, 'info', 'unit', 0, value);
};

describe('the unit', () => {
  const other = unitLabel(ninhThuan, district);

  test.each<readonly [string, CellValue, string | null]>([
    ['chosen', other, district.code],
    ['chosen, decomposed, with spaces', ` ${other.normalize('NFD')} `, district.code],
    ['blank: as stamped', null, commune.code],
    ['spaces: as stamped', ' \u00a0', commune.code],
    ['no unit at all: as stamped', 'Ban Quản lý Mẫu', commune.code],
    ['near the stamped one: as stamped', 'Xã Phước Sơm', commune.code],
    ['near another one: not known', 'Huyện Ninh Phướcc', null],
  ])('%s', (_, value, expected) => {
    const book = sampleBook();
    choose(book, value);
    expect(unitOf(book)).toBe(expected);
  });

  test.each<readonly [string, CellValue, string | null]>([
    ['chosen', other, district.code],
    ['blank', null, null],
    ['no unit', 'Ban Quản lý Mẫu', null],
  ])('without a stamp, %s', (_, value, expected) => {
    const book = sampleBook();
    choose(book, value);
    removeSheet(book, '_thidua');
    expect(unitOf(book)).toBe(expected);
  });

  test('stamped with a code that the plan does not have', () => {
    const book = sampleBook();
    choose(book, null);
    put(book, '_thidua', 6, 2, '99999');
    const { submission } = read(book);
    expect(submission).toMatchObject({ unit: null, stamp: { unit: '99999' } });
  });

  test('every finding names it', () => {
    const book = sampleBook();
    loseNames(book, /^td_nominations_/);
    const { findings } = read(book);
    expect(new Set(findings.map(({ unit }) => unit))).toEqual(new Set([commune.code]));
  });

  test('decides which fields are read', () => {
    const book = sampleBook();
    choose(book, other);
    const { submission } = read(book);
    expect(submission.info.cells).not.toHaveProperty('recognised');
  });

  test('who was chosen later does not change what the formulas show', () => {
    const book = sampleBook();
    choose(book, 'Xã Phước Hậu');
    expect(read(book).submission.nominations[0]?.cells['place-xa']).toMatchObject({ value: 'Xã Phước Sơn' });
  });
});

describe('cells', () => {
  test('are found by name wherever they moved', () => {
    const book = sampleBook();
    insertRows(book, SHEET, 8, 3);
    const { submission, findings } = read(book);
    expect(findings).toEqual([]);
    expect(contentOf(submission)).toEqual(sampleContent);
  });

  test('are found by label when names are lost', () => {
    const book = sampleBook();
    const { from } = rangeOf(book, 'info', 'reportNumber');
    put(book, SHEET, from.row, 1, 'SỐ VĂN BẢN\nBÁO CÁO : ');
    loseNames(book, /^td_info_/);
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['column-by-header']));
    expect(findings).toHaveLength(Object.keys(submission.info.cells).length);
    expect(findings).toContainEqual(
      expect.objectContaining({
        at: expect.objectContaining({
          kind: 'cell',
          row: from.row,
          col: 1,
          field: 'reportNumber',
        }) as unknown,
        args: { found: 'SỐ VĂN BẢN BÁO CÁO :' },
      }),
    );
  });

  test('are found by what offices write, right of a merged label', () => {
    const book = sampleBook();
    const { from } = rangeOf(book, 'info', 'phone');
    put(book, SHEET, from.row, 1, 'Số ĐT:');
    put(book, SHEET, from.row, 4, '0912 345 678');
    sheetOf(book, SHEET).merges.push({ from: { row: from.row, col: 1 }, to: { row: from.row, col: 3 } });
    loseNames(book, /^td_info_phone$/);
    expect(valuesOf(read(book).submission.info)).toMatchObject({ phone: '0912 345 678' });
  });

  test('are not looked for beside the same words elsewhere', () => {
    const book = sampleBook();
    put(book, SHEET, 60, 1, 'Người lập');
    loseNames(book, /^td_info_author$/);
    expect(contentOf(read(book).submission)).toEqual(sampleContent);
  });

  test.each([
    ['reportNumber', 'error', 'Số văn bản báo cáo'],
    ['phone', 'warning', 'Điện thoại'],
  ])('%s is missing: %s', (field, severity, header) => {
    const book = sampleBook();
    enter(book, 'info', field, 0, null);
    put(book, SHEET, rangeOf(book, 'info', field).from.row, 1, null);
    loseNames(book, new RegExp(`^td_info_${field}$`));
    const { submission, findings } = read(book);
    expect(short(findings)).toEqual([[severity, 'column-missing', { header }]]);
    expect(submission.info.cells).not.toHaveProperty(field);
  });
});

describe('dates', () => {
  test.each<readonly [string, CellValue, CellValue]>([
    ['a serial in a cell that lost its format', 45201, { date: '2023-10-02' }],
    ['with a time of day', 45201.75, { date: '2023-10-02' }],
    ['a year', 2023, 2023],
    ['typed without signs', 20231002, 20231002],
    ['a text', '02/10/2023', '02/10/2023'],
    ['an ISO text', '2023-10-02', '2023-10-02'],
  ])('%s', (_, value, expected) => {
    const book = sampleBook();
    const at = enter(book, 'info', 'reportSent', 0, value);
    const { submission, findings } = read(book);
    expect(submission.info.cells['reportSent']?.value).toEqual(expected);
    expect(findings).toMatchObject(
      expected === value
        ? []
        : [
            {
              code: 'date-from-number',
              severity: 'note',
              at: { kind: 'cell', row: at.row, col: at.col, field: 'reportSent' },
              args: { found: value, reading: '2023-10-02' },
            },
          ],
    );
  });
});

describe('texts in other forms', () => {
  test.each<readonly [string, string, boolean]>([
    ['decomposed', 'Nguyễn'.normalize('NFD'), true],
    ['eth for Đ', 'Ðặng Văn Mẫu', true],
    ['zero-width', 'Mẫu\u200b Văn', true],
    ['no-break space inside', 'Mẫu\u00a0Văn', true],
    ['spaces at the ends', '  Mẫu Văn\u00a0', false],
    ['lines of another system', 'Mẫu \r\nVăn', false],
    ['an apostrophe', "Mẫu 'A'", false],
  ])('%s', (_, text, isTold) => {
    const book = sampleBook();
    enter(book, 'info', 'author', 0, text);
    enter(book, 'nominations', 'note', 0, text);
    const { submission, findings } = read(book);
    expect(submission.info.cells['author']?.value).toBe(text);
    expect(short(findings)).toEqual(isTold ? [['note', 'text-normalised', { cells: 2 }]] : []);
  });

  test('legacy fonts are another finding’s', () => {
    const book = sampleBook();
    enter(book, 'info', 'author', 0, { value: 'NguyÔn V¨n MÉu, Chñ t\u00adch', font: '.VnTime' });
    expect(read(book).findings).toEqual([]);
  });
});
