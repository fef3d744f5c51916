import type { SourceSheet, SourceWorkbook, Unreadable } from '../../../src/sheets/source';
import type { CellValue } from '../../../src/text/cell';
import type { Limits } from '../../../src/xlsx/package/limits';
import { openWorkbook } from '../../../src/xlsx/read/open-workbook';
import { makeWorkbook } from '../workbook-maker';

/** The workbook, all its sheets read; throws where it is refused. */
export const opened = (bytes: Uint8Array, limits?: Partial<Limits>): SourceWorkbook => {
  const result = openWorkbook(bytes, 'mau.xlsx', () => true, limits);
  if (!result.ok) throw new Error(JSON.stringify(result.unreadable));
  return result.workbook;
};

/** Why a file is refused; throws where it is not. */
export const refused = (bytes: Uint8Array, fileName = 'mau.xlsx', limits?: Partial<Limits>): Unreadable => {
  const result = openWorkbook(bytes, fileName, () => true, limits);
  if (result.ok) throw new Error('was read');
  return result.unreadable;
};

/** The first sheet of a workbook of which some parts are replaced. */
export const firstSheet = (changes: Readonly<Record<string, string | null>>): SourceSheet =>
  opened(makeWorkbook(changes)).sheets[0]!;

/** The values by place, `row,column`. */
export const valuesOf = (sheet: SourceSheet): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(
    sheet.rows.flatMap(({ row, cells }) => [...cells].map(([col, { value }]) => [`${row},${col}`, value])),
  );
