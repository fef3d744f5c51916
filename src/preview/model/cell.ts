import type { CellFormat } from './format';

/** What a cell shows. An error is its text, e.g. `#N/A`; an empty cell is `''`. */
export type Scalar = string | number | boolean;

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** One validation, shared by all cells that it was set on at once. */
export interface Validation {
  /** `DataValidationType`, e.g. `List`. */
  readonly type: string;
  /** The rule as the API answers it: one key (`list`, `wholeNumber`…), formulas relative to `anchor`. */
  readonly rule: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly ignoreBlanks: boolean;
  readonly anchor: { readonly row: number; readonly col: number };
}

export interface Cell {
  readonly value: Scalar;
  /** With its `=`; `null` for a constant. */
  readonly formula: string | null;
  readonly format: CellFormat;
  readonly validation: Validation | null;
  readonly link: Link | null;
}

/** A cell that holds nothing, in the given looks. */
export const blankCell = (format: CellFormat): Cell => ({
  value: '',
  formula: null,
  format,
  validation: null,
  link: null,
});
