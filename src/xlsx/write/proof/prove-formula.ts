import type { FormulaContext } from '../../../workbook/restrictions/formulas';
import { formulaBroken } from '../../../workbook/restrictions/formulas';
import type { Broken } from '../../../workbook/restrictions/restriction';
import { LayoutError } from '../layout-error';

/** Throws a LayoutError, with the text that states it, where a restriction of Excel is broken. */
export function refuseBroken(broken: Broken | null, where: string): void {
  if (broken) throw new LayoutError(where, `${broken.what} (${broken.source})`);
}

/** Proves that Excel takes a formula where it stands. `sheets` holds the names of all sheets in lower case. */
export const proveFormula = (
  formula: string,
  context: FormulaContext,
  sheets: ReadonlySet<string>,
  where: string,
): void => refuseBroken(formulaBroken(formula, context, sheets), where);
