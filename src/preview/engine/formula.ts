/**
 * Formulas on their way from Excel's notation into o-spreadsheet, and results on their way back. Everything that
 * o-spreadsheet reads otherwise than Excel is put right here and in `functions.ts`.
 *
 * Not put right: `INDEX(…):INDEX(…)`, names with relative references, and formulas that answer several cells, which
 * Excel 2010 shows one of.
 */
import type { Scalar } from '../model/cell';
import { parseRect, address } from '../model/rect';
import type { Sheet } from '../model/sheet';
import { sheetPrefix } from '../model/sheet-reference';
import { ERROR_FUNCTION } from './functions';
import type { Meanings } from './meanings';

/** o-spreadsheet refuses an apostrophe in the name of a sheet: this letter stands for it. */
export const sheetNameOf = (name: string): string => name.replaceAll("'", '\u2019');

/** Errors of Excel and of o-spreadsheet. What o-spreadsheet cannot read Excel mostly does not know by name. */
const ERRORS: readonly (readonly [excel: string, engine: string])[] = [
  ['#REF!', '#REF'],
  ['#VALUE!', '#ERROR'],
  ['#NAME?', '#BAD_EXPR'],
  ['#VALUE!', '#SPILL!'],
];

const TO_EXCEL: ReadonlyMap<string, string> = new Map(ERRORS.map(([excel, engine]) => [engine, excel]));
const TO_ENGINE: ReadonlyMap<string, string> = new Map(
  ERRORS.slice(0, 2).map(([excel, engine]) => [excel, engine]),
);

/** What a cell shows for a result. A circle of formulas shows 0 in Excel. */
export function resultOf(value: unknown): Scalar {
  if (value === null || value === undefined || value === '#CYCLE') return 0;
  if (typeof value === 'string') return TO_EXCEL.get(value) ?? value;
  return value as Scalar;
}

const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** o-spreadsheet's name of an error that a cell holds as a constant; `null` for what is no error. */
export const engineError = (value: string): string | null =>
  ERROR_TEXT.test(value) ? (TO_ENGINE.get(value) ?? value) : null;

const errorFormula = (error: string): string => `${ERROR_FUNCTION}("${TO_ENGINE.get(error) ?? error}")`;

const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    // The cells of a deleted sheet and of deleted cells.
    String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<error>#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!))(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?`,
    String.raw`'(?<quoted>(?:[^']|'')*)'!`,
    String.raw`(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?<column>(?:[^[\]']|'.)*)\]`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?(!:]|\s*\()`,
    String.raw`[\p{L}\p{N}_\\$][\p{L}\p{N}_.\\?$]*`,
  ].join('|'),
  'giu',
);

type Groups = Readonly<Record<string, string | undefined>>;

const REFERENCE = /^(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<cells>[$A-Z\d:]+)$/iu;

/** o-spreadsheet knows no quotation mark within a text, and takes a backslash for the start of something. */
function engineText(text: string): string {
  const inner = text.slice(1, -1);
  const written = inner.replace(/""|\\/g, (mark) => `"&CHAR(${mark === '\\' ? 92 : 34})&"`);
  return written === inner ? text : `("${written}")`;
}

/** A definition in the place of its name: a reference as it stands, anything longer in brackets. */
function inPlace(definition: string): string {
  const cells = REFERENCE.exec(definition)?.groups?.['cells'];
  return cells !== undefined && parseRect(cells) !== null ? definition : `(${definition})`;
}

/** The cells below a table's header, or those of one column. */
function tableCells(meanings: Meanings, name: string, column?: string): string | null {
  const table = meanings.table(name);
  if (table === undefined) return null;
  const { body } = table;
  const prefix = sheetPrefix(sheetNameOf(table.sheet));
  if (column === undefined) return prefix + address(body, true);
  const wanted = column.replace(/'(.)/g, '$1').toLowerCase();
  const index = table.columns.findIndex((header) => header.toLowerCase() === wanted);
  return index < 0 ? null : prefix + address({ ...body, col: body.col + index, cols: 1 }, true);
}

/** Names within names. Deeper than any form goes; a name that means itself would have no end. */
const DEEPEST = 8;

/** A formula of a sheet, with its `=`, as o-spreadsheet reads it: names written out, sheets under their other names. */
export function engineFormula(meanings: Meanings, home: Sheet | null, formula: string, depth = 0): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { text, error, quoted, table, column, name } = rest.at(-1) as Groups;
    if (text !== undefined) return engineText(text);
    if (error !== undefined) return errorFormula(error);
    if (quoted !== undefined) return sheetPrefix(sheetNameOf(quoted.replaceAll("''", "'")));
    if (table !== undefined) return tableCells(meanings, table, column) ?? errorFormula('#REF!');
    if (name === undefined) return token;
    const item = meanings.name(name, home);
    if (item === undefined) return tableCells(meanings, name) ?? token;
    if (depth >= DEEPEST) return errorFormula('#NAME?');
    const definition = engineFormula(meanings, item.scope, item.formula.slice(1), depth + 1);
    return inPlace(definition);
  });
}
