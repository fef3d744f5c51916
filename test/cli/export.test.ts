import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../src/text/cell';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { person } from '../merge/build';
import { needsAll } from '../tools';
import { bytesOf, choose, merged, type } from './summaries';
import type { Shell } from './shell';

/** Every sheet's name with its texts. */
function sheetsOf(sh: Shell, path: string): Readonly<Record<string, readonly CellValue[]>> {
  const opened = openWorkbook(bytesOf(sh, path), path, () => true);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  return Object.fromEntries(
    opened.workbook.sheets.map(({ name, rows }) => [
      name,
      rows.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)),
    ]),
  );
}

const wordText = (sh: Shell, path: string): string =>
  strFromU8(unzipSync(bytesOf(sh, path))['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');

const results = (sh: Shell): readonly string[] => sh.files().filter((path) => path.startsWith('ra/'));
const exported = (sh: Shell, ...more: readonly string[]) =>
  sh.run(['export', 'th.xlsx', '--out', 'ra', ...more]);

test('the chosen, as they stand in the summary, in every form', async () => {
  const sh = await merged();
  choose(sh, 'Nguyễn Văn Mẫu', 'Tập thể Mẫu');
  type(sh, 'Nguyễn Văn Mẫu', { achievement: 'Thành tích do tỉnh sửa', note: 'Ghi chú mẫu' });
  const { code, out, err } = await exported(
    sh,
    ...['--formats', 'xlsx,docx,csv,system', '--annexes', 'awards,progress', '--drafts', '--code'],
    ...['--letter', '15/TTr-SNV', '--letter-date', '2023-10-16', '--issuer', 'Sở Nội vụ'],
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const names = ['bao-cao.docx', 'danh-sach-nhap-he-thong.csv', 'danh-sach.csv', 'phu-luc.docx'];
  const files = [...names, 'phu-luc.xlsx', 'tinh-hinh-gui.csv', 'to-trinh.docx'].map((name) => `ra/${name}`);
  expect(results(sh)).toEqual(files);
  for (const path of files) expect(out).toContain(`Đã ghi ${path}\n`);

  const sheets = sheetsOf(sh, 'ra/phu-luc.xlsx');
  expect(Object.keys(sheets)).toEqual(['PL I - Danh sách', 'PL II - Tình hình gửi']);
  expect(sheets['PL I - Danh sách']).toEqual(
    expect.arrayContaining([
      '(Kèm theo Tờ trình số 15/TTr-SNV ngày 16 tháng 10 năm 2023 của Sở Nội vụ)',
      'I. TẬP THỂ',
      'Thành tích do tỉnh sửa',
      'Ghi chú mẫu',
    ]),
  );
  const word = wordText(sh, 'ra/phu-luc.docx');
  expect(word).toContain('Thành tích do tỉnh sửa');
  expect(word).not.toContain('Trần Thị Mẫu');
  expect(wordText(sh, 'ra/to-trinh.docx')).toContain('Nguyễn Văn Mẫu');
  expect(sh.read('ra/danh-sach.csv')).toContain('Thành tích do tỉnh sửa');
  expect(sh.read('ra/danh-sach-nhap-he-thong.csv').trim().split('\r\n')).toHaveLength(3);
});

test('a row that the province typed itself is on the list', async () => {
  const sh = await merged();
  const { kind, title, award } = person('');
  type(sh, 'Phạm Văn Mẫu', {
    name: 'Phạm Văn Mẫu',
    kind: kind!,
    title: title!,
    award: award!,
    sender: 'Sở Mẫu',
  });
  choose(sh, 'Phạm Văn Mẫu');
  expect((await exported(sh, '--formats', 'csv')).code).toBe(0);
  expect(sh.read('ra/danh-sach.csv')).toMatch(/Ông Phạm Văn Mẫu.*,Sở Mẫu,/);
});

test('collectives and individuals in an annex each, where the list was asked for', async () => {
  const sh = await merged();
  choose(sh, 'Nguyễn Văn Mẫu', 'Tập thể Mẫu');
  const argv = ['--formats', 'xlsx,csv', '--annexes', 'progress,awards', '--apart'];
  expect((await exported(sh, ...argv)).code).toBe(0);
  const sheets = sheetsOf(sh, 'ra/phu-luc.xlsx');
  expect(Object.keys(sheets)).toEqual(['PL I - Tình hình gửi', 'PL II - Tập thể', 'PL III - Cá nhân']);
  expect(sheets['PL III - Cá nhân']).toEqual(expect.arrayContaining(['Phụ lục III', 'DANH SÁCH CÁ NHÂN']));
  expect(sheets['PL III - Cá nhân']).not.toContain('II. CÁ NHÂN');
  expect(sh.read('ra/danh-sach-1.csv')).toContain('Tập thể Mẫu');
  expect(sh.read('ra/danh-sach-2.csv')).toContain('Nguyễn Văn Mẫu');
});

test('all that are proposed, chosen or not', async () => {
  const sh = await merged();
  expect((await exported(sh, '--formats', 'csv', '--content', 'all')).code).toBe(0);
  for (const name of ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu', 'Tập thể Mẫu'])
    expect(sh.read('ra/danh-sach.csv')).toContain(name);
});

describe('what is not as it should be is told, and never printed', () => {
  const chosen = ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu'];
  test.each<[string, (sh: Shell) => void, string]>([
    [
      'not appraised',
      (sh) => type(sh, 'Trần Thị Mẫu', { appraisal: null }),
      'Chưa thẩm định 01 dòng đã chọn: Trần Thị Mẫu.',
    ],
    [
      'short of papers',
      (sh) => type(sh, 'Trần Thị Mẫu', { appraisal: 'Bổ sung hồ sơ' }),
      'cần bổ sung hồ sơ ở 01 dòng đã chọn: Trần Thị Mẫu.',
    ],
    [
      'withdrawn',
      (sh) => type(sh, 'Trần Thị Mẫu', { status: 'Đã rút' }),
      'Đơn vị đã rút 01 dòng đã chọn: Trần Thị Mẫu.',
    ],
    [
      'sent past the unit above',
      (sh) => type(sh, 'Trần Thị Mẫu', { status: 'Xã gửi trực tiếp, huyện chưa trình' }),
      'Gửi trực tiếp, cấp trên chưa trình 01 dòng: Trần Thị Mẫu.',
    ],
    [
      'over a quota',
      (sh) => {
        const { kind } = person('');
        for (let n = 1; n <= 30; n += 1) {
          const name = `Người Mẫu ${n}`;
          type(sh, name, { name, kind: kind!, selection: 'Trình', appraisal: 'Đủ điều kiện' });
        }
      },
      'đã chọn 32, quy định ',
    ],
  ])('%s', async (_, change, sentence) => {
    const sh = await merged();
    choose(sh, ...chosen);
    change(sh);
    const refused = await exported(sh, '--formats', 'csv,docx');
    expect(refused.err).toContain(sentence);
    expect(refused.code).toBe(2);
    expect(results(sh)).toEqual([]);
    const done = await exported(sh, '--formats', 'csv,docx', '--despite-errors');
    expect(done.err).toContain(sentence);
    expect(done.code).toBe(0);
    expect(sh.read('ra/danh-sach.csv') + wordText(sh, 'ra/phu-luc.docx')).not.toContain(sentence);
  });

  test('an error, until the province puts it right in the summary', async () => {
    const sh = await merged(person('Lê Thị Mẫu', { achievement: null }));
    choose(sh, 'Lê Thị Mẫu');
    const refused = await exported(sh, '--formats', 'csv');
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringContaining('Còn lỗi ở 01 dòng: Lê Thị Mẫu.') as string,
    });
    type(sh, 'Lê Thị Mẫu', { achievement: 'Thành tích tỉnh bổ sung' });
    expect((await exported(sh, '--formats', 'csv')).code).toBe(0);
  });

  test('what cannot be read in a list that is exported', async () => {
    const sh = await merged();
    choose(sh, 'Nguyễn Văn Mẫu');
    type(sh, 'Trần Thị Mẫu', { selection: 'Có' });
    const refused = await exported(sh, '--formats', 'csv');
    expect(refused.err).toMatch(
      /Trang "Tổng hợp khen thưởng" có 01 ô không đọc được, không có trong kết quả: [A-Z]+\d+ Có\./,
    );
    expect(refused.code).toBe(2);
    expect((await exported(sh, '--formats', 'csv', '--annexes', 'progress')).code).toBe(0);
    expect((await exported(sh, '--formats', 'csv', '--despite-errors')).code).toBe(0);
  });

  test('an annex without nominees asks nothing', async () => {
    const sh = await merged();
    type(sh, 'Trần Thị Mẫu', { selection: 'Trình' });
    expect((await exported(sh, '--annexes', 'progress')).code).toBe(0);
  });
});

describe('nothing is written and the code is 2', () => {
  test.each<[string, readonly string[], string]>([
    ['nobody is chosen', ['th.xlsx'], 'Chưa dòng nào được chọn trình: không lập phụ lục "Danh sách".'],
    ['it is no summary', ['units/585.xlsx'], 'Tệp "units/585.xlsx" không phải bản tổng hợp.'],
    [
      'there is no such day',
      ['th.xlsx', '--letter-date', '2023-02-30'],
      '--letter-date không nhận "2023-02-30".',
    ],
    ['there is no such form', ['th.xlsx', '--formats', 'xlsx,odt'], '--formats không nhận "odt".'],
    ['there is no file', ['nowhere.xlsx'], 'Không dùng được tệp "nowhere.xlsx"'],
  ])('%s', async (_, argv, sentence) => {
    const sh = await merged();
    const { code, err } = await sh.run(['export', ...argv, '--out', 'ra']);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
    expect(results(sh)).toEqual([]);
  });

  test('a result is there already, and is kept as a copy with --force', async () => {
    const sh = await merged();
    sh.put('ra/tinh-hinh-gui.csv', 'mine');
    const argv = ['--formats', 'csv', '--annexes', 'progress'];
    expect(await exported(sh, ...argv)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Đã có tệp, chưa ghi gì:\n  ra/tinh-hinh-gui.csv') as string,
    });
    expect(sh.read('ra/tinh-hinh-gui.csv')).toBe('mine');
    expect((await exported(sh, ...argv, '--force')).code).toBe(0);
    expect(sh.read('ra/tinh-hinh-gui.2023-10-12-093000.csv')).toBe('mine');
  });
});

