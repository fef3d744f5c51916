/** A spreadsheet program counts the rows of the nomination list that no formula checks. */
import { CHECK, FIRST, ORDER } from '../../src/sheets/entry/nomination-columns';
import type { WorkbookLayout } from '../../src/sheets/layout';
import { countName, uncheckedName } from '../../src/sheets/names';
import { needs } from '../tools';
import { counterAt, INFO, layout, LIST, stateLine } from './counted-rows';
import { recalculated } from './recalculated';

needs('soffice')('a spreadsheet counts the row', () => {
  const row = FIRST + 1;
  const isBare = (cell: { readonly row: number; readonly col: number }): boolean =>
    cell.row >= FIRST && cell.row <= row && (cell.col === CHECK || cell.col === ORDER);
  const inserted: WorkbookLayout = {
    ...layout,
    sheets: layout.sheets.map((sheet) =>
      sheet.name !== LIST
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.filter((cell) => !isBare(cell)),
            fills: sheet.fills.map(({ range, formula }) => ({
              formula: formula.replaceAll(new RegExp(`(?<=[A-Z])${FIRST}\\b`, 'g'), String(row + 1)),
              range: { ...range, from: { ...range.from, row: row + 1 } },
            })),
          },
    ),
  };
  const { calculated } = recalculated(inserted);
  const shown = (name: string) => {
    const { row: at, col } = counterAt(name);
    return calculated.get(`${INFO}!${at},${col}`);
  };
  // The first row lost its formulas as well: what fills the columns begins below.
  expect([shown(uncheckedName), shown(countName('nominations'))]).toEqual([2, 4]);
  expect(calculated.get(`${LIST}!${stateLine.row},${stateLine.col}`)).toContain(
    'Chưa kiểm tra được 2 dòng chèn thêm',
  );
});
