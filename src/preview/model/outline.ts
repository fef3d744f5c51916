import type { Cells } from './cells';
import { ExcelError } from './fault';
import { spanOf } from './lines';
import type { Axis } from './lines';
import { requireAllowed } from './locks';
import type { Sheet } from './sheet';

/** Excel has eight levels, the first of which is no group. */
const DEEPEST = 7;

/** Puts rows or columns one outline level deeper (`1`) or less deep (`-1`). */
export function groupLines({ sheet, areas }: Cells, axis: Axis, step: 1 | -1): void {
  requireAllowed(sheet);
  for (const area of areas) {
    const [from, count] = spanOf(area, axis);
    for (let at = from; at < from + count; at++) {
      const level = (sheet[axis].get(at)?.level ?? 0) + step;
      if (level < 0 || level > DEEPEST) throw new ExcelError('InvalidOperation');
      sheet[axis].set(at, { ...sheet[axis].get(at), level });
    }
  }
}

/** Folds or unfolds the groups that lie in the cells. */
export function hideGroup({ sheet, areas }: Cells, axis: Axis, hidden: boolean): void {
  requireAllowed(sheet);
  for (const area of areas) {
    const [from, count] = spanOf(area, axis);
    for (const [at, line] of sheet[axis]) {
      if (at >= from && at < from + count && (line.level ?? 0) > 0) sheet[axis].set(at, { ...line, hidden });
    }
  }
}

/** Shows outline levels up to the given, and folds all deeper ones; 0 leaves an axis as it is. */
export function showLevels(sheet: Sheet, rows: number, columns: number): void {
  requireAllowed(sheet);
  for (const [lines, shown] of [[sheet.rows, rows] as const, [sheet.columns, columns] as const]) {
    if (shown < 0 || shown > DEEPEST + 1) throw new ExcelError('InvalidArgument');
    if (shown === 0) continue;
    for (const [at, line] of lines) {
      if ((line.level ?? 0) > 0) lines.set(at, { ...line, hidden: line.level! >= shown });
    }
  }
}
