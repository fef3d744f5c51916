/** Why a list is not put into order as it stands. */
import { unitOf } from '../../src/plan/units';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { listOrder } from '../../src/sheets/list-order';
import { ninhThuan as plan } from '../plan/plans';
import type { Book } from './read/book';
import { bookOf, enter, foreignBook, insertRows, rangeOf, sheetOf, workbookOf } from './read/book';

const LIST = 'Đề nghị khen thưởng';
const names = ['Trần Văn Mẫu', 'Lê Thị An', 'Phạm Văn Bình'];

const book = (given = names): Book =>
  bookOf(
    layOutEntryWorkbook(
      plan,
      unitOf(plan, '584')!,
      {
        ...noEntries,
        nominations: given.map((name) => ({ kind: 'Cá nhân', name, achievement: 'Thành tích mẫu' })),
      },
      '2023-08-01T00:00:00Z',
    ),
  );

const FIRST = rangeOf(book(), 'nominations', 'name').from.row;

const typed = (nth: number, text: string) => {
  const spoilt = book();
  insertRows(spoilt, LIST, FIRST + nth, 1);
  enter(spoilt, 'nominations', 'kind', nth, text);
  return spoilt;
};

const spoilt = (spoil: (sheet: ReturnType<typeof sheetOf>) => void, given = names): Book => {
  const made = book(given);
  spoil(sheetOf(made, LIST));
  return made;
};

test.each<readonly [string, Book, unknown]>([
  ['a list in another order', book(), { kind: 'order', first: FIRST, last: FIRST + 2, places: [2, 0, 1] }],
  ['a list in order', book(['Lê Thị An', 'Trần Văn Mẫu']), { kind: 'in-order' }],
  ['one entry', book(['Lê Thị An']), { kind: 'in-order' }],
  ['no entry', book([]), { kind: 'blank' }],
  ['a workbook of somebody else’s', foreignBook('Sheet1', [['Họ tên', 'Tuổi']]), { kind: 'no-list' }],
  ['a heading among the entries', typed(1, 'II. CÁ NHÂN'), { kind: 'other-row', row: FIRST + 1 }],
  [
    'a heading above them, which stays',
    typed(0, 'I. CÁ NHÂN'),
    { kind: 'order', first: FIRST + 1, places: [2, 0, 1] },
  ],
  ['a hidden row', spoilt(({ hidden }) => hidden.add(FIRST + 1)), { kind: 'hidden-row', row: FIRST + 1 }],
  [
    'merged cells',
    spoilt(({ merges }) => merges.push({ from: { row: FIRST, col: 6 }, to: { row: FIRST, col: 7 } })),
    { kind: 'merged-row', row: FIRST },
  ],
])('%s', (_, made, expected) => {
  expect(listOrder(workbookOf(made), plan)).toMatchObject(expected as object);
});
