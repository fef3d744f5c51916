/** What Excel tells of, from whatever sheet: sheets that are added later need no handler of their own. */
import type { Changes } from './changes';
import { cellsChanged, everything } from './changes';
import type { Edit } from './taken-back';
import { guarded } from './trouble';

/** One `Excel.run`. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface Ears {
  readonly changed: (changes: Changes) => void;
  readonly edited: (edit: Edit, by: 'officer' | 'this add-in' | 'co-author') => void;
  readonly activated: (id: string) => void;
  readonly unprotected: () => void;
}

const isLocal = ({ source }: { readonly source: Excel.EventSource | 'Local' | 'Remote' }): boolean =>
  source !== 'Remote';

function heard(ears: Ears, event: Excel.WorksheetChangedEventArgs): void {
  const { worksheetId, address, changeType, details } = event;
  const values = details && { before: details.valueBefore as unknown, after: details.valueAfter as unknown };
  const edit = { id: worksheetId, address, change: changeType, ...(values && { values }) };
  if (!isLocal(event)) ears.edited(edit, 'co-author');
  else ears.edited(edit, event.triggerSource === 'ThisLocalAddin' ? 'this add-in' : 'officer');
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
