/** What happened in the workbook, for whoever listens. */
import type { Scalar } from './cell';
import type { Rect } from './rect';
import type { Sheet } from './sheet';

export type DataChange =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/**
 * Before and after, which Excel tells only where a single cell changed. What a formula comes to is worked out when it
 * is asked for.
 */
interface ChangeDetails {
  readonly before: Scalar;
  readonly after: () => Scalar;
}

export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly change: DataChange;
      readonly areas: readonly Rect[];
      readonly details?: ChangeDetails;
    }
  | { readonly kind: 'calculated'; readonly sheet: Sheet; readonly areas: readonly Rect[] }
  | { readonly kind: 'row-sorted'; readonly sheet: Sheet; readonly area: Rect }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Rect }
  | { readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated'; readonly sheet: Sheet }
  | { readonly kind: 'protection'; readonly sheet: Sheet };
