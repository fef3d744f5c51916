import type { Refs } from '../rules/define';
import type { TableId } from '../plan/field';
import { countName, fieldName, listNames } from './names';

/** `TRIM` leaves no-break spaces, which paste from Word and the web brings. */
const plainText = (cell: string): string => `TRIM(SUBSTITUTE(${cell},"\u00a0"," "))`;

/**
 * References for one row of a table.
 * @param cell address of a field's cell in this row, e.g. `$C12`
 * @param above the field's cells from the first row down to this one, e.g. `$C$12:$C12`
 */
export const refsFor = (
  table: TableId,
  cell: (field: string) => string,
  above: (field: string) => string = cell,
): Refs => ({
  cell,
  above,
  text: (field) => plainText(cell(field)),
  list: listNames(table).list,
  listParents: listNames(table).parents,
  register: (field) => fieldName('register', field),
  filled: countName,
});

/**
 * Whether any cell of a range holds more than spaces; a cell in error does. Blank cells are told by an operator first:
 * Gnumeric's SUMPRODUCT goes through a range for operators only, and answers an error for LEN.
 */
export const anyText = (range: string): string =>
  `IFERROR(IF(SUMPRODUCT(--(${range}<>""))=0,FALSE,SUMPRODUCT(LEN(${plainText(range)}))>0),TRUE)`;

/**
 * The same for each row of a list, as an array.
 *
 * @param joined the row's cells, joined by `&`: an error among them is one of the whole
 */
export const hasText = (joined: string): string =>
  `(ISNUMBER(1/LEN(${plainText(joined)}))+ISERROR(${joined})>0)`;
