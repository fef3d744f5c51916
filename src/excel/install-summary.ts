/** Putting a new summary into the open workbook. */
import type { WorkbookLayout } from '../sheets/layout';
import type { Journal } from '../sheets/summary/journal';
import { inExchanges } from './exchange';
import { install } from './install';
import type { InstallResult } from './install';
import { journalSteps, removeJournal } from './journal-sheet';
import { readOutline } from './open-book';
import { guarded } from './trouble';

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** As {@link install}, with a journal by which an interrupted one is finished. */
export const installSummary = (
  context: Excel.RequestContext,
  layout: WorkbookLayout,
  journal: Journal,
): Promise<InstallResult> =>
  guarded(async () => {
    const outline = await readOutline(context);
    const isFree = !outline.sheets.some((sheet) =>
      layout.sheets.some(({ name }) => sameName(name, sheet.name)),
    );
    if (!isFree) return install(context, layout);
    await inExchanges(context, journalSteps(context, journal));
    const result = await install(context, layout);
    await removeJournal(context);
    return result;
  });
