/** What becomes of the old file, and of the half-written new one, when something goes wrong. */
import { readFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk, World } from '../../src/cli/world';
import { ninhThuan } from '../plan/plans';
import { diskWith, shell, systemError } from './shell';
import type { Shell } from './shell';
import { complete, workbookFor } from './workbooks';

const unit = workbookFor(ninhThuan, '584', complete(ninhThuan, '584'));

function shellWithOld(): Shell {
  const sh = shell();
  sh.put('584.xlsx', unit);
  sh.put('th.xlsx', 'old');
  return sh;
}

/** Opens files whose writing goes wrong; `from`: the first so many are written well. */
function failingFiles(from: number, fail: (file: FileHandle, bytes: Uint8Array) => Promise<never>): Disk {
  let opened = 0;
  return diskWith({
    open: async (...args) => {
      const file = await disk.open(...args);
      if (opened++ >= from) file.writeFile = (bytes) => fail(file, bytes as Uint8Array);
      return file;
    },
  });
}

/** Half of the file gets onto the disk. */
const fullAfterHalf = async (file: FileHandle, bytes: Uint8Array): Promise<never> => {
  await file.write(bytes.subarray(0, bytes.length / 2));
  throw systemError('ENOSPC');
};

const merge = (sh: Shell, changes: Partial<World>) =>
  sh.run(['merge', '584.xlsx', '--out', 'th.xlsx', '--force'], changes);

test.each<[string, Disk, string]>([
  ['the disk is full', failingFiles(0, fullAfterHalf), 'đĩa đã đầy (ENOSPC)'],
  ['the disk is full while the old file is copied', failingFiles(1, fullAfterHalf), 'đĩa đã đầy (ENOSPC)'],
  [
    'the file is open in Excel',
    diskWith({ rename: () => Promise.reject(systemError('EBUSY')) }),
    'tệp đang được mở (EBUSY)',
  ],
  [
    'the folder may not be written to',
    diskWith({ open: () => Promise.reject(systemError('EACCES')) }),
    'không có quyền ghi (EACCES)',
  ],
  ['the disk fails', diskWith({ open: () => Promise.reject(systemError('EIO')) }), 'hệ thống báo lỗi (EIO)'],
])(
  '%s: the old file is whole, no half of the new one stays, and the reason is said: 3',
  async (_, broken, why) => {
    const sh = shellWithOld();
    const { code, err } = await merge(sh, { disk: broken });
    expect(code).toBe(3);
    expect(err).toContain(`Không ghi được tệp "th.xlsx": ${why}.\nTệp cũ, nếu có, vẫn còn nguyên.`);
    expect(readFileSync(join(sh.folder, 'th.xlsx'), 'utf8')).toBe('old');
    expect(sh.files().filter((path) => !/^th\.2023-10-12-093000\.xlsx$/.test(path))).toEqual([
      '584.xlsx',
      'th.xlsx',
    ]);
  },
);

test('a copy that could not be finished does not stay', async () => {
  const sh = shellWithOld();
  await merge(sh, { disk: failingFiles(1, fullAfterHalf) });
  expect(sh.files()).toEqual(['584.xlsx', 'th.xlsx']);
});

test('a fault of ours while writing leaves nothing behind either, and is said in one line: 3', async () => {
  const sh = shellWithOld();
  const broken = failingFiles(0, () => Promise.reject(new TypeError('no such thing\nsecond line')));
  const { code, err } = await merge(sh, { disk: broken });
  expect(code).toBe(3);
  expect(err).toBe(
    'Chương trình gặp lỗi ngoài dự kiến: TypeError: no such thing\n' +
      'Đề nghị gửi dòng này cho bộ phận hỗ trợ; đặt THI_DUA_DEBUG=1 rồi chạy lại để có thêm chi tiết.\n',
  );
  expect(sh.files()).toEqual(['584.xlsx', 'th.xlsx']);
  expect((await merge(sh, { disk: broken, debug: true })).err).toContain('\n    at ');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s leaves everything as it was, and says so: %d', async (signal, expected) => {
  const sh = shellWithOld();
  const interruption = new AbortController();
  const interrupted = diskWith({
    open: async (...args) => {
      const file = await disk.open(...args);
      interruption.abort(signal);
      return file;
    },
  });
  const { code, err } = await merge(sh, { disk: interrupted, signal: interruption.signal });
  expect({ code, err }).toEqual({
    code: expected,
    err: 'Đã dừng theo yêu cầu; không có tệp nào bị ghi dở.\n',
  });
  expect(sh.files()).toEqual(['584.xlsx', 'th.xlsx']);
});

