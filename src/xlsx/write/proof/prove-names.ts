import type { WorkbookLayout } from '../../../sheets/layout';
import { demand, demandDistinct } from './demand';
import { proveFormula } from './prove-formula';

/** Names that read as a cell in A1 or R1C1 notation, or as a constant. */
const LIKE_A_REFERENCE = /^(?:[A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE)$/i;

/** Proves that Excel takes the text as a name of a range or table. `_xlnm.` is for its own. */
function proveName(name: string, where: string): void {
  demand(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/.test(name), where, `illegal name "${name}"`);
  demand(!LIKE_A_REFERENCE.test(name), where, `name "${name}" that reads as a reference`);
  demand(!/^_xl/i.test(name), where, `reserved name "${name}"`);
}

const MAX_SHEET_NAME = 31;

function proveSheetName(name: string): void {
  const where = `sheet "${name}"`;
  demand(name.length >= 1 && name.length <= MAX_SHEET_NAME, where, `name of ${name.length} characters`);
  demand(!/[[\]:*?/\\\0-\x1F\uFFFE\uFFFF]|\p{Cs}/u.test(name), where, 'illegal character in its name');
  demand(!/^'|'$/.test(name), where, 'apostrophe at an end of its name');
  demand(name.toLowerCase() !== 'history', where, 'name that Excel keeps for itself');
}

/** Proves the names of sheets, ranges and tables. `sheets` holds the sheets' names in lower case. */
export function proveNames(
  { sheets, names }: Pick<WorkbookLayout, 'sheets' | 'names'>,
  sheetNames: ReadonlySet<string>,
): void {
  sheets.forEach(({ name }) => proveSheetName(name));
  demandDistinct(
    sheets.map(({ name }) => name),
    'workbook',
    'sheet',
  );
  for (const { name, formula, sheet } of names) {
    const where = `name ${name}`;
    proveName(name, where);
    proveFormula(formula, sheetNames, where);
    demand(
      sheet === undefined || sheets.some((one) => one.name === sheet),
      where,
      `of a sheet "${sheet}" that is not there`,
    );
  }
  demandDistinct(
    names.map(({ name, sheet }) => (sheet === undefined ? name : `${sheet}!${name}`)),
    'workbook',
    'name',
  );
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  tables.forEach((name) => proveName(name, `table ${name}`));
  demandDistinct(
    [...tables, ...new Set(names.map(({ name }) => name.toLowerCase()))],
    'workbook',
    'table or name',
  );
}
