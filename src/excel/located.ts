/** A sheet of the form as it stands in the workbook: where its columns and rows are by now, and which are gone. */
import { isEntryCell } from '../sheets/layout';
import type { CellRange, DefinedName, LayoutCell, SheetLayout } from '../sheets/layout';
import { headerKey } from '../sheets/read/grid';
import type { NamedRanges } from '../sheets/read/named-ranges';
import { rangeOf } from './address';
import { align } from './align';
import { constantOf, insertColumns, locateColumns } from './columns';
import type { Anchor } from './columns';
import type { SheetContent } from './open-book';

/** Rows that are alike and blank, for a list that officers fill in from the top. */
interface Block {
  readonly first: number;
  readonly last: number;
}

export interface Located {
  /** Place of each column and row of the form in the sheet as it is after the insertions. */
  readonly cols: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
  /** The list in the form and in the sheet. */
  readonly block: { readonly form: Block; readonly sheet: Block } | null;
  /** Places of columns that were gone, inserted or blank. */
  readonly newCols: readonly number[];
  /** What must be inserted, in this order: so many before this place. */
  readonly insertedCols: readonly number[];
  readonly insertedRows: readonly { readonly at: number; readonly count: number }[];
}

function anchorsOf(
  sheet: SheetLayout,
  open: string,
  names: readonly DefinedName[],
  there: NamedRanges,
): readonly Anchor[] {
  const prefix = `'${sheet.name.replaceAll("'", "''")}'!`;
  return names.flatMap(({ name, formula }) => {
    const form = formula.startsWith(prefix) ? rangeOf(formula) : null;
    const found = form && there.on(open, name);
    return found ? [{ form, sheet: found }] : [];
  });
}

/** The rows of a list: below the head, with cells to fill in and not a word of the form's own. */
function blockOf({ cells }: SheetLayout): Block | null {
  const words = new Set(cells.filter((cell) => constantOf(cell) !== '').map(({ row }) => row));
  const open = [...new Set(cells.filter(isEntryCell).map(({ row }) => row))]
    .filter((row) => !words.has(row))
    .sort((a, b) => a - b);
  const [first] = open;
  const last = open.at(-1);
  return first === undefined || last === undefined || last - first + 1 !== open.length || open.length < 2
    ? null
    : { first, last };
}

/** The words of a row, by column. */
type Words = ReadonlyMap<number, string>;

function wordsByRow(cells: readonly LayoutCell[]): ReadonlyMap<number, Words> {
  const rows = new Map<number, Map<number, string>>();
  for (const cell of cells) {
    const text = constantOf(cell);
    if (text === '') continue;
    const row = rows.get(cell.row) ?? new Map<number, string>();
    rows.set(cell.row, row.set(cell.col, text));
  }
  return rows;
}

/** Something else where the form has a word counts against a row: it may be an answer that stands there. */
const CONFLICT = 0.5;

