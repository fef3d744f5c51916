/** A row that went and one that came: the province says whether they are one. */
import { file, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';

const sent = (day: string, name: string) =>
  file(plan, `${day}.xlsx`, { unit: '584', info: letterOf(day), nominations: [person(name)] });
const first = sent('2023-10-02', 'Nguyễn Văn Mẫu');
const second = sent('2023-10-04', 'Trần Thị Khác');

function asked(): Desk {
  const on = new Desk(plan);
  on.merge([first]);
  on.rows('awards')[0]!.cells.set('selection', 'Trình');
  on.merge([second]);
  return on;
}

const awards = (on: Desk) =>
  on
    .rows('awards')
    .map(({ cells }) => [cells.get('name'), cells.get('selection') ?? null, cells.get('status')]);
const queue = (on: Desk) =>
  on.rows('queue').map(({ cells }) => [cells.get('kind'), cells.get('choice') ?? null, cells.get('state')]);

test('they stand as withdrawn and new, and the question stays until it is answered', () => {
  const on = asked();
  expect(awards(on)).toEqual([
    ['Nguyễn Văn Mẫu', 'Trình', 'Đã rút'],
    ['Trần Thị Khác', null, 'Mới'],
  ]);
  expect(queue(on)).toEqual([['Có thể là một dòng', null, 'Chờ xử lý']]);
  expect(on.preview([first, second]).isNews).toBe(false);
});

test('one: the row that the province worked in goes on, the other is joined to it', () => {
  const on = asked();
  on.rows('queue')[0]!.cells.set('choice', 'Là một');
  on.merge([]);
  expect(awards(on)).toEqual([
    ['Trần Thị Khác', 'Trình', 'Đã sửa'],
    ['Trần Thị Khác', null, 'Đã gộp vào dòng khác'],
  ]);
  expect(queue(on)).toEqual([['Có thể là một dòng', null, 'Đã xử lý']]);
  expect(on.preview([first, second]).isNews).toBe(false);
});

test('two: nothing changes but that it is settled', () => {
  const on = asked();
  on.rows('queue')[0]!.cells.set('choice', 'Khác nhau');
  on.merge([second]);
  expect(awards(on).map(([name, , status]) => [name, status])).toEqual([
    ['Nguyễn Văn Mẫu', 'Đã rút'],
    ['Trần Thị Khác', 'Không đổi'],
  ]);
  expect(queue(on)).toEqual([['Có thể là một dòng', null, 'Đã xử lý']]);
  expect(on.preview([first, second]).isNews).toBe(false);
});

test('one, and then the unit nominates a namesake too: nobody is lost', () => {
  const on = asked();
  on.rows('queue')[0]!.cells.set('choice', 'Là một');
  on.merge([]);
  const third = file(plan, '2023-10-05.xlsx', {
    unit: '584',
    info: letterOf('2023-10-05'),
    nominations: [person('Trần Thị Khác'), person('Trần Thị Khác', { birthYear: 1990 })],
  });
  on.merge([third]);
  expect(
    on
      .rows('awards')
      .map(({ cells }) => [cells.get('birthYear'), cells.get('selection'), cells.get('status')]),
  ).toEqual([
    [1980, 'Trình', 'Không đổi'],
    [1980, undefined, 'Đã gộp vào dòng khác'],
    [1990, undefined, 'Mới'],
  ]);
  expect(on.preview([third]).isNews).toBe(false);
});
