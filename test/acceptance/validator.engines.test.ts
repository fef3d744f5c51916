/** Microsoft's Open XML validator finds nothing wrong in any workbook that the command writes. */
import { join } from 'node:path';
import { needs, ooxmlErrorsOfAll } from '../tools';
import { shell } from '../cli/shell';

const validated = async (folder: string, files: readonly string[]): Promise<void> => {
  expect(files.length).toBeGreaterThan(0);
  expect(await ooxmlErrorsOfAll(files.map((file) => join(folder, file)))).toEqual([]);
};

needs('ooxml-validator')(
  'every standard workbook of `new --all`',
  async () => {
    const sh = shell();
    expect(await sh.run(['new', '--all', '--plan', 'ninh-thuan-3126', '--out', 'new'])).toMatchObject({
      code: 0,
    });
    await validated(sh.folder, sh.files());
  },
  600_000,
);

needs('ooxml-validator')(
  'every workbook of `sample --faults` that is meant to open, and what `merge` makes of them all',
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
    await validated(sh.folder, [...readable, 'tong-hop.xlsx']);
  },
  600_000,
);