/** Where a sheet's columns and rows are. `there`: the workbook's names. */
export function locate(
  sheet: SheetLayout,
  content: SheetContent,
  names: readonly DefinedName[],
  there: NamedRanges,
): Located {
  const keys = content.values.map((line) =>
    line.map((value) => (value === '' ? '' : headerKey(String(value)))),
  );
  const textAt = (row: number, col: number): string => keys[row - content.row]?.[col - content.col] ?? '';
  const size = {
    rows: content.row + content.values.length - 1,
    cols: content.col + (content.values[0]?.length ?? 0) - 1,
  };
  const anchors = anchorsOf(sheet, content.name, names, there);
  const named = locateColumns(sheet.cells, anchors, textAt, size);
  const isBlank = (col: number): boolean =>
    content.values.every((line) => (line[col - content.col] ?? '') === '');
  const last = Math.max(...sheet.cells.map(({ col }) => col));
  const { cols, taken: before, inserted: insertedCols } = insertColumns(named, last, isBlank);

  const block = blockOf(sheet);
  const words = wordsByRow(sheet.cells);
  const worded = [...words.keys()].sort((a, b) => a - b);
  // A name of a single cell tells its row; that of a column the row of its header.
  const anchored = new Set(
    anchors.map(({ form, sheet: at }) =>
      form.from.row === form.to.row
        ? `${form.from.row},${at.from.row}`
        : `${form.from.row - 1},${at.from.row - 1}`,
    ),
  );
  const paired = align(worded.length, size.rows, (index, at) => {
    const row = worded[index] ?? 0;
    let likeness = anchored.has(`${row},${at + 1}`) ? 1 : 0;
    for (const [col, word] of words.get(row) ?? []) {
      const text = textAt(at + 1, before.get(col) ?? 0);
      if (text === word) likeness += 1;
      else if (text !== '') likeness -= CONFLICT;
    }
    return likeness;
  });
  const placed = placeRows(
    sheet,
    new Map(
      worded.flatMap((row, index) => {
        const at = paired[index] ?? null;
        return at === null ? [] : [[row, at + 1] as const];
      }),
    ),
    (row, at) => [...(words.get(row)?.keys() ?? [])].every((col) => textAt(at, before.get(col) ?? 0) === ''),
    block,
    anchors,
  );
  const newCols = [...cols].flatMap(([col, at]) => (named.has(col) ? [] : [at]));
  return { cols, newCols, insertedCols, ...placed };
}

/**
 * Rows that were not found go between their neighbours where there is room and nothing in their way, and are inserted
 * where there is none. The list gets its prepared rows back at its end.
 */
function placeRows(
  { cells }: SheetLayout,
  paired: ReadonlyMap<number, number>,
  isFree: (row: number, at: number) => boolean,
  block: Block | null,
  anchors: readonly Anchor[],
): Pick<Located, 'rows' | 'block' | 'insertedRows'> {
  const last = Math.max(...cells.map(({ row }) => row));
  const rows = new Map<number, number>();
  const insertedRows: { readonly at: number; readonly count: number }[] = [];
  let listed: Located['block'] = null;
  // How far what was found has moved down by the insertions so far.
  let shift = 0;
  let end = 0;
  for (let row = 1; row <= last; row += 1) {
    if (block && row === block.first) {
      const ends = anchors
        .filter(({ form }) => form.from.row === block.first && form.to.row === block.last)
        .map(({ sheet }) => sheet.to.row + shift);
      const first = end + 1;
      const wanted = block.last - block.first + 1;
      const stands = ends.length === 0 ? wanted : Math.max(0, Math.max(...ends) - end);
      const missing = Math.max(0, wanted - stands);
      if (missing > 0) insertedRows.push({ at: first + stands, count: missing });
      shift += missing;
      end = first + stands + missing - 1;
      listed = { form: block, sheet: { first, last: end } };
      row = block.last;
      continue;
    }
    const found = paired.get(row);
    if (found !== undefined) {
      end = found + shift;
    } else {
      const next = [...paired].find(([other]) => other > row)?.[1];
      const hasRoom = (next === undefined || end + 1 < next + shift) && isFree(row, end + 1 - shift);
      if (!hasRoom) {
        insertedRows.push({ at: end + 1, count: 1 });
        shift += 1;
      }
      end += 1;
    }
    rows.set(row, end);
  }
  return { rows, block: listed, insertedRows };
}

/** Where a range of the form is in the sheet. */
export function locatedRange({ cols, rows, block }: Located, { from, to }: CellRange): CellRange {
  const row = (at: number, isLast: boolean): number => {
    if (block && at >= block.form.first && at <= block.form.last) {
      return isLast && at === block.form.last ? block.sheet.last : block.sheet.first + at - block.form.first;
    }
    // The row below the list moves with its end.
    return rows.get(at) ?? (block && at > block.form.last ? at + block.sheet.last - block.form.last : at);
  };
  const places: number[] = [];
  for (let col = from.col; col <= to.col; col += 1) places.push(cols.get(col) ?? col);
  return {
    from: { row: row(from.row, false), col: Math.min(...places) },
    to: { row: row(to.row, to.row > from.row), col: Math.max(...places) },
  };
}
