import { serialOf } from '../../../src/xlsx/write/serial';

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2024-02-29', 45351],
  ['2025-06-30', 45838],
  ['9999-12-31', 2958465],
])('%s is %i', (date, serial) => {
  expect(serialOf(date)).toBe(serial);
});

test.each([
  '1899-12-31',
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '30/06/2025',
  '2025-6-3',
  '',
  '0000-01-01',
])('"%s" is no day of the 1900 system', (date) => {
  expect(serialOf(date)).toBeNull();
});
