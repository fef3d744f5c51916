import { blankCell } from './cell';
import type { Cell } from './cell';
import type { ConditionalFormat } from './conditional-format';
import { PLAIN } from './format';
import type { CellFormat } from './format';
import type { DefinedName } from './name';
import { newPage } from './page';
import type { ProtectionOptions } from './protection';
import { around, cellsOf, holds, overlap, rect } from './rect';
import type { Rect } from './rect';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** A row or a column, as far as it differs from a new one. */
export interface Line {
  /** Height or width in points; absent: the standard. */
  readonly size?: number;
  readonly hidden?: boolean;
  /** Outline level, 0 for none. */
  readonly level?: number;
  readonly format?: CellFormat | undefined;
}

/** Sizes of a new sheet, in points. */
export const STANDARD = { rowHeight: 15, columnWidth: 48 } as const;

/** A worksheet. Cells are kept only where something was ever put. */
export class Sheet {
  visibility = 'Visible';
  /** `#RRGGBB`, or empty. */
  tabColor = '';
  gridlines = true;
  headings = true;
  cells = new Map<number, Map<number, Cell>>();
  rows = new Map<number, Line>();
  columns = new Map<number, Line>();
  /** What whole-sheet formatting left for every other cell. */
  format: CellFormat = PLAIN;
  merges: readonly Rect[] = [];
  /** The first has the highest priority. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** `null` while unprotected. */
  protection: ProtectionOptions | null = null;
  frozen: Rect | null = null;
  selection: Rect = rect(0, 0);
  names: readonly DefinedName[] = [];
  tables: readonly Table[] = [];
  /** Cells with filter buttons above them; a table's own are not here. */
  autoFilter: Rect | null = null;
  /** Rows above which the user has a new page begin, from 0. */
  pageBreaks: readonly number[] = [];
  readonly page = newPage();
  /** Rows that an undo step may hold too: they are copied before they change. */
  readonly #held = new WeakSet<ReadonlyMap<number, Cell>>();

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  /** The cell as it stands; a blank one in the look of its row or column where nothing was put. */
  at(row: number, col: number): Cell {
    return this.cells.get(row)?.get(col) ?? blankCell(this.blankFormat(row, col));
  }

  blankFormat(row: number, col: number): CellFormat {
    return this.rows.get(row)?.format ?? this.columns.get(col)?.format ?? this.format;
  }

  put(row: number, col: number, cell: Cell): void {
    this.workbook.touch();
    let cells = this.cells.get(row);
    if (cells === undefined || this.#held.has(cells)) {
      cells = new Map<number, Cell>(cells);
      this.cells.set(row, cells);
    }
    cells.set(col, cell);
  }

  /** Nothing stands in the cell, nor ever did. */
  forget(row: number, col: number): void {
    this.workbook.touch();
    const cells = new Map(this.cells.get(row));
    cells.delete(col);
    if (cells.size === 0) this.cells.delete(row);
    else this.cells.set(row, cells);
  }

  /** All rows as they are now; they stay so, whatever is put afterwards. */
  hold(): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
    for (const cells of this.cells.values()) this.#held.add(cells);
    return new Map(this.cells);
  }

  /** Cells that were ever put, within a rectangle; in no order. */
  *stored(within: Rect): Generator<readonly [row: number, col: number, cell: Cell]> {
    if (within.rows * within.cols <= this.cells.size) {
      for (const [row, col] of cellsOf(within)) {
        const cell = this.cells.get(row)?.get(col);
        if (cell !== undefined) yield [row, col, cell];
      }
      return;
    }
    for (const [row, cells] of this.cells) {
      if (row < within.row || row >= within.row + within.rows) continue;
      for (const [col, cell] of cells) if (holds(within, row, col)) yield [row, col, cell];
    }
  }

  /** The rectangle around all cells in use within another; `null` when there are none. */
  used(within: Rect, valuesOnly: boolean): Rect | null {
    const found: Rect[] = [];
    for (const [row, col, cell] of this.stored(within)) {
      const isFilled = cell.value !== '' || cell.formula !== null;
      if (isFilled || (!valuesOnly && cell.format !== this.format))
        found.push({ row, col, rows: 1, cols: 1 });
    }
    if (!valuesOnly) found.push(...this.merges.filter((merge) => overlap(merge, within) !== null));
    return found.length === 0 ? null : boundsOf(found);
  }

  changeRow(row: number, change: Line): void {
    this.rows.set(row, { ...this.rows.get(row), ...change });
  }

  changeColumn(col: number, change: Line): void {
    this.columns.set(col, { ...this.columns.get(col), ...change });
  }
}

/** As `around`, for lists too long to be arguments of one call. */
function boundsOf(rects: readonly Rect[]): Rect {
  const [first, ...rest] = rects as readonly [Rect, ...Rect[]];
  return rest.reduce((bounds, next) => around([bounds, next]), first);
}
