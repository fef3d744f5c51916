/** A list of the summary: what its columns are, and how rows of it are laid out, at first and below what is there. */
import type { Cells, Entry } from '../../merge/again/entries';
import * as words from '../../messages/summary-form';
import { shown } from '../../rules/cells';
import { columnLetters, sheetRange } from '../address';
import type { Canvas } from '../canvas';
import type {
  CellRange,
  CellStyle,
  DefinedName,
  LayoutCell,
  LayoutLink,
  LayoutRow,
  LinkTarget,
} from '../layout';
import { summaryName } from '../names';
import * as style from '../style';
import { putHeaders } from './form';

export interface ListColumn {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  /** Where rows differ: the look of one. */
  readonly styleOf?: (entry: Entry) => CellStyle;
  /** Folded away until wanted. */
  readonly folded?: boolean;
  /** The province's own: the merge never writes there. */
  readonly own?: true;
  /** Tells of the merge itself, not of what a unit sent. */
  readonly computed?: true;
  /** Kept by the sheet: `cell` answers the address of a column's cell in the row. The entry's value is the cached one. */
  readonly formula?: (entry: Entry, cell: (column: string) => string) => string | undefined;
}

export interface ListRow extends Entry {
  /** Where a cell of the row leads to. */
  readonly link?: { readonly column: string; readonly target: LinkTarget };
  /** Levels that the row is indented and grouped by. */
  readonly depth?: number;
  readonly folded?: boolean;
}

export interface List {
  readonly id: string;
  /** Name of its sheet. */
  readonly sheet: string;
  /** Row of the headers when it is laid out anew. */
  readonly headerRow: number;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

/** The last column of every list, hidden: by it a row is found again after sorting. */
export const ID_COLUMN = 'id';
const idColumn: ListColumn = {
  id: ID_COLUMN,
  header: words.rowId,
  width: 10,
  style: style.listedText,
  folded: true,
};

export const withId = (columns: readonly ListColumn[]): readonly ListColumn[] => [...columns, idColumn];

export const tableName = (list: string): string => (list === 'awards' ? 'td_khen_thuong' : `td_bang_${list}`);

export interface LaidRow {
  readonly cells: readonly LayoutCell[];
  readonly links: readonly LayoutLink[];
  readonly row: LayoutRow;
}

/** A row of the list; columns that `colOf` does not know are left out. */
export function layOutRow(
  columns: readonly ListColumn[],
  entry: ListRow,
  row: number,
  colOf: (column: string) => number | undefined,
): LaidRow {
  const cellOf = (column: string): string => `$${columnLetters(colOf(column) ?? 1)}${row}`;
  const cells = withId(columns).flatMap((column): readonly LayoutCell[] => {
    const col = colOf(column.id);
    if (col === undefined) return [];
    const value = column.id === ID_COLUMN ? entry.id : column.own ? null : (entry.cells[column.id] ?? null);
    const formula = column.formula?.(entry, cellOf);
    const look = lookOf(column, entry);
    return [{ row, col, value, style: look, ...(formula === undefined ? {} : { formula }) }];
  });
  const { link, depth = 0, folded } = entry;
  const linkCol = link && colOf(link.column);
  return {
    cells,
    links:
      link && linkCol !== undefined
        ? [{ at: { row, col: linkCol }, target: link.target, tooltip: words.goTo }]
        : [],
    row: {
      row,
      ...heightOf(columns, entry.cells),
      ...(depth > 0 ? { outline: depth } : {}),
      ...(folded ? { hidden: true } : {}),
    },
  };
}

const lookOf = (column: ListColumn, entry: ListRow): CellStyle => {
  const { depth = 0 } = entry;
  const look = column.styleOf?.(entry) ?? column.style;
  const own = column.own ? { ...look, fill: style.OWN_FILL } : look;
  return column.id === 'unit' && depth > 0 ? { ...own, indent: depth * 2 } : own;
};

export const heightOf = (columns: readonly ListColumn[], cells: Cells) =>
  style.fittedHeight(
    columns.map(({ id, width, folded }) => [folded ? '' : shown(cells[id] ?? null), width] as const),
  );

/** Where a list stands on its freshly laid sheet. */
export interface LaidList {
  readonly range: CellRange;
  readonly names: readonly DefinedName[];
  /** The rows below the header in one column. */
  readonly column: (id: string) => CellRange;
  readonly colOf: (id: string) => number;
}

/** Puts headers, rows and the table around them. A table needs one row even when there is nothing in it. */
export function putList(page: Canvas, list: List, headerHeight?: number): LaidList {
  const { columns, headerRow, rows } = list;
  const all = withId(columns);
  const colOf = (id: string): number => 1 + all.findIndex((column) => column.id === id);
  const found = (id: string): number | undefined => colOf(id) || undefined;
  putHeaders(
    page,
    headerRow,
    all.map(({ header, width, folded = false, id }) => [header, width, id === ID_COLUMN ? 'hidden' : folded]),
  );
  if (headerHeight !== undefined) page.row(headerRow, { height: headerHeight });
  rows.forEach((entry, index) => {
    const laid = layOutRow(columns, entry, headerRow + 1 + index, found);
    for (const { row, col, value, style: look, formula } of laid.cells)
      page.put(row, col, value, look, formula);
    laid.links.forEach(page.link);
    const { row, ...more } = laid.row;
    page.row(row, more);
  });
  if (rows.length === 0)
    all.forEach((column, index) =>
      page.put(headerRow + 1, index + 1, null, lookOf(column, { id: '', cells: {} })),
    );
  const last = headerRow + Math.max(1, rows.length);
  const range: CellRange = { from: { row: headerRow, col: 1 }, to: { row: last, col: all.length } };
  page.table({
    name: tableName(list.id),
    range,
    columns: all.map(({ header }) => header),
    style: 'TableStyleLight1',
  });
  return {
    range,
    colOf,
    column: (id) => ({
      from: { row: headerRow + 1, col: colOf(id) },
      to: { row: last, col: colOf(id) },
    }),
    names: all.map(({ id }, index) => {
      const at = { row: headerRow, col: index + 1 };
      return { name: summaryName(list.id, id), formula: sheetRange(page.name, { from: at, to: at }) };
    }),
  };
}
