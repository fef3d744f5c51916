import type { SheetLayout, WorkbookLayout } from '../../../../src/sheets/layout';
import { LayoutError } from '../../../../src/xlsx/write/layout-error';
import { proveLayout } from '../../../../src/xlsx/write/proof/prove-layout';
import { sheetOf, workbookOf } from '../layouts';

/** The fault that is found, as `where: what`; `null` when there is none. */
export function faultOf(layout: WorkbookLayout): string | null {
  try {
    proveLayout(layout);
    return null;
  } catch (error) {
    if (error instanceof LayoutError) return error.message;
    throw error;
  }
}

/** The fault of a workbook with one sheet "Số liệu" and what the test adds. */
export const sheetFault = (added: Partial<SheetLayout>): string | null =>
  faultOf(workbookOf([sheetOf(added)]));
