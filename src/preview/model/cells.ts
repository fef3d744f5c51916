import { ExcelError } from './fault';
import { address, around, parseRect } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';
import { sheetPrefix, splitAreas, splitReference } from './sheet-reference';
import type { Workbook } from './workbook';

/** Cells of one sheet: one rectangle for a Range, any number for RangeAreas. */
export interface Cells {
  readonly sheet: Sheet;
  /** Follows inserted and deleted rows while the runtime holds a reference; empty once all cells were deleted. */
  areas: readonly Rect[];
}

/** The one rectangle of a range. Throws InvalidReference once its cells were deleted. */
export function areaOf({ areas }: Cells): Rect {
  const [area] = areas;
  if (area === undefined) throw new ExcelError('InvalidReference');
  return areas.length === 1 ? area : around(areas);
}

/** `Sheet1!A1:B2,Sheet1!D4`, as the API answers addresses. */
export const addressOf = ({ sheet, areas }: Cells): string =>
  areas.map((area) => sheetPrefix(sheet.name) + address(area)).join(',');

/** `=Sheet1!$A$1:$B$2`: what a name or a list refers to. */
export const formulaOf = ({ sheet, areas }: Cells): string =>
  `=${areas.map((area) => sheetPrefix(sheet.name) + address(area, true)).join(',')}`;

/** The cells that a text names, in A1 notation or by a defined name; `null` where it names none. */
export function findCells(workbook: Workbook, text: string, on: Sheet): Cells | null {
  let sheet = on;
  const areas: Rect[] = [];
  for (const part of splitAreas(text.replace(/^=/, ''))) {
    const { sheet: named, reference } = splitReference(part);
    const there = named === null ? on : workbook.sheet(named);
    if (there === undefined) return null;
    const area = parseRect(reference);
    if (area === null) {
      const name = workbook.defined(reference, there) ?? workbook.defined(reference, null);
      return name === undefined || name.formula === `=${text}`
        ? null
        : findCells(workbook, name.formula, there);
    }
    sheet = there;
    areas.push(area);
  }
  return areas.length === 0 ? null : { sheet, areas };
}
