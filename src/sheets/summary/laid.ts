import { quoteSheetName } from '../address';
import type { DefinedName, SheetLayout } from '../layout';

/** A sheet with the names that belong to it. */
export interface Laid {
  readonly sheet: SheetLayout;
  readonly names: readonly DefinedName[];
}

/** The same under another name. Formulas that name the sheet itself are its names'. */
export function renamed({ sheet, names }: Laid, name: string): Laid {
  if (sheet.name === name) return { sheet, names };
  const moved = (formula: string): string =>
    formula.replaceAll(`${quoteSheetName(sheet.name)}!`, () => `${quoteSheetName(name)}!`);
  return {
    sheet: { ...sheet, name },
    names: names.map((each) => ({ ...each, formula: moved(each.formula) })),
  };
}
