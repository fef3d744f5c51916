/** What a request asks of a unit. */
import { requestDraft, requestsOf } from '../../src/annex/request';
import type { RequestPoint } from '../../src/annex/request';
import type { UnitState } from '../../src/annex/source';
import { layOutDraft } from '../../src/sheets/draft';
import { ninhThuan as plan, twoLevel } from '../plan/plans';
import { source, state, unit } from './build';

const point = (more: Partial<RequestPoint> = {}): RequestPoint => ({
  unit: '584',
  severity: 'error',
  what: 'Sai.',
  basis: 'mục V.1',
  mend: 'Sửa.',
  where: 'Báo cáo, ô C7',
  file: '584.xlsx',
  ...more,
});

const open = { issuer: 'Sở Nội vụ', deadline: null };

const bacAi = (more: Partial<UnitState> = {}): UnitState => state(unit(plan, '584'), more);

/** The request of Bác Ái, or none. */
const requestOf = (more: Partial<UnitState>, points: readonly RequestPoint[]) =>
  requestsOf(source(plan, { units: [bacAi(more)] }), points)[0];

const draftOf = (more: Partial<UnitState>, points: readonly RequestPoint[]) =>
  requestDraft(source(plan), requestOf(more, points)!, open);

/** Lines of its table, columns with bars between them. */
const linesOf = (more: Partial<UnitState>, points: readonly RequestPoint[]): readonly string[] =>
  draftOf(more, points).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.lines.map((line) => (line.kind === 'section' ? line.text : line.cells.join(' | ')))
      : [],
  );

const opening = (more: Partial<UnitState>): string | undefined =>
  draftOf(more, [point()]).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))[0];

test('what was not sent, then errors, then warnings, numbered through', () => {
  const points = [
    point({ severity: 'warning', what: 'Xem lại.', where: '' }),
    point({ what: 'Sai một.' }),
    point({ what: 'Sai hai.', file: '' }),
  ];
  expect(linesOf({ nominations: 'paper' }, points)).toEqual([
    'I. NỘI DUNG CHƯA GỬI',
    '1 | Hồ sơ khen thưởng: đã nhận văn bản, chưa có tệp. |  | mục IV.4 | Gửi tệp biểu mẫu của văn bản đã gửi. Thời hạn gửi: hết ngày 09/10/2023.',
    'II. LỖI PHẢI BỔ SUNG, CHỈNH SỬA',
    '2 | Sai một. | 584.xlsx\nBáo cáo, ô C7 | mục V.1 | Sửa.',
    '3 | Sai hai. | Báo cáo, ô C7 | mục V.1 | Sửa.',
    'III. NỘI DUNG CẦN KIỂM TRA LẠI',
    '4 | Xem lại. | 584.xlsx | mục V.1 | Sửa.',
  ]);
});

test.each<[string, Partial<UnitState>, readonly RequestPoint[], boolean]>([
  ['nothing is wrong', {}, [], false],
  ['it nominates nobody', { nominations: 'declined' }, [], false],
  ['its file came without a part', { report: 'empty' }, [], true],
  ['only a warning is left', {}, [point({ severity: 'warning' })], true],
  ['what is wrong is another’s', {}, [point({ unit: '585' })], false],
  ['what it owes is for the unit above to ask', { depth: 1, report: 'missing' }, [], false],
  ['it sends through another, and has an error', { depth: 1, report: 'missing' }, [point()], true],
])('%s', (_, more, points, isAsked) => {
  expect(requestOf(more, points) !== undefined).toBe(isAsked);
});

test('a unit below another is asked to mend, not to send', () => {
  expect(requestOf({ depth: 1, report: 'missing' }, [point()])?.unsent).toEqual([]);
});

const letter = (number: string, date: string | null) => ({ number, date, sent: null });

