/** The province's weeks with one summary, step by step, through the command. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterOf, person } from '../merge/build';
import { complete, workbookFor } from '../cli/workbooks';
import { shell } from '../cli/shell';
import type { Shell } from '../cli/shell';
import { ninhThuan as plan } from '../plan/plans';
import { ooxmlErrors, needs } from '../tools';
import { listIn, readBack, rowsIn, sorted, typed } from './summary-file';
import type { Shown } from './summary-file';

const of = (sent: string, nominations: readonly Shown[], answer = 'Đạt') => {
  const whole = complete(plan, '585');
  return workbookFor(plan, '585', {
    ...whole,
    answers: { ...whole.answers, '6': [answer] },
    info: { ...whole.info, noNominations: null, ...letterOf(sent) },
    nominations,
  });
};
const bacAi = () => workbookFor(plan, '584', complete(plan, '584'));

const AN = 'Nguyễn Văn Mẫu An';
const BINH = 'Trần Thị Mẫu Bình';
const CUONG = 'Lê Văn Mẫu Cường';

interface Step {
  readonly said: string;
  /** What happens before the merge. */
  readonly before: (sh: Shell) => void;
  /** Rows of the award list: name, Lựa chọn, achievement, status. */
  readonly awards: readonly (readonly [string, string | null, string, string])[];
  /** Open questions: column, before, unit's, province's. */
  readonly queue?: readonly (readonly [string, string, string, string])[];
  /** Nothing is written. */
  readonly still?: true;
}

const path = (sh: Shell): string => join(sh.folder, 'th.xlsx');
const bytesOf = (sh: Shell): Uint8Array => new Uint8Array(readFileSync(path(sh)));
const edit = (sh: Shell, change: (bytes: Uint8Array) => Uint8Array): void =>
  writeFileSync(path(sh), change(bytesOf(sh)));
const write = (name: string, values: Shown) => (sh: Shell) =>
  edit(sh, (bytes) => typed(bytes, plan, 'awards', (row) => row['name'] === name, values));
const choose = (choice: string) => (sh: Shell) =>
  edit(sh, (bytes) => typed(bytes, plan, 'queue', ({ state }) => state === 'Chờ xử lý', { choice }));
const send =
  (sent: string, ...nominations: readonly Shown[]) =>
  (sh: Shell) =>
    sh.put(`units/585-${sent}.xlsx`, of(sent, nominations));

const did = (achievement: string) => ({ achievement });
const MAU = 'Thành tích mẫu';

