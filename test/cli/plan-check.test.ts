import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { twoLevel } from '../plan/plans';
import { shell } from './shell';

const good = readFileSync(join(__dirname, '../plans/two-level.json'), 'utf8');

test('a good plan: 0', async () => {
  const sh = shell();
  sh.put('plan.json', good);
  const { code, out } = await sh.run(['plan', 'check', 'plan.json']);
  expect(code).toBe(0);
  expect(out).toContain(`${twoLevel.title} (tinh-mau-07, phiên bản 3, theo tệp kế hoạch)`);
  expect(out).toContain('Kế hoạch dùng được: 08 đơn vị');
});

test.each([
  [
    'faults: each with its path and the reason',
    good.replace('"version": 3', '"version": "3"').replace('"review": "tổng kết"', '"review": ""'),
    /plan\.json" có 02 chỗ sai:\n {2}version: .+\n {2}review: .+\n/,
  ],
  ['no JSON', '{ "id": ', /không phải JSON đúng cú pháp/],
  ['no text', Buffer.from([0x7b, 0xff, 0xfe]), /không phải JSON đúng cú pháp/],
])('%s: 2', async (_, content, sentence) => {
  const sh = shell();
  sh.put('plan.json', content);
  const { code, out, err } = await sh.run(['plan', 'check', 'plan.json']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
});

test('no file: 2', async () => {
  expect(await shell().run(['plan', 'check', 'nowhere.json'])).toMatchObject({ code: 2 });
});
