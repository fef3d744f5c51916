/** What Excel tells of, from whatever sheet: sheets that are added later need no handler of their own. */
import type { Changes } from './changes';
import { cellsChanged, everything, sheetChanged } from './changes';
import { guarded } from './trouble';

/** One `Excel.run`. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface Ears {
  readonly changed: (changes: Changes) => void;
  /** This add-in wrote there itself. */
  readonly wrote: (id: string, address: string) => void;
  readonly activated: (id: string) => void;
  readonly unprotected: () => void;
}

const isLocal = ({ source }: { readonly source: Excel.EventSource | 'Local' | 'Remote' }): boolean =>
  source !== 'Remote';

/**
 * An edit tells its cells. Rows, columns and cells that came or went move names and all cells behind them; so does, for
 * all we know, whatever else Excel may tell of.
 */
function heard(ears: Ears, event: Excel.WorksheetChangedEventArgs): void {
  const { worksheetId, address, changeType } = event;
  if (changeType !== 'RangeEdited') ears.changed(sheetChanged(worksheetId, isLocal(event)));
  else if (event.triggerSource === 'ThisLocalAddin') ears.wrote(worksheetId, address);
  else ears.changed(cellsChanged(worksheetId, address, isLocal(event)));
}

/** Handlers must answer promises; ours have done all they do by then. */
const handler =
  <Event>(hear: (event: Event) => void) =>
  (event: Event): Promise<void> => {
    hear(event);
    return Promise.resolve();
  };

/** Registers the handlers; answers how to take them away. They end with the page: a reload needs new ones. */
export async function listen(run: Run, ears: Ears): Promise<() => Promise<void>> {
  const results = await guarded(() =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(handler((event) => heard(ears, event))),
        worksheets.onRowSorted.add(
          handler((event) => ears.changed(cellsChanged(event.worksheetId, event.address, isLocal(event)))),
        ),
        worksheets.onActivated.add(handler(({ worksheetId }) => ears.activated(worksheetId))),
        worksheets.onAdded.add(handler((event) => ears.changed({ ...everything, isLocal: isLocal(event) }))),
        worksheets.onDeleted.add(
          handler((event) => ears.changed({ ...everything, isLocal: isLocal(event) })),
        ),
        worksheets.onProtectionChanged.add(
          handler(({ isProtected }) => {
            if (!isProtected) ears.unprotected();
          }),
        ),
      ] as const;
      await context.sync();
      return added;
    }),
  );
  return () =>
    guarded(async () => {
      for (const result of results) result.remove();
      await results[0].context.sync();
    });
}
