import { MAX_COL, MAX_ROW } from '../../../sheets/address';
import type { CellAddress, CellRange } from '../../../sheets/layout';
import { TEXTS, textBroken } from '../../../workbook/restrictions/texts';
import type { TextKind } from '../../../workbook/restrictions/texts';
import { LayoutError } from '../layout-error';

/** Throws a LayoutError unless the condition holds; `what` says what is wrong when it does not. */
export function demand(condition: boolean, where: string, what: string): asserts condition {
  if (!condition) throw new LayoutError(where, what);
}

/** Demands a whole number between the two, both included. */
export function demandWhole(value: number, min: number, max: number, where: string, what: string): void {
  // Asked for every cell: the sentence is only made when it is needed.
  if (!Number.isInteger(value) || value < min || value > max) demand(false, where, `${what} ${value}`);
}

/** Demands a cell inside the sheet. */
export function demandCell({ row, col }: CellAddress, where: string): void {
  demandWhole(row, 1, MAX_ROW, where, 'no row');
  demandWhole(col, 1, MAX_COL, where, 'no column');
}

/** Demands a rectangle inside the sheet. */
export function demandRange({ from, to }: CellRange, where: string): void {
  demandCell(from, where);
  demandCell(to, where);
  demand(from.row <= to.row && from.col <= to.col, where, 'corners in the wrong order');
}

/** Demands a text of the interface: no longer than Excel takes, and without control characters but line feeds. */
export function demandText(kind: TextKind, text: string, where: string): void {
  const broken = textBroken(kind, text);
  demand(broken === null, where, broken?.what ?? '');
  // The limit counts them as they are written, seven characters each.
  demand(!/[\0-\x09\x0B-\x1F\uFFFE\uFFFF]/.test(text), where, `${TEXTS[kind].noun} with a control character`);
}

/** Demands texts that are all different, ignoring case as Excel does. */
export function demandDistinct(texts: readonly string[], where: string, what: string): void {
  const seen = new Set<string>();
  for (const text of texts) {
    demand(!seen.has(text.toLowerCase()), where, `${what} "${text}" twice`);
    seen.add(text.toLowerCase());
  }
}
