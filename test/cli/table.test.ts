import { tableLines } from '../../src/cli/table';

const columns = [
  { header: 'Đơn vị', align: 'left', cut: true },
  { header: 'Lỗi', align: 'right' },
] as const;

test('columns are as wide as their longest cell', () => {
  expect(
    tableLines(
      columns,
      [
        ['Xã Phước Bình', '2'],
        ['Xã Cà Ná', '10'],
      ],
      null,
    ),
  ).toEqual(['Đơn vị         Lỗi', '─────────────  ───', 'Xã Phước Bình    2', 'Xã Cà Ná        10']);
});

test('a letter with its marks has the width of a letter in any Unicode form', () => {
  const [nfc, nfd] = ['NFC', 'NFD'].map((form) =>
    tableLines(columns, [['Xã Phước Bình'.normalize(form), '2']], null).map((line) => line.normalize('NFC')),
  );
  expect(nfd).toEqual(nfc);
});

test('on a terminal the widest column that may be cut is', () => {
  expect(tableLines(columns, [['Xã Phước Bình', '2']], 15)).toEqual([
    'Đơn vị      Lỗi',
    '──────────  ───',
    'Xã Phước …    2',
  ]);
});

test('no column is cut beyond recognition, and numbers never', () => {
  const [, rule] = tableLines(columns, [['Xã Phước Bình', '2']], 3);
  expect(rule).toBe('────────  ───');
});
