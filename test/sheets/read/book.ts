/** A laid-out workbook as it would come back, without the bytes between, to be spoilt the way offices do. */
import { columnLetters } from '../../../src/sheets/address';
import type { CellRange, DefinedName, Visibility, WorkbookLayout } from '../../../src/sheets/layout';
import { hiddenSheets } from '../../../src/messages/form';
import { pieces } from '../../../src/sheets/pieces';
import { namedRanges } from '../../../src/sheets/read/named-ranges';
import type { SourceCell, SourceWorkbook } from '../../../src/sheets/source';
import { stampKeys } from '../../../src/sheets/stamp';
import type { TableId } from '../../../src/plan/field';
import type { CellValue } from '../../../src/text/cell';
import { daysOf } from '../../../src/xlsx/read/serial';

interface BookSheet {
  name: string;
  visibility: Visibility;
  cells: Map<string, SourceCell>;
  hidden: Set<number>;
  merges: CellRange[];
}

export interface Book {
  sheets: BookSheet[];
  names: DefinedName[];
}

const key = (row: number, col: number): string => `${row},${col}`;

const placeOf = (at: string): readonly [number, number] => {
  const [row = 0, col = 0] = at.split(',').map(Number);
  return [row, col];
};

/** Blank styled cells leave nothing behind, as in a file that was read. */
export const bookOf = (layout: WorkbookLayout): Book => ({
  sheets: layout.sheets.map(({ name, visibility, cells, merges }) => ({
    name,
    visibility,
    cells: new Map(
      cells
        .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
        .map(({ row, col, value, formula }) => [
          key(row, col),
          { value, ...(formula === undefined ? {} : { formula: true as const }) },
        ]),
    ),
    hidden: new Set(),
    merges: [...merges],
  })),
  names: [...layout.names],
});

/** An empty workbook of one sheet, as if it had been made by hand. */
export const foreignBook = (name: string, rows: readonly (readonly CellValue[])[]): Book => ({
  sheets: [
    {
      name,
      visibility: 'visible',
      cells: new Map(
        rows.flatMap((row, r) =>
          row.flatMap((value, c) => (value === null ? [] : [[key(r + 1, c + 1), { value }] as const])),
        ),
      ),
      hidden: new Set(),
      merges: [],
    },
  ],
  names: [],
});

export const workbookOf = ({ sheets, names }: Book): SourceWorkbook => ({
  sheetNames: sheets.map(({ name, visibility }) => ({ name, visibility })),
  sheets: sheets.map(({ name, visibility, cells, hidden, merges }) => {
    const placed = [...cells].map(([at, cell]) => [...placeOf(at), cell] as const);
    const rows = [...new Set(placed.map(([row]) => row))].sort((a, b) => a - b);
    return {
      name,
      visibility,
      rows: rows.map((row) => ({
        row,
        hidden: hidden.has(row),
        cells: new Map(
          placed
            .filter(([at]) => at === row)
            .map(([, col, cell]) => [col, cell] as const)
            .sort(([a], [b]) => a - b),
        ),
      })),
      merges: merges.map(({ from, to }) => [from, to] as const),
    };
  }),
  names,
  dayOf: daysOf(1900),
});

export function sheetOf(book: Book, name: string): BookSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Where a name points: the entry cells of a column, or a cell of the first sheet. */
export function rangeOf(book: Book, table: TableId, field: string): CellRange & { readonly sheet: string } {
  const name = `td_${table}_${field.replaceAll('-', '_')}`;
  const ranges = namedRanges(book.names);
  for (const { name: sheet } of book.sheets) {
    const range = ranges.on(sheet, name);
    if (range) return { ...range, sheet };
  }
  throw new Error(`no name ${name}`);
}

/** Sets a cell: of a value, or as it stands in the file; null clears it. */
export function put(
  book: Book,
  sheet: string,
  row: number,
  col: number,
  value: CellValue | SourceCell,
): void {
  const { cells } = sheetOf(book, sheet);
  if (value === null) cells.delete(key(row, col));
  else cells.set(key(row, col), typeof value === 'object' && 'value' in value ? value : { value });
}

