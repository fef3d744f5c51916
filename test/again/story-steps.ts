/** The province's weeks with one summary, step by step, as data: the command, the pane and the plain page run it. */
import { complete, workbookFor } from '../cli/workbooks';
import { letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import type { ReadSummary } from '../../src/sheets/read/summary';
import { listIn, rowsIn } from './summary-file';
import type { Shown } from './summary-file';

export { plan };

/** What happens before a merge. */
export type Action =
  /** A unit's file comes. */
  | { readonly act: 'send'; readonly name: string; readonly bytes: () => Uint8Array }
  /** Somebody types in the row of a list where a column says so; a row that none is is added below. */
  | {
      readonly act: 'type';
      readonly list: 'awards' | 'queue';
      readonly where: readonly [column: string, value: string];
      readonly values: Readonly<Record<string, string>>;
    }
  /** Somebody sorts the award list: the rows with these names come first. */
  | { readonly act: 'sort'; readonly first: readonly string[] };

/** What stands in the summary afterwards. */
export interface Standing {
  /** Rows of the award list: name, Lựa chọn, achievement, status. */
  readonly awards: readonly (readonly [string, string | null, string, string])[];
  /** Open questions: column, before, unit's, province's. */
  readonly queue: readonly (readonly [string, string, string, string])[];
}

export interface Step {
  readonly said: string;
  readonly before: readonly Action[];
  readonly awards: Standing['awards'];
  readonly queue?: Standing['queue'];
  /** Nothing is written. */
  readonly still?: true;
}

const AN = 'Nguyễn Văn Mẫu An';
const BINH = 'Trần Thị Mẫu Bình';
const CUONG = 'Lê Văn Mẫu Cường';

/** What Ninh Sơn sends on a day. */
export const sends = (sent: string, ...nominations: readonly Shown[]): Extract<Action, { act: 'send' }> => ({
  act: 'send',
  name: `585-${sent}.xlsx`,
  bytes: () => {
    const whole = complete(plan, '585');
    return workbookFor(plan, '585', {
      ...whole,
      answers: { ...whole.answers, '6': ['Đạt'] },
      info: { ...whole.info, noNominations: null, ...letterOf(sent) },
      nominations,
    });
  },
});
const bacAi: Action = {
  act: 'send',
  name: '584.xlsx',
  bytes: () => workbookFor(plan, '584', complete(plan, '584')),
};
const write = (name: string, values: Readonly<Record<string, string>>): Action => ({
  act: 'type',
  list: 'awards',
  where: ['name', name],
  values,
});
const choose = (choice: string): Action => ({
  act: 'type',
  list: 'queue',
  where: ['state', 'Chờ xử lý'],
  values: { choice },
});

const did = (achievement: string) => ({ achievement });
const MAU = 'Thành tích mẫu';

export const steps: readonly Step[] = [
  {
    said: '1. Ninh Sơn sends two nominations',
    before: [sends('2023-10-02', person(AN), person(BINH))],
    awards: [
      [AN, null, MAU, 'Mới'],
      [BINH, null, MAU, 'Mới'],
    ],
  },
  {
    said: '2. nothing new: nothing is written',
    before: [],
    still: true,
    awards: [
      [AN, null, MAU, 'Mới'],
      [BINH, null, MAU, 'Mới'],
    ],
  },
  {
    said: '3. the province chooses Bình, mends the achievement of An, and sorts by name downwards',
    before: [
      write(BINH, { selection: 'Trình', opinion: 'Đồng ý' }),
      write(AN, { achievement: 'Tỉnh sửa' }),
      { act: 'sort', first: [BINH] },
    ],
    still: true,
    awards: [
      [BINH, 'Trình', MAU, 'Mới'],
      [AN, null, 'Tỉnh sửa', 'Mới'],
    ],
  },
  {
    said: '4. Ninh Sơn sends again: Cường on top, Bình with another achievement, An as before',
    before: [sends('2023-10-03', person(CUONG), person(BINH, did('Mới nhất')), person(AN))],
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Đã sửa'],
      [AN, null, 'Tỉnh sửa', 'Không đổi'],
      [CUONG, null, MAU, 'Mới'],
    ],
  },
  {
    said: '5. Ninh Sơn changes what the province had changed: a question, and the cell stays',
    before: [sends('2023-10-04', person(CUONG), person(BINH, did('Mới nhất')), person(AN, did('Huyện sửa')))],
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Không đổi'],
      [AN, null, 'Tỉnh sửa', 'Đã sửa'],
      [CUONG, null, MAU, 'Không đổi'],
    ],
    queue: [['Tóm tắt thành tích', MAU, 'Huyện sửa', 'Tỉnh sửa']],
  },
  {
    said: '6. the province chooses the unit’s: carried out and cleared',
    before: [choose('Theo đơn vị')],
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Không đổi'],
      [AN, null, 'Huyện sửa', 'Đã sửa'],
      [CUONG, null, MAU, 'Không đổi'],
    ],
  },
  {
    said: '7. Bình is withdrawn, and the name of Cường retyped with its accent elsewhere',
    before: [sends('2023-10-05', person('Lê Văn Mẫu Cừơng'), person(AN, did('Huyện sửa')))],
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Đã rút'],
      [AN, null, 'Huyện sửa', 'Không đổi'],
      ['Lê Văn Mẫu Cừơng', null, MAU, 'Đã sửa'],
    ],
  },
  {
    said: '8. the province types a row of its own; Bác Ái sends, who nominates nobody',
    before: [write('', { name: 'Hồ sơ giấy', selection: 'Dự phòng' }), bacAi],
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Đã rút'],
      [AN, null, 'Huyện sửa', 'Không đổi'],
      ['Lê Văn Mẫu Cừơng', null, MAU, 'Không đổi'],
      ['Hồ sơ giấy', 'Dự phòng', '', ''],
    ],
  },
  {
    said: '9. Bình comes back in the row that he had, below what the province chose',
    before: [sends('2023-10-06', person(AN, did('Huyện sửa')), person(BINH, did('Mới nhất')), person(CUONG))],
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Gửi lại sau khi rút'],
      [AN, null, 'Huyện sửa', 'Không đổi'],
      [CUONG, null, MAU, 'Đã sửa'],
      ['Hồ sơ giấy', 'Dự phòng', '', ''],
    ],
  },
  {
    said: '10. the same folder again: nothing is written',
    before: [],
    still: true,
    awards: [
      [BINH, 'Trình', 'Mới nhất', 'Gửi lại sau khi rút'],
      [AN, null, 'Huyện sửa', 'Không đổi'],
      [CUONG, null, MAU, 'Đã sửa'],
      ['Hồ sơ giấy', 'Dự phòng', '', ''],
    ],
  },
];

/** What the steps speak of, of a summary as it stands. */
export const standingIn = (read: ReadSummary): unknown => ({
  memory: read.memory.state,
  awards: rowsIn(listIn(read, 'awards')).map((row) => [
    row['name'],
    row['selection'] ?? null,
    row['achievement'] ?? '',
    row['status'] ?? '',
  ]),
  queue: rowsIn(listIn(read, 'queue'))
    .filter(({ state }) => state === 'Chờ xử lý')
    .map(({ column, before, theirs, ours }) => [column, before, theirs, ours]),
});

export const expectedOf = ({ awards, queue = [] }: Step): unknown => ({ memory: 'whole', awards, queue });
