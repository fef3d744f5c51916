import { shiftFormula } from '../../xlsx/edit/shift-formula';
import type { Cell, Scalar } from './cell';
import { ExcelError } from './fault';
import { requireAllowed, requireUnlocked } from './locks';
import { overlap } from './rect';
import type { Rect } from './rect';
import { currentRegion, hasHeader } from './region';
import type { Sheet } from './sheet';
import { shown, told } from './write';

/** Numbers, then text, then booleans; empty cells always last. */
const rank = (value: Scalar): number =>
  value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

const collator = new Intl.Collator('vi', { sensitivity: 'base' });

function compared(a: Scalar, b: Scalar): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/**
 * Sorts as a click on the ribbon's button does with one cell selected: the current region of the cell, by its column,
 * without the header. Excel looks at all of the region, header included, before it sorts on a protected sheet, and sorts
 * no merged cells. Throws AccessDenied, InvalidOperation.
 */
export function sortRegion(sheet: Sheet, cell: Rect): void {
  const region = currentRegion(sheet, cell);
  requireAllowed(sheet, 'allowSort');
  requireUnlocked(sheet, [region]);
  if (sheet.merges.some((merge) => overlap(merge, region) !== null)) throw new ExcelError('InvalidOperation');
  const skipped = hasHeader(sheet, region) ? 1 : 0;
  const body = { ...region, row: region.row + skipped, rows: region.rows - skipped };
  sortRows(sheet, body, cell.col - region.col);
}

/**
 * Sorts the rows of an area by one of its columns, upwards. Cells move with their looks; their validation stays in
 * place, as Excel leaves it. Throws AccessDenied on a protected sheet unless sorting is allowed and no cell is locked.
 */
export function sortRows(sheet: Sheet, area: Rect, by: number): void {
  requireAllowed(sheet, 'allowSort');
  requireUnlocked(sheet, [area]);
  const before = sheet.at(area.row, area.col).value;
  const rows = Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    const cells = Array.from({ length: area.cols }, (__, col) => sheet.at(row, area.col + col));
    return { row, key: shown(sheet, row, area.col + by), cells };
  });
  rows.sort((a, b) => compared(a.key, b.key));
  const standing = Array.from({ length: area.rows }, (_, index) =>
    Array.from({ length: area.cols }, (__, col) => sheet.at(area.row + index, area.col + col).validation),
  );
  for (const [index, { row, cells }] of rows.entries()) {
    const to = area.row + index;
    const moved = ({ formula, ...cell }: Cell, col: number): Cell => ({
      ...cell,
      formula: formula === null ? null : shiftFormula(formula, to - row, 0),
      validation: standing[index]![col]!,
    });
    cells.forEach((cell, col) => sheet.put(to, area.col + col, moved(cell, col)));
  }
  told(sheet, area, before);
  sheet.workbook.emit({ kind: 'row-sorted', sheet, area });
}