/** Sets the copy of the plan in the stamp's sheet, cut as it is written unless told. */
export function putPlan(book: Book, json: string, cut: (json: string) => readonly string[] = pieces): void {
  const { cells } = sheetOf(book, hiddenSheets.stamp);
  for (const at of cells.keys()) if (placeOf(at)[0] > 6) cells.delete(at);
  cut(json).forEach((piece, index) => {
    put(book, hiddenSheets.stamp, 7 + index, 1, `${stampKeys.plan}${index + 1}`);
    put(book, hiddenSheets.stamp, 7 + index, 2, piece);
  });
}

/** Sets a field of the nth row (from 0) of a table's entry cells. */
export function enter(
  book: Book,
  table: TableId,
  field: string,
  nth: number,
  value: CellValue | SourceCell,
): { readonly sheet: string; readonly row: number; readonly col: number } {
  const { sheet, from } = rangeOf(book, table, field);
  put(book, sheet, from.row + nth, from.col, value);
  return { sheet, row: from.row + nth, col: from.col };
}

const moved = (range: CellRange, by: (at: { row: number; col: number }) => { row: number; col: number }) => ({
  from: by(range.from),
  to: by(range.to),
});

const reference = (sheet: string, { from, to }: CellRange): string =>
  `'${sheet}'!$${columnLetters(from.col)}$${from.row}:$${columnLetters(to.col)}$${to.row}`;

/** Moves cells, names and merged ranges of a sheet, as Excel does when rows or columns are inserted or moved. */
function shift(
  book: Book,
  name: string,
  by: (at: { row: number; col: number }) => { row: number; col: number },
): void {
  const sheet = sheetOf(book, name);
  const ranges = namedRanges(book.names);
  sheet.cells = new Map(
    [...sheet.cells].map(([at, cell]) => {
      const [row, col] = placeOf(at);
      const to = by({ row, col });
      return [key(to.row, to.col), cell];
    }),
  );
  sheet.merges = sheet.merges.map((range) => moved(range, by));
  book.names = book.names.map((each) => {
    const range = ranges.on(name, each.name);
    return range ? { ...each, formula: reference(name, moved(range, by)) } : each;
  });
}

export const insertRows = (book: Book, sheet: string, before: number, count: number): void =>
  shift(book, sheet, ({ row, col }) => ({ row: row < before ? row : row + count, col }));

export const insertColumns = (book: Book, sheet: string, before: number, count: number): void =>
  shift(book, sheet, ({ row, col }) => ({ row, col: col < before ? col : col + count }));

export const swapColumns = (book: Book, sheet: string, a: number, b: number): void =>
  shift(book, sheet, ({ row, col }) => ({ row, col: col === a ? b : col === b ? a : col }));

/** Deletes a column's cells; names that pointed into it break. */
export function clearColumn(book: Book, table: TableId, field: string): void {
  const { sheet: name, from } = rangeOf(book, table, field);
  const sheet = sheetOf(book, name);
  sheet.cells = new Map([...sheet.cells].filter(([at]) => placeOf(at)[1] !== from.col));
  loseNames(book, new RegExp(`^td_${table}_${field.replaceAll('-', '_')}$`));
}

/** Names stay, and point nowhere, as after a sheet was pasted over. */
export function loseNames(book: Book, which: RegExp): void {
  book.names = book.names.map((each) => (which.test(each.name) ? { ...each, formula: '#REF!' } : each));
}

/** The names of a program that follows a renamed sheet. */
export function renameSheet(book: Book, name: string, to: string): void {
  const ranges = namedRanges(book.names);
  sheetOf(book, name).name = to;
  book.names = book.names.map((each) => {
    const range = ranges.on(name, each.name);
    return range ? { ...each, formula: reference(to, range) } : each;
  });
}

export function removeSheet(book: Book, name: string): void {
  const ranges = namedRanges(book.names);
  book.names = book.names.map((each) =>
    ranges.on(name, each.name) === null ? each : { ...each, formula: '#REF!' },
  );
  book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
}

/** As openpyxl saves: formulas without their results. */
export function dropCachedValues(book: Book): void {
  for (const sheet of book.sheets) {
    sheet.cells = new Map(
      [...sheet.cells].map(([at, cell]) => [at, cell.formula ? { ...cell, value: null } : cell]),
    );
  }
}
