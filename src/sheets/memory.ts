/** The very hidden sheet on which the summary remembers the last merge: pieces in one column, their checksum above. */
import { hiddenSheets } from '../messages/form';
import { checksum } from '../text/checksum';
import { canvas } from './canvas';
import type { LayoutCell, SheetLayout } from './layout';
import { pieces } from './pieces';
import { plain } from './style';

/** First cell: how a program knows the sheet, whatever it is called by now. */
export const MEMORY_MARK = 'thi-dua-memory';

/** A1 the mark, A2 the checksum, A3 the number of pieces, A4 and below the pieces. */
export const FIRST_PIECE = 4;

const text = { ...plain, numberFormat: '@' };

/** @param before pieces that stand there now: those that are too many are emptied */
export function memoryCells(memory: string, before: number): readonly LayoutCell[] {
  const cut = pieces(memory);
  const values = [MEMORY_MARK, checksum(memory), String(cut.length), ...cut];
  const rows = Math.max(values.length, FIRST_PIECE - 1 + before);
  return Array.from({ length: rows }, (_, at) => ({
    row: at + 1,
    col: 1,
    value: values[at] ?? null,
    style: text,
  }));
}

export function layOutMemory(memory: string): SheetLayout {
  const page = canvas(hiddenSheets.memory);
  for (const { row, col, value, style } of memoryCells(memory, 0)) page.put(row, col, value, style);
  return page.finish({ visibility: 'veryHidden', protection: {} });
}
