/** Putting the nomination list into order by Excel's own sort: with it colours, notes and formulas move as officers know it. */
import type { Plan } from '../plan/schema';
import { rangeA1 } from '../sheets/address';
import { listOrder } from '../sheets/list-order';
import type { ListOrder } from '../sheets/list-order';
import { wantedSheets } from '../sheets/read/wanted';
import { readOpen } from './read-workbook';
import { guarded } from './trouble';

export type SortResult =
  /** So many entries and blank rows are in order now. */
  | { readonly kind: 'sorted'; readonly rows: number }
  /** Nothing was written. */
  | Exclude<ListOrder, { readonly kind: 'order' }>;

/** Keys have one number of digits: they sort alike as numbers and as texts, whatever their cells are formatted as. */
const FIRST_KEY = 10_000;

/**
 * Sorts the list of the open form, in four exchanges, five where fonts are mixed; what the order is, the core tells. Each
 * row's place stands in the column right of all others while Excel sorts. The sheet's protection is lifted only where it is
 * in the way, since that ends what can be undone: a pasted cell is locked, and Excel sorts no locked cells.
 *
 * Throws {@link HostTrouble}: `protected` where the sheet has a password and would have to be opened.
 */
export const sortList = (context: Excel.RequestContext, plan: Plan): Promise<SortResult> =>
  guarded(async () => {
    const { source } = await readOpen(context, wantedSheets);
    const order = listOrder(source, plan);
    if (order.kind !== 'order') return order;
    const { first, last, lastCol, places } = order;
    const worksheet = context.workbook.worksheets.getItem(order.sheet);
    const keyCol = lastCol + 1;
    const rows = worksheet.getRange(
      rangeA1({ from: { row: first, col: 1 }, to: { row: last, col: keyCol } }),
    );
    rows.format.protection.load('locked');
    const { protection } = worksheet;
    protection.load('protected,options');
    await context.sync();

    // Read where there is protection only: Excel need not tell options of a sheet without.
    const isOpen = (): boolean =>
      rows.format.protection.locked === false &&
      protection.options.allowSort === true &&
      protection.options.allowFormatRows === true;
    const lifted = protection.protected && !isOpen() ? protection.options : null;
    if (lifted) protection.unprotect();
    const keys = worksheet.getRange(
      rangeA1({ from: { row: first, col: keyCol }, to: { row: last, col: keyCol } }),
    );
    keys.values = places.map((place) => [FIRST_KEY + place]);
    rows.sort.apply([{ key: lastCol, ascending: true }], false, false, 'Rows');
    keys.clear('Contents');
    // Excel's sort leaves heights behind, and a long text in a low row is cut on paper.
    rows.format.autofitRows();
    if (lifted) protection.protect(lifted);
    await context.sync().catch(async (error: unknown) => {
      await tidy(context, keys, () => lifted && protection.protect(lifted));
      throw error;
    });
    return { kind: 'sorted', rows: places.length };
  });

/** After a sort that Excel broke off: neither keys nor a sheet without protection stay behind, as far as Excel lets it. */
async function tidy(
  context: Excel.RequestContext,
  keys: Excel.Range,
  protectAgain: () => void,
): Promise<void> {
  const attempt = async (): Promise<void> => {
    await context.sync().catch(() => undefined);
  };
  keys.clear('Contents');
  await attempt();
  // Excel refuses to protect what is protected: then it was not lifted, or is back.
  protectAgain();
  await attempt();
}
