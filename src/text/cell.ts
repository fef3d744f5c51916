/** A calendar day, `yyyy-mm-dd`. Inside the program a date is always this text; Excel serials live in the adapters. */
export type IsoDate = string;

/** A day held by a cell that is formatted as a date. A time of day, if there was one, is dropped. */
export interface DateValue {
  readonly date: IsoDate;
}

/** What a broken formula shows, e.g. `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a spreadsheet cell holds. `null` is an empty cell; an empty string is a formula that answers "". */
export type CellValue = null | string | number | boolean | DateValue | ErrorValue;

/** Type guard for {@link DateValue}. */
export const isDateValue = (value: CellValue): value is DateValue =>
  typeof value === 'object' && value !== null && 'date' in value;

/** Type guard for {@link ErrorValue}. */
export const isErrorValue = (value: CellValue): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;
