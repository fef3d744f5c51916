/** A glance at a sheet that should be known: values only, to see which rows are not what they were. */
import type { SourceCell, SourceSheet } from '../sheets/source';
import { isDateValue, isErrorValue } from '../text/cell';
import type { ChangedBand } from './changes';
import type { Shown } from './open-book';
import { dayOf } from './read-cells';

/** Whether a cell that was read before still shows this. */
function stillShows(cell: SourceCell | undefined, shown: Shown): boolean {
  const value = cell?.value ?? '';
  if (isDateValue(value)) return typeof shown === 'number' && dayOf(shown) === value.date;
  return (isErrorValue(value) ? value.error : value) === shown;
}

/**
 * Asks for the values of a sheet; answers the rows that are not as they were read, once the exchange is done. Looks are
 * not compared: number formats and fonts that changed unheard are found when everything is read.
 */
export function askPeek(worksheet: Excel.Worksheet): (known: SourceSheet) => readonly ChangedBand[] {
  const used = worksheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,values');
  const lines = used.getRowProperties({ rowHidden: true });
  used.untrack();
  return ({ rows }) => {
    const { rowIndex, columnIndex } = used;
    const values = used.values as readonly (readonly Shown[])[];
    const lastCol = columnIndex + (values[0]?.length ?? 0);
    const gone = new Map(rows.map((row) => [row.row, row]));
    const changed = values.flatMap((line, r): readonly number[] => {
      const known = gone.get(rowIndex + 1 + r);
      gone.delete(rowIndex + 1 + r);
      const isSame =
        line.every((shown, c) => stillShows(known?.cells.get(columnIndex + 1 + c), shown)) &&
        [...(known?.cells.keys() ?? [])].every((col) => col > columnIndex && col <= lastCol) &&
        (known === undefined || known.hidden === lines.value[r]?.rowHidden);
      return isSame ? [] : [rowIndex + 1 + r];
    });
    return [...changed, ...gone.keys()].map((row) => ({ from: row, to: row, lastCol }));
  };
}
