/** The form's defined names that still point somewhere: how its cells are found wherever they moved. */
import type { TableId } from '../../plan/field';
import { columnLetters, columnNumber, MAX_COL } from '../address';
import type { CellRange, DefinedName } from '../layout';

interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

const REFERENCE =
  /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;

const isColumn = (letters: string): boolean => letters.length < 3 || letters <= columnLetters(MAX_COL);

/** Null for #REF!, for other workbooks, and for what is no plain range. */
export function targetOf({ name, formula }: DefinedName): NamedRange | null {
  const [, quoted, bare = '', fromCol, fromRow, toCol = fromCol, toRow = fromRow] =
    REFERENCE.exec(formula.trim()) ?? [];
  if (fromCol === undefined || toCol === undefined || !isColumn(fromCol) || !isColumn(toCol)) return null;
  return {
    name,
    sheet: quoted === undefined ? bare : quoted.replaceAll("''", "'"),
    range: {
      from: { row: Number(fromRow), col: columnNumber(fromCol) },
      to: { row: Number(toRow), col: columnNumber(toCol) },
    },
  };
}

/** Name of a column or of a cell of the first sheet; lists and counts have names of other forms. */
const OURS = /^td_(info|report|figures|nominations|register)_/;

const tableOf = (name: string): TableId | null => (OURS.exec(name)?.[1] as TableId | undefined) ?? null;

export interface NamedRanges {
  /** Where a name points, if into this sheet. */
  readonly on: (sheet: string, name: string) => CellRange | null;
  /** Sheets that names of the table point into, the one with the most names first. */
  readonly sheetsOf: (table: TableId) => readonly string[];
  readonly pointInto: (sheet: string) => boolean;
  /** Whether the workbook has names of the form, and each table that has any still has a valid one. */
  readonly intact: boolean;
}

/**
 * A copied sheet brings names of its own with it, valid for that sheet only. Those of the workbook come first.
 */
export function namedRanges(names: readonly DefinedName[]): NamedRanges {
  const ours = names.filter(({ name }) => tableOf(name) !== null);
  const ranges = [
    ...ours.filter(({ sheet }) => sheet === undefined),
    ...ours.filter(({ sheet }) => sheet !== undefined),
  ].flatMap((name) => targetOf(name) ?? []);
  const byPlace = new Map<string, CellRange>();
  const counts = new Map<TableId, Map<string, number>>();
  const key = (sheet: string, name: string): string => JSON.stringify([sheet, name]);
  for (const { name, sheet, range } of ranges) {
    const table = tableOf(name);
    if (table === null) continue;
    if (!byPlace.has(key(sheet, name))) byPlace.set(key(sheet, name), range);
    const sheets = counts.get(table) ?? new Map<string, number>();
    sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
    counts.set(table, sheets);
  }
  return {
    on: (sheet, name) => byPlace.get(key(sheet, name)) ?? null,
    sheetsOf: (table) =>
      // The sort is stable: of equals the sheet that the workbook's own names point into comes first.
      [...(counts.get(table) ?? [])].sort(([, a], [, b]) => b - a).map(([sheet]) => sheet),
    pointInto: (sheet) => [...counts.values()].some((sheets) => sheets.has(sheet)),
    intact: ours.length > 0 && ours.every(({ name }) => counts.has(tableOf(name) ?? 'info')),
  };
}
