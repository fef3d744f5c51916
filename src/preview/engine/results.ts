/** What formulas come to, back into the stand-in's cells. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Rect } from '../model/rect';
import { resultOf } from './formula';
import type { Followed } from './followed';

/** Cells below each other in the order of reading, as one area. */
function joined(areas: readonly Rect[]): readonly Rect[] {
  const done: Rect[] = [];
  for (const area of [...areas].sort((a, b) => a.col - b.col || a.row - b.row)) {
    const last = done.at(-1);
    if (last !== undefined && last.col === area.col && last.row + last.rows === area.row) {
      done[done.length - 1] = { ...last, rows: last.rows + 1 };
    } else done.push(area);
  }
  return done;
}

/** Writes every result that differs from what its cell showed, and tells of the sheets where any did. */
export function takeResults(model: Model, followed: ReadonlyMap<string, Followed>): void {
  for (const { sheet, cells } of followed.values()) {
    const areas: Rect[] = [];
    for (const [row, line] of cells) {
      for (const [col, known] of line) {
        const { cell } = known;
        if (cell.formula === null) continue;
        const value = resultOf(model.getters.getEvaluatedCell({ sheetId: sheet.id, row, col }).value);
        if (value === cell.value) continue;
        known.cell = { ...cell, value };
        sheet.put(row, col, known.cell);
        areas.push({ row, col, rows: 1, cols: 1 });
      }
    }
    if (areas.length > 0) sheet.workbook.emit({ kind: 'calculated', sheet, areas: joined(areas) });
  }
}
