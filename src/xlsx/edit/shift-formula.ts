import { MAX_COL, MAX_ROW, columnLetters, columnNumber } from '../../sheets/address';

/** Excel lets references that leave the sheet come in again on the other side. */
const around = (place: number, size: number): number => ((((place - 1) % size) + size) % size) + 1;

/** What a formula is made of, as far as references must be told from all else. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    // Structured references and other workbooks.
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<cellColumn>\$?[A-Z]{1,3})(?<cellRow>\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`(?<firstColumn>\$?[A-Z]{1,3}):(?<lastColumn>\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`(?<firstRow>\$?\d{1,7}):(?<lastRow>\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])`,
    // Names, functions and numbers, whole.
    String.raw`[\p{L}\p{N}_\\$][\p{L}\p{N}_.\\?$]*`,
  ].join('|'),
  'giu',
);

/** A row or column of a reference, moved unless `$` holds it; `null` for one that no sheet has. */
function moved(place: string, by: number, isRow: boolean): string | null {
  const bare = place.replace('$', '').toUpperCase();
  if (isRow ? Number(bare) > MAX_ROW : bare.length === 3 && bare > columnLetters(MAX_COL)) return null;
  if (place.startsWith('$')) return place;
  return isRow
    ? String(around(Number(bare) + by, MAX_ROW))
    : columnLetters(around(columnNumber(bare) + by, MAX_COL));
}

/**
 * A formula as it stands some rows and columns further: references move along except where `$` holds them. This is how
 * a shared formula, written once, is meant for its other cells.
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  const row = (place: string): string | null => moved(place, rows, true);
  const column = (place: string): string | null => moved(place, cols, false);
  return formula.replace(TOKEN, (token, ...rest) => {
    const found = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const [first, joint, second] =
      found['cellRow'] !== undefined
        ? [column(found['cellColumn']!), '', row(found['cellRow'])]
        : found['lastColumn'] !== undefined
          ? [column(found['firstColumn']!), ':', column(found['lastColumn'])]
          : found['lastRow'] !== undefined
            ? [row(found['firstRow']!), ':', row(found['lastRow'])]
            : [null, '', null];
    // A name such as ZZZ9 only looks like a reference.
    return first === null || second === null ? token : first + joint + second;
  });
}
