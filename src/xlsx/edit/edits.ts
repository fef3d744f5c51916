import type {
  CellAddress,
  CellFormat,
  DefinedName,
  LayoutCell,
  LayoutLink,
  SheetLayout,
} from '../../sheets/layout';

/** What is to change on one sheet of an existing workbook. All else stays as it is. */
export interface SheetEdit {
  /** Name of the sheet, as the workbook has it. */
  readonly sheet: string;
  /**
   * Cells to set, in any order, also below and right of all others. Without a `style` a cell keeps its look, and a new
   * one takes that of its row or column; only where a date would show as a number, or a number as a date, its number
   * format changes.
   */
  readonly cells: readonly LayoutCell[];
  /** Tables that are to reach down to a row at least. */
  readonly tables?: readonly TableGrowth[];
  /** Links to set, each in place of the one that its cell has. */
  readonly links?: readonly LayoutLink[];
  /** Rows, among those with cells to set, that change their height or show. */
  readonly rows?: readonly RowEdit[];
  /**
   * What formulas of the sheet showed is dropped, so that every program calculates them anew. LibreOffice would go on
   * showing an old total.
   */
  readonly recalculate?: true;
  /** Formats that single cells are to have, where they have none that Excel takes. */
  readonly formats?: readonly CellFormat[];
}

/** A sheet that is added at the end of the workbook. */
export interface MadeSheet {
  /** Its name is free. Its tables get other names and numbers where the workbook has theirs already. */
  readonly sheet: SheetLayout;
  /**
   * Names that belong to it. One that the workbook has already stays what it is, unless it leads to a sheet or cell that
   * is gone: then this one takes its place.
   */
  readonly names: readonly DefinedName[];
}

export interface RowEdit {
  readonly row: number;
  /** In points: the row grows to it, unless it is higher or somebody set its height by hand. */
  readonly height?: number;
  /** The row is hidden no more. */
  readonly show?: true;
}

/**
 * A table that grows, as when Excel takes in what is typed below it: conditional formats and validations that end with
 * the table's last row or reach behind it grow along.
 */
type TableGrowth = {
  readonly lastRow: number;
} & (
  | { readonly name: string }
  /** The table that holds the cell; where none does, nothing grows. */
  | { readonly at: CellAddress }
);
