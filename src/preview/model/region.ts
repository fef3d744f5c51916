/** What Excel takes for a list when a person clicks into it and sorts. */
import type { Cell } from './cell';
import { rect } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';

/** A formula fills its cell, whatever it shows. */
const isFilled = ({ value, formula }: Cell): boolean => value !== '' || formula !== null;

const clipped = (top: number, left: number, bottom: number, right: number): Rect =>
  rect(Math.max(0, top), Math.max(0, left), bottom - Math.max(0, top) + 1, right - Math.max(0, left) + 1);

function holdsAny(sheet: Sheet, area: Rect): boolean {
  for (const [, , cell] of sheet.stored(area)) if (isFilled(cell)) return true;
  return false;
}

/** The current region: all around a cell up to blank rows and columns (the sheet's edges bound it too). */
export function currentRegion(sheet: Sheet, { row, col }: Rect): Rect {
  let [top, left, bottom, right] = [row, col, row, col];
  for (let before = -1; before !== bottom - top + (right - left);) {
    before = bottom - top + (right - left);
    if (top > 0 && holdsAny(sheet, clipped(top - 1, left - 1, top - 1, right + 1))) top--;
    if (holdsAny(sheet, clipped(bottom + 1, left - 1, bottom + 1, right + 1))) bottom++;
    if (left > 0 && holdsAny(sheet, clipped(top - 1, left - 1, bottom + 1, left - 1))) left--;
    if (holdsAny(sheet, clipped(top - 1, right + 1, bottom + 1, right + 1))) right++;
  }
  return clipped(top, left, bottom, right);
}

/** Excel guesses whether the first row is a header: as one that looks otherwise than the row below it. */
export function hasHeader(sheet: Sheet, { row, col, rows, cols }: Rect): boolean {
  if (rows < 2) return false;
  return Array.from({ length: cols }, (_, at) => [sheet.at(row, col + at), sheet.at(row + 1, col + at)]).some(
    ([first, second]) =>
      first!.format.bold !== second!.format.bold ||
      first!.format.fill !== second!.format.fill ||
      (typeof first!.value === 'string' && first!.value !== '' && typeof second!.value === 'number'),
  );
}