const steps: readonly Step[] = [
  {
    said: '1. Ninh Sơn sends two nominations',
    before: send('2023-10-02', person(AN), person(BINH)),
    awards: [
      [AN, null, MAU, 'Mới'],
      [BINH, null, MAU, 'Mới'],
    ],
  },
  {
    said: '2. nothing new: nothing is written',
    before: () => undefined,
    still: true,
    awards: [
      [AN, null, MAU, 'Mới'],
      [BINH, null, MAU, 'Mới'],
    ],
  },
  {
    said: '3. the province chooses Bình, mends the achievement of An, and sorts by name downwards',
    before: (sh) => {
      write(BINH, { selection: 'Trình', opinion: 'Đồng ý' })(sh);
      write(AN, { achievement: 'Tỉnh sửa' })(sh);
      edit(sh, (bytes) => sorted(bytes, plan, 'awards', ({ name }) => (name === BINH ? '1' : '2')));
    },
    still: true,
    awards: [
      [BINH, 'Trình', MAU, 'Mới'],
      [AN, null, 'Tỉnh sửa', 'Mới'],
    ],
  },
  {
    said: '4. Ninh Sơn sends again: Cường on top, Bình with another achievement, An as before',
    before: send('2023-10-03', person(CUONG), person(BINH, did('Mới nhất')), person(AN)),
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Đã sửa'],
      [AN, null, 'Tỉnh sửa', 'Không đổi'],
      [CUONG, null, MAU, 'Mới'],
    ],
  },
  {
    said: '5. Ninh Sơn changes what the province had changed: a question, and the cell stays',
    before: send('2023-10-04', person(CUONG), person(BINH, did('Mới nhất')), person(AN, did('Huyện sửa'))),
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Không đổi'],
      [AN, null, 'Tỉnh sửa', 'Đã sửa'],
      [CUONG, null, MAU, 'Không đổi'],
    ],
    queue: [['Tóm tắt thành tích', MAU, 'Huyện sửa', 'Tỉnh sửa']],
  },
  {
    said: '6. the province chooses the unit’s: carried out and cleared',
    before: choose('Theo đơn vị'),
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Không đổi'],
      [AN, null, 'Huyện sửa', 'Đã sửa'],
      [CUONG, null, MAU, 'Không đổi'],
    ],
  },
  {
    said: '7. Bình is withdrawn, and the name of Cường retyped with its accent elsewhere',
    before: send('2023-10-05', person('Lê Văn Mẫu Cừơng'), person(AN, did('Huyện sửa'))),
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Đã rút'],
      [AN, null, 'Huyện sửa', 'Không đổi'],
      ['Lê Văn Mẫu Cừơng', null, MAU, 'Đã sửa'],
    ],
  },
  {
    said: '8. the province types a row of its own; Bác Ái sends, who nominates nobody',
    before: (sh) => {
      write('', { name: 'Hồ sơ giấy', selection: 'Dự phòng' })(sh);
      sh.put('units/584.xlsx', bacAi());
    },
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Đã rút'],
      [AN, null, 'Huyện sửa', 'Không đổi'],
      ['Lê Văn Mẫu Cừơng', null, MAU, 'Không đổi'],
      ['Hồ sơ giấy', 'Dự phòng', '', ''],
    ],
  },
  {
    said: '9. Bình comes back in the row that he had, below what the province chose',
    before: send('2023-10-06', person(AN, did('Huyện sửa')), person(BINH, did('Mới nhất')), person(CUONG)),
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Đã sửa'],
      [AN, null, 'Huyện sửa', 'Không đổi'],
      [CUONG, null, MAU, 'Đã sửa'],
      ['Hồ sơ giấy', 'Dự phòng', '', ''],
    ],
  },
  {
    said: '10. the same folder again: nothing is written',
    before: () => undefined,
    still: true,
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Đã sửa'],
      [AN, null, 'Huyện sửa', 'Không đổi'],
      [CUONG, null, MAU, 'Đã sửa'],
      ['Hồ sơ giấy', 'Dự phòng', '', ''],
    ],
  },
];

needs('ooxml-validator')(
  'ten steps with one summary',
  async () => {
    const sh = shell();
    for (const { said, before, awards, queue = [], still } of steps) {
      before(sh);
      const old = still ? bytesOf(sh) : null;
      const { err, out } = await sh.run(['merge', 'units', '--out', 'th.xlsx', '--plan', plan.id]);
      expect({ said, err }).toEqual({ said, err: '' });
      const read = readBack(bytesOf(sh), plan);
      expect({
        said,
        memory: read.memory.state,
        awards: rowsIn(listIn(read, 'awards')).map((row) => [
          row['name'],
          row['selection'] ?? null,
          row['achievement'] ?? '',
          row['status'] ?? '',
        ]),
        queue: rowsIn(listIn(read, 'queue'))
          .filter(({ state }) => state === 'Chờ xử lý')
          .map(({ column, before: base, theirs, ours }) => [column, base, theirs, ours]),
      }).toEqual({ said, memory: 'whole', awards, queue });
      if (old) {
        expect(Buffer.compare(bytesOf(sh), old)).toBe(0);
        expect(out).toContain('Không có gì mới, giữ nguyên th.xlsx');
      } else expect({ said, errors: ooxmlErrors(path(sh)) }).toEqual({ said, errors: [] });
    }
  },
  600_000,
);
