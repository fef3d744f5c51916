/** How rules read a cell. `textOf` is what the sheet's own formulas see as TRIM with no-break spaces made plain. */
import { TICK } from '../plan/answers';
import type { CellValue, IsoDate } from '../text/cell';
import { isDateValue, isErrorValue } from '../text/cell';
import { formatDate } from '../text/dates';
import { oneLine, saysSomething, tidy } from '../text/normal';
import { formatNumber, parseNumber } from '../text/numbers';
import type { Row } from './submission';

/** A value as a person reads it, with its line breaks. */
export function shown(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateValue(value)) return formatDate(value.date);
  if (isErrorValue(value)) return value.error;
  return value satisfies never;
}

export const shownCell = (row: Row, field: string): string => shown(row.cells[field]?.value ?? null);

/** On one line; '' when blank, not on the form, or an error: "#N/A" is nobody's name. */
export function textOf(row: Row, field: string): string {
  const value = row.cells[field]?.value ?? null;
  if (typeof value === 'string') return oneLine(value);
  return isErrorValue(value) ? '' : shown(value);
}

/** Nothing that shows. An error is something. */
export const isEmptyValue = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && !saysSomething(value));

/** Not filled in. */
export const isBlank = (row: Row, field: string): boolean => isEmptyValue(row.cells[field]?.value ?? null);

/** A number typed as a number, or as a text that can mean only one number. */
export function numberOf(row: Row, field: string): number | null {
  const value = row.cells[field]?.value ?? null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const parsed = parseNumber(value);
  return parsed?.kind === 'number' ? parsed.value : null;
}

export function dayOf(row: Row, field: string): IsoDate | null {
  const value = row.cells[field]?.value ?? null;
  return isDateValue(value) ? value.date : null;
}

export const isTicked = (row: Row, field: string): boolean => textOf(row, field).toLowerCase() === TICK;
