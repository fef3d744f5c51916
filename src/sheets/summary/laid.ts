import type { DefinedName, SheetLayout } from '../layout';

/** A sheet with the names that belong to it. */
export interface Laid {
  readonly sheet: SheetLayout;
  readonly names: readonly DefinedName[];
}
