import { a1 } from '../sheets/address';
import { guarded } from './trouble';

/** A cell to go to; rows and columns count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** Shows the cell and selects it. Throws {@link HostTrouble}, `gone` where the sheet was deleted or renamed. */
export const goTo = (context: Excel.RequestContext, place: Place): Promise<void> =>
  guarded(async () => {
    const worksheet = context.workbook.worksheets.getItem(place.sheet);
    worksheet.activate();
    worksheet.getRange(a1(place)).select();
    await context.sync();
  });
