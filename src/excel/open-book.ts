/** What the open workbook holds, in two exchanges: first which sheets and names there are, then the sheets asked for. */
import type { CellRange, DefinedName, Visibility } from '../sheets/layout';
import { rangeOf } from './address';

export interface OpenSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

interface OutlinedSheet extends OpenSheet {
  /** What events call the sheet, whatever its name is by then. */
  readonly id: string;
}

export interface Outline {
  /** In tab order. */
  readonly sheets: readonly OutlinedSheet[];
  /** The workbook's, then those that belong to a sheet. */
  readonly names: readonly DefinedName[];
}

/** What the API answers for a cell. */
export type Shown = string | number | boolean;

/** A sheet's cells from its first to its last in use, row by row. */
export interface SheetContent extends OpenSheet {
  /** Place of the first cell, counted from 1; of an empty sheet A1 was read. */
  readonly row: number;
  readonly col: number;
  readonly values: readonly (readonly Shown[])[];
  /** `RangeValueType`: tells the error #N/A from a text that looks like it. */
  readonly types: readonly (readonly string[])[];
  /** With their `=`; what is no formula is there as its value. */
  readonly formulas: readonly (readonly Shown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly fonts: readonly (readonly string[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const definedName = ({ name, formula, visible }: Excel.NamedItem, sheet?: string): DefinedName => ({
  name,
  formula: String(formula).replace(/^=/, ''),
  ...(sheet === undefined ? {} : { sheet }),
  ...(visible ? {} : { hidden: true }),
});

/** Excel's own names, which the file keeps apart too. */
const isOwn = ({ name }: DefinedName): boolean =>
  !/^(?:_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/i.test(name);

/** Asks for sheets and names; the answer is there after the next exchange. */
export function askOutline(context: Excel.RequestContext): () => Outline {
  const { worksheets, names } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,items/names/items/visible',
  );
  names.load('items/name,items/formula,items/visible');
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility],
      isProtected: protection.protected,
    })),
    names: [
      ...names.items.map((item) => definedName(item)),
      ...worksheets.items.flatMap((sheet) => sheet.names.items.map((item) => definedName(item, sheet.name))),
    ].filter(isOwn),
  });
}

/** One exchange. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const outline = askOutline(context);
  await context.sync();
  return outline();
}

/** One exchange for all. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<readonly SheetContent[]> {
  const asked = sheets.map((sheet) => {
    // Not the …OrNullObject: Excel carries out nothing on a null object, and the batch would end there.
    const used = context.workbook.worksheets.getItem(sheet.name).getUsedRange(true);
    used.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
    const fonts = used.getCellProperties({ format: { font: { name: true } } });
    const rows = used.getRowProperties({ rowHidden: true });
    const merged = used.getMergedAreasOrNullObject();
    merged.load('address');
    return { sheet, used, fonts, rows, merged };
  });
  await context.sync();
  return asked.map(({ sheet, used, fonts, rows, merged }) => {
    return {
      ...sheet,
      row: used.rowIndex + 1,
      col: used.columnIndex + 1,
      values: used.values as Shown[][],
      types: used.valueTypes,
      formulas: used.formulas as Shown[][],
      numberFormats: used.numberFormat as string[][],
      fonts: fonts.value.map((line) => line.map(({ format }) => format?.font?.name ?? '')),
      hiddenRows: new Set(
        rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [used.rowIndex + 1 + index] : [])),
      ),
      merges: merged.isNullObject
        ? []
        : merged.address.split(',').flatMap((address) => rangeOf(address) ?? []),
    };
  });
}
