import type { WorkbookLayout } from '../../../sheets/layout';
import { nameBroken, sheetNameBroken } from '../../../workbook/restrictions/names';
import { demand, demandDistinct } from './demand';
import { proveFormula, refuseBroken } from './prove-formula';

/** Proves that every program takes the text as a name of a range or table. Ours are ASCII; Excel's may be more. */
function proveName(name: string, where: string): void {
  refuseBroken(nameBroken(name), where);
  demand(/^[\x21-\x7E]+$/.test(name), where, `illegal name "${name}"`);
}

/** Proves the names of sheets, ranges and tables. `sheets` holds the sheets' names in lower case. */
export function proveNames(
  { sheets, names }: Pick<WorkbookLayout, 'sheets' | 'names'>,
  sheetNames: ReadonlySet<string>,
): void {
  sheets.forEach(({ name }) => refuseBroken(sheetNameBroken(name), `sheet "${name}"`));
  demandDistinct(
    sheets.map(({ name }) => name),
    'workbook',
    'sheet',
  );
  for (const { name, formula, sheet } of names) {
    const where = `name ${name}`;
    proveName(name, where);
    proveFormula(formula, 'name', sheetNames, where);
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
