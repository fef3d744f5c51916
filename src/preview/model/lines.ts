/** Rows and columns: sizes and hiding. */
import type { Cells } from './cells';
import { NotInStandIn } from './fault';
import { requireAllowed } from './locks';
import { isEntireColumn, isEntireRow } from './rect';
import type { Rect } from './rect';
import type { Line } from './sheet';

export type Axis = 'rows' | 'columns';

/** First line and number of lines of an area. */
export const spanOf = (area: Rect, axis: Axis): readonly [from: number, count: number] =>
  axis === 'rows' ? [area.row, area.rows] : [area.col, area.cols];

/** Throws AccessDenied on a protected sheet that does not allow formatting rows, or columns. */
export function setLine({ sheet, areas }: Cells, axis: Axis, change: Line): void {
  requireAllowed(sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of areas) {
    if (axis === 'rows' ? isEntireColumn(area) : isEntireRow(area)) {
      throw new NotInStandIn(`changing all ${axis} of a sheet at once`);
    }
    const [from, count] = spanOf(area, axis);
    for (let at = from; at < from + count; at++) {
      if (axis === 'rows') sheet.changeRow(at, change);
      else sheet.changeColumn(at, change);
    }
  }
}

/** What all lines share; `null` where they differ. */
export function lineIs<T>({ sheet, areas }: Cells, axis: Axis, read: (line: Line) => T): T | null {
  const found = new Set<T>();
  for (const area of areas) {
    const [from, count] = spanOf(area, axis);
    let own = 0;
    for (const [at, line] of sheet[axis]) {
      if (at < from || at >= from + count) continue;
      own++;
      found.add(read(line));
    }
    if (own < count) found.add(read({}));
  }
  return found.size === 1 ? [...found][0]! : null;
}
