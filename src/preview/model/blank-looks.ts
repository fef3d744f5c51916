import type { CellFormat } from './format';
import { isEntireColumn } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';

/** The looks of cells never put, in whole rows or columns. */
export function* blankLooks(sheet: Sheet, area: Rect): Generator<CellFormat> {
  const [lines, from, count, across] = isEntireColumn(area)
    ? ([sheet.columns, area.col, area.cols, sheet.rows] as const)
    : ([sheet.rows, area.row, area.rows, sheet.columns] as const);
  let own = 0;
  for (const [at, { format }] of lines) {
    if (at < from || at >= from + count || format === undefined) continue;
    own++;
    yield format;
  }
  if (own === count) return;
  yield sheet.format;
  for (const { format } of across.values()) if (format !== undefined) yield format;
}
