/** Putting the form back where it was damaged. No entry is written, moved or formatted into something else. */
import { a1, columnLetters, quoteSheetName, rangeA1 } from '../sheets/address';
import type { SheetLayout, WorkbookLayout } from '../sheets/layout';
import { namedRanges } from '../sheets/read/named-ranges';
import { rangeOf } from './address';
import { writeContents, writeFills } from './contents';
import { isTextFormula, resetNumberFormats, writeFormats, writeNumberFormats } from './formats';
import { locate } from './located';
import type { Located } from './located';
import {
  isLost,
  isVerdictFill,
  keepsFormat,
  legacyEntries,
  lostFills,
  lostMerges,
  reachingEntries,
  standingIn,
} from './mend';
import { movedNames, movedSheet } from './moved';
import type { Places } from './moved';
import type { OpenSheet, Outline, SheetContent } from './open-book';
import { readContents, readOutline } from './open-book';
import { writeColumns, writePrint, openRows, writeRows, writeView } from './page';
import { blockOf, rectanglesOf } from './rectangles';
import { writeConditionalFormats, writeValidations } from './rules';
import { clearMark, compareStamp, setMark, stampOf } from './stamp';
import { guarded } from './trouble';
import { addSheet, closeSheet, namesToWrite, writeLinks, writeNames, writeNewSheet } from './write-sheet';

export type RepairResult =
  /** `added`: sheets that were gone and are there again, blank. */
  | { readonly kind: 'repaired'; readonly added: readonly string[] }
  /** The workbook holds no such form, or another unit's. Nothing was written. */
  | { readonly kind: 'not-this-form' };

/** A sheet of the form, and what stands under its name. */
interface Found {
  readonly sheet: SheetLayout;
  /** Null: it is gone. */
  readonly content: SheetContent | null;
}

const EMPTY = {
  row: 1,
  col: 1,
  values: [],
  types: [],
  formulas: [],
  numberFormats: [],
  fonts: [],
  hiddenRows: new Set<number>(),
  merges: [],
} as const;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What a sheet of the form is called in the workbook: by its own name, or by where its names point after it was renamed. */
function openName(sheet: SheetLayout, layout: WorkbookLayout, { sheets, names }: Outline): string | null {
  const own = sheets.find(({ name }) => sameName(name, sheet.name));
  if (own) return own.name;
  const ours = layout.names.filter(({ formula }) => formula.startsWith(`${quoteSheetName(sheet.name)}!`));
  const renamed = sheets
    .filter(({ name }) => !layout.sheets.some((other) => sameName(other.name, name)))
    .find((open) =>
      names.some(
        (name) =>
          name.sheet === undefined &&
          ours.some((other) => sameName(other.name, name.name)) &&
          pointsInto(name.formula, open.name),
      ),
    );
  return renamed?.name ?? null;
}

const pointsInto = (formula: string, sheet: string): boolean =>
  sameName(
    formula
      .replaceAll("''", '\0')
      .replaceAll("'", '')
      .replaceAll('\0', "'")
      .slice(0, sheet.length + 1),
    `${sheet}!`,
  );

/** Structure first, while nothing else was moved. */
function insertLost(worksheet: Excel.Worksheet, { insertedCols, insertedRows }: Located): void {
  for (const col of insertedCols)
    worksheet.getRange(`${columnLetters(col)}:${columnLetters(col)}`).insert('Right');
  for (const { at, count } of insertedRows) worksheet.getRange(`${at}:${at + count - 1}`).insert('Down');
}

function mendSheet(
  worksheet: Excel.Worksheet,
  form: SheetLayout,
  sheet: SheetLayout,
  content: SheetContent,
  located: Located,
  layout: WorkbookLayout,
  isUnfinished: boolean,
): void {
  const standing = standingIn(content, located);
  const lost = sheet.cells.filter((cell) => isLost(cell, standing(cell)));
  const isLate = (cell: (typeof lost)[number]): boolean => isTextFormula(sheet, cell);
  const formatted = sheet.cells.filter((cell) => !keepsFormat(cell, standing(cell)));
  const general = formatted.filter((cell) => cell.style?.numberFormat === undefined || isLate(cell));
  resetNumberFormats(worksheet, rectanglesOf(general));
  writeNumberFormats(
    worksheet,
    formatted.filter((cell) => !isLate(cell)),
  );
  for (const cell of lost) if (cell.value === null) worksheet.getRange(a1(cell)).clear('Contents');
  writeContents(worksheet, lost);
  sheet.fills.forEach((fill, index) => {
    const of = form.fills[index] ?? fill;
    writeFills(worksheet, lostFills(fill, isVerdictFill(of, layout.names, form.name, rangeOf), standing));
  });
  writeNumberFormats(worksheet, formatted.filter(isLate));
  writeLinks(worksheet, sheet.links);
  writeFormats(worksheet, sheet, { used: true, keepFont: legacyEntries(sheet.cells, standing) });
  for (const range of lostMerges(sheet.merges, content.merges, standing))
    worksheet.getRange(rangeA1(range)).merge();
  const block = blockOf(sheet.cells);
  if (block) {
    const range = worksheet.getRange(rangeA1(block));
    range.dataValidation.clear();
    range.conditionalFormats.clearAll();
  }
  writeValidations(worksheet, sheet.validations);
  writeConditionalFormats(worksheet, sheet.conditionalFormats);
  // Widths and heights are the officer's, but for what is new.
  writeColumns(
    worksheet,
    sheet.columns.filter(({ col }) => isUnfinished || located.newCols.includes(col)),
  );
  if (isUnfinished) writeRows(worksheet, sheet.rows);
  openRows(worksheet, sheet.rows);
  writeView(worksheet, sheet);
  if (sheet.print) writePrint(worksheet, reachingEntries(sheet.print, content, standing));
}