test.each([
  [
    'each of its letters',
    letter('12/BC-UBND', '2023-10-02'),
    letter('15/TTr-UBND', '2023-02-05'),
    'Báo cáo số 12/BC-UBND ngày 02 tháng 10 năm 2023 và Tờ trình số 15/TTr-UBND ngày 05 tháng 02 năm 2023',
  ],
  [
    'one letter for both parts',
    letter('9/UBND-VX', null),
    letter('9/UBND-VX', null),
    'Công văn số 9/UBND-VX',
  ],
  ['a letter by its day', letter('', null), letter('', '2023-10-02'), 'Tờ trình ngày 02 tháng 10 năm 2023'],
  ['no letter', letter('', null), letter('', null), 'biểu mẫu'],
])('it answers %s', (_, report, nominations, cited) => {
  expect(opening({ letters: { report, nominations } })).toBe(
    `Sở Nội vụ đã nhận ${cited} của đơn vị. Qua kiểm tra, đề nghị đơn vị bổ sung, chỉnh sửa các nội dung sau:`,
  );
});

test('of another plan, with its own clauses and place', () => {
  const [silent] = twoLevel.units.map((each) => state(each, { report: 'missing', nominations: 'missing' }));
  const [request] = requestsOf(source(twoLevel, { units: [silent!] }), []);
  const draft = requestDraft(source(twoLevel), request!, { issuer: null, deadline: '2025-02-03' });
  expect(draft.placeAndDate).toContain(twoLevel.document.place);
  expect(JSON.stringify(draft)).toContain('chậm nhất ngày 03 tháng 02 năm 2025./.');
});

describe('on its sheet', () => {
  const sheetOf = (rows: number, firstMend = 'Sửa.') => {
    const points = Array.from({ length: rows }, (_, n) =>
      point({ what: `Sai ${n}.`, mend: n === 0 ? firstMend : 'Sửa.' }),
    );
    const sheet = layOutDraft(draftOf({}, points), 'Phiếu');
    const cellOf = (text: string) => sheet.cells.find(({ value }) => value === text)!;
    return { ...sheet, cellOf, breaks: sheet.print?.breaksBefore ?? [] };
  };

  test('the office stands beside the Quốc hiệu, and the list’s header on every page', () => {
    const { cellOf, merges, print } = sheetOf(3);
    expect([cellOf('SỞ NỘI VỤ').col, cellOf('Độc lập - Tự do - Hạnh phúc').col]).toEqual([1, 3]);
    expect(merges).toContainEqual({ from: { row: 1, col: 1 }, to: { row: 2, col: 2 } });
    const { row } = cellOf('TT');
    expect(print?.repeatRows).toEqual({ from: row, to: row });
  });

  test('a long name of an office does not part the lines of the Quốc hiệu', () => {
    const heightsOf = (office: string): readonly (number | undefined)[] => {
      const draft = requestDraft(source(plan), requestOf({}, [point()])!, { ...open, issuer: office });
      const { rows, cells } = layOutDraft(draft, 'Phiếu');
      const { row } = cells.find(({ value }) => value === draft.symbol)!;
      return rows.filter((each) => each.row < row).map(({ height }) => height);
    };
    const short = heightsOf('Sở Nội vụ');
    expect(short).toHaveLength(2);
    const long = heightsOf('Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh Mẫu giai đoạn 2021-2025');
    expect(long.slice(0, 2)).toEqual(short);
    expect(long).toHaveLength(3);
  });

  test('the header is never on a page without a row, however tall that is', () => {
    const { cellOf, breaks } = sheetOf(3, 'Nhập lại toàn bộ. '.repeat(60));
    expect(breaks).toContain(cellOf('TT').row);
  });

  test('the signature is never on a page without the end of the list', () => {
    const sheets = Array.from({ length: 30 }, (_, at) => ({ ...sheetOf(at + 1), count: at + 1 }));
    const last = ({ count, cellOf }: (typeof sheets)[number]): number => cellOf(String(count)).row;
    for (const each of sheets) {
      const signed = each.cellOf('Họ và tên').row;
      expect(each.breaks.filter((row) => row > last(each) && row <= signed)).toEqual([]);
    }
    expect(sheets.some((each) => each.breaks.includes(last(each)))).toBe(true);
  });
});
