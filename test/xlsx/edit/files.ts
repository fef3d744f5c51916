import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { CellValue } from '../../../src/text/cell';
import { editWorkbook } from '../../../src/xlsx/edit/edit-workbook';
import type { SheetEdit } from '../../../src/xlsx/edit/edits';
import { defaultLimits } from '../../../src/xlsx/package/limits';
import { readZip } from '../../../src/xlsx/package/zip';
import { openWorkbook } from '../../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { sheetOf, workbookOf } from '../write/layouts';

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A file with some of its parts changed, added or (`null`) taken away. */
export function withParts(file: Uint8Array, parts: Readonly<Record<string, string | null>>): Uint8Array {
  const files: Zippable = { ...unzipSync(file) };
  for (const [name, text] of Object.entries(parts)) {
    if (text === null) delete files[name];
    else files[name] = strToU8(text);
  }
  // Not as our writer compresses: a part that is compressed anew shows.
  return zipSync(files, { level: 1 });
}

/** A workbook with one sheet "Số liệu", whose part has the given text inside `worksheet`. */
export function fileWith(
  inWorksheet: string,
  parts: Readonly<Record<string, string | null>> = {},
): Uint8Array {
  const worksheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inWorksheet}</worksheet>`;
  return withParts(writeWorkbook(workbookOf([sheetOf()])), { [SHEET]: worksheet, ...parts });
}

/** The edited file; throws when it could not be edited. */
export function edited(file: Uint8Array, ...edits: readonly SheetEdit[]): Uint8Array {
  const result = editWorkbook(file, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.uneditable));
  return result.bytes;
}

/** Text of a part. */
export const partOf = (file: Uint8Array, part: string): string => strFromU8(unzipSync(file)[part]!);

/** What stands inside `worksheet` after setting cells. */
export const sheetAfter = (inWorksheet: string, ...cells: SheetEdit['cells']): string =>
  /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(
    partOf(edited(fileWith(inWorksheet), { sheet: 'Số liệu', cells }), SHEET),
  )![1]!;

/** Compressed bytes of each part, by name. */
export const compressedParts = (file: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(readZip(file, defaultLimits).map((entry) => [entry.name, entry.compressed()]));

/** Names of the parts that are not the same compressed bytes in both, or in one of them only. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [compressedParts(before), compressedParts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => {
    const [a, b] = [old.get(name), now.get(name)];
    return (
      a === undefined || b === undefined || a.length !== b.length || !a.every((byte, i) => byte === b[i])
    );
  });
}

/** Values of all cells, as `sheet!row,col` with a mark for formulas. */
export function valuesOf(file: Uint8Array): ReadonlyMap<string, { value: CellValue; formula: boolean }> {
  const result = openWorkbook(file, 'a.xlsx', () => true);
  if (!result.ok) throw new Error(JSON.stringify(result.unreadable));
  return new Map(
    result.workbook.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ row, cells }) =>
        [...cells].map(
          ([col, { value, formula }]) =>
            [`${sheet.name}!${row},${col}`, { value, formula: formula ?? false }] as const,
        ),
      ),
    ),
  );
}
