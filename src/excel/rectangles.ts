/** Sets of cells as few rectangles, and rectangles as few addresses: what a request costs. */
import { rangeA1 } from '../sheets/address';
import type { CellAddress, CellRange } from '../sheets/layout';

/** Runs of neighbouring columns, ascending. */
function runsOf(cols: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const col of [...new Set(cols)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === col - 1) last[1] = col;
    else runs.push([col, col]);
  }
  return runs;
}

/** Rectangles that hold these cells and no other, each cell once. */
export function rectanglesOf(cells: readonly CellAddress[]): readonly CellRange[] {
  const byRow = new Map<number, number[]>();
  for (const { row, col } of cells) {
    const cols = byRow.get(row);
    if (cols) cols.push(col);
    else byRow.set(row, [col]);
  }
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (const [row, cols] of [...byRow].sort(([a], [b]) => a - b)) {
    const next = new Map<string, CellRange>();
    for (const [from, to] of runsOf(cols)) {
      const key = `${from},${to}`;
      const above = open.get(key);
      const grows = above?.to.row === row - 1 ? above : undefined;
      if (grows) open.delete(key);
      next.set(key, { from: grows?.from ?? { row, col: from }, to: { row, col: to } });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((a, b) => a.from.row - b.from.row || a.from.col - b.from.col);
}

/** Excel's limit for an address of several areas. */
const LONGEST_ADDRESS = 8192;

/** Addresses (`A1:B2`, `5:5`) as few of several areas (`A1:B2,D4`). */
export function joinedAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) {
      joined[joined.length - 1] = `${last},${address}`;
    } else {
      joined.push(address);
    }
  }
  return joined;
}

/** Addresses of several areas that together name all ranges. */
export const addressesOf = (ranges: readonly CellRange[]): readonly string[] =>
  joinedAddresses(ranges.map((range) => rangeA1(range)));

export const cellKey = ({ row, col }: CellAddress): string => `${row},${col}`;

/** The rectangle from the sheet's first cell to the last row and column of these; null for none. */
export function blockOf(cells: readonly CellAddress[]): CellRange | null {
  let [row, col] = [0, 0];
  for (const cell of cells) [row, col] = [Math.max(row, cell.row), Math.max(col, cell.col)];
  return row === 0 ? null : { from: { row: 1, col: 1 }, to: { row, col } };
}

/** The cells of a range, row by row. */
export function* cellsOf({ from, to }: CellRange): Generator<CellAddress> {
  for (let row = from.row; row <= to.row; row += 1) {
    for (let col = from.col; col <= to.col; col += 1) yield { row, col };
  }
}
