/** What the lists of a summary hold, as plain data: the merge says it, the sheet holds it, the memory keeps it. */
import { isDateValue } from '../../text/cell';
import type { CellValue } from '../../text/cell';
import { shown } from '../../rules/cells';

/** Values by id of the column. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A row that the merge answers for. */
export interface Entry {
  readonly id: string;
  readonly cells: Cells;
}

/** What stands in a cell of the summary now. */
export interface Stood {
  readonly value: CellValue;
  /** The province put a formula there; `value` is what it shows. */
  readonly formula: boolean;
}

/** A row of a list of the summary, as it stands there. */
export interface StandingEntry {
  /** Null: typed by the province. */
  readonly id: string | null;
  /** Its row on the sheet now, wherever it was sorted to. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Stood>>;
}

/** A list of the summary, as it stands there. */
export interface StandingList {
  /** Columns that are still there, by id. */
  readonly columns: ReadonlySet<string>;
  readonly entries: readonly StandingEntry[];
}

/** Numbers of a file have 15 digits that count. */
const DIGITS = 15;

/** Whether a cell that was written as one value and saved by any program may hold the other. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return one === other || Number(one.toPrecision(DIGITS)) === Number(other.toPrecision(DIGITS));
  const isDay = (value: CellValue): boolean =>
    typeof value === 'object' && value !== null && isDateValue(value);
  if (isDay(one) !== isDay(other) && shown(one) !== '' && shown(other) !== '') return false;
  return shown(one) === shown(other);
}

/** Whether two rows say the same in all columns but those. */
export const sameCells = (one: Cells, other: Cells, but: ReadonlySet<string> = new Set()): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (column) => but.has(column) || sameValue(one[column] ?? null, other[column] ?? null),
  );
