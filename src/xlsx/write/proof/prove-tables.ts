import { a1, rangeA1 } from '../../../sheets/address';
import type { LayoutTable, SheetLayout } from '../../../sheets/layout';
import { demand, demandDistinct, demandRange } from './demand';
import { findOverlap, overlap } from './overlap';

const MAX_COLUMN_NAME = 255;

function proveTable({ name, range, columns }: LayoutTable, sheet: SheetLayout): void {
  const where = `table ${name}`;
  const { from, to } = range;
  demandRange(range, where);
  demand(to.row > from.row, where, 'no row below its header');
  demand(columns.length === to.col - from.col + 1, where, `${columns.length} columns in ${rangeA1(range)}`);
  demandDistinct(columns, where, 'column');
  const header = new Map(
    sheet.cells.filter(({ row }) => row === from.row).map((cell) => [cell.col, cell] as const),
  );
  columns.forEach((column, i) => {
    demand(
      column.length >= 1 && column.length <= MAX_COLUMN_NAME,
      where,
      `column name of ${column.length} characters`,
    );
    const cell = header.get(from.col + i);
    demand(
      cell?.value === column && cell.formula === undefined,
      `${sheet.name}!${a1({ row: from.row, col: from.col + i })}`,
      `header cell of ${where} does not hold "${column}"`,
    );
  });
}

/** Proves tables, the filter and merged cells of a sheet. Names of tables are proven with the workbook's names. */
export function proveTables(sheet: SheetLayout): void {
  const { name, tables, merges, autoFilter } = sheet;
  tables.forEach((table) => proveTable(table, sheet));
  for (const range of merges) {
    demandRange(range, name);
    demand(rangeA1(range).includes(':'), `${name}!${rangeA1(range)}`, 'merge of a single cell');
  }
  const merged = findOverlap(merges);
  if (merged) demand(false, `${name}!${rangeA1(merged[1])}`, `also merged by ${rangeA1(merged[0])}`);
  if (autoFilter) demandRange(autoFilter, name);
  const ranges = tables.map(({ range }) => range);
  const filtered = findOverlap([...ranges, ...(autoFilter ? [autoFilter] : [])]);
  if (filtered) demand(false, `${name}!${rangeA1(filtered[1])}`, 'tables or filters that overlap');
  for (const range of merges) {
    demand(
      !ranges.some((table) => overlap(table, range)),
      `${name}!${rangeA1(range)}`,
      'merged cells in a table',
    );
  }
}
