import { contains, rangeA1 } from '../../../sheets/address';
import type { SheetLayout } from '../../../sheets/layout';
import { demand, demandCell, demandRange, demandWhole } from './demand';
import { findOverlap } from './overlap';
import { proveStyle } from './prove-cells';
import { proveFormula } from './prove-formula';

function proveRowsAndColumns({ name, rows, columns }: SheetLayout): void {
  demand(new Set(rows.map(({ row }) => row)).size === rows.length, name, 'row twice');
  demand(new Set(columns.map(({ col }) => col)).size === columns.length, name, 'column twice');
  for (const { row, height = 0, outline = 1, style } of rows) {
    demandCell({ row, col: 1 }, name);
    if (style) proveStyle(style, `${name}!${row}`);
    demand(height >= 0 && height <= 409, name, `height ${height} of row ${row}`);
    demandWhole(outline, 1, 7, name, `row ${row}: outline level`);
  }
  for (const { col, width, outline = 1 } of columns) {
    demandCell({ row: 1, col }, name);
    demand(width >= 0 && width <= 255, name, `width ${width} of column ${col}`);
    demandWhole(outline, 1, 7, name, `column ${col}: outline level`);
  }
}

/** A formula is filled down one column, through cells that are there and have none of their own. */
function proveFills({ name, cells, fills }: SheetLayout, sheets: ReadonlySet<string>): void {
  for (const { range, formula } of fills) {
    demandRange(range, name);
    const where = `${name}!${rangeA1(range)}`;
    proveFormula(formula, 'cell', sheets, where);
    const filled = cells.filter((cell) => contains(range, cell));
    demand(range.from.col === range.to.col, where, 'formula filled over more than one column');
    demand(filled.length === range.to.row - range.from.row + 1, where, 'formula filled over absent cells');
    demand(!filled.some((cell) => cell.formula !== undefined), where, 'formula filled over another');
  }
  const shared = findOverlap(fills.map(({ range }) => range));
  demand(shared === null, name, 'formulas filled over each other');
}

/** Proves rows, columns and filled formulas of a sheet. `sheets` holds the names of all sheets in lower case. */
export function proveGrid(sheet: SheetLayout, sheets: ReadonlySet<string>): void {
  proveRowsAndColumns(sheet);
  proveFills(sheet, sheets);
}
