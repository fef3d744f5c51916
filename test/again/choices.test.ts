/** What the province writes in its summary, and what the next merge makes of it. */
import type { Remerged } from '../../src/sheets/summary/remerge';
import { shown } from '../../src/rules/cells';
import { sayFinding } from '../../src/sheets/saying';
import type { CellValue } from '../../src/text/cell';
import { collective, day, file, letterOf, person, reportOf } from '../merge/build';
import type { Read } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';
import type { DeskRow } from './desk';

const from = (path: string, sent: string, ...names: readonly string[]): Read =>
  file(plan, path, {
    unit: '584',
    info: letterOf(sent),
    nominations: names.map((name) => person(name)),
  });
/** The same bytes under another name. */
const renamed = (read: Read, path: string): Read => {
  const called = { ...read.file, path };
  return { ...read, file: called, submission: { ...read.submission, file: called } };
};
const [AN, BINH] = ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu Bình'];
const early = from('som.xlsx', '2023-10-02', AN);
const late = from('muon.xlsx', '2023-10-05', BINH);

const rowOf = (desk: Desk, list: string, find: (row: DeskRow) => boolean): DeskRow => {
  const row = desk.rows(list).find(find);
  if (!row) throw new Error(`no such row in ${list}`);
  return row;
};
const of = (read: Read) => (row: DeskRow) => row.id === read.file.sha256;
const write = (desk: Desk, list: string, find: (row: DeskRow) => boolean, cells: Record<string, CellValue>) =>
  Object.entries(cells).forEach(([column, value]) => rowOf(desk, list, find).cells.set(column, value));
const text = (row: DeskRow, column: string): string => shown(row.cells.get(column) ?? null);
const standing = (desk: Desk): readonly string[] =>
  desk
    .rows('awards')
    .filter((row) => text(row, 'status') !== 'Đã rút')
    .map((row) => text(row, 'name'));
const found = ({ summary }: Remerged, ...codes: readonly string[]): readonly string[] =>
  summary.findings
    .filter(({ code }) => codes.includes(code))
    .map((each) => sayFinding(each, plan, 'vi').what);

/** Merges, and proves that the same once more changes nothing. */
function merge(desk: Desk, given: readonly Read[]): Remerged {
  const merged = desk.merge(given);
  expect(desk.preview(given).isNews).toBe(false);
  return merged;
}

function deskWith(...given: readonly Read[]): Desk {
  const desk = new Desk(plan);
  merge(desk, given);
  return desk;
}

