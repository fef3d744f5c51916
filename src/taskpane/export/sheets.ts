/** Annexes as sheets of the open workbook, after its last one. */
import type { AnnexForm, PlacedAnnex } from '../../annex/annex';
import { inExchanges } from '../../excel/exchange';
import { readOutline } from '../../excel/open-book';
import type { Outline } from '../../excel/open-book';
import { guarded } from '../../excel/trouble';
import { addSheet, closeSheet, newSheetSteps } from '../../excel/write-sheet';
import { quoteSheetName } from '../../sheets/address';
import { layOutAnnex } from '../../sheets/annex';
import { annexSheetNames } from '../../sheets/annex-names';
import type { SheetLayout } from '../../sheets/layout';

/** A hidden name on every annex's sheet: by it a later export knows what it may replace, whatever the sheet is called. */
const MARK = 'thidua_phu_luc';

export type PutAnnexes =
  /** `earlier`: annexes' sheets that stand there from another time, under other names. */
  | { readonly is: 'sheets'; readonly names: readonly string[]; readonly earlier: readonly string[] }
  /** Annexes of these names were made earlier. Nothing was written. */
  | { readonly is: 'replaces'; readonly sheets: readonly string[] };

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What the old sheet is called while the new one is written: where that fails it is still there. */
function spareName(name: string, taken: readonly string[]): string {
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const spare = name.slice(0, 31 - ending.length) + ending;
    if (!taken.some((each) => same(each, spare))) return spare;
  }
}

function* putSteps(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  { sheets }: Outline,
): Generator<number> {
  const { worksheets } = context.workbook;
  const taken = sheets.map(({ name }) => name);
  for (const layout of layouts) {
    const at = sheets.findIndex(({ name }) => same(name, layout.name));
    const old = at === -1 ? null : worksheets.getItem(sheets[at]?.id ?? '');
    if (old) old.name = spareName(layout.name, taken);
    const worksheet = addSheet(context, layout);
    worksheet.names.add(MARK, `=${quoteSheetName(layout.name)}!$A$1`).visible = false;
    yield* newSheetSteps(worksheet, layout);
    closeSheet(worksheet, layout);
    if (!old) continue;
    worksheet.position = at;
    old.delete();
  }
  const [first] = layouts;
  if (first) worksheets.getItem(first.name).activate();
}

/**
 * Writes the annexes. A sheet of somebody's own that has an annex's name is left alone: the annex gets another one.
 *
 * @param replace names of earlier annexes' sheets that the officer lets go
 */
export const putAnnexes = (
  context: Excel.RequestContext,
  placed: readonly PlacedAnnex[],
  form: AnnexForm,
  replace: readonly string[],
): Promise<PutAnnexes> =>
  guarded(async () => {
    const outline = await readOutline(context);
    const marked = new Set(outline.names.flatMap(({ name, sheet }) => (name === MARK ? [sheet] : [])));
    const ours = outline.sheets.map(({ name }) => name).filter((name) => marked.has(name));
    const others = outline.sheets.map(({ name }) => name).filter((name) => !marked.has(name));
    const names = annexSheetNames(placed, others);
    const replaced = ours.filter((name) => names.some((each) => same(each, name)));
    if (replaced.some((name) => !replace.includes(name))) return { is: 'replaces', sheets: replaced };
    const layouts = placed.map((each, index) => layOutAnnex(each, form, names[index] ?? ''));
    await inExchanges(context, putSteps(context, layouts, outline));
    return { is: 'sheets', names, earlier: ours.filter((name) => !replaced.includes(name)) };
  });
