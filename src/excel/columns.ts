/** Which column of a sheet is which column of the form, and which are gone. */
import { isEntryCell } from '../sheets/layout';
import type { CellRange, LayoutCell } from '../sheets/layout';
import { headerKey } from '../sheets/read/grid';

/** A range of the form's names, in the form and in the workbook. */
export interface Anchor {
  readonly form: CellRange;
  readonly sheet: CellRange;
}

/** A text that the form prints and nobody may change. */
export const constantOf = (cell: LayoutCell): string => {
  const { value, formula } = cell;
  const isText = typeof value === 'string' || typeof value === 'number';
  return isEntryCell(cell) || formula !== undefined || !isText ? '' : headerKey(String(value));
};

/** Columns by name, then by the words in them. */
export function locateColumns(
  cells: readonly LayoutCell[],
  anchors: readonly Anchor[],
  textAt: (row: number, col: number) => string,
  size: { readonly rows: number; readonly cols: number },
): Map<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const take = (col: number, at: number): void => {
    found.set(col, at);
    taken.add(at);
  };
  for (const { form, sheet } of anchors) {
    if (!found.has(form.from.col) && !taken.has(sheet.from.col)) take(form.from.col, sheet.from.col);
  }
  const last = Math.max(...cells.map(({ col }) => col));
  for (let col = 1; col <= last; col += 1) {
    if (found.has(col)) continue;
    const words = new Set(
      cells
        .filter((cell) => cell.col === col)
        .map(constantOf)
        .filter((text) => text !== ''),
    );
    let best = { at: 0, count: 0 };
    for (let at = 1; at <= size.cols; at += 1) {
      if (taken.has(at)) continue;
      const there = new Set<string>();
      for (let row = 1; row <= size.rows; row += 1) there.add(textAt(row, at));
      const count = [...words].filter((word) => there.has(word)).length;
      if (count > best.count) best = { at, count };
    }
    if (best.count > 0) take(col, best.at);
  }
  return found;
}

/** Places for the columns that are gone: where a blank one stands between their neighbours, else a new one after the one before. */
export function insertColumns(
  found: ReadonlyMap<number, number>,
  last: number,
  isBlank: (col: number) => boolean,
): {
  readonly cols: ReadonlyMap<number, number>;
  readonly taken: ReadonlyMap<number, number>;
  readonly inserted: readonly number[];
} {
  const taken = new Map(found);
  const isFree = (at: number): boolean => isBlank(at) && ![...taken.values()].includes(at);
  for (let col = 1; col <= last; col += 1) {
    const at = (taken.get(col - 1) ?? 0) + 1;
    if (!taken.has(col) && isFree(at)) taken.set(col, at);
  }
  let cols = new Map(taken);
  const inserted: number[] = [];
  for (let col = 1; col <= last; col += 1) {
    if (cols.has(col)) continue;
    const at = (cols.get(col - 1) ?? 0) + 1;
    cols = new Map([...cols].map(([each, place]) => [each, place >= at ? place + 1 : place]));
    cols.set(col, at);
    inserted.push(at);
  }
  return { cols, taken, inserted };
}
