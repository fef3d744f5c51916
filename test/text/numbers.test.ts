import fc from 'fast-check';
import { formatNumber, parseNumber, twoDigits } from '../../src/text/numbers';

describe('parseNumber', () => {
  test.each([
    ['1.234,56', 1234.56],
    ['1234,5', 1234.5],
    ['1 234', 1234],
    ['1\u00A0234\u202F567,8', 1234567.8],
    ['1 234.5', 1234.5],
    ['12%', 12],
    ['99,5 %', 99.5],
    ['0,5', 0.5],
    ['0,123', 0.123],
    ['0.123', 0.123],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1,234.56', 1234.56],
    ['1.234,567', 1234.567],
    ['1234.567', 1234.567],
    ['12.5', 12.5],
    ['1.2345', 1.2345],
    [' 08 ', 8],
    ['-5', -5],
    ['\u22125,5', -5.5],
    ['+ 7', 7],
    ['-0', 0],
    ['123456789012345', 123456789012345],
  ])('%j is %d', (text, value) => expect(parseNumber(text)).toEqual({ kind: 'number', value }));

  test.each([
    ['1.234', [1234, 1.234]],
    ['1,234', [1.234, 1234]],
    ['-12.000', [-12000, -12]],
    ['123,456%', [123.456, 123456]],
  ])('%j is ambiguous, the Vietnamese reading first', (text, readings) =>
    expect(parseNumber(text)).toEqual({ kind: 'ambiguous', readings }),
  );

  test.each([
    '', '-', 'Không có', '12 hộ', '12ha', '5 triệu', '1.2.3', '12 34', '1.234,567,8', '1,234.567.8', '1.234 567', '012.345.678',
    ',5', '5,', '1e3', '12%%', '%', '10/10/2023', '3126/KH', '1234567890123456', '(5)', '1..5',
  ])('%j is no number', (text) => expect(parseNumber(text)).toBeNull()); // prettier-ignore
});

describe('formatNumber', () => {
  test.each([
    [1234.56, undefined, '1.234,56'],
    [1234567, undefined, '1.234.567'],
    [0.1 + 0.2, undefined, '0,3'],
    [-5.5, undefined, '-5,5'],
    [0, undefined, '0'],
    [1234.5, 2, '1.234,50'],
    [2 / 3, 1, '0,7'],
    [-0.04, 1, '0,0'],
    [12.5, 0, '13'],
  ])('%d with %s decimals is %s', (value, decimals, expected) =>
    expect(formatNumber(value, decimals)).toBe(expected),
  );

  test('is read back as the first reading', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (n, decimals) => {
        const value = n / 10 ** decimals;
        const parsed = parseNumber(formatNumber(value));
        expect(parsed?.kind === 'ambiguous' ? parsed.readings[0] : parsed?.value).toBe(
          value === 0 ? 0 : value,
        );
      }),
    ));
});

test.each([
  [0, '00'],
  [8, '08'],
  [15, '15'],
  [1234, '1.234'],
  [2.5, '2,5'],
])('twoDigits(%d) is %s', (n, expected) => expect(twoDigits(n)).toBe(expected));
