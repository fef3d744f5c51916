import type { CellRange } from '../../../sheets/layout';

/** Whether two rectangles share a cell. */
export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.col <= b.to.col && b.from.col <= a.to.col;

/** Two of the rectangles that share a cell, `null` when none do. */
export function findOverlap(ranges: readonly CellRange[]): readonly [CellRange, CellRange] | null {
  const ordered = [...ranges].sort((a, b) => a.from.row - b.from.row);
  let open: CellRange[] = [];
  for (const range of ordered) {
    open = open.filter(({ to }) => to.row >= range.from.row);
    const other = open.find((one) => overlap(one, range));
    if (other) return [other, range];
    open.push(range);
  }
  return null;
}
