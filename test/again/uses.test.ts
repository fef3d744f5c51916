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
  expect(statuses(on)[0]).toEqual(['Nguyễn Văn Mẫu', 'Gửi lại sau khi rút']);
});

describe('a unit of which nothing is expected', () => {
  const ward = plan.units.find(({ kind }) => kind === 'phuong')!.code;
  const given = file(plan, 'phuong.xlsx', {
    unit: ward,
    info: letterOf('2023-10-02'),
    nominations: [person('Lê Thị Mẫu')],
  });
  const row = (on: Desk) => on.rows('progress').find(({ id }) => id === ward)!.cells;

  test('and whose files are passed over has sent nothing, and its row stays', () => {
    const on = new Desk(plan);
    on.merge([district, given]);
    expect(row(on).get('nominations')).toBe('Đã đủ');
    say(on, ward, 'Bỏ qua');
    on.merge([]);
    expect([...row(on)].filter(([, value]) => value !== null)).toEqual([
      ['unit', 'Phường Đô Vinh'],
      ['use', 'Bỏ qua'],
    ]);
    expect(on.preview([given]).isNews).toBe(false);
    say(on, ward, '');
    on.merge([]);
    expect([row(on).get('nominations'), row(on).get('used')]).toEqual(['Đã đủ', 'phuong.xlsx']);
    expect(on.rows('queue')).toEqual([]);
  });
});

test('figures that are passed over stand there no more, in whichever column', () => {
  const { code, kind } = plan.units.find((each) => each.kind === 'xa')!;
  const flow = plan.figures!.indicators.find(
    ({ measure, kinds }) => measure === 'flow' && kinds.includes(kind),
  )!;
  const given = file(plan, 'xa.xlsx', { unit: code, figures: { [flow.code]: { 2022: 5 } } });
  const on = new Desk(plan);
  on.merge([district, given]);
  const figure = () =>
    on
      .rows('figures')
      .find(({ id }) => id === flow.code)!
      .cells.get(`u-${code}`);
  expect(figure()).toBe(5);
  say(on, code, 'Bỏ qua');
  on.merge([]);
  expect(figure()).toBeNull();
  say(on, code, '');
  on.merge([]);
  expect(figure()).toBe(5);
});
