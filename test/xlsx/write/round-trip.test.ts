import fc from 'fast-check';
import type { SheetLayout } from '../../../src/sheets/layout';
import type { SourceCell, SourceSheet } from '../../../src/sheets/source';
import { openWorkbook } from '../../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { text, workbook } from './arbitraries';
import { sheetOf, workbookOf } from './layouts';

/** The sheet as it should come back: cells that hold something, with what a reader is told about them. */
function expectedSheet({ name, visibility, cells, rows, merges }: SheetLayout): SourceSheet {
  const hidden = new Set(rows.filter((row) => row.hidden).map(({ row }) => row));
  const kept = cells
    .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
    .sort((a, b) => a.row - b.row || a.col - b.col);
  const found = new Map<number, Map<number, SourceCell>>();
  for (const { row, col, value, formula } of kept) {
    const inRow = found.get(row) ?? new Map<number, SourceCell>();
    found.set(row, inRow.set(col, formula === undefined ? { value } : { value, formula: true }));
  }
  return {
    name,
    visibility,
    rows: [...found].map(([row, inRow]) => ({ row, hidden: hidden.has(row), cells: inRow })),
    merges: merges.map(({ from, to }) => [from, to]),
  };
}

const reopened = (...args: Parameters<typeof writeWorkbook>) => {
  const result = openWorkbook(writeWorkbook(...args), 'a.xlsx', () => true);
  if (!result.ok) throw new Error(JSON.stringify(result.unreadable));
  return result.workbook;
};

test('any text comes back the same', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const cells = texts.map((value, i) => ({ row: i + 1, col: 1, value }));
      const [sheet] = reopened(workbookOf([sheetOf({ cells })])).sheets;
      const back = new Map(sheet?.rows.map((row) => [row.row, row.cells.get(1)?.value]));
      expect(texts.map((_, i) => back.get(i + 1) ?? '')).toEqual(texts);
    }),
    { numRuns: 300 },
  );
});

test('any workbook comes back with its sheets, cells, merges and names', () => {
  fc.assert(
    fc.property(workbook, (layout) => {
      const { sheetNames, sheets, names } = reopened(layout);
      expect(sheetNames).toEqual(layout.sheets.map(({ name, visibility }) => ({ name, visibility })));
      expect(sheets).toEqual(layout.sheets.map(expectedSheet));
      expect(names).toEqual(layout.names);
    }),
    { numRuns: 150 },
  );
});
