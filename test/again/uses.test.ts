/** What the province says by hand of a unit's files, in Tiến độ. */
import { file, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';

const district = file(plan, '584.xlsx', {
  unit: '584',
  info: letterOf('2023-10-02'),
  nominations: [person('Nguyễn Văn Mẫu')],
});
/** A commune of that district. */
const commune = file(plan, '22846.xlsx', {
  unit: plan.units.find(({ parent, kind }) => parent === '584' && kind === 'xa')!.code,
  info: letterOf('2023-10-02'),
  nominations: [person('Trần Thị Mẫu')],
});

function desk(): Desk {
  const made = new Desk(plan);
  made.merge([district, commune]);
  return made;
}

const say = (on: Desk, unit: string, use: string): void =>
  void on
    .rows('progress')
    .find(({ id }) => id === unit)!
    .cells.set('use', use);

const statuses = (on: Desk) => on.rows('awards').map(({ cells }) => [cells.get('name'), cells.get('status')]);

test('a commune’s file that came past its district is shown as such, until the province uses it', () => {
  const on = desk();
  expect(statuses(on)).toEqual([
    ['Nguyễn Văn Mẫu', 'Mới'],
    ['Trần Thị Mẫu', 'Xã gửi trực tiếp, huyện chưa trình'],
  ]);
  say(on, commune.submission.unit!, 'Dùng');
  on.merge([]);
  expect(statuses(on)).toEqual([
    ['Nguyễn Văn Mẫu', 'Không đổi'],
    ['Trần Thị Mẫu', 'Không đổi'],
  ]);
});

test('a unit’s files that are passed over take its rows back, and bring them again when they count again', () => {
  const on = desk();
  say(on, '584', 'bỏ qua');
  on.merge([district, commune]);
  expect(statuses(on)[0]).toEqual(['Nguyễn Văn Mẫu', 'Đã rút']);
  expect(on.preview([district]).isNews).toBe(false);
  say(on, '584', '');
  on.merge([]);
  expect(statuses(on)).toHaveLength(2);
  expect(statuses(on)[0]).toEqual(['Nguyễn Văn Mẫu', 'Đã sửa']);
});
