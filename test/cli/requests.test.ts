/** Requests for what is missing or wrong, one a unit, from a summary as it stands. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { shown } from '../../src/rules/cells';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { typed } from '../again/summary-file';
import { fontsOf, pagesOf } from '../annex/pdf';
import { letterOf, person } from '../merge/build';
import { ninhThuan } from '../plan/plans';
import { libreOfficeConvertAll, needsAll, ooxmlErrors } from '../tools';
import { shell } from './shell';
import type { Shell } from './shell';
import { bytesOf } from './summaries';
import { complete, workbookFor } from './workbooks';

/** th.xlsx: one district's nominations with two errors, a department's whole report, and all the others silent. */
async function merged(): Promise<Shell> {
  const sh = shell();
  const { info, ...parts } = complete(ninhThuan, '585');
  sh.put(
    'units/huyen/585.xlsx',
    workbookFor(ninhThuan, '585', {
      ...parts,
      info: { ...info, noNominations: null, ...letterOf('2023-10-02') },
      nominations: [
        person('Nguyễn Văn Mẫu', { achievement: null }),
        person('Trần Thị Mẫu', { position: null, workplace: null }),
      ],
    }),
  );
  sh.put('units/SNV.xlsx', workbookFor(ninhThuan, 'SNV', complete(ninhThuan, 'SNV')));
  await sh.run(['merge', 'units', '--out', 'th.xlsx']);
  return sh;
}

const asked = (sh: Shell, ...more: readonly string[]) =>
  sh.run(['requests', 'th.xlsx', '--out', 'ra', ...more]);
const results = (sh: Shell): readonly string[] => sh.files().filter((path) => path.startsWith('ra/'));

/** Texts of the sheet, a line a row. */
function sheetIn(sh: Shell, path: string): readonly string[] {
  const opened = openWorkbook(bytesOf(sh, path), path, () => true);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  return opened.workbook.sheets.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      [...cells.values()]
        .map(({ value }) => shown(value))
        .filter(Boolean)
        .join(' | '),
    ),
  );
}