/** One exchange: mark first, then everything, the mark away last. `contents`: of the form's sheets that are there. */
export async function restore(
  context: Excel.RequestContext,
  layout: WorkbookLayout,
  outline: Outline,
  contents: readonly SheetContent[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  const there = namedRanges(outline.names);
  const stamp = stampOf(layout);
  const found: readonly Found[] = layout.sheets.map((sheet) => ({
    sheet,
    content: contents.find(({ name }) => name === openName(sheet, layout, outline)) ?? null,
  }));
  const places: Places = new Map(
    found.map(({ sheet, content }) => [
      sheet.name,
      locate(
        sheet,
        content ?? { ...EMPTY, name: sheet.name, visibility: sheet.visibility, isProtected: false },
        layout.names,
        there,
      ),
    ]),
  );
  const open = found.map(({ sheet, content }) => {
    const worksheet = content ? worksheets.getItem(content.name) : addSheet(context, sheet);
    // Excel refuses to lift a protection that there is not.
    if (content?.isProtected) worksheet.protection.unprotect();
    return { sheet, content, worksheet, isStamp: sheet === stamp };
  });
  const stamped = open.find(({ isStamp }) => isStamp)?.content;
  const isUnfinished = stamped ? compareStamp(stamped, stamp).isUnderWay : false;
  const stampSheet = open.find(({ isStamp }) => isStamp)?.worksheet;
  if (stampSheet) setMark(stampSheet);
  for (const { sheet, content, worksheet } of open) {
    const located = places.get(sheet.name);
    if (content && located) insertLost(worksheet, located);
    if (content && !sameName(content.name, sheet.name)) worksheet.name = sheet.name;
  }
  writeNames(context, namesToWrite(movedNames(layout.names, places), outline.names), outline.names);
  for (const { sheet, content, worksheet } of open) {
    const located = places.get(sheet.name);
    if (!located) continue;
    const moved = movedSheet(sheet, located, places);
    if (content) mendSheet(worksheet, sheet, moved, content, located, layout, isUnfinished);
    else writeNewSheet(worksheet, moved);
  }
  for (const { sheet, worksheet, isStamp } of open) if (!isStamp) closeSheet(worksheet, sheet);
  if (stampSheet) {
    clearMark(stampSheet);
    closeSheet(stampSheet, stamp);
  }
  await context.sync();
  return found.flatMap(({ sheet, content }) => (content ? [] : [sheet.name]));
}

/** The form's sheets in the workbook, read; null where they are not this form's. */
export async function ownContents(
  context: Excel.RequestContext,
  layout: WorkbookLayout,
  outline: Outline,
): Promise<readonly SheetContent[] | null> {
  const called = new Set(layout.sheets.map((sheet) => openName(sheet, layout, outline)));
  const ours = outline.sheets.filter(({ name }) => called.has(name));
  const contents = await readContents(context, ours);
  const stamp = stampOf(layout);
  const content = contents.find(({ name }) => sameName(name, stamp.name));
  if (!content) return hasNames(layout, outline, ours) ? contents : null;
  const { isSame, isBlank } = compareStamp(content, stamp);
  // The stamp's sheet is added first, and tells whose it is before there are others.
  return isSame || (isBlank && contents.length === 1) ? contents : null;
}

/** Without its stamp the form is known by its names: some must point into each sheet of a name of ours. */
const hasNames = (layout: WorkbookLayout, { names }: Outline, open: readonly OpenSheet[]): boolean =>
  open.every((sheet) =>
    names.some(
      ({ name, formula }) =>
        layout.names.some((other) => sameName(other.name, name)) && pointsInto(formula, sheet.name),
    ),
  );

/**
 * Restores headers, formulas, formats, validations, names, protection and lost sheets of a form that was installed here.
 * Throws {@link HostTrouble}, `protected` where a sheet has a password of somebody's own.
 */
export const repair = (context: Excel.RequestContext, layout: WorkbookLayout): Promise<RepairResult> =>
  guarded(async () => {
    const outline = await readOutline(context);
    const contents = await ownContents(context, layout, outline);
    if (contents === null || contents.length === 0) return { kind: 'not-this-form' };
    return { kind: 'repaired', added: await restore(context, layout, outline, contents) };
  });
