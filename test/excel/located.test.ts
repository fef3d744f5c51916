import { locate } from '../../src/excel/located';
import type { SheetContent } from '../../src/excel/open-book';
import type { DefinedName, SheetLayout } from '../../src/sheets/layout';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { noEntries } from '../../src/sheets/entry/form';
import { namedRanges } from '../../src/sheets/read/named-ranges';
import { ninhThuan } from '../plan/plans';

const unit = ninhThuan.units.find(({ kind }) => kind === 'huyen')!;
const layout = layOutEntryWorkbook(ninhThuan, unit, noEntries, '2023-01-01T00:00:00Z');
const sheetNamed = (start: string): SheetLayout => layout.sheets.find(({ name }) => name.startsWith(start))!;

/** The sheet's words as they would be read, one line of values a row. */
function linesOf({ cells }: SheetLayout): string[][] {
  const rows = Math.max(...cells.map(({ row }) => row));
  const cols = Math.max(...cells.map(({ col }) => col));
  const lines = Array.from({ length: rows }, () => Array.from({ length: cols }, () => ''));
  for (const { row, col, value } of cells) {
    if (typeof value === 'string' || typeof value === 'number') lines[row - 1]![col - 1] = String(value);
  }
  return lines;
}

const contentOf = ({ name, visibility }: SheetLayout, values: string[][]): SheetContent => ({
  name,
  visibility,
  isProtected: true,
  row: 1,
  col: 1,
  values,
  types: [],
  formulas: values,
  numberFormats: [],
  fonts: [],
  hiddenRows: new Set(),
  merges: [],
});

const located = (sheet: SheetLayout, values: string[][], names: readonly DefinedName[] = []) =>
  locate(sheet, contentOf(sheet, values), layout.names, namedRanges(names));

const without = <T>(items: readonly T[], at: number, count = 1): T[] =>
  items.filter((_, i) => i < at - 1 || i >= at - 1 + count);

test.each(layout.sheets.map((sheet) => [sheet.name, sheet] as const))(
  '%s as installed: everything in its place',
  (_, sheet) => {
    for (const names of [layout.names, []]) {
      const { cols, rows, insertedCols, insertedRows } = located(sheet, linesOf(sheet), names);
      expect([...cols].filter(([col, at]) => col !== at)).toEqual([]);
      expect([...rows].filter(([row, at]) => row !== at)).toEqual([]);
      expect([insertedCols, insertedRows]).toEqual([[], []]);
    }
  },
);

test('a deleted column comes back where it was', () => {
  const sheet = sheetNamed('Đề nghị');
  const { cols, insertedCols } = located(
    sheet,
    linesOf(sheet).map((line) => without(line, 5)),
  );
  expect(insertedCols).toEqual([5]);
  expect([...cols].every(([col, at]) => col === at)).toBe(true);
});

test('columns that changed places are followed', () => {
  const sheet = sheetNamed('Đề nghị');
  const swapped = linesOf(sheet).map((line) => [...line.slice(0, 4), line[5]!, line[4]!, ...line.slice(6)]);
  const { cols, insertedCols } = located(sheet, swapped);
  expect([cols.get(5), cols.get(6), insertedCols]).toEqual([6, 5, []]);
});

test('rows deleted from the list are given back at its end', () => {
  const sheet = sheetNamed('Đề nghị');
  const names = layout.names.map((name) => ({ ...name, formula: name.formula.replace('$208', '$198') }));
  const { block, insertedRows } = located(sheet, linesOf(sheet).slice(0, 198), names);
  expect(insertedRows).toEqual([{ at: 199, count: 10 }]);
  expect(block?.sheet).toEqual({ first: 9, last: 208 });
});

test('rows inserted into the list belong to it', () => {
  const sheet = sheetNamed('Đề nghị');
  const names = layout.names.map((name) => ({ ...name, formula: name.formula.replace('$208', '$211') }));
  const { block, insertedRows } = located(sheet, linesOf(sheet), names);
  expect(insertedRows).toEqual([]);
  expect(block?.sheet).toEqual({ first: 9, last: 211 });
});

describe('the report', () => {
  const sheet = sheetNamed('Báo cáo');
  const lines = linesOf(sheet);
  const prompt = sheet.cells.find(({ formula }) => formula !== undefined)!.row;

  test('rows inserted between answers move what follows', () => {
    const extra = Array.from({ length: 3 }, () => ['', 'thêm một đoạn', '', '']);
    const { rows, insertedRows } = located(sheet, [
      ...lines.slice(0, prompt + 2),
      ...extra,
      ...lines.slice(prompt + 2),
    ]);
    expect(insertedRows).toEqual([]);
    expect([rows.get(prompt), rows.get(prompt + 5)]).toEqual([prompt, prompt + 8]);
  });

  test('an answer never takes the place of a deleted prompt', () => {
    const answered = lines.map((line, i) => (i === prompt ? ['', 'một câu trả lời', '', line[3]!] : line));
    const { rows, insertedRows } = located(sheet, without(answered, prompt));
    expect(insertedRows).toEqual([{ at: prompt, count: 1 }]);
    expect(rows.get(prompt + 1)).toBe(prompt + 1);
  });
});