const wordText = (sh: Shell, path: string): string =>
  strFromU8(unzipSync(bytesOf(sh, path))['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]+>/g, ' ')
    .replace(/ +/g, ' ');

const MISSING = 'Chưa nhập "Tóm tắt thành tích".';
const WHERE = '585.xlsx\nĐề nghị khen thưởng, ô L9 (Tóm tắt thành tích)';

test('a unit is told what it is to mend, where and why, and until when', async () => {
  const sh = await merged();
  const given = ['--unit', '585', '--issuer', 'Sở Nội vụ', '--deadline', '2023-10-20'];
  const { code, out, err } = await asked(sh, ...given);
  expect({ code, out, err }).toEqual({ code: 0, out: 'Đã ghi ra/585.xlsx\nĐã ghi ra/585.docx\n', err: '' });
  const lines = sheetIn(sh, 'ra/585.xlsx').filter(Boolean);
  expect(lines.slice(0, 10)).toEqual([
    'SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: ……/…… | Ninh Thuận, ngày …… tháng …… năm ……',
    'PHIẾU YÊU CẦU BỔ SUNG',
    'Báo cáo, hồ sơ khen thưởng trong phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới”',
    'Kính gửi: Huyện Ninh Sơn.',
    'Căn cứ Kế hoạch số 3126/KH-UBND ngày 01 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh Ninh Thuận về sơ kết 03 năm Phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới” giai đoạn 2021-2025.',
    'Sở Nội vụ đã nhận Báo cáo số 12/BC-UBND ngày 02 tháng 10 năm 2023 và Tờ trình số 15/TTr-UBND ngày 02 tháng 10 năm 2023 của đơn vị. Qua kiểm tra, đề nghị đơn vị bổ sung, chỉnh sửa các nội dung sau:',
    'TT | Nội dung cần bổ sung hoặc chỉnh sửa | Vị trí (tệp, trang tính, ô) | Căn cứ | Cách sửa',
    'I. LỖI PHẢI BỔ SUNG, CHỈNH SỬA',
  ]);
  expect(lines).toContain(`1 | ${MISSING} | ${WHERE} | quy ước biểu mẫu | Đề nghị nhập bổ sung.`);
  expect(lines).toContain(
    'Đề nghị đơn vị gửi lại biểu mẫu đã bổ sung, chỉnh sửa về Sở Nội vụ chậm nhất ngày 20 tháng 10 năm 2023./.',
  );
  const word = wordText(sh, 'ra/585.docx');
  for (const text of ['Kính gửi: Huyện Ninh Sơn.', 'ngày 20 tháng 10 năm 2023', 'Tóm tắt thành tích'])
    expect(word).toContain(text);
});

test('a unit of which nothing came is told what to send and by which clause; what is not given is dotted', async () => {
  const sh = await merged();
  expect((await asked(sh, '--unit', '584', '--formats', 'xlsx')).code).toBe(0);
  expect(results(sh)).toEqual(['ra/584.xlsx']);
  const lines = sheetIn(sh, 'ra/584.xlsx').filter(Boolean);
  expect(lines.slice(7)).toEqual([
    'Đến nay, ……………… chưa nhận được báo cáo, hồ sơ khen thưởng của đơn vị. Đề nghị đơn vị gửi các nội dung sau:',
    'TT | Nội dung cần bổ sung hoặc chỉnh sửa | Vị trí (tệp, trang tính, ô) | Căn cứ | Cách sửa',
    'I. NỘI DUNG CHƯA GỬI',
    '1 | Báo cáo: chưa gửi. | mục V.1 | Nhập đủ vào biểu mẫu và gửi kèm văn bản. Thời hạn gửi: hết ngày 09/10/2023.',
    '2 | Hồ sơ khen thưởng: chưa gửi. | mục IV.4 | Nhập đủ vào biểu mẫu và gửi kèm văn bản. Thời hạn gửi: hết ngày 09/10/2023.',
    'Đề nghị đơn vị gửi về ……………… chậm nhất ngày …… tháng …… năm ……./.',
    'Nơi nhận: | QUYỀN HẠN, CHỨC VỤ\nCỦA NGƯỜI KÝ',
    '- Như trên;\n- Lưu: VT.',
    'Họ và tên',
  ]);
});

test('a file for each unit that has something to mend, and none for one that has not', async () => {
  const sh = await merged();
  const { code, out } = await asked(sh, '--formats', 'docx');
  expect(code).toBe(0);
  expect(results(sh)).toEqual(expect.arrayContaining(['ra/584.docx', 'ra/585.docx']));
  expect(results(sh)).not.toContain('ra/SNV.docx');
  expect(out.trim().split('\n')).toHaveLength(results(sh).length);
});

test('a unit without anything to mend: a sentence, and no file', async () => {
  const sh = await merged();
  expect(await asked(sh, '--unit', 'snv')).toEqual({
    code: 0,
    out: 'Sở Nội vụ không có nội dung phải bổ sung, chỉnh sửa: không lập phiếu.\n',
    err: '',
  });
  expect(results(sh)).toEqual([]);
});

test('what the sheet Kiểm tra says is gone is left out; what the province words anew is said so', async () => {
  const sh = await merged();
  const isIt = ({ what }: { readonly what?: unknown }): boolean => what === MISSING;
  const change = (values: Parameters<typeof typed>[4]): void =>
    sh.put('th.xlsx', typed(bytesOf(sh, 'th.xlsx'), ninhThuan, 'findings', isIt, values));
  change({ mend: 'Ghi rõ thành tích trong phong trào.' });
  await asked(sh, '--unit', '585', '--formats', 'xlsx');
  expect(sheetIn(sh, 'ra/585.xlsx').join('\n')).toContain('Ghi rõ thành tích trong phong trào.');
  change({ status: 'Không còn' });
  await asked(sh, '--unit', '585', '--formats', 'xlsx', '--force');
  expect(sheetIn(sh, 'ra/585.xlsx').join('\n')).not.toContain(MISSING);
});

test.each([
  ['a day that is none', ['--deadline', '31/02/2023'], '--deadline không nhận "31/02/2023".'],
  ['a unit that the plan does not know', ['--unit', '999'], 'Kế hoạch không có đơn vị mang mã "999".'],
])('%s', async (_, more, sentence) => {
  const sh = await merged();
  const { code, err } = await asked(sh, ...more);
  expect({ code, says: err.includes(sentence), files: results(sh) }).toEqual({
    code: 2,
    says: true,
    files: [],
  });
});

test('a file that is no summary', async () => {
  const sh = await merged();
  const { code, err } = await sh.run(['requests', 'units/SNV.xlsx', '--out', 'ra']);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('không phải bản tổng hợp') as string,
  });
});

const MARGINS = { left: 30, right: 15 } as const;

needsAll(['soffice', 'writer', 'poppler', 'ooxml-validator'])(
  'is printed whole: nothing stands in a margin, and no word of a long text is lost',
  async () => {
    const sh = await merged();
    const long = Array.from({ length: 90 }, (_, n) => `từ${n}`).join(' ');
    sh.put(
      'th.xlsx',
      typed(bytesOf(sh, 'th.xlsx'), ninhThuan, 'findings', ({ what }) => what === MISSING, { mend: long }),
    );
    await asked(sh, '--unit', '585', '--issuer', 'Ủy ban nhân dân tỉnh Ninh Thuận');
    expect(ooxmlErrors(join(sh.folder, 'ra/585.xlsx'))).toEqual([]);
    expect(ooxmlErrors(join(sh.folder, 'ra/585.docx'))).toEqual([]);
    const docx = join(sh.folder, '585-word.docx');
    writeFileSync(docx, bytesOf(sh, 'ra/585.docx'));
    const printed = libreOfficeConvertAll([join(sh.folder, 'ra/585.xlsx'), docx], sh.folder, 'pdf');
    for (const path of printed) {
      const pages = pagesOf(path);
      const words = pages.flatMap((page) => page.words);
      expect(words.filter(({ text }) => /^từ\d+$/.test(text)).map(({ text }) => text)).toEqual(
        long.split(' '),
      );
      for (const { words: those, width } of pages)
        for (const word of those)
          expect({
            word,
            isIn: word.left > MARGINS.left - 0.6 && word.right < width - MARGINS.right + 0.6,
          }).toMatchObject({ isIn: true });
      expect(fontsOf(path).every(({ embedded }) => embedded)).toBe(true);
    }
  },
);
