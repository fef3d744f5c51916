/** What a protected sheet refuses, to add-ins as to people: AccessDenied. */
import { blankLooks } from './blank-looks';
import { ExcelError } from './fault';
import type { Allowance } from './protection';
import { cellsOf, isEntireColumn, isEntireRow } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';

function isLocked(sheet: Sheet, area: Rect): boolean {
  if (isEntireRow(area) || isEntireColumn(area)) {
    for (const [, , cell] of sheet.stored(area)) if (cell.format.locked) return true;
    for (const { locked } of blankLooks(sheet, area)) if (locked) return true;
    return false;
  }
  for (const [row, col] of cellsOf(area)) if (sheet.at(row, col).format.locked) return true;
  return false;
}

/** Refuses to change what locked cells hold. */
export function requireUnlocked(sheet: Sheet, areas: readonly Rect[]): void {
  if (sheet.protection !== null && areas.some((area) => isLocked(sheet, area)))
    throw new ExcelError('AccessDenied');
}

/** Refuses what the sheet's protection does not allow by name; without a name, whatever protection never allows. */
export function requireAllowed(sheet: Sheet, allowance?: Allowance): void {
  if (sheet.protection !== null && !(allowance !== undefined && sheet.protection[allowance])) {
    throw new ExcelError('AccessDenied');
  }
}
