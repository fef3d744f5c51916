/** A district's weeks and then the province's, step by step, through the command and real files. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { person, reportOf, letterOf } from '../merge/build';
import { complete, workbookFor } from '../cli/workbooks';
import { shell } from '../cli/shell';
import type { Shell } from '../cli/shell';
import { ninhThuan as plan } from '../plan/plans';
import { listIn, readBack, rowsIn, typed } from './summary-file';
import type { Shown } from './summary-file';

const commune = (code: string, nominations: readonly Shown[], more: object = {}) => {
  const whole = complete(plan, code);
  return workbookFor(plan, code, {
    ...whole,
    info: { ...whole.info, noNominations: nominations.length > 0 ? null : 'x' },
    figures: { D1: { 'year-2023': 3 } },
    nominations,
    ...more,
  });
};

test('explore', async () => {
  const sh = shell();
  sh.put('XA/22783.xlsx', commune('22783', [person('Nguyễn Văn Mẫu An'), person('Trần Thị Mẫu Bình')]));
  sh.put('XA/22786.xlsx', commune('22786', [person('Lê Văn Mẫu Cường')]));
  let ran = await sh.run(['merge', 'XA', '--unit', '584', '--out', '584.xlsx']);
  console.log(
    ran.out
      .split('\n')
      .filter((l) => !/Chưa gửi|Mục |Lỗi: Báo/.test(l))
      .join('\n'),
    ran.err,
  );
  const p = join(sh.folder, '584.xlsx');
  writeFileSync(
    p,
    typed(new Uint8Array(readFileSync(p)), plan, 'awards', ({ name }) => name === 'Nguyễn Văn Mẫu An', {
      selection: 'Trình',
    }),
  );
  ran = await sh.run(['check', '584.xlsx']);
  console.log(
    ran.out
      .split('\n')
      .filter((l) => !/Chưa gửi|Mục |Lỗi: Báo/.test(l))
      .join('\n'),
    ran.err,
  );
  mkdirSync(join(sh.folder, 'T'));
  writeFileSync(join(sh.folder, 'T/584.xlsx'), readFileSync(p));
  ran = await sh.run(['merge', 'T', '--out', 'tinh.xlsx']);
  console.log(
    ran.out
      .split('\n')
      .filter((l) => !/Chưa gửi|Mục |Lỗi: Báo/.test(l))
      .join('\n'),
    ran.err,
  );
  const read = readBack(new Uint8Array(readFileSync(join(sh.folder, 'tinh.xlsx'))), plan);
  console.log(
    rowsIn(listIn(read, 'awards')).map((r) => [
      r.name,
      r.sender,
      r.status,
      r.file,
      r.sheet,
      r.row,
      r.path,
      r.check,
    ]),
    rowsIn(listIn(read, 'log')).map((r) => [r.file, r.unit, r.outcome, r.parts]),
  );
  writeFileSync('/tmp/lv-584.xlsx', readFileSync(p));
  writeFileSync('/tmp/lv-tinh.xlsx', readFileSync(join(sh.folder, 'tinh.xlsx')));
}, 100000);
