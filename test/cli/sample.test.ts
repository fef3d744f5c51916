import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from './shell';

const twoLevelFile = join(__dirname, '../plans/two-level.json');

test('a sample is the same for the same seed, on any day, and another for another', async () => {
  const [one, same, other] = [shell(), shell(), shell()];
  await one.run(['sample', '--out', 's', '--units', '2', '--seed', '7']);
  await same.run(['sample', '--out', 's', '--units', '2', '--seed', '7'], { now: () => new Date(0) });
  await other.run(['sample', '--out', 's', '--units', '2', '--seed', '8']);
  const [files, sameFiles, otherFiles] = [one, same, other].map(({ folder, files: list }) =>
    list().map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );
  expect(files).toHaveLength(2);
  expect(sameFiles).toEqual(files);
  expect(otherFiles).not.toEqual(files);
});

test('nothing is wrong in a clean sample', async () => {
  const { run } = shell();
  expect(await run(['sample', '--out', 's', '--units', '3'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Đã ghi 03 tệp vào s\n') as string,
  });
  expect(await run(['check', 's'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Đã kiểm tra 03 tệp. 00 lỗi, 00 cảnh báo') as string,
  });
});

test('a sample is written over only with --force', async () => {
  const sh = shell();
  const first = ['sample', '--out', 's', '--units', '1', '--plan', twoLevelFile];
  await sh.run(first);
  const [path = ''] = sh.files();
  sh.put(path, 'filled in');
  expect(await sh.run(first)).toMatchObject({ code: 2 });
  expect(readFileSync(join(sh.folder, path), 'utf8')).toBe('filled in');
  expect(await sh.run([...first, '--force'])).toMatchObject({ code: 0 });
  expect(sh.files()).toHaveLength(2);
});

describe('the demonstration', () => {
  test('shows units, findings and a file that did not arrive whole', async () => {
    const sh = shell();
    const { code, out } = await sh.run(['demo']);
    expect(code).toBe(0);
    expect(out).toContain('Đã ghi 19 tệp vào demo/don-vi\n');
    expect(sh.files().filter((path) => /don-vi\/(?:huyen|thanh-pho)\//.test(path))).toHaveLength(7);
    expect(out).toMatch(/^Huyện Bác Ái +/m);
    expect(out).toContain('Không đọc được 01 tệp:\n');
    expect(out).toContain('trễ hạn');
    expect(out).toMatch(
      /Đã tổng hợp 18 tệp của 18 đơn vị\..*\nĐã ghi demo\/tong-hop\.xlsx\nĐã ghi demo\/tong-hop\.json\n$/,
    );
  });

  test('repeats itself and leaves its own files alone, with any plan', async () => {
    const sh = shell();
    const { code, out } = await sh.run(['demo', '--plan', twoLevelFile, '--out', 'd']);
    expect(code).toBe(0);
    expect(out).toContain('Đã tổng hợp 07 tệp của 07 đơn vị.');
    const before = sh.files();
    expect((await sh.run(['demo', '--plan', twoLevelFile, '--out', 'd'])).out).toBe(out);
    expect(sh.files()).toEqual(before);
  });
});
