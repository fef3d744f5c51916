/** Putting a layout into the open workbook. */
import { a1 } from '../sheets/address';
import type { WorkbookLayout } from '../sheets/layout';
import { writeContents } from './contents';
import { writeNumberFormats } from './formats';
import type { Outline } from './open-book';
import { readOutline } from './open-book';
import { ownContents, restore } from './repair';
import { clearMark, compareStamp, identityOf, setMark, stampOf } from './stamp';
import { guarded } from './trouble';
import { closeSheet, namesToWrite, writeNames, writeNewSheet } from './write-sheet';

export type InstallResult =
  | { readonly kind: 'installed' }
  /** It was there already, whole. Nothing was written. */
  | { readonly kind: 'unchanged' }
  /** An install had been interrupted, or sheets were lost: what was missing is there again, and no entry was touched. */
  | { readonly kind: 'completed' }
  /** Sheets of these names are somebody else's, or another form's. Nothing was written. */
  | { readonly kind: 'name-taken'; readonly sheets: readonly string[] };

/** Writes all sheets into a workbook that has none of them: mark and identity first, stamp last, in one exchange. */
async function installAll(
  context: Excel.RequestContext,
  layout: WorkbookLayout,
  outline: Outline,
): Promise<void> {
  const { worksheets } = context.workbook;
  const stamp = stampOf(layout);
  const stampSheet = worksheets.add(stamp.name);
  setMark(stampSheet);
  writeNumberFormats(stampSheet, identityOf(stamp));
  writeContents(stampSheet, identityOf(stamp));
  const others = layout.sheets.filter((sheet) => sheet !== stamp);
  const added = others.map((sheet) => ({ sheet, worksheet: worksheets.add(sheet.name) }));
  stampSheet.position = outline.sheets.length + layout.sheets.indexOf(stamp);
  writeNames(context, namesToWrite(layout.names, outline.names), outline.names);
  for (const { sheet, worksheet } of added) writeNewSheet(worksheet, sheet);
  const first = added.find(({ sheet }) => sheet.name === layout.active);
  first?.worksheet.activate();
  if (first?.sheet.selected) first.worksheet.getRange(a1(first.sheet.selected)).select();
  for (const { sheet, worksheet } of added) closeSheet(worksheet, sheet);
  writeNewSheet(stampSheet, stamp);
  clearMark(stampSheet);
  closeSheet(stampSheet, stamp);
  await context.sync();
}

/**
 * Writes a layout into the open workbook but for what the API cannot set, or what is the user's own: a print area that a
 * formula answers, zoom, the workbook's title and author.
 * Neither are the tables and auto filters of a summary written.
 *
 * Whether the form is there already is told by its stamp, which holds the plan, its versions and the unit: the same stamp
 * means the same layout but for entries. Whether each cell is still as it was, `repair` sees to.
 *
 * Takes two exchanges with Excel, three where something of the form is there already.
 * Throws {@link HostTrouble}; what an interrupted install left is completed by the next.
 */
export const install = (context: Excel.RequestContext, layout: WorkbookLayout): Promise<InstallResult> =>
  guarded(async () => {
    const outline = await readOutline(context);
    const wanted = new Set(layout.sheets.map(({ name }) => name.toLowerCase()));
    const there = outline.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
    if (there.length === 0) {
      await installAll(context, layout, outline);
      return { kind: 'installed' };
    }
    const contents = await ownContents(context, layout, outline);
    if (contents === null) return { kind: 'name-taken', sheets: there.map(({ name }) => name) };
    const stamp = stampOf(layout);
    const content = contents.find(({ name }) => name.toLowerCase() === stamp.name.toLowerCase());
    const isWhole =
      there.length === layout.sheets.length && content && compareStamp(content, stamp).isFinished;
    if (isWhole) return { kind: 'unchanged' };
    await restore(context, layout, outline, contents);
    return { kind: 'completed' };
  });
