import type { WorkbookLayout } from '../../../sheets/layout';
import { activePlace } from '../workbook-part';
import { demand } from './demand';
import { proveNames } from './prove-names';
import { proveSheet } from './prove-sheet';

/**
 * Proves that Excel opens the workbook as it is laid out. Limits and rules are Excel's; many of them no schema states.
 * Throws a LayoutError at the first fault.
 */
export function proveLayout(layout: WorkbookLayout): void {
  const { created, active, sheets } = layout;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(created) && !Number.isNaN(Date.parse(created));
  demand(instant, 'workbook', `time of creation "${created}"`);
  const sheetNames = new Set(sheets.map(({ name }) => name.toLowerCase()));
  proveNames(layout, sheetNames);
  const opening = sheets[activePlace(layout)];
  demand(opening?.visibility === 'visible', 'workbook', `no visible sheet ${active ?? ''} to open with`);
  sheets.forEach((sheet) => proveSheet(sheet, sheetNames));
}
