import { mkdirSync, symlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { walk } from '../../src/cli/walk';
import type { Walk } from '../../src/cli/walk';
import type { SkipReason } from '../../src/messages/command';
import { diskWith, shell, systemError } from './shell';

const names = ({ inputs }: Walk) => inputs.map(({ name }) => name);

function tree(...files: string[]) {
  const { folder, put } = shell();
  for (const file of files) put(file, '');
  const walked = (paths: readonly string[], reserved: Record<string, SkipReason> = {}, disk = diskWith({})) =>
    walk(paths, new Map(Object.entries(reserved).map(([path, why]) => [resolve(folder, path), why])), {
      cwd: folder,
      disk,
    });
  return { folder, walked };
}

describe('names', () => {
  test.each([
    ['one folder: from there on', ['a'], ['sub/x.xlsx', 'x.xlsx']],
    ['one folder, spelled otherwise', ['./b/../a/'], ['sub/x.xlsx', 'x.xlsx']],
    ['the current folder', ['.'], ['a/sub/x.xlsx', 'a/x.xlsx', 'b/x.xlsx']],
    ['several folders: as they were given', ['b', 'a'], ['a/sub/x.xlsx', 'a/x.xlsx', 'b/x.xlsx']],
    ['files: as they were given', ['./b/x.xlsx', 'a/x.xlsx'], ['a/x.xlsx', 'b/x.xlsx']],
    ['named twice: read once', ['a', 'a/x.xlsx', 'a/sub'], ['a/sub/x.xlsx', 'a/x.xlsx']],
  ])('%s', async (_, paths, expected) => {
    const { walked } = tree('a/x.xlsx', 'a/sub/x.xlsx', 'b/x.xlsx');
    expect(names(await walked(paths))).toEqual(expected);
    expect(await walked([...paths].reverse())).toEqual(await walked(paths));
  });

  test('are NFC, whatever the disk has, unless two names differ in nothing else', async () => {
    const [nfc, nfd] = ['NFC', 'NFD'].map((form) => 'Bác Ái.xlsx'.normalize(form)) as [string, string];
    expect(names(await tree(`a/${nfd}`).walked(['a']))).toEqual([nfc]);
    expect(names(await tree(`a/${nfd}`, `a/${nfc}`).walked(['a']))).toEqual([nfd, nfc].sort());
  });
});

test('hidden files, lock files, links to folders and the files of the command itself are left out and named', async () => {
  const { folder, walked } = tree(
    'a/x.xlsx',
    'a/.hidden.xlsx',
    'a/.git/y.xlsx',
    'a/~$x.xlsx',
    'a/summary.xlsx',
    'a/register.xlsx',
    'a/Thumbs.db',
    'a/desktop.ini',
    'a/__MACOSX/x.xlsx',
  );
  symlinkSync('..', join(folder, 'a/up'));
  symlinkSync('x.xlsx', join(folder, 'a/also-x.xlsx'));
  const walk = await walked(['a'], { 'a/summary.xlsx': 'output', 'a/register.xlsx': 'register' });
  expect(names(walk)).toEqual(['also-x.xlsx', 'x.xlsx']);
  expect(walk.skipped).toEqual([
    { name: '.git', why: 'hidden' },
    { name: '.hidden.xlsx', why: 'hidden' },
    { name: 'Thumbs.db', why: 'system' },
    { name: '__MACOSX', why: 'system' },
    { name: 'desktop.ini', why: 'system' },
    { name: 'register.xlsx', why: 'register' },
    { name: 'summary.xlsx', why: 'output' },
    { name: 'up', why: 'folder-link' },
    { name: '~$x.xlsx', why: 'lock-file' },
  ]);
});

test('a file that is named is taken, whatever it is called, and what is not there too: reading gives the reason', async () => {
  const { walked } = tree('.hidden.xlsx');
  const walk = await walked(['.', '.hidden.xlsx', 'nowhere.xlsx']);
  expect(names(walk)).toEqual(['.hidden.xlsx', 'nowhere.xlsx']);
  expect(walk.skipped).toEqual([]);
});

test('the order in which the disk lists a folder does not matter', async () => {
  const { walked } = tree('a/x.xlsx', 'a/y.xlsx', 'a/b/z.xlsx');
  const backwards = diskWith({
    readdir: (async (...args: Parameters<typeof readdir>) =>
      (await readdir(...args)).reverse()) as typeof readdir,
  });
  expect(await walked(['a'], {}, backwards)).toEqual(await walked(['a']));
});

test('a folder that may not be read is listed with the reason, and the others are walked', async () => {
  const { folder, walked } = tree('a/x.xlsx');
  mkdirSync(join(folder, 'a/closed'));
  const disk = diskWith({
    readdir: ((path: string, options: { withFileTypes: true }) =>
      path.endsWith('closed')
        ? Promise.reject(systemError('EACCES'))
        : readdir(path, options)) as typeof readdir,
  });
  const walk = await walked(['a'], {}, disk);
  expect(names(walk)).toEqual(['x.xlsx']);
  expect(walk.troubles).toEqual([{ name: 'closed', trouble: { reason: 'no-permission' } }]);
});
