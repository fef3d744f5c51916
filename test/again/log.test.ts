/** Nhật ký tells each merge that changed something, Thay đổi each cell. */
import { file, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';

const sent = (day: string, answer: string, ...names: readonly string[]) =>
  file(plan, `${day}.xlsx`, {
    unit: '584',
    info: letterOf(day),
    report: { '6': answer },
    nominations: names.map((name) => person(name)),
  });

const log = (on: Desk) =>
  on
    .rows('log')
    .map(({ cells }) =>
      ['file', 'outcome', 'added', 'changed', 'withdrawn'].map((column) => cells.get(column)),
    );
const history = (on: Desk) =>
  on
    .rows('history')
    .map(({ cells }) =>
      ['sheet', 'unit', 'subject', 'column', 'before', 'after'].map((each) => cells.get(each)),
    );

test('files with their rows, then cells; nothing when nothing changed', () => {
  const on = new Desk(plan);
  const [first, second] = [sent('2023-10-02', 'Đạt', 'Một', 'Hai'), sent('2023-10-04', 'Vượt', 'Hai', 'Ba')];
  on.merge([first]);
  on.merge([first]);
  expect(log(on)).toEqual([['2023-10-02.xlsx', 'Đang dùng', 2, 0, 0]]);
  expect(history(on)).toEqual([]);

  on.merge([first, second]);
  expect(log(on).slice(1)).toEqual([
    ['2023-10-02.xlsx', expect.stringContaining('thay thế'), 0, 0, 0],
    ['2023-10-04.xlsx', 'Đang dùng', 1, 0, 1],
  ]);
  expect(history(on)).toEqual([
    ['Tổng hợp khen thưởng', 'Huyện Bác Ái', 'Ba', '(cả dòng)', null, 'Mới'],
    ['Tổng hợp khen thưởng', 'Huyện Bác Ái', 'Một', 'Trạng thái', 'Mới', 'Đã rút'],
    ['Tổng hợp báo cáo', 'Huyện Bác Ái', '6', 'Nội dung báo cáo', 'Đạt', 'Vượt'],
    ['Tiến độ', 'Huyện Bác Ái', 'Huyện Bác Ái', 'Ngày tờ trình', '02/10/2023', '04/10/2023'],
  ]);
});

test('a choice that is carried out without a new file', () => {
  const on = new Desk(plan);
  on.merge([sent('2023-10-02', 'Đạt')]);
  on.rows('reports')[0]!.cells.set('answer', 'Tỉnh sửa');
  on.merge([sent('2023-10-04', 'Vượt')]);
  on.rows('queue')[0]!.cells.set('choice', 'Theo đơn vị');
  on.merge([]);
  expect(log(on).at(-1)).toEqual(['(không có tệp mới)', undefined, 0, 0, 0]);
  expect(history(on).at(-1)).toEqual([
    'Tổng hợp báo cáo',
    'Huyện Bác Ái',
    '6',
    'Nội dung báo cáo',
    'Tỉnh sửa',
    'Vượt',
  ]);
});

test('a memory that was lost does not begin the numbers of merges anew', () => {
  const on = new Desk(plan);
  on.merge([sent('2023-10-02', 'Đạt', 'Một')]);
  on.merge([sent('2023-10-04', 'Vượt', 'Một')]);
  on.loseMemory();
  on.merge([sent('2023-10-06', 'Đạt', 'Một')]);
  on.merge([sent('2023-10-08', 'Vượt', 'Một')]);
  const ids = on.rows('log').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(ids.map((id) => id?.split('.')[0]))]).toEqual(['1', '2', '3', '4']);
});
