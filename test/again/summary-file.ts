/** A summary workbook as a person sees it, and edits of it as a person makes them. */
import type { CellValue } from '../../src/text/cell';
import type { Plan } from '../../src/plan/schema';
import { readSummary, wantedOfSummary } from '../../src/sheets/read/summary';
import type { ReadList, ReadSummary } from '../../src/sheets/read/summary';
import { summarySheetNames, summaryShapes } from '../../src/sheets/summary/shapes';
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';

export function readBack(bytes: Uint8Array, plan: Plan): ReadSummary {
  const opened = openWorkbook(bytes, 'th.xlsx', wantedOfSummary(summarySheetNames(plan)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable));
  return readSummary(opened.workbook, summaryShapes(plan), plan);
}

export function listIn(read: ReadSummary, id: string): ReadList {
  const list = read.lists.get(id);
  if (!list) throw new Error(`no list ${id}`);
  return list;
}

export type Shown = Readonly<Record<string, CellValue>>;

/** Rows of a list by columns, in the order of the sheet. */
export const rowsIn = (list: ReadList): readonly Shown[] =>
  list.entries.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([column, { value }]) => [column, value])),
  );

/** Sets cells of a list; `find` names the row, and a row that none is is added below. */
export function typed(
  bytes: Uint8Array,
  plan: Plan,
  list: string,
  find: (row: Shown) => boolean,
  values: Shown,
): Uint8Array {
  const there = listIn(readBack(bytes, plan), list);
  const at = rowsIn(there).findIndex(find);
  const row = at === -1 ? there.lastRow + 1 : there.entries[at]!.row;
  const result = editWorkbook(bytes, [
    {
      sheet: there.sheet,
      cells: Object.entries(values).map(([column, value]) => {
        const col = there.cols.get(column);
        if (col === undefined) throw new Error(`no column ${column}`);
        return { row, col, value };
      }),
    },
  ]);
  if (!result.ok) throw new Error(JSON.stringify(result.uneditable));
  return result.bytes;
}

/** Rows of a list in another order: every cell of the table goes along, as Excel's own sort has it. */
export function sorted(bytes: Uint8Array, plan: Plan, list: string, by: (row: Shown) => string): Uint8Array {
  const opened = openWorkbook(bytes, 'th.xlsx', () => true);
  if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable));
  const there = listIn(readBack(bytes, plan), list);
  const sheet = opened.workbook.sheets.find(({ name }) => name === there.sheet)!;
  const cellsAt = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const rows = there.entries.map(({ row }) => row);
  const order = rowsIn(there)
    .map((shown, index) => ({ key: by(shown), row: rows[index]! }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const result = editWorkbook(bytes, [
    {
      sheet: there.sheet,
      cells: order.flatMap(({ row: from }, index) =>
        [...there.cols.values()].map((col) => ({
          row: rows[index]!,
          col,
          value: cellsAt.get(from)?.get(col)?.value ?? null,
        })),
      ),
    },
  ]);
  if (!result.ok) throw new Error(JSON.stringify(result.uneditable));
  return result.bytes;
}
