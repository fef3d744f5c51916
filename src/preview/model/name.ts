import { formulaBroken } from '../../workbook/restrictions/formulas';
import { ExcelError } from './fault';
import type { Sheet } from './sheet';

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** The sheet that it belongs to; `null` for the whole workbook. */
  readonly scope: Sheet | null;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/**
 * Throws InvalidArgument for what no name may hold. A cell without its sheet is taken for the active one's, as in a cell's
 * own formula.
 */
export function requireFormula(formula: string): void {
  if (formulaBroken(formula.slice(1), 'cell')) throw new ExcelError('InvalidArgument');
}
