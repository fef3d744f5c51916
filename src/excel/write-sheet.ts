import { a1, quoteSheetName } from '../sheets/address';
import type { DefinedName, LayoutLink, SheetLayout } from '../sheets/layout';
import { ownCells, writeContents, writeFills } from './contents';
import { isTextFormula, writeFormats, writeNumberFormats } from './formats';
import { formulaKey } from './references';
import { protect, writeColumns, writeOutline, writePrint, openRows, writeRows, writeView } from './page';
import { writeConditionalFormats, writeValidations } from './rules';

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

/** All of a sheet that is new but for its visibility and protection, which would stand in the way of the rest. */
export function writeNewSheet(worksheet: Excel.Worksheet, sheet: SheetLayout): void {
  const cells = ownCells(sheet);
  const [late, early] = [true, false].map((isLate) =>
    sheet.cells.filter((cell) => isTextFormula(sheet, cell) === isLate),
  );
  writeNumberFormats(worksheet, early ?? []);
  writeContents(worksheet, cells);
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
