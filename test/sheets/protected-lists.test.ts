/** What officers can do with lists on protected sheets. */
import { contains } from '../../src/sheets/address';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { CellRange, SheetLayout } from '../../src/sheets/layout';
import { ninhThuan, twoLevel } from '../plan/plans';

const forms = [ninhThuan, twoLevel].flatMap((plan) =>
  plan.unitKinds.flatMap(({ id }) => {
    const unit = plan.units.find(({ kind }) => kind === id);
    return unit ? [layOutEntryWorkbook(plan, unit, noEntries, '2023-08-01T00:00:00Z')] : [];
  }),
);
const sheets = forms.flatMap((form) => form.sheets);
const lists = sheets.filter(({ protection }) => protection?.sort);

/** The block around a cell that blank rows and columns bound: what Excel sorts at one click. */
function currentRegion({ cells, fills, merges }: SheetLayout, row: number, col: number): CellRange {
  const filled = new Set(
    cells
      .filter(
        (cell) =>
          cell.formula !== undefined ||
          (cell.value !== null && cell.value !== '') ||
          fills.some(({ range }) => contains(range, cell)),
      )
      .map((cell) => `${cell.row},${cell.col}`),
  );
  for (const { from, to } of merges) {
    if (!filled.has(`${from.row},${from.col}`)) continue;
    for (let r = from.row; r <= to.row; r += 1)
      for (let c = from.col; c <= to.col; c += 1) filled.add(`${r},${c}`);
  }
  let region: CellRange = { from: { row, col }, to: { row, col } };
  const isFilled = (from: CellRange['from'], to: CellRange['to']): boolean => {
    for (let r = from.row; r <= to.row; r += 1)
      for (let c = from.col; c <= to.col; c += 1) if (filled.has(`${r},${c}`)) return true;
    return false;
  };
  for (;;) {
    const { from, to } = region;
    const wide = { from: { row: from.row - 1, col: from.col - 1 }, to: { row: to.row + 1, col: to.col + 1 } };
    const grown = {
      from: {
        row: isFilled(wide.from, { ...wide.to, row: wide.from.row }) ? wide.from.row : from.row,
        col: isFilled(wide.from, { ...wide.to, col: wide.from.col }) ? wide.from.col : from.col,
      },
      to: {
        row: isFilled({ ...wide.from, row: wide.to.row }, wide.to) ? wide.to.row : to.row,
        col: isFilled({ ...wide.from, col: wide.to.col }, wide.to) ? wide.to.col : to.col,
      },
    };
    if (JSON.stringify(grown) === JSON.stringify(region)) return region;
    region = grown;
  }
}

test('what Excel sorts at one click holds no locked cell, and every column of the list with its hidden one', () => {
  expect(new Set(lists.map(({ name }) => name))).toEqual(
    new Set(['Đề nghị khen thưởng', 'Danh sách đã khen thưởng']),
  );
  for (const sheet of lists) {
    const first = sheet.selected!;
    const region = currentRegion(sheet, first.row, first.col);
    const within = sheet.cells.filter((cell) => contains(region, cell));
    expect(within.filter(({ style }) => style?.locked !== false)).toEqual([]);
    expect(region.from).toEqual({ row: first.row - 1, col: 1 });
    expect(region.to.col).toBe(Math.max(...sheet.columns.map(({ col }) => col)));
    expect(sheet.columns.find(({ col }) => col === region.to.col)?.hidden).toBe(true);
  }
});

test('nothing stands there that protection makes dead', () => {
  for (const { columns, rows, tables, autoFilter, protection } of sheets) {
    expect([...columns, ...rows].filter(({ outline }) => outline !== undefined)).toEqual([]);
    // A table does not grow on a protected sheet.
    expect(tables).toEqual([]);
    if (protection?.autoFilter) expect(autoFilter).toBeDefined();
  }
});

test('columns for other systems are seen, and not printed', () => {
  const list = lists.find(({ cells }) => cells.some(({ value }) => value === 'Phân loại đối tượng'))!;
  const col = (text: string) => list.cells.find(({ value }) => value === text)!.col;
  const [note, ...others] = ['Ghi chú', 'Phân loại đối tượng', 'Lĩnh vực'].map(col);
  expect(
    others.filter((other) => other > note! && !list.columns.find((each) => each.col === other)?.hidden),
  ).toEqual(others);
  expect(list.print?.area?.to.col).toBe(note);
});
