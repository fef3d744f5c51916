/** A summary on the disk of a shell, with what the province typed into it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typed } from '../again/summary-file';
import type { Shown } from '../again/summary-file';
import { collective, letterOf, person } from '../merge/build';
import { ninhThuan } from '../plan/plans';
import { shell } from './shell';
import type { Shell } from './shell';
import { complete, workbookFor } from './workbooks';

const nominating = (code: string, nominations: readonly Shown[]) =>
  workbookFor(ninhThuan, code, {
    ...complete(ninhThuan, code),
    info: { ...complete(ninhThuan, code).info, noNominations: null, ...letterOf('2023-10-02') },
    nominations,
  });

const nominees = [person('Nguyễn Văn Mẫu'), collective('Tập thể Mẫu'), person('Trần Thị Mẫu')];

/** th.xlsx: three nominees of one district, and these, nobody chosen yet. */
export async function merged(...more: readonly Shown[]): Promise<Shell> {
  const sh = shell();
  sh.put('units/585.xlsx', nominating('585', [...nominees, ...more]));
  sh.put('units/SNV.xlsx', workbookFor(ninhThuan, 'SNV', complete(ninhThuan, 'SNV')));
  await sh.run(['merge', 'units', '--out', 'th.xlsx']);
  return sh;
}

export const bytesOf = ({ folder }: Shell, path: string): Buffer => readFileSync(join(folder, path));

/** Types into the row of whoever has the name, or into a row of its own below. */
export function type(sh: Shell, name: string, values: Shown): void {
  const isTheirs = (row: Shown): boolean => row['name'] === name;
  sh.put('th.xlsx', typed(bytesOf(sh, 'th.xlsx'), ninhThuan, 'awards', isTheirs, values));
}

/** Appraised and chosen. */
export function choose(sh: Shell, ...names: readonly string[]): void {
  for (const name of names) type(sh, name, { selection: 'Trình', appraisal: 'Đủ điều kiện' });
}
