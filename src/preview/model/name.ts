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

/** A name may not look like a cell, hold spaces or begin with a digit. */
export const isNameAllowed = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|R|C)$/i.test(name);
