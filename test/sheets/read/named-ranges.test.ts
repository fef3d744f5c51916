import type { CellRange } from '../../../src/sheets/layout';
import { namedRanges } from '../../../src/sheets/read/named-ranges';

const NAME = 'td_nominations_name';
const range = (fromRow: number, fromCol: number, toRow = fromRow, toCol = fromCol): CellRange => ({
  from: { row: fromRow, col: fromCol },
  to: { row: toRow, col: toCol },
});

test.each<readonly [string, string, CellRange | null]>([
  ["'Đề nghị khen thưởng'!$E$9:$E$208", 'Đề nghị khen thưởng', range(9, 5, 208)],
  ['Sheet1!$E$9', 'Sheet1', range(9, 5)],
  ['Sheet1!E9:F10', 'Sheet1', range(9, 5, 10, 6)],
  ["'Xã A''s'!$AB$1", "Xã A's", range(1, 28)],
  ["'Đề nghị khen thưởng'!#REF!", 'Đề nghị khen thưởng', null],
  ['#REF!', '', null],
  ['Sheet1!$ZZZ$1', 'Sheet1', null],
  ['Sheet1!$A$0', 'Sheet1', null],
  ['OFFSET(Sheet1!$A$1,0,0)', 'Sheet1', null],
  ["'[khác.xlsx]Sheet1'!$A$1", 'Sheet1', null],
])('%s', (formula, sheet, expected) => {
  expect(namedRanges([{ name: NAME, formula }]).on(sheet, NAME)).toEqual(expected);
});

test('the workbook’s own name goes before one of the sheet’s', () => {
  const names = namedRanges([
    { name: NAME, formula: 'Sheet1!$B$1', sheet: 'Sheet1' },
    { name: NAME, formula: 'Sheet1!$A$1' },
  ]);
  expect(names.on('Sheet1', NAME)).toEqual(range(1, 1));
});

test('a table’s sheet is the one that most of its names point into', () => {
  const names = namedRanges([
    { name: 'td_nominations_kind', formula: 'Sheet1!$A$1' },
    { name: 'td_nominations_name', formula: 'Sheet2!$A$1' },
    { name: 'td_nominations_note', formula: 'Sheet2!$B$1' },
    { name: 'td_list_nominations_kind', formula: 'Sheet3!$A$1' },
    { name: 'td_count_nominations', formula: 'Sheet3!$A$1' },
  ]);
  expect(names.sheetsOf('nominations')).toEqual(['Sheet2', 'Sheet1']);
  expect(names.sheetsOf('report')).toEqual([]);
  expect(names.pointInto('Sheet3')).toBe(false);
});
