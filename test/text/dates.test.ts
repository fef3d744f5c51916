import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  formatDate,
  formatDocumentDate,
  formatLongDate,
  isIsoDate,
  parseDate,
} from '../../src/text/dates';

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2023-10-10', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-02-30', false],
  ['2023-04-31', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-10-00', false],
  ['2023-1-1', false],
  ['2023-10-10T00:00', false],
  ['+02023-10-10', false],
  ['', false],
])('isIsoDate(%j) is %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));

describe('counting days', () => {
  test.each([
    ['2023-10-10', -1, '2023-10-09'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['1899-12-30', 45209, '2023-10-10'],
  ])('%s and %d days is %s', (from, n, expected) => {
    expect(addDays(from, n)).toBe(expected);
    expect(daysBetween(from, expected)).toBe(n);
  });

  test('adding what lies between arrives', () =>
    fc.assert(fc.property(day, day, (a, b) => expect(addDays(a, daysBetween(a, b))).toBe(b))));

  test('what is no day throws', () => {
    expect(() => addDays('2023-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('2023-10-10', '10/10/2023')).toThrow(RangeError);
  });
});

describe('parseDate', () => {
  test.each([
    ['10/10/2023', '2023-10-10'],
    ['1/8/2023', '2023-08-01'],
    ['03/10/2023', '2023-10-03'],
    ['01-08-2023', '2023-08-01'],
    ['01–08–2023', '2023-08-01'],
    ['1.8.2023', '2023-08-01'],
    ['01 / 8 / 2023', '2023-08-01'],
    ['ngày 10/10/2023', '2023-10-10'],
    ['ngày 10 tháng 10 năm 2023', '2023-10-10'],
    ['Nga\u0300y\u00A001  tháng 8\nnăm 2023', '2023-08-01'],
    ['01 THÁNG 8 NĂM 2023', '2023-08-01'],
    ['2023-10-10', '2023-10-10'],
    ['29/02/2024', '2024-02-29'],
  ])('%j is %s', (text, expected) => expect(parseDate(text)).toBe(expected));

  test.each([
    '', '10/10/23', '29/02/2023', '31/04/2023', '10/13/2023', '0/1/2023', '10/10-2023', '10/10', '10/10/0202', '1/1/2200',
    '2023-02-30', '2023/10/10', '2023-1-1', '45209', 'tháng 10 năm 2023', '10/10/2023 08:30', 'trước ngày 10/10/2023',
  ])('%j is no date', (text) => expect(parseDate(text)).toBeNull()); // prettier-ignore

  test('reads every form that is written', () =>
    fc.assert(
      fc.property(day, fc.constantFrom(formatDate, formatDocumentDate, formatLongDate), (iso, format) =>
        expect(parseDate(format(iso))).toBe(iso),
      ),
    ));
});

test.each([
  ['2023-10-10', '10/10/2023', '10/10/2023', 'ngày 10 tháng 10 năm 2023'],
  ['2023-08-01', '01/08/2023', '01/8/2023', 'ngày 01 tháng 8 năm 2023'],
  ['2023-02-05', '05/02/2023', '05/02/2023', 'ngày 05 tháng 02 năm 2023'],
  ['2023-03-31', '31/03/2023', '31/3/2023', 'ngày 31 tháng 3 năm 2023'],
])('%s in a cell, in a document, spelled out', (iso, cell, document, long) => {
  expect(formatDate(iso)).toBe(cell);
  expect(formatDocumentDate(iso)).toBe(document);
  expect(formatLongDate(iso)).toBe(long);
});
