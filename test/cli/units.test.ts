import { unitOf } from '../../src/plan/units';
import { ninhThuan } from '../plan/plans';
import { shell } from './shell';

const codesIn = (out: string): readonly string[] =>
  out
    .split('\n')
    .map((line) => /^(\S+) {2,}/.exec(line)?.[1] ?? '')
    .filter((code) => unitOf(ninhThuan, code) !== null);

test('lists every unit with the code that --unit takes, its kind and whom it sends through', async () => {
  const { code, out } = await shell().run(['units']);
  expect(code).toBe(0);
  expect(codesIn(out)).toHaveLength(ninhThuan.units.length);
  expect(out).toMatch(/^22738 {2,}\S.+\(phuong\) {2,}Thành phố Phan Rang-Tháp Chàm$/m);
});

test('of one kind; an unknown kind is told the known ones', async () => {
  const { run } = shell();
  const { out } = await run(['units', '--kind', 'huyen']);
  expect(codesIn(out)).toHaveLength(6);
  const { code, err } = await run(['units', '--kind', 'nonsense']);
  expect(code).toBe(2);
  expect(err).toContain('Kế hoạch không có loại đơn vị "nonsense".');
  expect(err).toContain('huyen: Huyện');
});
