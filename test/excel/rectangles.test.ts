import fc from 'fast-check';
import { contains } from '../../src/sheets/address';
import { addressesOf, cellsOf, rectanglesOf } from '../../src/excel/rectangles';

const cell = fc.record({ row: fc.integer({ min: 1, max: 12 }), col: fc.integer({ min: 1, max: 12 }) });
const key = ({ row, col }: { row: number; col: number }): string => `${row},${col}`;

test('rectangles hold each given cell once and no other', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const held = rectanglesOf(cells).flatMap((range) => [...cellsOf(range)].map(key));
      expect(held.sort()).toEqual([...new Set(cells.map(key))].sort());
    }),
  );
});

test('a full block is one rectangle', () => {
  const block = { from: { row: 2, col: 3 }, to: { row: 40, col: 9 } };
  expect(rectanglesOf([...cellsOf(block)])).toEqual([block]);
});

test('addresses stay within what Excel takes and lose no range', () => {
  const ranges = Array.from({ length: 3000 }, (_, i) => {
    const at = { row: 2 * i + 1, col: 1 + (i % 7) };
    return { from: at, to: at };
  });
  const addresses = addressesOf(ranges);
  expect(addresses.length).toBeGreaterThan(1);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  expect(addresses.flatMap((address) => address.split(','))).toHaveLength(ranges.length);
  expect(ranges.every(({ from }) => contains({ from, to: from }, from))).toBe(true);
});
