/** Writing marks into the open workbook: texts in hidden, unlocked cells, which formats laid down at install colour by. */
import { rangeA1 } from '../sheets/address';
import type { MarkCell } from '../sheets/marks';
import { cellKey, rectanglesOf } from './rectangles';
import { guarded } from './trouble';

/**
 * Writes mark cells as `markCells` tells them, in one exchange; none when there are none. Nothing else of the workbook
 * changes, and sheets stay protected. Throws {@link HostTrouble}: `gone` where a sheet was deleted meanwhile, `protected`
 * where a paste has locked a mark cell, which `repair` unlocks.
 */
export const mark = (context: Excel.RequestContext, cells: readonly MarkCell[]): Promise<void> =>
  guarded(async () => {
    if (cells.length === 0) return;
    for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const own = cells.filter((cell) => cell.sheet === sheet);
      const byPlace = new Map(own.map((cell) => [cellKey(cell), cell.value ?? '']));
      for (const range of rectanglesOf(own)) {
        const matrix: string[][] = [];
        for (let row = range.from.row; row <= range.to.row; row += 1) {
          matrix.push([byPlace.get(cellKey({ row, col: range.from.col })) ?? '']);
        }
        // A mark's first character is none that Excel reads a formula, a number or a date from.
        const written = worksheet.getRange(rangeA1(range));
        written.values = matrix;
        // Not used again: to give it back would be one more request.
        written.untrack();
      }
    }
    await context.sync();
  });
