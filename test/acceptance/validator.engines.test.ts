/** Microsoft's Open XML validator finds nothing wrong in any kind of workbook that the command writes. */
import { basename, dirname, join, sep } from 'node:path';
import { singleFaults } from '../../src/cli/sample/faults/catalogue';
import type { Fault } from '../../src/cli/sample/faults/fault';
import { ninhThuan } from '../plan/plans';
import { needs, ooxmlErrorsOfAll } from '../tools';
import { shell } from '../cli/shell';

/**
 * Workbooks that differ in more than what stands in their cells: of the faults those of a changed layout, of the files
 * that are judged together one of each fault. Faults in entries alone are in the combined ones.
 */
const isOfItsOwn = (path: string, index: number, all: readonly string[]): boolean => {
  const [, folder, name = ''] = path.split(sep);
  const fault = singleFaults[basename(name, '.xlsx') as keyof typeof singleFaults] as Fault | undefined;
  if (folder === 'loi') return fault?.layout !== undefined;
  return folder !== 'nhieu-tep' || all.findIndex((other) => dirname(other) === dirname(path)) === index;
};

const validated = async (folder: string, files: readonly string[]): Promise<void> => {
  expect(files.length).toBeGreaterThan(0);
  expect(await ooxmlErrorsOfAll(files.map((file) => join(folder, file)))).toEqual([]);
};

needs('ooxml-validator')(
  'the standard workbook of each kind of unit, of `new --all`',
  async () => {
    const sh = shell();
    expect(await sh.run(['new', '--all', '--plan', 'ninh-thuan-3126', '--out', 'new'])).toMatchObject({
      code: 0,
    });
    const kinds = new Map(
      sh.files().map((file) => {
        const unit = ninhThuan.units.find(({ code }) => basename(file).startsWith(`${code}-`));
        return [unit?.kind, file];
      }),
    );
    expect(kinds.size).toBeGreaterThan(3);
    await validated(sh.folder, [...kinds.values()]);
  },
  600_000,
);

needs('ooxml-validator')(
  'workbooks of `sample --faults` that are meant to open, and what `merge` makes of them all',
  async () => {
    const sh = shell();
    const made = await sh.run([
      'sample',
      '--plan',
      'ninh-thuan-3126',
      '--units',
      '3',
      '--faults',
      '--out',
      'sample',
    ]);
    expect(made).toMatchObject({ code: 0 });
    const merged = await sh.run([
      'merge',
      'sample',
      '--plan',
      'ninh-thuan-3126',
      '--out',
      'tong-hop.xlsx',
      '--json',
      'merge.json',
    ]);
    expect(merged).toMatchObject({ code: 1 });
    // What was made to be unreadable is no workbook of ours to answer for.
    const { files } = JSON.parse(sh.read('merge.json')) as {
      files: readonly { path: string; outcome: string }[];
    };
    const readable = files
      .filter(({ outcome }) => outcome !== 'unusable')
      .map(({ path }) => join('sample', path));
    await validated(sh.folder, [...readable.filter(isOfItsOwn), 'tong-hop.xlsx']);
  },
  600_000,
);
