import { a1, rangeA1 } from '../../sheets/address';
import type { CellAddress, CellFormat, CellRange, LayoutCell } from '../../sheets/layout';
import { parseRange } from '../read/address';
import { formatSplices } from './cell-formats';
import { cellTextIn } from './cell-text';
import type { CellContext } from './cell-text';
import { refuseArrays, unshare } from './formulas';
import { inNamespaceOf } from './namespace';
import type { RowEdit } from './edits';
import { linkSplices } from './links';
import type { PlacedLink } from './links';
import { editRows } from './rows';
import { attributeSplice, splice } from './splice';
import type { Splice } from './splice';
import { growRules } from './tables';
import type { Grown } from './tables';
import { indexWorksheet } from './worksheet-index';
import type { WorksheetIndex } from './worksheet-index';

export interface WorksheetContext extends CellContext {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly part: string;
  /** Tables of the sheet that grow. */
  readonly grown: readonly Grown[];
  readonly links: readonly PlacedLink[];
  readonly rows: readonly RowEdit[];
  readonly recalculate: boolean;
  readonly formats: readonly CellFormat[];
}

export interface EditedWorksheet {
  readonly text: string;
  /** A formula was set, replaced or removed. */
  readonly touchesFormulas: boolean;
}

/** Sets cells in a worksheet part; what they do not touch keeps every character. */
export function editWorksheet(
  text: string,
  cells: readonly LayoutCell[],
  context: WorksheetContext,
): EditedWorksheet {
  const byRow = new Map<number, LayoutCell[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const above = Math.max(1, ...context.formats.map((format) => format.above));
  const head = Array.from({ length: above - 1 }, (_, i) => i + 1);
  const index = indexWorksheet(text, context, new Set([...byRow.keys(), ...head]));
  refuseArrays(context.sheet, index.common, cells);
  const places = new Set(cells.map((cell) => a1(cell)));
  const isEdited = (cell: CellAddress): boolean => places.has(a1(cell));
  const replaced = index.rows.flatMap((row) => row.cells).filter(isEdited);
  return {
    text: splice(text, [
      ...editRows(
        text,
        index,
        byRow,
        cellTextIn(text, index, context),
        new Map(context.rows.map((row) => [row.row, row])),
      ),
      ...(context.recalculate ? index.results : [])
        .filter((cell) => !isEdited(cell))
        .map(({ element: { start, end } }): Splice => ({ start, end, text: '' })),
      ...linkSplices(text, index, context.links),
      ...unshare(index.common, isEdited, inNamespaceOf(text, index.root)),
      ...growRules(text, index.ruled, context.grown),
      ...formatSplices(text, index, context.formats, context.styles),
      ...growDimension(text, index, cells),
    ]),
    touchesFormulas:
      cells.some(({ formula }) => formula !== undefined) || replaced.some(({ hasFormula }) => hasFormula),
  };
}

/** The sheet's dimension takes in the cells: programs that trust it would not see them otherwise. */
function growDimension(
  text: string,
  { dimension }: WorksheetIndex,
  cells: readonly CellAddress[],
): readonly Splice[] {
  const range = parseRange(dimension?.get('ref') ?? '');
  if (dimension === undefined || range === null) return [];
  const around = cells.reduce<CellRange>(
    ({ from, to }, { row, col }) => ({
      from: { row: Math.min(from.row, row), col: Math.min(from.col, col) },
      to: { row: Math.max(to.row, row), col: Math.max(to.col, col) },
    }),
    range,
  );
  return [attributeSplice(text, dimension, 'ref', rangeA1(around))];
}
