/** A summary's list whose defined names are gone is found by its headers. */
import { readSummary } from '../../../src/sheets/read/summary';
import { summaryShapes } from '../../../src/sheets/summary/shapes';
import { ninhThuan as plan } from '../../plan/plans';
import { foreignBook, workbookOf } from './book';

const shapes = summaryShapes(plan);
const awards = shapes.find(({ id }) => id === 'awards');
if (!awards) throw new Error('no list of awards');
const headers = awards.columns.map(({ headers: [header = ''] }) => header);

const listIn = (rows: readonly (readonly string[])[]) =>
  readSummary(workbookOf(foreignBook(awards.sheet, rows)), shapes, plan).lists.get('awards');

test.each([
  ['one header', 1, undefined],
  ['two', 2, undefined],
  ['three', 3, 3],
])('%s in a row', (_, count, headerRow) => {
  const found = listIn([['Ghi chú của tỉnh'], [], headers.slice(1, 1 + count), ['Nguyễn Văn Mẫu']]);
  expect(found?.headerRow).toBe(headerRow);
});

test('of several rows the one with the most', () => {
  const found = listIn([headers.slice(0, 3), headers.slice(0, 8), headers.slice(0, 4)]);
  expect(found?.headerRow).toBe(2);
});
