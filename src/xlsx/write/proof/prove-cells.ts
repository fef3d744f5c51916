import { MAX_COL, a1 } from '../../../sheets/address';
import type { CellStyle, LayoutCell } from '../../../sheets/layout';
import { isDateValue, isErrorValue } from '../../../text/cell';
import type { CellValue } from '../../../text/cell';
import { LayoutError } from '../layout-error';
import { serialOf } from '../serial';
import { demand, demandCell, demandWhole } from './demand';
import { proveFormula } from './prove-formula';

const MAX_TEXT = 32_767;
const MAX_NUMBER_FORMAT = 255;

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** What is wrong with a value for a cell, `null` when nothing is. */
function valueFault(value: CellValue): string | null {
  if (typeof value === 'string')
    return value.length <= MAX_TEXT ? null : `text of ${value.length} characters`;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `number ${value}`;
  if (isDateValue(value)) return serialOf(value.date) !== null ? null : `date "${value.date}"`;
  if (isErrorValue(value)) return ERRORS.has(value.error) ? null : `error value "${value.error}"`;
  return null;
}

/** Proves the looks of cells, or of a conditional format. */
export function proveStyle(style: CellStyle, where: string): void {
  for (const color of [style.color, style.fill, style.border]) {
    demand(color === undefined || /^[0-9A-F]{6}$/.test(color), where, `colour "${color}"`);
  }
  const { size = 1, indent = 0, numberFormat = '@' } = style;
  demand(size >= 1 && size <= 409, where, `font size ${size}`);
  demandWhole(indent, 0, 250, where, 'indent');
  demand(
    numberFormat !== '' && numberFormat.length <= MAX_NUMBER_FORMAT,
    where,
    `number format of ${numberFormat.length} characters`,
  );
}

/** Proves cells of the sheet of that name. `sheets` holds the names of all sheets in lower case. */
export function proveCells(sheet: string, cells: readonly LayoutCell[], sheets: ReadonlySet<string>): void {
  const seen = new Set<number>();
  const proven = new Set<CellStyle>();
  for (const cell of cells) {
    demandCell(cell, sheet);
    const place = cell.row * (MAX_COL + 1) + cell.col;
    const fault = seen.has(place) ? 'cell twice' : valueFault(cell.value);
    seen.add(place);
    const where = (): string => `${sheet}!${a1(cell)}`;
    if (fault !== null) throw new LayoutError(where(), fault);
    if (cell.formula !== undefined) proveFormula(cell.formula, 'cell', sheets, where());
    if (cell.style && !proven.has(cell.style)) {
      proveStyle(cell.style, where());
      proven.add(cell.style);
    }
  }
}
