import { isErrorValue } from '../../text/cell';
import type { CellValue, IsoDate } from '../../text/cell';
import { sml } from './xml';
import type { Xml } from './xml';

/** What a cell holds: its type (attribute `t`) and the element with the value. */
export interface Content {
  readonly type: 's' | 'inlineStr' | 'str' | 'b' | 'e' | undefined;
  readonly element: Xml;
}

/** How a workbook holds texts that no formula answers, and days. */
export interface Notation {
  readonly text: (text: string) => Content;
  readonly serial: (date: IsoDate) => number;
}

/** Content of a cell with the value, or of a formula that answers it; `null` for a cell without a value. */
export function contentOf(value: CellValue, isFormula: boolean, notation: Notation): Content | null {
  if (value === null) return null;
  if (typeof value === 'string') {
    if (isFormula) return { type: 'str', element: sml`<v>${value}</v>` };
    // An empty text that no formula answers would make a cell that looks empty and is not.
    return value === '' ? null : notation.text(value);
  }
  if (typeof value === 'number') return { type: undefined, element: sml`<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: 'b', element: sml`<v>${value ? 1 : 0}</v>` };
  if (isErrorValue(value)) return { type: 'e', element: sml`<v>${value.error}</v>` };
  return { type: undefined, element: sml`<v>${notation.serial(value.date)}</v>` };
}
