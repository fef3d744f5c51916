/** What has to be known of sheets before cells are set in them: protection, tables, formats of numbers, heights. */
import { a1, rangeA1 } from '../sheets/address';
import type { CellAddress, CellFormat, CellRange, ConditionalFormat, LayoutCell } from '../sheets/layout';
import type { SummaryChanges } from '../sheets/summary/changes';
import { shiftFormula } from '../xlsx/edit/shift-formula';
import { rangeOf } from './address';
import { askOutline } from './open-book';
import type { Outline } from './open-book';
import { cellKey, cellsOf, rectanglesOf } from './rectangles';

type SheetChange = SummaryChanges['sheets'][number];

interface StandingTable {
  readonly name: string;
  readonly range: CellRange;
  /** A totals row stands below its last row. */
  readonly hasTotals: boolean;
}

export interface StandingSheet {
  readonly change: SheetChange;
  /** How it is protected; null: it is not. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly tables: readonly StandingTable[];
  /** Format of numbers of a cell that is set and keeps its look. */
  readonly numberFormatAt: (at: CellAddress) => string;
  /** Formats that cells lack. */
  readonly lacking: readonly ConditionalFormat[];
  /** In points. */
  readonly heightOf: (row: number) => number;
}

/** What the workbook has already. */
export interface Taken {
  /** Names of tables. */
  readonly tables: readonly string[];
  readonly names: Outline['names'];
}

const keepsLook = ({ style }: LayoutCell): boolean => style === undefined;

function askNumberFormats(worksheet: Excel.Worksheet, cells: readonly LayoutCell[]) {
  const asked = rectanglesOf(cells.filter(keepsLook)).map((range) => {
    const box = worksheet.getRange(rangeA1(range));
    box.load('numberFormat');
    box.untrack();
    return { range, box };
  });
  return () => {
    const formats = new Map<string, string>();
    for (const { range, box } of asked) {
      for (const at of cellsOf(range))
        formats.set(
          cellKey(at),
          String(box.numberFormat[at.row - range.from.row]?.[at.col - range.from.col]),
        );
    }
    return (at: CellAddress): string => formats.get(cellKey(at)) ?? 'General';
  };
}

function askHeights(worksheet: Excel.Worksheet, rows: readonly number[]) {
  if (rows.length === 0) return () => (): number => 0;
  const first = Math.min(...rows);
  const asked = worksheet
    .getRange(`${first}:${Math.max(...rows)}`)
    .getRowProperties({ format: { rowHeight: true } });
  return () => {
    const { value } = asked;
    return (row: number): number => value[row - first]?.format?.rowHeight ?? 0;
  };
}

/** Asks where the cells are that are to have formats of their own; answers the question which of them have none. */
function askFormats(worksheet: Excel.Worksheet, formats: readonly CellFormat[]) {
  const above = Math.max(0, ...formats.map((format) => format.above));
  if (above < 2) return () => (): readonly ConditionalFormat[] => [];
  const head = worksheet.getRange(`1:${above - 1}`).getUsedRange(true);
  head.load('formulas,rowIndex,columnIndex');
  return () => {
    const asked = formats.flatMap(({ formulaEnd, formula, style }) => {
      for (const [r, line] of head.formulas.entries()) {
        const c = line.findIndex((each: unknown) => String(each).endsWith(formulaEnd));
        if (c === -1) continue;
        const cell = { row: head.rowIndex + 1 + r, col: head.columnIndex + 1 + c };
        const moved = shiftFormula(formula, cell.row - 1, cell.col - 1);
        const format: ConditionalFormat = { ranges: [{ from: cell, to: cell }], formula: moved, style };
        return [{ format, count: worksheet.getRange(a1(cell)).conditionalFormats.getCount() }];
      }
      return [];
    });
    return () => asked.flatMap(({ format, count }) => (count.value === 0 ? [format] : []));
  };
}

/** Two exchanges: tables have to be known before they can be asked where they are. */
export async function readStanding(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
): Promise<{ readonly standing: readonly StandingSheet[]; readonly taken: Taken }> {
  const outline = askOutline(context);
  const allTables = context.workbook.tables;
  allTables.load('items/name');
  const asked = changes.map((change) => {
    const worksheet = context.workbook.worksheets.getItem(change.sheet);
    const { protection, tables } = worksheet;
    protection.load('protected,options');
    tables.load('items/name,items/showTotals');
    const fixed = change.rows.flatMap(({ row, height }) => (height === undefined ? [] : [row]));
    return {
      change,
      protection,
      tables,
      numberFormats: askNumberFormats(worksheet, change.cells),
      heights: askHeights(worksheet, fixed),
      formats: askFormats(worksheet, change.formats ?? []),
    };
  });
  await context.sync();
  const lacking = asked.map(({ formats }) => formats());
  const ranges = asked.map(({ tables }) =>
    tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { table, range };
    }),
  );
  await context.sync();
  const standing = asked.map(({ change, protection, numberFormats, heights }, index) => ({
    change,
    protection: protection.protected ? protection.options : null,
    tables: (ranges[index] ?? []).flatMap(({ table, range: { address } }) => {
      const range = rangeOf(address);
      return range ? [{ name: table.name, range, hasTotals: table.showTotals }] : [];
    }),
    numberFormatAt: numberFormats(),
    lacking: lacking[index]?.() ?? [],
    heightOf: heights(),
  }));
  const tables = allTables.items.map(({ name }) => name);
  return { standing, taken: { tables, names: outline().names } };
}
