import { strFromU8, unzipSync } from 'fflate';
import { bytesOf, choose, merged, type } from './summaries';
import type { Shell } from './shell';

async function codeOf(sh: Shell, path: string): Promise<string> {
  const { code, out, err } = await sh.run(['code', path]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [, found = ''] = /^Mã đối chiếu: ([0-9A-Z]{5}-[0-9A-Z]{5})\n$/.exec(out) ?? [];
  expect(found).not.toBe('');
  return found;
}

test.each([
  ['th.xlsx', 'bản tổng hợp, Tỉnh Ninh Thuận'],
  ['units/585.xlsx', 'biểu mẫu của đơn vị, Huyện Ninh Sơn'],
])('%s has a code that verifies, however it is typed, and says what it is', async (path, what) => {
  const sh = await merged();
  const code = await codeOf(sh, path);
  for (const typed of [code, code.toLowerCase().replace('-', ' ')])
    expect(await sh.run(['verify', path, typed])).toEqual({
      code: 0,
      out: `Tệp: ${what}.\nMã khớp: nội dung tệp đúng như bản giấy.\n`,
      err: '',
    });
});

test('another code is not the same, and the own one is told', async () => {
  const sh = await merged();
  const code = await codeOf(sh, 'th.xlsx');
  expect(await sh.run(['verify', 'th.xlsx', 'AAAAA-AAAAA'])).toEqual({
    code: 1,
    out: `Tệp: bản tổng hợp, Tỉnh Ninh Thuận.\nMã không khớp: mã của tệp là ${code}.\n`,
    err: '',
  });
});

test('what cannot be a code is told', async () => {
  const sh = await merged();
  const { code, out } = await sh.run(['verify', 'th.xlsx', 'AAAA']);
  expect(out).toContain('Mã đã gõ không đúng dạng: mã đối chiếu có 10 chữ và số.\nMã không khớp');
  expect(code).toBe(1);
});

test('what the province types changes the code of the summary; merging the same again does not', async () => {
  const sh = await merged();
  const before = await codeOf(sh, 'th.xlsx');
  choose(sh, 'Nguyễn Văn Mẫu');
  const chosen = await codeOf(sh, 'th.xlsx');
  expect(chosen).not.toBe(before);
  type(sh, 'Nguyễn Văn Mẫu', { achievement: 'Thành tích mẫu.' });
  const changed = await codeOf(sh, 'th.xlsx');
  expect([before, chosen]).not.toContain(changed);
  await sh.run(['merge', 'units', '--out', 'th.xlsx']);
  expect(await codeOf(sh, 'th.xlsx')).toBe(changed);
});

test('the code at the foot of an annex is that of the summary', async () => {
  const sh = await merged();
  const code = await codeOf(sh, 'th.xlsx');
  const argv = ['--formats', 'xlsx', '--annexes', 'progress', '--code'];
  await sh.run(['export', 'th.xlsx', '--out', 'ra', ...argv]);
  const parts = Object.entries(unzipSync(bytesOf(sh, 'ra/phu-luc.xlsx')));
  expect(parts.map(([, part]) => strFromU8(part)).join('')).toContain(`Mã đối chiếu: ${code}`);
});

test.each<[readonly string[], string]>([
  [['code', 'junk.xlsx'], 'Không dùng được tệp "junk.xlsx"'],
  [['code', 'nowhere.xlsx'], 'Không dùng được tệp "nowhere.xlsx"'],
  [['verify', 'th.xlsx'], 'Chưa có mã đối chiếu.'],
  [['verify', 'th.xlsx', 'A', 'B'], '"B" không thuộc cách dùng của lệnh này.'],
])('%j: 2', async (argv, sentence) => {
  const sh = await merged();
  sh.put('junk.xlsx', 'junk');
  const { code, err } = await sh.run(argv);
  expect(err).toContain(sentence);
  expect(code).toBe(2);
});