test('an empty annex is left out and told, and the only other one has no number', async () => {
  const sh = await merged();
  const { code, err } = await exported(sh, '--formats', 'xlsx', '--annexes', 'awards,progress');
  expect({ code, err }).toEqual({
    code: 0,
    err: 'Chưa dòng nào được chọn trình: không lập phụ lục "Danh sách".\n',
  });
  expect(Object.keys(sheetsOf(sh, 'ra/phu-luc.xlsx'))).toEqual(['PL - Tình hình gửi']);
});

test('without LibreOffice the other files are written, and the PDF is told of: 1', async () => {
  const sh = await merged();
  const { code, err } = await exported(sh, '--formats', 'pdf,docx', '--annexes', 'progress');
  expect(err).toContain('Không tạo được PDF: máy chưa có LibreOffice.');
  expect(code).toBe(1);
  expect(results(sh)).toEqual(['ra/phu-luc.docx']);
});

needsAll(['soffice', 'writer'])(
  'with LibreOffice there is a PDF of the annexes and of each draft',
  async () => {
    const sh = await merged();
    choose(sh, 'Nguyễn Văn Mẫu');
    const { code, err } = await sh.run(['export', 'th.xlsx', '--out', 'ra', '--formats', 'pdf', '--drafts'], {
      searchPath: process.env['PATH'] ?? '',
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const drafts = [
      'ra/bao-cao.docx',
      'ra/bao-cao.pdf',
      'ra/phu-luc.pdf',
      'ra/to-trinh.docx',
      'ra/to-trinh.pdf',
    ];
    expect(results(sh)).toEqual(drafts);
    for (const path of drafts.filter((each) => each.endsWith('.pdf')))
      expect(bytesOf(sh, path).subarray(0, 5).toString()).toBe('%PDF-');
  },
);
