import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../../src/sheets/read/register';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import type { SourceWorkbook } from '../../src/sheets/source';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { rewarded } from '../merge/build';
import { ninhThuan } from '../plan/plans';
import { shell } from './shell';
import type { Shell } from './shell';
import { workbookFor } from './workbooks';

const twoLevelFile = join(__dirname, '../plans/two-level.json');

function opened({ folder }: Shell, path: string): SourceWorkbook {
  const result = openWorkbook(readFileSync(join(folder, path)), path, wantedSheets);
  if (!result.ok) throw new Error(result.unreadable.reason);
  return result.workbook;
}

test('a workbook for a unit, in the folder of the unit that it sends through', async () => {
  const sh = shell();
  const { code, out, err } = await sh.run(['new', '--unit', '584', '22783', 'snv', '--out', 'forms']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(sh.files()).toEqual([
    'forms/584-huyen-bac-ai.xlsx',
    'forms/584-huyen-bac-ai/22783-xa-phuoc-binh.xlsx',
    'forms/snv-so-noi-vu.xlsx',
  ]);
  expect(out).toContain('(ninh-thuan-3126, phiên bản 1, có sẵn)\nĐã ghi 03 tệp vào forms\n');
  const file = { path: 'x', sha256: '', size: 0 };
  const read = readSubmission(opened(sh, 'forms/584-huyen-bac-ai/22783-xa-phuoc-binh.xlsx'), file, ninhThuan);
  expect(read).toMatchObject({ ok: true, submission: { unit: '22783' } });
});

test('the same clock gives the same bytes', async () => {
  const [one, other] = [shell(), shell()];
  for (const { run } of [one, other]) await run(['new', '--unit', 'SNV', '--out', 'forms']);
  const [bytes, same] = [one, other].map(({ folder }) =>
    readFileSync(join(folder, 'forms/snv-so-noi-vu.xlsx')),
  );
  expect(bytes).toEqual(same);
});

test.each([
  ['every unit that is expected or welcome', ['--all'], 8],
  ['every unit of a kind', ['--kind', 'xa-moi'], 3],
])('%s', async (_, choice, count) => {
  const sh = shell();
  const { code } = await sh.run(['new', ...choice, '--out', 'forms', '--plan', twoLevelFile]);
  expect(code).toBe(0);
  expect(sh.files()).toHaveLength(count);
});

const registerIn = (sh: Shell, path: string) => readRegister(opened(sh, path), ninhThuan, path)?.rows ?? [];

test('what is wrong with the register is said cell by cell; what means a place goes out in its own words: 1', async () => {
  const sh = shell();
  const lines = [rewarded('UBND xã Phước Bình', 'Tập thể mẫu'), rewarded('Xã Phước Bìn', 'Tập thể mẫu hai')];
  sh.put('register.xlsx', workbookFor(ninhThuan, 'SNV', { register: lines }));
  const { code, out } = await sh.run([
    ...['new', '--unit', '584', '--out', 'forms', '--register', 'register.xlsx'],
  ]);
  expect(code).toBe(1);
  expect(out).toContain('register.xlsx: 01 lỗi, 00 cảnh báo, 00 lưu ý');
  expect(out).toContain('Danh sách đã khen thưởng, ô A8');
  expect(out).toContain('"Xã Phước Bìn" không có trong danh sách. Có phải "Xã Phước Bình"?');
  expect(registerIn(sh, 'forms/584-huyen-bac-ai.xlsx').map(({ cells }) => cells['place']?.value)).toEqual([
    'Xã Phước Bình',
    'Xã Phước Bìn',
  ]);
});

test("the province's register goes out with the workbooks", async () => {
  const sh = shell();
  sh.put(
    'register.xlsx',
    workbookFor(ninhThuan, 'SNV', { register: [rewarded('Xã Phước Bình', 'Tập thể mẫu')] }),
  );
  await sh.run(['new', '--unit', '584', '--out', 'forms', '--register', 'register.xlsx']);
  const [line, ...others] = registerIn(sh, 'forms/584-huyen-bac-ai.xlsx');
  expect(line?.cells['recipient']?.value).toBe('Tập thể mẫu');
  expect(line?.cells['decisionDate']?.value).toEqual({ date: '2022-05-05' });
  expect(others).toEqual([]);
});

describe('what is there already', () => {
  test('is not replaced, and then nothing is written at all', async () => {
    const sh = shell();
    sh.put('forms/snv-so-noi-vu.xlsx', 'mine');
    const { code, err } = await sh.run(['new', '--unit', '584', 'SNV', '--out', 'forms']);
    expect(code).toBe(2);
    expect(err).toContain('forms/snv-so-noi-vu.xlsx');
    expect(sh.files()).toEqual(['forms/snv-so-noi-vu.xlsx']);
    expect(readFileSync(join(sh.folder, 'forms/snv-so-noi-vu.xlsx'), 'utf8')).toBe('mine');
  });

  test('is kept under a dated name with --force', async () => {
    const sh = shell();
    sh.put('forms/snv-so-noi-vu.xlsx', 'mine');
    const { code, out } = await sh.run(['new', '--unit', 'SNV', '--out', 'forms', '--force']);
    expect(code).toBe(0);
    expect(sh.files()).toEqual(['forms/snv-so-noi-vu.2023-10-12-093000.xlsx', 'forms/snv-so-noi-vu.xlsx']);
    expect(readFileSync(join(sh.folder, 'forms/snv-so-noi-vu.2023-10-12-093000.xlsx'), 'utf8')).toBe('mine');
    expect(out).toContain('Bản cũ giữ tại forms/snv-so-noi-vu.2023-10-12-093000.xlsx');
  });
});

test.each([
  ['no unit has the code', ['--unit', '999'], 'mã "999"'],
  ['a name instead of a code', ['--unit', 'Bác Ái'], '584 (Huyện Bác Ái)'],
  ['no kind has the id', ['--kind', 'nonsense'], 'co-quan-khac: Cơ quan, đơn vị khác của tỉnh'],
  ['no plan file', ['--all', '--plan', 'nowhere.json'], 'ninh-thuan-3126: Sơ kết'],
  ['no register file', ['--all', '--register', 'nowhere.xlsx'], 'Không tìm thấy tệp'],
])('refused: %s', async (_, choice, sentence) => {
  const sh = shell();
  const { code, err } = await sh.run(['new', ...choice, '--out', 'forms']);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(sh.files()).toEqual([]);
});

test('refused: a plan that knows no register', async () => {
  const { run } = shell();
  const { code, err } = await run([
    'new',
    '--all',
    '--out',
    'a',
    '--plan',
    twoLevelFile,
    '--register',
    'r.xlsx',
  ]);
  expect(code).toBe(2);
  expect(err).toContain('--register');
});
