/** Moving a formula's references to where the cells that they mean stand now. */
import { columnLetters, columnNumber } from '../sheets/address';
import type { CellRange } from '../sheets/layout';

interface Reference {
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly range: CellRange;
  /** Whether `$` holds the first and the last row. */
  readonly held: readonly [boolean, boolean];
}

/** Where a reference's cells stand now. */
export type Move = (reference: Reference) => CellRange;

/** Texts, references with or without their sheet, and names and functions, which may look like references. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?<sheet>(?:[^']|'')+)'!)?(?<c1>\$?[A-Z]{1,3})(?<r1>\$?\d{1,7})(?::(?<c2>\$?[A-Z]{1,3})(?<r2>\$?\d{1,7}))?(?![\p{L}\p{N}_.(!\\])`,
    String.raw`'(?:[^']|'')+'!`,
    String.raw`[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*`,
  ].join('|'),
  'gu',
);

const dollar = (text: string): string => (text.startsWith('$') ? '$' : '');
const bare = (text: string): string => text.replace('$', '');

/** The formula with each reference moved; `$` stays where it is. */
export function moveReferences(formula: string, move: Move): string {
  return formula.replace(TOKEN, (token: string, ...rest) => {
    const { sheet, c1, r1, c2, r2 } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (c1 === undefined || r1 === undefined) return token;
    const [lastCol, lastRow] = [c2 ?? c1, r2 ?? r1];
    const { from, to } = move({
      sheet: sheet?.replaceAll("''", "'") ?? null,
      range: {
        from: { row: Number(bare(r1)), col: columnNumber(bare(c1)) },
        to: { row: Number(bare(lastRow)), col: columnNumber(bare(lastCol)) },
      },
      held: [r1.startsWith('$'), lastRow.startsWith('$')],
    });
    const place = (col: string, row: string, at: CellRange['from']): string =>
      `${dollar(col)}${columnLetters(at.col)}${dollar(row)}${at.row}`;
    const prefix = sheet === undefined ? '' : `'${sheet}'!`;
    return prefix + place(c1, r1, from) + (c2 === undefined ? '' : `:${place(lastCol, lastRow, to)}`);
  });
}

/** Formulas that differ only in what Excel writes its own way: spaces, case, and quotes around sheet names. */
export const formulaKey = (formula: string): string => formula.replace(/[\s']/g, '').toUpperCase();
