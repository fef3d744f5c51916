/** Words that Excel reads as cells, in either of its notations. */

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

const isRow = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= LAST_ROW;

/**
 * Whether a word is a cell: `A1` to `XFD1048576`, or begins as one in R1C1 notation (`R`, `C5`, `R2C3`, `R2C3x`). Such
 * words name neither ranges nor tables ([MS-XLSB] 2.5.166).
 */
export function isAddress(word: string): boolean {
  const [, letters, digits = ''] = /^([A-Z]{1,3})(\d+)$/i.exec(word) ?? [];
  if (letters !== undefined && columnOf(letters) <= LAST_COLUMN && isRow(digits)) return true;
  return /^(?:R\d*(?:C\d*)?|C\d*(?:R\d*)?)$/i.test(word) || /^(?:R\d+|C\d+)/i.test(word);
}
