/** Where the nomination list stands on its sheet: its rows, and which column each field has. */
import type { Field } from '../../plan/field';
import type { CellRange } from '../layout';
import { NOMINATION_ROWS } from './form';

export const HEADER_ROW = 8;
export const FIRST = HEADER_ROW + 1;
export const LAST = HEADER_ROW + NOMINATION_ROWS;
/** *Kiểm tra* stands first, where it is seen while scrolling, and outside of what is printed. */
export const CHECK = 1;
export const ORDER = 2;
export const FIRST_ENTRY = 3;

/** For award-management systems only. They stand last, outside of what is printed. */
const UNPRINTED: readonly string[] = ['objectClass', 'field'];

/** The fields in the order of their columns. */
export const fieldsInOrder = (fields: readonly Field[]): readonly Field[] => [
  ...fields.filter(({ id }) => !UNPRINTED.includes(id)),
  ...fields.filter(({ id }) => UNPRINTED.includes(id)),
];

/** @param fields as {@link fieldsInOrder} has them */
export const fieldCol = (fields: readonly Field[], id: string): number =>
  FIRST_ENTRY + fields.findIndex((field) => field.id === id);

/** The prepared rows of a column. */
export const columnRange = (col: number): CellRange => ({
  from: { row: FIRST, col },
  to: { row: LAST, col },
});

/**
 * A column with the header above and the row below: what is inserted at either end of the list, where names of the
 * prepared rows do not grow, lies between them.
 */
export const edgedRange = (col: number): CellRange => ({
  from: { row: HEADER_ROW, col },
  to: { row: LAST + 1, col },
});