describe('one file of several', () => {
  const outcomes = (desk: Desk) => desk.rows('files').map((row) => [text(row, 'file'), text(row, 'outcome')]);

  test.each<[string, Record<string, string>, readonly string[], readonly (readonly string[])[]]>([
    [
      'nothing: the newest',
      {},
      [BINH],
      [
        ['muon.xlsx', 'Đang dùng'],
        ['som.xlsx', 'Được thay thế'],
      ],
    ],
    [
      'Dùng at the older one',
      { som: 'Dùng' },
      [AN],
      [
        ['muon.xlsx', 'Được thay thế'],
        ['som.xlsx', 'Đang dùng'],
      ],
    ],
    [
      'Bỏ qua at the newer one',
      { muon: 'bỏ qua' },
      [AN],
      [
        ['muon.xlsx', 'Bỏ qua'],
        ['som.xlsx', 'Đang dùng'],
      ],
    ],
    [
      'Bỏ qua at both',
      { muon: 'Bỏ qua', som: 'Bỏ qua' },
      [],
      [
        ['muon.xlsx', 'Bỏ qua'],
        ['som.xlsx', 'Bỏ qua'],
      ],
    ],
    [
      'Dùng at both: the newer',
      { muon: 'Dùng', som: 'Dùng' },
      [BINH],
      [
        ['muon.xlsx', 'Đang dùng'],
        ['som.xlsx', 'Được thay thế'],
      ],
    ],
  ])('%s', (_, uses, names, told) => {
    const desk = deskWith(early, late);
    for (const [stem, use] of Object.entries(uses))
      write(desk, 'files', (row) => text(row, 'file') === `${stem}.xlsx`, { use });
    merge(desk, []);
    expect([standing(desk), outcomes(desk)]).toEqual([names, told]);
  });

  test('two that are both chosen and differ are told at each, with the way out', () => {
    const desk = deskWith(early, late);
    write(desk, 'files', of(early), { use: 'Dùng' });
    write(desk, 'files', of(late), { use: 'Dùng' });
    expect(found(merge(desk, []), 'files-both-chosen')).toEqual([
      'Đã chọn "Dùng" cho cả tệp này và tệp "som.xlsx", nhưng phần "Đề nghị khen thưởng" của hai tệp khác nhau; đang lấy theo tệp gửi sau.',
      'Đã chọn "Dùng" cho cả tệp này và tệp "muon.xlsx", nhưng phần "Đề nghị khen thưởng" của hai tệp khác nhau; đang lấy theo tệp gửi sau.',
    ]);
    write(desk, 'files', of(late), { use: null });
    const merged = merge(desk, []);
    expect(found(merged, 'files-both-chosen', 'files-disagree')).toEqual([]);
    expect(found(merged, 'file-superseded')).toEqual([
      'Phần "Đề nghị khen thưởng" được lấy từ tệp "som.xlsx" do đã chọn "Dùng", không lấy từ tệp này.',
    ]);
    expect(standing(desk)).toEqual([AN]);
  });

  test('a choice settles files of one day that disagree', () => {
    const other = from('khac.xlsx', '2023-10-05', AN);
    const desk = new Desk(plan);
    expect(found(merge(desk, [late, other]), 'files-disagree')).toHaveLength(2);
    write(desk, 'files', of(other), { use: 'Dùng' });
    expect(found(merge(desk, []), 'files-disagree')).toEqual([]);
    expect(standing(desk)).toEqual([AN]);
  });

  test('it holds however the file is called, and when it is only saved again', () => {
    const desk = deskWith(early, late);
    write(desk, 'files', of(late), { use: 'Bỏ qua' });
    merge(desk, [renamed(late, 'doi-ten.xlsx')]);
    expect(standing(desk)).toEqual([AN]);
    const again = from('luu-lai.xlsx', '2023-10-05', BINH);
    const saved = { ...again, file: { ...again.file, sha256: 'f'.repeat(64) } };
    merge(desk, [{ ...saved, submission: { ...saved.submission, file: saved.file } }]);
    expect(standing(desk)).toEqual([AN]);
  });

  test('what is said of a file goes before what is said of its unit', () => {
    const desk = deskWith(early, late);
    write(desk, 'progress', ({ id }) => id === '584', { use: 'Bỏ qua' });
    write(desk, 'files', of(early), { use: 'Dùng' });
    merge(desk, []);
    expect(standing(desk)).toEqual([AN]);
  });

  test('a file of an unknown unit counts for the unit that the province names', () => {
    const stray = file(plan, 'la.xlsx', {
      unit: null,
      info: { ...letterOf('2023-10-02'), unit: 'Huyện Bac Ai' },
      nominations: [person(AN)],
    });
    const desk = new Desk(plan);
    const merged = merge(desk, [stray]);
    expect(found(merged, 'file-unit-unknown')).toEqual([
      'Đơn vị ghi trong tệp là "Huyện Bac Ai", không có trong kế hoạch; nội dung tệp chưa được tổng hợp. Có phải "Huyện Bác Ái"?',
    ]);
    write(desk, 'files', of(stray), { unit: 'huyện Bác Ái' });
    const cells = ['unit-unknown', 'not-in-list', 'required-missing'];
    expect(found(merge(desk, []), 'file-unit-unknown', ...cells)).toEqual([]);
    expect(standing(desk)).toEqual([AN]);
    expect(
      text(
        rowOf(desk, 'progress', ({ id }) => id === '584'),
        'nominations',
      ),
    ).not.toBe('Chưa gửi');
  });

  test('what a file brought a unit goes when the file turns out to be of another, or of nobody', () => {
    const whole = file(plan, 'la.xlsx', {
      unit: '584',
      info: { ...letterOf('2023-10-02'), ...reportOf('2023-10-02') },
      report: { '6': 'Đạt' },
      figures: { D1: { 2023: 5 } },
      nominations: [person(AN)],
    });
    const stray: Read = { ...whole, submission: { ...whole.submission, unit: null } };
    const told = (desk: Desk) => ({
      awards: desk.rows('awards').map((row) => [text(row, 'sender'), text(row, 'status')]),
      reports: desk.rows('reports').map((row) => [text(row, 'unit'), text(row, 'status')]),
      figures: ['u-584', 'u-585'].map((column) =>
        text(
          rowOf(desk, 'figures', ({ id }) => id === 'D1'),
          column,
        ),
      ),
      progress: desk.rows('progress').flatMap((row) => (text(row, 'used') === '' ? [] : [row.id])),
    });
    const desk = deskWith(stray);
    write(desk, 'files', of(stray), { unit: 'Huyện Bác Ái' });
    merge(desk, []);
    const [here, gone] = ['Mới', 'Đã rút'];
    const [bacAi, ninhSon, bao] = ['Huyện Bác Ái', 'Huyện Ninh Sơn', 'Báo Ninh Thuận'];
    expect(told(desk)).toEqual({
      awards: [[bacAi, here]],
      reports: [[bacAi, here]],
      figures: ['5', ''],
      progress: ['584'],
    });
    write(desk, 'files', of(stray), { unit: ninhSon });
    merge(desk, []);
    expect(told(desk)).toEqual({
      awards: [
        [bacAi, gone],
        [ninhSon, here],
      ],
      reports: [
        [bacAi, gone],
        [ninhSon, here],
      ],
      figures: ['', '5'],
      progress: ['585'],
    });
    // It is not expected to send: its row is there only while something is in use.
    write(desk, 'files', of(stray), { unit: bao });
    merge(desk, []);
    expect(told(desk).progress).toEqual(['BNT']);
    write(desk, 'files', of(stray), { unit: null });
    merge(desk, []);
    expect(new Set(told(desk).awards.map(([, status]) => status))).toEqual(new Set([gone]));
    expect(told(desk)).toMatchObject({ figures: ['', ''], progress: [] });
  });
});

