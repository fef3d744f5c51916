import type { Unreadable } from '../../sheets/source';

/** Why a workbook cannot be edited as asked. Nothing is changed then. */
export type Uneditable =
  | Unreadable
  /** A cell to be set belongs to an array formula over several cells, which only change together. */
  | { readonly reason: 'array-formula'; readonly sheet: string; readonly address: string }
  /** A table that is to grow has a totals row below its last row. */
  | { readonly reason: 'totals-row'; readonly table: string };

export type EditResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly uneditable: Uneditable };

/** Thrown inside the editor only. */
export class EditRefusal extends Error {
  constructor(readonly uneditable: Uneditable) {
    super(uneditable.reason);
  }
}
