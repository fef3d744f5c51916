import { a1, quoteSheetName, rangeA1 } from '../sheets/address';
import type { DefinedName, LayoutCell, LayoutLink, SheetLayout } from '../sheets/layout';
import { contentSteps, ownCells, writeFills } from './contents';
import { isTextFormula, writeFormats, writeNumberFormats } from './formats';
import { formulaKey } from './references';
import { protect, writeColumns, writeOutline, writePrint, openRows, writeRows, writeView } from './page';
import { writeConditionalFormats, writeValidations } from './rules';

/** What one link adds to a request. */
const LINK_BYTES = 600;

/** Before the formats: Excel gives a cell with a link a look of its own. */
export function writeLinks(worksheet: Excel.Worksheet, links: readonly LayoutLink[]): void {
  for (const { at, target, tooltip } of links) {
    const place =
      target.kind === 'cell'
        ? { documentReference: `${quoteSheetName(target.sheet)}!${a1(target.at)}` }
        : {
            address: target.path,
            ...(target.sheet === null
              ? {}
              : {
                  documentReference: `${quoteSheetName(target.sheet)}!${a1(target.at ?? { row: 1, col: 1 })}`,
                }),
          };
    worksheet.getRange(a1(at)).hyperlink = {
      ...place,
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    };
  }
}

/** Header cells must stand there already: Excel takes the columns' names from them. */
function writeTables(worksheet: Excel.Worksheet, { tables, autoFilter }: SheetLayout): void {
  for (const { name, range, style } of tables) {
    const table = worksheet.tables.add(rangeA1(range), true);
    table.name = name;
    if (style !== undefined) table.style = style;
  }
  if (autoFilter) worksheet.autoFilter.apply(rangeA1(autoFilter));
}

/**
 * All of a sheet that is new but for its visibility and protection, which would stand in the way of the rest. Yields
 * the bytes that each step adds to the request, as far as they depend on how much the sheet holds.
 */
export function* newSheetSteps(worksheet: Excel.Worksheet, sheet: SheetLayout): Generator<number> {
  const cells = ownCells(sheet);
  const [late, early] = [true, false].map((isLate) =>
    sheet.cells.filter((cell) => isTextFormula(sheet, cell) === isLate),
  );
  const isFormula = (cell: LayoutCell): boolean => cell.formula !== undefined;
  writeNumberFormats(worksheet, early ?? []);
  yield* contentSteps(
    worksheet,
    cells.filter((cell) => !isFormula(cell)),
  );
  // Formulas may name a table's columns.
  writeTables(worksheet, sheet);
  yield* contentSteps(worksheet, cells.filter(isFormula));
  writeFills(worksheet, sheet.fills);
  writeNumberFormats(worksheet, late ?? []);
  writeLinks(worksheet, sheet.links);
  writeFormats(worksheet, sheet, { used: false, keepFont: new Set() });
  for (const { from, to } of sheet.merges) worksheet.getRange(`${a1(from)}:${a1(to)}`).merge();
  writeValidations(worksheet, sheet.validations);
  writeConditionalFormats(worksheet, sheet.conditionalFormats);
  writeColumns(worksheet, sheet.columns);
  writeRows(worksheet, sheet.rows);
  openRows(worksheet, sheet.rows);
  writeOutline(worksheet, sheet);
  writeView(worksheet, sheet);
  if (sheet.print) writePrint(worksheet, sheet.print);
  yield sheet.links.length * LINK_BYTES;
}

/** The same in the request that is being made. */
export function writeNewSheet(worksheet: Excel.Worksheet, sheet: SheetLayout): void {
  for (const bytes of newSheetSteps(worksheet, sheet)) void bytes;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The last of a sheet. */
export function closeSheet(worksheet: Excel.Worksheet, { protection, visibility }: SheetLayout): void {
  if (protection) protect(worksheet, protection);
  worksheet.visibility = VISIBILITY[visibility];
}

const sameName = (a: DefinedName, b: DefinedName): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.sheet === b.sheet;

/** Names that are wanted and not there, or not so. */
export const namesToWrite = (
  wanted: readonly DefinedName[],
  there: readonly DefinedName[],
): readonly DefinedName[] =>
  wanted.filter((name) => {
    const found = there.find((other) => sameName(name, other));
    return !found || formulaKey(found.formula) !== formulaKey(name.formula);
  });

export function writeNames(
  context: Excel.RequestContext,
  wanted: readonly DefinedName[],
  there: readonly DefinedName[],
): void {
  for (const name of wanted) {
    const names =
      name.sheet === undefined
        ? context.workbook.names
        : context.workbook.worksheets.getItem(name.sheet).names;
    if (there.some((other) => sameName(name, other))) {
      names.getItem(name.name).formula = `=${name.formula}`;
      continue;
    }
    const added = names.add(name.name, `=${name.formula}`);
    if (name.hidden) added.visible = false;
  }
}
