import { quoteSheetName, sheetRange } from '../../sheets/address';
import type { DefinedName, SheetLayout, WorkbookLayout } from '../../sheets/layout';
import { RELATIONSHIPS, SPREADSHEET } from './namespaces';
import { relationshipId } from './relationships';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/** Names by which Excel finds what to print on a sheet and what its filter covers. */
export function builtInNames({ name: sheet, autoFilter, print }: SheetLayout): readonly DefinedName[] {
  const rows = print?.repeatRows;
  return [
    ...(autoFilter
      ? [{ sheet, name: '_xlnm._FilterDatabase', formula: sheetRange(sheet, autoFilter), hidden: true }]
      : []),
    ...(print?.area ? [{ sheet, name: '_xlnm.Print_Area', formula: sheetRange(sheet, print.area) }] : []),
    ...(rows
      ? [
          {
            sheet,
            name: '_xlnm.Print_Titles',
            formula: `${quoteSheetName(sheet)}!$${rows.from}:$${rows.to}`,
          },
        ]
      : []),
  ];
}

/** A name; `place` is that of the sheet that it belongs to, counted from 0. */
export const nameElement = ({ name, formula, hidden }: DefinedName, place: number | undefined): Xml =>
  sml`<definedName${attributes({ name, localSheetId: place, hidden: hidden || undefined })}>${formula}</definedName>`;

function namesElement(layout: WorkbookLayout): Xml | undefined {
  const names = [...layout.sheets.flatMap(builtInNames), ...layout.names];
  if (names.length === 0) return undefined;
  const sheetPlaces = new Map(layout.sheets.map((sheet, i) => [sheet.name, i]));
  return sml`<definedNames>${names.map((each) =>
    nameElement(each, each.sheet === undefined ? undefined : sheetPlaces.get(each.sheet)),
  )}</definedNames>`;
}

/** Place of the sheet that opens first, counted from 0. */
export const activePlace = ({ sheets, active }: WorkbookLayout): number =>
  sheets.findIndex(({ name, visibility }) =>
    active === undefined ? visibility === 'visible' : name === active,
  );

/**
 * The part workbook.xml. The workbook's relationships start with its sheets'. Excel is told to calculate everything
 * when it opens the file: cached values are for readers that do not calculate.
 */
export const workbookPart = (layout: WorkbookLayout): Xml =>
  sml`<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="${activePlace(
    layout,
  )}"/></bookViews><sheets>${layout.sheets.map(
    ({ name, visibility }, i) =>
      sml`<sheet${attributes({
        name,
        sheetId: i + 1,
        state: visibility === 'visible' ? undefined : visibility,
        'r:id': relationshipId(i),
      })}/>`,
  )}</sheets>${namesElement(layout)}<calcPr fullCalcOnLoad="1"/></workbook>`;
