/** The rows of a workbook as formulas see them that go by the form's names. */
import type { TableId } from '../plan/field';
import type { Row } from '../rules/submission';
import type { CellValue } from '../text/cell';
import type { TableFields } from './mark-footing';
import { rowKey } from './mark-text';
import { fieldName } from './names';
import type { NamedRanges } from './read/named-ranges';
import type { SourceWorkbook } from './source';

/** Rows of a table, told apart by some of its fields. */
interface LikeRows {
  readonly table: TableId;
  /** What tells a row; null for one that formulas do not look at. */
  readonly keyOf: (row: Row) => string | null;
  /** Number of rows that a key tells. */
  readonly countOf: (key: string) => number;
}

export interface FormulaRows {
  readonly valueAt: (sheet: string, row: number, col: number) => CellValue;
  /** What stands in some fields of a row; null where a field has no name any more, or the content cannot be told. */
  readonly keyOf: (table: TableId, sheet: string, row: number, fields: readonly string[]) => string | null;
  /** The rows that a formula on a sheet means; null where no name tells. */
  readonly like: (fields: TableFields, sheet: string) => LikeRows | null;
}

export function formulaRows({ sheets }: SourceWorkbook, names: NamedRanges): FormulaRows {
  const bySheet = new Map(
    sheets.map(({ name, rows }) => [name, new Map(rows.map((row) => [row.row, row.cells]))]),
  );
  const valueAt: FormulaRows['valueAt'] = (sheet, row, col) =>
    bySheet.get(sheet)?.get(row)?.get(col)?.value ?? null;

  const known = new Map<string, readonly number[] | null>();
  const colsOf = (table: TableId, sheet: string, fields: readonly string[]): readonly number[] | null => {
    const id = [sheet, table, ...fields].join('\n');
    const there = known.get(id);
    if (there !== undefined) return there;
    const cols = fields.flatMap((field) => names.on(sheet, fieldName(table, field))?.from.col ?? []);
    const found = cols.length === fields.length ? cols : null;
    known.set(id, found);
    return found;
  };
  const keyOf: FormulaRows['keyOf'] = (table, sheet, row, fields) => {
    const cols = colsOf(table, sheet, fields);
    return cols && rowKey(cols.map((col) => valueAt(sheet, row, col)));
  };

  const looked = new Map<string, LikeRows | null>();
  const like: FormulaRows['like'] = (of, sheet) => {
    const id = [sheet, of.table, ...of.fields].join('\n');
    const there = looked.get(id);
    if (there !== undefined) return there;
    const found = lookThrough(of, sheet, names, keyOf);
    looked.set(id, found);
    return found;
  };
  return { valueAt, keyOf, like };
}

function lookThrough(
  { table, fields }: TableFields,
  own: string,
  names: NamedRanges,
  keyOf: FormulaRows['keyOf'],
): LikeRows | null {
  const name = fieldName(table, fields[0] ?? '');
  // A copied sheet has names of its own, and its formulas mean those.
  const sheet = [own, ...names.sheetsOf(table)].find((each) => names.on(each, name));
  const range = sheet === undefined ? null : names.on(sheet, name);
  if (sheet === undefined || !range) return null;
  const keys = new Map<number, string | null>();
  const counts = new Map<string, number>();
  for (let row = range.from.row; row <= range.to.row; row += 1) {
    const key = keyOf(table, sheet, row, fields);
    keys.set(row, key);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    table,
    keyOf: (row) => (row.sheet === sheet ? (keys.get(row.row) ?? null) : null),
    countOf: (key) => counts.get(key) ?? 0,
  };
}
