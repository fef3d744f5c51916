import type { LayoutCell, SheetLayout } from '../../../../src/sheets/layout';

import { sheetFault } from './fault';

describe('cells, rows and columns', () => {
  const at = { row: 2, col: 3 };
  test.each<[string, LayoutCell | readonly LayoutCell[], string]>([
    ['a text that is too long', { ...at, value: 'x'.repeat(32_768) }, 'Số liệu!C2: text of 32768 characters'],
    ['no number', { ...at, value: NaN }, 'Số liệu!C2: number NaN'],
    ['infinity', { ...at, value: -Infinity }, 'Số liệu!C2: number -Infinity'],
    ['no date', { ...at, value: { date: '2025-02-30' } }, 'Số liệu!C2: date "2025-02-30"'],
    ['a date before serials', { ...at, value: { date: '1899-12-31' } }, 'Số liệu!C2: date "1899-12-31"'],
    ['an unknown error', { ...at, value: { error: 'Err:502' } }, 'Số liệu!C2: error value "Err:502"'],
    [
      'the same cell twice',
      [
        { ...at, value: 1 },
        { ...at, value: 1 },
      ],
      'Số liệu!C2: cell twice',
    ],
    ['row 0', { row: 0, col: 1, value: 1 }, 'Số liệu: no row 0'],
    ['half a row', { row: 1.5, col: 1, value: 1 }, 'Số liệu: no row 1.5'],
    ['beyond the last row', { row: 1_048_577, col: 1, value: 1 }, 'Số liệu: no row 1048577'],
    ['beyond the last column', { row: 1, col: 16_385, value: 1 }, 'Số liệu: no column 16385'],
    ['a colour in lower case', { ...at, value: 1, style: { fill: 'ffffff' } }, 'Số liệu!C2: colour "ffffff"'],
    ['a colour with #', { ...at, value: 1, style: { color: '#FFFFFF' } }, 'Số liệu!C2: colour'],
    ['a colour by name', { ...at, value: 1, style: { border: 'red' } }, 'Số liệu!C2: colour'],
    ['no font size', { ...at, value: 1, style: { size: 0 } }, 'Số liệu!C2: font size 0'],
    ['half an indent', { ...at, value: 1, style: { indent: 0.5 } }, 'Số liệu!C2: indent 0.5'],
    [
      'an empty number format',
      { ...at, value: 1, style: { numberFormat: '' } },
      'number format of 0 characters',
    ],
    [
      'a number format that is too long',
      { ...at, value: 1, style: { numberFormat: '0'.repeat(256) } },
      'number format of 256 characters',
    ],
  ])('%s', (_, cells, fault) => {
    expect(sheetFault({ cells: [cells].flat() })).toContain(fault);
  });

  test('a text of 32,767 characters is fine', () => {
    expect(sheetFault({ cells: [{ ...at, value: 'x'.repeat(32_767) }] })).toBeNull();
  });

  test.each<[string, Partial<SheetLayout>, string]>([
    ['row twice', { rows: [{ row: 2 }, { row: 2 }] }, 'row twice'],
    ['row beyond the last', { rows: [{ row: 1_048_577 }] }, 'no row 1048577'],
    ['row too high', { rows: [{ row: 2, height: 410 }] }, 'height 410 of row 2'],
    ['row too deep', { rows: [{ row: 2, outline: 8 }] }, 'row 2: outline level 8'],
    ['column twice', { columns: [1, 1].map((width) => ({ col: 2, width })) }, 'column twice'],
    ['column beyond the last', { columns: [{ col: 16_385, width: 1 }] }, 'no column 16385'],
    ['column too wide', { columns: [{ col: 2, width: 256 }] }, 'width 256 of column 2'],
    ['column without width', { columns: [{ col: 2, width: NaN }] }, 'width NaN of column 2'],
    ['column too deep', { columns: [{ col: 2, width: 1, outline: 0 }] }, 'column 2: outline level 0'],
  ])('%s', (_, added, fault) => {
    expect(sheetFault(added)).toBe(`Số liệu: ${fault}`);
  });
});