test('what would be the same bytes is left alone', async () => {
  const sh = shell();
  sh.put('584.xlsx', unit);
  await merge(sh, {});
  const { out } = await merge(sh, {});
  expect(sh.files()).toEqual(['584.xlsx', 'th.xlsx']);
  expect(out).not.toContain('Bản cũ');
});

describe('a summary that is merged into', () => {
  /** With a summary that lacks what 585 sent. */
  async function shellWithSummary(): Promise<Shell> {
    const sh = shell();
    sh.put('units/584.xlsx', unit);
    await sh.run(['merge', 'units', '--out', 'th.xlsx']);
    sh.put('units/585.xlsx', workbookFor(ninhThuan, '585', complete(ninhThuan, '585')));
    return sh;
  }
  const again = (sh: Shell, changes: Partial<World> = {}) =>
    sh.run(['merge', 'units', '--out', 'th.xlsx'], changes);
  const bytes = (sh: Shell): Buffer => readFileSync(join(sh.folder, 'th.xlsx'));

  test('is changed in place, without a copy', async () => {
    const sh = await shellWithSummary();
    const old = bytes(sh);
    expect(await again(sh)).toMatchObject({ code: 0, err: '' });
    expect(bytes(sh).equals(old)).toBe(false);
    expect(sh.files()).toEqual(['th.xlsx', 'units/584.xlsx', 'units/585.xlsx']);
  });

  test.each<[string, Disk]>([
    ['the disk is full', failingFiles(0, fullAfterHalf)],
    ['it is open in Excel', diskWith({ rename: () => Promise.reject(systemError('EBUSY')) })],
  ])('stays whole when %s: 3', async (_, broken) => {
    const sh = await shellWithSummary();
    const old = bytes(sh);
    expect(await again(sh, { disk: broken })).toMatchObject({ code: 3 });
    expect(bytes(sh).equals(old)).toBe(true);
    expect(sh.files()).toEqual(['th.xlsx', 'units/584.xlsx', 'units/585.xlsx']);
  });

  test.each(['~$th.xlsx', '.~lock.th.xlsx#'])(
    'is left alone when %s says that it is open: 3',
    async (lock) => {
      const sh = await shellWithSummary();
      sh.put(lock, '');
      const old = bytes(sh);
      const { code, err } = await again(sh);
      expect(err).toContain(`tệp đang được mở (${lock})`);
      expect(code).toBe(3);
      expect(bytes(sh).equals(old)).toBe(true);
    },
  );

  test('is left alone when somebody saved it meanwhile: 3', async () => {
    const sh = await shellWithSummary();
    let reads = 0;
    const saving = diskWith({
      readFile: (async (path: string) => {
        const read = await disk.readFile(path);
        // The last look, just before writing.
        if (path.endsWith('th.xlsx') && ++reads === 3) return Buffer.concat([read, Buffer.from('x')]);
        return read;
      }) as unknown as Disk['readFile'],
    });
    const old = bytes(sh);
    const { code, err } = await again(sh, { disk: saving });
    expect(err).toContain('tệp vừa được người khác sửa trong lúc tổng hợp');
    expect(code).toBe(3);
    expect(bytes(sh).equals(old)).toBe(true);
  });

  test('is left alone when no file can be read: 2', async () => {
    const sh = await shellWithSummary();
    sh.put('junk/a.xlsx', 'junk');
    const old = bytes(sh);
    expect(await sh.run(['merge', 'junk', '--out', 'th.xlsx'])).toMatchObject({ code: 2 });
    expect(bytes(sh).equals(old)).toBe(true);
  });
});