describe('on paper', () => {
  const unit = ({ id }: DeskRow): boolean => id === '585';
  const reminder = (desk: Desk, part = 'report'): readonly string[] => {
    const row = rowOf(desk, 'reminders', ({ id }) => id === `585 ${part}`);
    return [text(row, 'cause'), text(row, 'days'), text(row, 'state')];
  };

  test('a letter without a file is named for what it is, and judged by the day that it was sent', () => {
    const desk = deskWith(early);
    expect(reminder(desk)).toEqual(['Chưa gửi', '3', 'Còn đôn đốc']);
    write(desk, 'progress', unit, { received: day('2023-10-11') });
    const merged = merge(desk, []);
    expect(text(rowOf(desk, 'progress', unit), 'report')).toBe('Đã nhận văn bản, chưa có tệp');
    expect(reminder(desk)).toEqual(['Đã nhận văn bản, chưa có tệp', '', 'Còn đôn đốc']);
    const stateNow = (of: Remerged) => of.summary.progress.find((each) => each.unit.code === '585')!;
    expect(stateNow(merged)).toMatchObject({ report: 'paper', sentOn: { report: null } });
    write(desk, 'progress', unit, { sent: day('2023-10-09') });
    expect(stateNow(merge(desk, []))).toMatchObject({ sentOn: { report: '2023-10-09' } });
    write(desk, 'progress', unit, { received: null });
    merge(desk, []);
    expect(reminder(desk)[0]).toBe('Chưa gửi');
  });

  test('what is no date does not count as a day, and that is said', () => {
    const desk = deskWith(early);
    const progress = rowOf(desk, 'progress', unit);
    write(desk, 'progress', unit, { received: '09/10/2023', letterSent: 'tuần trước' });
    expect(merge(desk, []).summary.findings.filter(({ code }) => code === 'date-expected')).toMatchObject([
      { at: { kind: 'row' }, unit: null, severity: 'warning', args: { reading: '2023-10-09' } },
      { at: { kind: 'row' }, unit: null, severity: 'warning', args: { found: 'tuần trước', reading: null } },
    ]);
    expect(text(progress, 'report')).toBe('Chưa gửi');
    write(desk, 'progress', unit, { received: day('2023-10-09'), letterSent: null });
    expect(found(merge(desk, []), 'date-expected')).toEqual([]);
    expect(text(progress, 'report')).toBe('Đã nhận văn bản, chưa có tệp');
  });

  test('what is settled is marked and stays', () => {
    const desk = deskWith(early);
    const before = desk.rows('reminders').map(({ id }) => id);
    const none = file(plan, 'khong.xlsx', {
      unit: '585',
      info: { ...letterOf('2023-10-02'), noNominations: 'x' },
    });
    merge(desk, [none]);
    expect(reminder(desk, 'nominations')).toEqual(['Không đề nghị khen thưởng', '', 'Đã xong']);
    expect(reminder(desk)).toEqual(['Chưa gửi', '3', 'Còn đôn đốc']);
    expect(desk.rows('reminders').map(({ id }) => id)).toEqual(before);
  });
});

