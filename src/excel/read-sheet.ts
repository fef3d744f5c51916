/** A whole sheet as the readers of `sheets` take it. */
import type { CellRange } from '../sheets/layout';
import type { SourceSheet } from '../sheets/source';
import { rangeOf } from './address';
import { askCells, askColumnFonts, leastBox } from './read-cells';

export interface AskedSheet {
  /** Asks for what the first exchange has left open; answers whether there is anything, for another exchange. */
  readonly askFonts: () => boolean;
  /** Once all exchanges are done. `verdicts`: the same columns as were left out; their rows may have moved. */
  readonly sheet: (
    named: Pick<SourceSheet, 'name' | 'visibility'>,
    verdicts: readonly CellRange[],
  ) => SourceSheet;
}

/** Asks for the sheet's cells from the first to the last in use. `verdicts`: the columns whose formulas are left out. */
export function askSheet(worksheet: Excel.Worksheet, verdicts: readonly CellRange[]): AskedSheet {
  // Not the …OrNullObject: Excel carries out nothing on a null object, and the batch would end there.
  const used = worksheet.getUsedRange(true).getBoundingRect(leastBox(verdicts));
  const cells = askCells(used, verdicts);
  const fonts = askColumnFonts(used);
  const merged = used.getMergedAreasOrNullObject();
  merged.load('address');
  return {
    askFonts: fonts.ask,
    sheet: ({ name, visibility }, known) => ({
      name,
      visibility,
      rows: cells.rows(fonts.fontAt, known),
      merges: merged.isNullObject
        ? []
        : merged.address.split(',').flatMap((address) => {
            const range = rangeOf(address);
            return range ? [[range.from, range.to] as const] : [];
          }),
    }),
  };
}
