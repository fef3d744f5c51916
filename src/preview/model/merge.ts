import type { Cells } from './cells';
import { ExcelError } from './fault';
import { requireAllowed } from './locks';
import { cellsOf, overlap } from './rect';
import type { Rect } from './rect';

/** Merges the cells, or each row by itself. Only the first cell keeps what it holds, as in Excel. */
export function merge({ sheet, areas }: Cells, across: boolean): void {
  requireAllowed(sheet);
  const merges = areas.flatMap((area): readonly Rect[] =>
    across
      ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
      : [area],
  );
  for (const area of merges) {
    if (area.rows * area.cols === 1) throw new ExcelError('InvalidArgument');
    sheet.merges = [...sheet.merges.filter((other) => overlap(other, area) === null), area];
    for (const [row, col] of cellsOf(area)) {
      if (row === area.row && col === area.col) continue;
      sheet.put(row, col, { ...sheet.at(row, col), value: '', formula: null });
    }
  }
}

export function unmerge({ sheet, areas }: Cells): void {
  requireAllowed(sheet);
  sheet.merges = sheet.merges.filter((merged) => !areas.some((area) => overlap(merged, area) !== null));
}