describe('selection', () => {
  const nine = file(plan, 'nhieu.xlsx', {
    unit: '584',
    info: letterOf('2023-10-02'),
    nominations: Array.from({ length: 8 }, (_, index) => collective(`Tập thể mẫu số ${'ABCDEFGH'[index]}`)),
  });
  const typed = (desk: Desk, cells: Record<string, CellValue>): void =>
    void desk.rows('awards').push({ id: null, cells: new Map(Object.entries(cells)), edited: new Map() });
  const QUOTA = 'Đã chọn 09/08 tập thể, vượt 01.';

  test('one over the quota is an error, rows that the province typed among them', () => {
    const desk = deskWith(nine);
    for (const row of desk.rows('awards')) row.cells.set('selection', 'Trình').set('opinion', 'Đồng ý');
    expect(found(desk.preview([]), 'quota-selected')).toEqual([]);
    typed(desk, { kind: 'Tập thể', name: 'Hội Mẫu', selection: 'trình', opinion: 'Đồng ý' });
    const merged = merge(desk, []);
    expect(found(merged, 'quota-selected', 'selected-unconsidered')).toEqual([QUOTA]);
    expect(merged.summary.findings.find(({ code }) => code === 'quota-selected')).toMatchObject({
      severity: 'error',
      basis: 'IV.3',
    });
    rowOf(desk, 'awards', ({ id }) => id === null).cells.set('selection', 'Dự phòng');
    merge(desk, []);
    const row = rowOf(desk, 'findings', (each) => text(each, 'what') === QUOTA);
    expect(text(row, 'status')).toBe('Không còn');
  });

  test('rows that were taken back do not count', () => {
    const desk = deskWith(nine);
    for (const row of desk.rows('awards')) row.cells.set('selection', 'Trình').set('opinion', 'Đồng ý');
    typed(desk, { kind: 'Tập thể', name: 'Hội Mẫu', selection: 'Trình', opinion: 'Đồng ý' });
    write(desk, 'files', of(nine), { use: 'Bỏ qua' });
    expect(found(merge(desk, []), 'quota-selected')).toEqual([]);
  });

  test('a row without an opinion is noted, one appraised against is a warning', () => {
    const desk = deskWith(early);
    write(desk, 'awards', () => true, { selection: 'Trình', appraisal: 'Không đủ điều kiện' });
    expect(found(merge(desk, []), 'selected-unconsidered', 'selected-not-eligible')).toEqual([
      `"${AN}" được chọn "Trình" nhưng thẩm định ghi "Không đủ điều kiện".`,
      `01 dòng được chọn "Trình" chưa ghi ý kiến của Ban Chỉ đạo: ${AN}.`,
    ]);
  });

  test('a row that the province typed is proved against all files, and both cells are cited', () => {
    const desk = deskWith(early);
    typed(desk, { kind: 'Cá nhân', name: AN });
    const duplicates = merge(desk, []).summary.findings.filter(({ code }) => code === 'duplicate');
    expect(duplicates.map((each) => sayFinding(each, plan, 'vi').what)).toEqual([
      `"${AN}" trùng với dòng 7, trang tính "Đề nghị khen thưởng", tệp "som.xlsx".`,
      `"${AN}" trùng với dòng 8, trang tính "awards", tệp "bản tổng hợp này".`,
    ]);
  });
});

describe('a row that the province typed, and a unit nominates later', () => {
  function asked(): Desk {
    const desk = deskWith(early);
    desk.rows('awards').push({
      id: null,
      cells: new Map<string, CellValue>([
        ['kind', 'Cá nhân'],
        ['name', BINH],
        ['selection', 'Trình'],
        ['achievement', 'Tỉnh ghi'],
      ]),
      edited: new Map(),
    });
    merge(desk, []);
    merge(desk, [late, from('ca-hai.xlsx', '2023-10-06', AN, BINH)]);
    return desk;
  }
  const question = (desk: Desk): DeskRow =>
    rowOf(desk, 'queue', (row) => text(row, 'kind') === 'Có thể là một dòng');

  test('is asked about, and is one where the province says so', () => {
    const desk = asked();
    expect([text(question(desk), 'ours'), text(question(desk), 'theirs')]).toEqual([BINH, BINH]);
    question(desk).cells.set('choice', 'Là một');
    merge(desk, []);
    const rows = desk.rows('awards').filter((row) => text(row, 'name') === BINH);
    expect(rows.map((row) => [text(row, 'selection'), text(row, 'status')])).toEqual([
      ['Trình', expect.stringMatching(/^(Mới|Đã sửa)$/)],
      ['', 'Đã gộp vào dòng khác'],
    ]);
    expect(rows.every(({ id }) => id !== null)).toBe(true);
    // What both say differently is asked, the province's stays meanwhile.
    expect(text(rows[0]!, 'achievement')).toBe('Tỉnh ghi');
    const open = desk.rows('queue').filter((row) => text(row, 'state') === 'Chờ xử lý');
    expect(open.map((row) => text(row, 'column'))).toContain('Tóm tắt thành tích');
  });

  test('stays apart where the province says so', () => {
    const desk = asked();
    question(desk).cells.set('choice', 'Khác nhau');
    merge(desk, []);
    expect(text(question(desk), 'state')).toBe('Đã xử lý');
    expect(desk.rows('awards').filter((row) => text(row, 'name') === BINH)).toHaveLength(2);
  });
});
