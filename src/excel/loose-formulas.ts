/**
 * Formulas that officers typed into entry cells. Their values change with cells elsewhere, and no event tells of it, so
 * they are read with every change. The form's own fill whole columns, and of those no reader takes the value.
 */
import { a1, contains } from '../sheets/address';
import type { CellRange } from '../sheets/layout';
import { namedRanges } from '../sheets/read/named-ranges';
import type { SourceCell, SourceSheet, SourceWorkbook } from '../sheets/source';
import { joinedAddresses } from './rectangles';
import { valueOf } from './read-cells';
import { withCells } from './rows';

/** A column with more formulas was filled in downwards: they depend on their own row, which is read when it changes. */
const FILLED_DOWN = 20;

/** No edit is slowed down by more of them; what is left out is read when the sheet is activated. */
const MOST = 300;

interface Loose {
  readonly row: number;
  readonly col: number;
  readonly cell: SourceCell;
}

function looseOn(sheet: SourceSheet, entries: readonly CellRange[]): readonly Loose[] {
  const byCol = new Map<number, Loose[]>();
  for (const { row, cells } of sheet.rows) {
    for (const [col, cell] of cells) {
      if (cell.formula !== true || !entries.some((range) => contains(range, { row, col }))) continue;
      const known = byCol.get(col);
      if (known) known.push({ row, col, cell });
      else byCol.set(col, [{ row, col, cell }]);
    }
  }
  return [...byCol.values()].filter(({ length }) => length <= FILLED_DOWN).flat();
}

/** Names of columns that the form computes. */
const COMPUTED = /_(?:check|order|state|period)$/;

/**
 * Asks for the values of all loose formulas; answers the sheets with them, once the exchange is done.
 *
 * @param ids of sheets by name
 */
export function askLooseFormulas(
  { worksheets }: Excel.Workbook,
  { sheets, names }: SourceWorkbook,
  ids: ReadonlyMap<string, string>,
): (sheet: SourceSheet) => SourceSheet {
  const named = namedRanges(names);
  const own = [...new Set(names.map(({ name }) => name))].filter((name) => !COMPUTED.test(name));
  const asked = new Map<string, Excel.RangeCollection[]>();
  for (const sheet of sheets) {
    const entries = own.flatMap((name) => named.on(sheet.name, name) ?? []);
    const id = ids.get(sheet.name);
    const loose = looseOn(sheet, entries).slice(0, MOST);
    if (id === undefined || loose.length === 0) continue;
    const worksheet = worksheets.getItem(id);
    asked.set(
      sheet.name,
      joinedAddresses(loose.map((cell) => a1(cell))).map((address) => {
        const ranges = worksheet.getRanges(address);
        const { areas } = ranges;
        areas.load('items/rowIndex,items/columnIndex,items/values,items/valueTypes,items/numberFormat');
        ranges.untrack();
        return areas;
      }),
    );
  }
  return (sheet) => {
    const cells = (asked.get(sheet.name) ?? []).flatMap(({ items }) => items).flatMap(cellsIn);
    const stillFormulas = cells.flatMap(({ row, col, value }) => {
      const before = sheet.rows.find((each) => each.row === row)?.cells.get(col);
      return before?.formula === true ? [{ row, col, cell: { ...before, value } }] : [];
    });
    return withCells(sheet, stillFormulas);
  };
}

/** Excel may join neighbouring cells into one area. */
const cellsIn = ({ rowIndex, columnIndex, values, valueTypes, numberFormat }: Excel.Range) =>
  values.flatMap((line: readonly unknown[], r) =>
    line.map((value, c) => ({
      row: rowIndex + 1 + r,
      col: columnIndex + 1 + c,
      value: valueOf(value, valueTypes[r]?.[c], true, numberFormat[r]?.[c]),
    })),
  );
