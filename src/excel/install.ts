/** Putting a layout into the open workbook. */
import { a1 } from '../sheets/address';
import type { WorkbookLayout } from '../sheets/layout';
import { writeContents } from './contents';
import { inExchanges } from './exchange';
import { writeNumberFormats } from './formats';
import type { Outline } from './open-book';
import { readContents, readOutline } from './open-book';
import { ownContents, restore } from './repair';
import { clearMark, compareStamp, identityOf, isSummary, setMark, stampOf } from './stamp';
import { guarded } from './trouble';
import { addSheet, closeSheet, namesToWrite, newSheetSteps, writeNames } from './write-sheet';

export type InstallResult =
  | { readonly kind: 'installed' }
  /** It was there already, whole. Nothing was written. */
  | { readonly kind: 'unchanged' }
  /** An install had been interrupted, or sheets were lost: what was missing is there again, and no entry was touched. */
  | { readonly kind: 'completed' }
  /** Sheets of these names are somebody else's, or another form's. Nothing was written. */
  | { readonly kind: 'name-taken'; readonly sheets: readonly string[] }
  /** The workbook holds a summary of this plan: a new one in its place would lose the province's work. Nothing was written. */
  | { readonly kind: 'summary-there' };

/** Writes all sheets into a workbook that has none of them: mark and identity first, stamp last. */
function* installSteps(
  context: Excel.RequestContext,
  layout: WorkbookLayout,
  outline: Outline,
): Generator<number> {
  const { worksheets } = context.workbook;
  const stamp = stampOf(layout);
  const stampSheet = worksheets.add(stamp.name);
  setMark(stampSheet);
  writeNumberFormats(stampSheet, identityOf(stamp));
  writeContents(stampSheet, identityOf(stamp));
  const others = layout.sheets.filter((sheet) => sheet !== stamp);
  const added = others.map((sheet) => ({ sheet, worksheet: addSheet(context, sheet) }));
  stampSheet.position = outline.sheets.length + layout.sheets.indexOf(stamp);
  writeNames(context, namesToWrite(layout.names, outline.names), outline.names);
  for (const { sheet, worksheet } of added) yield* newSheetSteps(worksheet, sheet);
  const first = added.find(({ sheet }) => sheet.name === layout.active);
  first?.worksheet.activate();
  if (first?.sheet.selected) first.worksheet.getRange(a1(first.sheet.selected)).select();
  for (const { sheet, worksheet } of added) closeSheet(worksheet, sheet);
  yield* newSheetSteps(stampSheet, stamp);
  clearMark(stampSheet);
  closeSheet(stampSheet, stamp);
}

const called = (name: string) => (other: { readonly name: string }) =>
  other.name.toLowerCase() === name.toLowerCase();

/**
 * Writes a layout into the open workbook but for what the API cannot set, or what is the user's own: zoom, the
 * workbook's title and author.
 *
 * Whether the form is there already is told by its stamp, which holds the plan, its versions and the unit: the same stamp
 * means the same layout but for entries. Whether each cell is still as it was, `repair` sees to.
 *
 * A unit's form takes two exchanges with Excel, three where something of it is there already; a summary as many as
 * hosts' limits ask for. Throws {@link HostTrouble}; what an interrupted install left is completed by the next.
 */
export const install = (context: Excel.RequestContext, layout: WorkbookLayout): Promise<InstallResult> =>
  guarded(async () => {
    const outline = await readOutline(context);
    const there = outline.sheets.filter(({ name }) => layout.sheets.some(called(name)));
    if (there.length === 0) {
      await inExchanges(context, installSteps(context, layout, outline));
      return { kind: 'installed' };
    }
    const stamp = stampOf(layout);
    const taken: InstallResult = { kind: 'name-taken', sheets: there.map(({ name }) => name) };
    if (isSummary(stamp)) {
      const [standing] = await readContents(context, outline.sheets.filter(called(stamp.name)));
      return standing && compareStamp(standing, stamp).isSame ? { kind: 'summary-there' } : taken;
    }
    const contents = await ownContents(context, layout, outline);
    if (contents === null) return taken;
    const content = contents.find(called(stamp.name));
    const isWhole =
      there.length === layout.sheets.length && content && compareStamp(content, stamp).isFinished;
    if (isWhole) return { kind: 'unchanged' };
    await restore(context, layout, outline, contents);
    return { kind: 'completed' };
  });
