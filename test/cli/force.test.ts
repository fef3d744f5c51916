/** What stands where a result goes: it is replaced only when it is said what is lost, and that this is meant. */
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { listIn, readBack } from '../again/summary-file';
import { person } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';
import { workbookParts } from '../xlsx/workbook-maker';
import { makeZip } from '../xlsx/zip-maker';
import { shell } from './shell';
import type { Shell } from './shell';
import { bytesOf, choose, merged, type } from './summaries';
import { complete, workbookFor } from './workbooks';

const again = (sh: Shell, ...more: readonly string[]) =>
  sh.run(['merge', 'units', '--out', 'th.xlsx', '--force', ...more]);

/** A column beside the award list, as people add them. */
function addColumn(sh: Shell, header: string): void {
  const bytes = bytesOf(sh, 'th.xlsx');
  const { sheet, headerRow, lastCol } = listIn(readBack(bytes, ninhThuan), 'awards');
  const edited = editWorkbook(bytes, [
    { sheet, cells: [{ row: headerRow, col: lastCol + 2, value: header }] },
  ]);
  if (!edited.ok) throw new Error(JSON.stringify(edited.uneditable));
  sh.put('th.xlsx', edited.bytes);
}

const OTHER = 'Tổng hợp khen thưởng';

test.each<readonly [words: string, change: (sh: Shell) => void, told: readonly string[]]>([
  [
    'choices and appraisals',
    (sh) => choose(sh, 'Nguyễn Văn Mẫu', 'Tập thể Mẫu'),
    [`trang "${OTHER}": 02 ô đã nhập ở cột "Lựa chọn"`, '02 ô đã nhập ở cột "Thẩm định"'],
  ],
  [
    'a note',
    (sh) => type(sh, 'Trần Thị Mẫu', { note: 'Chờ xác minh' }),
    ['01 ô đã nhập ở cột "Ghi chú của tỉnh"'],
  ],
  ['a cell put right', (sh) => type(sh, 'Trần Thị Mẫu', { achievement: 'Khác' }), ['01 ô đã sửa']],
  ['a nomination typed', (sh) => type(sh, 'Lê Văn Thêm', person('Lê Văn Thêm')), ['01 đề nghị tự nhập']],
  ['a column of its own', (sh) => addColumn(sh, 'Người thụ lý'), ['cột tự thêm "Người thụ lý"']],
  [
    'what another file said',
    (sh) => sh.put('units/SNV.xlsx', workbookFor(ninhThuan, 'SNV')),
    ['nội dung của 01 tệp đã tổng hợp trước đây'],
  ],
])('--force says that it loses %s, and does so only when that is said too', async (_, change, told) => {
  const sh = await merged();
  change(sh);
  const before = bytesOf(sh, 'th.xlsx');
  const { code, err } = await again(sh);
  expect(code).toBe(2);
  for (const words of told) expect(err).toContain(words);
  expect(err).toContain('--discard-entries');
  expect(bytesOf(sh, 'th.xlsx')).toEqual(before);

  const meant = await again(sh, '--discard-entries');
  expect(meant.code).toBeLessThan(2);
  expect(bytesOf(sh, 'th.2023-10-12-093000.xlsx')).toEqual(before);
});

test('where nothing is lost, --force is enough', async () => {
  const sh = await merged();
  expect((await again(sh)).code).toBeLessThan(2);
});

test('of a summary of another plan all is lost', async () => {
  const sh = await merged();
  sh.put('other/m01.xlsx', workbookFor(twoLevel, 'M01'));
  const { code, err } = await sh.run(['merge', 'other', '--out', 'th.xlsx', '--force']);
  expect(code).toBe(2);
  expect(err).toContain('toàn bộ bản tổng hợp của kế hoạch khác (ninh-thuan-3126)');
});

const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 3000);
const encrypted = (): Uint8Array => makeZip(workbookParts().map((part) => ({ ...part, lies: { flags: 1 } })));
const spoilt = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, at) => (at > 4000 && at < 4400 ? 0 : byte));

test.each<readonly [string, (bytes: Uint8Array) => Uint8Array, string]>([
  ['cut short', cut, 'Tệp không đầy đủ'],
  ['damaged', spoilt, 'hỏng'],
  ['with a password', encrypted, 'mật khẩu'],
])('a summary that is %s is said to be so, with or without --force', async (_, spoil, why) => {
  const sh = await merged();
  sh.put('th.xlsx', spoil(bytesOf(sh, 'th.xlsx')));
  const before = bytesOf(sh, 'th.xlsx');
  for (const more of [[], ['--force']]) {
    const { code, err } = await sh.run(['merge', 'units', '--out', 'th.xlsx', ...more]);
    expect(code).toBe(2);
    expect(err).toContain('"th.xlsx" đang có không đọc được');
    expect(err).toContain(why);
    expect(bytesOf(sh, 'th.xlsx')).toEqual(before);
  }
  expect((await again(sh, '--discard-entries')).code).toBeLessThan(2);
});

test('a JSON of before is simply written anew, without a copy', async () => {
  const sh = shell();
  sh.put('units/584.xlsx', workbookFor(ninhThuan, '584', complete(ninhThuan, '584')));
  const argv = ['merge', 'units', '--out', 'th.xlsx', '--json', 'th.json'];
  expect((await sh.run(argv)).code).toBe(0);
  sh.put('units/SNV.xlsx', workbookFor(ninhThuan, 'SNV', complete(ninhThuan, 'SNV')));
  expect((await sh.run(argv)).code).toBe(0);
  expect((JSON.parse(sh.read('th.json')) as { files: unknown[] }).files).toHaveLength(2);
  expect(sh.files().filter((path) => path.endsWith('.json'))).toEqual(['th.json']);
});

test('a form in which something was entered is not replaced by a blank one', async () => {
  const sh = shell();
  const argv = ['new', '--unit', '584', 'SNV', '--out', 'forms', '--force'];
  expect((await sh.run(argv)).code).toBe(0);
  expect((await sh.run(argv)).code).toBe(0);
  sh.put('forms/snv-so-noi-vu.xlsx', workbookFor(ninhThuan, 'SNV', complete(ninhThuan, 'SNV')));
  const { code, err } = await sh.run(argv);
  expect(code).toBe(2);
  expect(err).toContain('forms/snv-so-noi-vu.xlsx');
  expect(err).not.toContain('584-huyen-bac-ai');
  expect((await sh.run([...argv, '--discard-entries'])).code).toBe(0);
});
