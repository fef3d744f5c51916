import type { Cells } from './cells';
import { NO_BORDER } from './format';
import type { Border, BorderSide } from './format';
import { changeLooks, shared } from './looks';
import type { Rect } from './rect';

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type RangeSide = (typeof SIDES)[number];

/** Which cells' which sides a side of the whole range is. */
function parts({ row, col, rows, cols }: Rect, side: RangeSide): readonly (readonly [Rect, BorderSide])[] {
  const lastRow = row + rows - 1;
  const lastCol = col + cols - 1;
  switch (side) {
    case 'EdgeTop':
      return [[{ row, col, rows: 1, cols }, side]];
    case 'EdgeBottom':
      return [[{ row: lastRow, col, rows: 1, cols }, side]];
    case 'EdgeLeft':
      return [[{ row, col, rows, cols: 1 }, side]];
    case 'EdgeRight':
      return [[{ row, col: lastCol, rows, cols: 1 }, side]];
    case 'InsideHorizontal':
      return rows === 1
        ? []
        : [
            [{ row, col, rows: rows - 1, cols }, 'EdgeBottom'],
            [{ row: row + 1, col, rows: rows - 1, cols }, 'EdgeTop'],
          ];
    case 'InsideVertical':
      return cols === 1
        ? []
        : [
            [{ row, col, rows, cols: cols - 1 }, 'EdgeRight'],
            [{ row, col: col + 1, rows, cols: cols - 1 }, 'EdgeLeft'],
          ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [[{ row, col, rows, cols }, side]];
  }
}

export function changeBorder({ sheet, areas }: Cells, side: RangeSide, change: Partial<Border>): void {
  for (const area of areas) {
    for (const [part, own] of parts(area, side)) {
      changeLooks({ sheet, areas: [part] }, (format) => {
        const border = format.borders[own] ?? NO_BORDER;
        // A colour or weight draws a line where there was none.
        const style = border.style === 'None' && change.style === undefined ? { style: 'Continuous' } : {};
        const changed = { ...border, ...style, ...change };
        const borders = { ...format.borders, [own]: changed };
        if (changed.style === 'None') delete borders[own];
        return { ...format, borders };
      });
    }
  }
}

/** One attribute of a side; `null` where the cells differ. */
export function borderOf<K extends keyof Border>(
  { sheet, areas }: Cells,
  side: RangeSide,
  key: K,
): Border[K] | null {
  const found = new Set<Border[K] | null>();
  for (const area of areas) {
    for (const [part, own] of parts(area, side)) {
      found.add(shared({ sheet, areas: [part] }, ({ borders }) => (borders[own] ?? NO_BORDER)[key]));
    }
  }
  if (found.size === 0) return NO_BORDER[key];
  return found.size === 1 ? [...found][0]! : null;
}
