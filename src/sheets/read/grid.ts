/** A sheet to look cells up in, as Excel shows it: of a merged range only the first cell counts. */
import { isEmptyValue, shown } from '../../rules/cells';
import type { Cell } from '../../rules/submission';
import { comparable, oneLine } from '../../text/normal';
import { remember } from '../../text/remember';
import type { CellAddress, CellRange, Visibility } from '../layout';
import { isMark } from '../mark-text';
import type { SourceCell, SourceRow, SourceSheet } from '../source';

export interface Grid {
  readonly name: string;
  readonly visibility: Visibility;
  /** Ascending; only rows with a cell that shows. */
  readonly rows: readonly SourceRow[];
  readonly at: (row: number, col: number) => SourceCell | undefined;
  /** The merged range that begins at this cell, or the cell alone. */
  readonly rangeAt: (at: CellAddress) => CellRange;
}

type Merge = SourceSheet['merges'][number];

/** Marks are the program's own, wherever they stand by now: no entries, and no reason for a row to be read. */
const withoutMarks = (rows: readonly SourceRow[]): readonly SourceRow[] =>
  rows.map((row) => {
    const marked = [...row.cells].filter(([, { value }]) => isMark(value));
    if (marked.length === 0) return row;
    const cells = new Map(row.cells);
    for (const [col] of marked) cells.delete(col);
    return { ...row, cells };
  });

/** Cells under a merged range keep values that other programs left there, and nobody sees. */
function shownRows({ rows: all, merges }: SourceSheet): readonly SourceRow[] {
  const rows = withoutMarks(all);
  const waiting = [...merges].sort(([a], [b]) => b.row - a.row);
  let over: Merge[] = [];
  return rows
    .map((row) => {
      for (let next = waiting.at(-1); next && next[0].row <= row.row; next = waiting.at(-1)) {
        over.push(next);
        waiting.pop();
      }
      over = over.filter(([, to]) => to.row >= row.row);
      if (over.length === 0) return row;
      const isCovered = (col: number): boolean =>
        over.some(
          ([from, to]) => col >= from.col && col <= to.col && (col !== from.col || row.row !== from.row),
        );
      return { ...row, cells: new Map([...row.cells].filter(([col]) => !isCovered(col))) };
    })
    .filter(({ cells }) => cells.size > 0);
}

export function gridOf(sheet: SourceSheet): Grid {
  const rows = shownRows(sheet);
  const byRow = new Map(rows.map((row) => [row.row, row.cells]));
  const merges = new Map(sheet.merges.map(([from, to]) => [`${from.row},${from.col}`, { from, to }]));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    at: (row, col) => byRow.get(row)?.get(col),
    rangeAt: (at) => merges.get(`${at.row},${at.col}`) ?? { from: at, to: at },
  };
}

/** What a cell says, on one line. Numbers plain: in headers they are years. */
export function textIn(cell: SourceCell | undefined): string {
  const value = cell?.value ?? null;
  switch (typeof value) {
    case 'number':
      return String(value);
    case 'string':
      return oneLine(value);
    default:
      return shown(value);
  }
}

/** Whether there is anything in the cell. What a formula without its result would show is not known: something. */
export const isFilled = (cell: SourceCell | undefined): cell is SourceCell =>
  cell !== undefined && (!isEmptyValue(cell.value) || (cell.formula === true && cell.value === null));

/** The cell for a submission, as it was written. */
export const cellFrom = (source: SourceCell | undefined, row: number, col: number): Cell => ({
  value: source?.value ?? null,
  row,
  col,
  ...(source?.formula ? { formula: true } : {}),
  ...(source?.font === undefined ? {} : { font: source.font }),
});

/** Key by which headers, labels and sheet names are the same. */
export const headerKey = remember((text) =>
  comparable(text)
    .replace(/ ?(?:\(\*+\)|[*:.])+$/, '')
    .replace(/ ?\/ ?/g, '/'),
);
