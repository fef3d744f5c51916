/** What officers enter, found in a form the way they find it: by the sheet, the label of the row, and the header. */
import { isEntryCell } from '../../src/sheets/layout';
import type { CellAddress, LayoutCell, SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import type { CellValue } from '../../src/text/cell';
import { parseDate } from '../../src/text/dates';

/** In place of a header: the cell right of the label, and the one below it. */
export const BESIDE = '→';
export const BELOW = '↓';

/**
 * `row`: what its label begins with, or its number below the header. `typed`: as on the keyboard of a Vietnamese Excel,
 * days before months.
 */
export type Entry = readonly [sheet: string, row: string | number, column: string, typed: string | number];

export interface Placed extends CellAddress {
  readonly sheet: string;
  readonly typed: string | number;
  /** What the cell holds then. */
  readonly value: CellValue;
  /** The cell is one to type into, and no header. */
  readonly isEntry: boolean;
}

const textOf = ({ value }: LayoutCell): string => (typeof value === 'string' ? value : '');

function labelled(sheet: SheetLayout, isLabel: (text: string) => boolean, said: string): LayoutCell {
  const found = sheet.cells.find((cell) => cell.formula === undefined && isLabel(textOf(cell)));
  if (!found) throw new Error(`nothing is called ${said} on ${sheet.name}`);
  return found;
}

function cellOf(sheet: SheetLayout, row: string | number, column: string): CellAddress {
  const label = typeof row === 'string' ? labelled(sheet, (text) => text.startsWith(row), row) : null;
  if (label && column === BESIDE) return { row: label.row, col: label.col + 1 };
  if (label && column === BELOW) return { row: label.row + 1, col: label.col };
  const header = labelled(sheet, (text) => text === column, column);
  return { row: typeof row === 'number' ? header.row + row : (label?.row ?? 0), col: header.col };
}

/** A text stays one in a cell that is formatted as text; elsewhere Excel sees a day where there is one. */
function held(typed: string | number, numberFormat: string | undefined): CellValue {
  if (numberFormat === '@') return String(typed);
  const date = parseDate(String(typed));
  return date === null ? typed : { date };
}

export function placed(layout: WorkbookLayout, [name, row, column, typed]: Entry): Placed {
  const sheet = layout.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const at = cellOf(sheet, row, column);
  const cell = sheet.cells.find((each) => each.row === at.row && each.col === at.col);
  return {
    ...at,
    sheet: name,
    typed,
    value: held(typed, cell?.style?.numberFormat),
    isEntry: cell !== undefined && isEntryCell(cell),
  };
}

/** Rows of a list, from the first one on; what is absent is not typed. */
export const list = (
  sheet: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): readonly Entry[] =>
  rows.flatMap((row, index) =>
    row.flatMap((typed, at): readonly Entry[] =>
      typed === null ? [] : [[sheet, index + 1, headers[at] ?? '', typed]],
    ),
  );
