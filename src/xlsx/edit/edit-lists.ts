import type { CellAddress, CellFormat, LayoutCell, LayoutLink } from '../../sheets/layout';
import type { MadeSheet, RowEdit } from './edits';
import { editWorkbook } from './edit-workbook';
import type { EditResult } from './uneditable';

/** What changes in the lists of a workbook, as a merge tells it. */
interface ListChanges {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly cells: readonly LayoutCell[];
    readonly links: readonly LayoutLink[];
    readonly rows: readonly RowEdit[];
    /** The table that holds the cell is to reach down to the row. */
    readonly grow: { readonly at: CellAddress; readonly lastRow: number } | null;
    readonly formats?: readonly CellFormat[];
  }[];
  /** Sheets to add at the end. */
  readonly made: readonly MadeSheet[];
}

/** The file with the lists as they are to be. What formulas of changed sheets showed is dropped. */
export const editLists = (bytes: Uint8Array, { sheets, made }: ListChanges): EditResult =>
  editWorkbook(
    bytes,
    sheets.map(({ sheet, cells, links, rows, grow, formats = [] }) => ({
      sheet,
      cells,
      links,
      rows,
      formats,
      recalculate: true as const,
      ...(grow ? { tables: [grow] } : {}),
    })),
    {},
    made,
  );
