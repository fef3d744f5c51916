/** Defined names of the form: ASCII, one for each column, list and count, so that formulas and the reader find them wherever they moved. */
import type { PartId, TableId } from '../plan/field';
import type { ListNames } from './field-cells';

const ascii = (id: string): string => id.replaceAll('-', '_');

/** A column's entry cells, or a cell of the first sheet. */
export const fieldName = (table: TableId, field: string): string => `td_${table}_${ascii(field)}`;

/** The hidden cells that name the faulty cells of their rows. */
export const marksName = (table: TableId): string => `td_${table}_faults`;

/** The header cell of a column of the summary. */
export const summaryName = (list: string, column: string): string => `td_sum_${list}_${ascii(column)}`;

/** Number of entries in a part. */
export const countName = (part: PartId): string => `td_count_${part}`;

/** Number of rows of the nomination list that no formula checks. */
export const uncheckedName = 'td_count_unchecked';

const listName = (table: TableId, field: string): string => `td_list_${table}_${ascii(field)}`;

export const listNames = (table: TableId): ListNames => ({
  list: (field) => listName(table, field),
  parents: (field) => `${listName(table, field)}_parent`,
});
