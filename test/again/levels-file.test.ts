/** A district's weeks, and then the province's, step by step, through the command and real files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formContent } from '../../src/annex/code';
import type { Plan } from '../../src/plan/schema';
import type { Entries } from '../../src/sheets/entry/form';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { letterOf, person } from '../merge/build';
import { complete, workbookFor } from '../cli/workbooks';
import { shell } from '../cli/shell';
import type { Shell } from '../cli/shell';
import { ninhThuan as plan, twoLevel } from '../plan/plans';
import { libreOfficeConvert, needs, ooxmlErrors } from '../tools';
import { listIn, readBack, rowsIn, typed } from './summary-file';
import type { Shown } from './summary-file';

const AN = 'Nguyễn Văn Mẫu An';
const BINH = 'Trần Thị Mẫu Bình';
const CUONG = 'Lê Văn Mẫu Cường';
const DUNG = 'Phạm Thị Mẫu Dung';

const entriesOf = (
  code: string,
  nominations: readonly Shown[],
  d1: number,
  of: Plan = plan,
): Partial<Entries> => {
  const whole = complete(of, code);
  return {
    ...whole,
    info: { ...whole.info, ...letterOf('2023-10-02'), noNominations: nominations.length > 0 ? null : 'x' },
    figures: { D1: { 'year-2023': d1 } },
    nominations,
  };
};
const workbook = (code: string, names: readonly string[], d1: number): Uint8Array =>
  workbookFor(
    plan,
    code,
    entriesOf(
      code,
      names.map((name) => person(name)),
      d1,
    ),
  );

const bytesOf = (sh: Shell, path: string): Uint8Array => new Uint8Array(readFileSync(join(sh.folder, path)));
const select = (sh: Shell, path: string, called: string, values: Shown): void =>
  writeFileSync(
    join(sh.folder, path),
    typed(bytesOf(sh, path), plan, 'awards', ({ name }) => name === called, values),
  );
const listOf = (sh: Shell, path: string, list: string): readonly Shown[] =>
  rowsIn(listIn(readBack(bytesOf(sh, path), plan), list));
function submissionIn(bytes: Uint8Array, without = '') {
  const opened = openWorkbook(bytes, '584.xlsx', wantedSheets);
  if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable));
  const sheets = opened.workbook.sheets.filter(({ name }) => name !== without);
  const read = readSubmission(
    { ...opened.workbook, sheets },
    { path: '584.xlsx', sha256: 'a', size: 1 },
    plan,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read;
}

function communes(): Shell {
  const sh = shell();
  sh.put('XA/22783.xlsx', workbook('22783', [AN, BINH], 3));
  sh.put('XA/22786.xlsx', workbook('22786', [CUONG], 4));
  return sh;
}

/** Two communes and, where it is said, the district's own form, merged for the district; An is chosen. */
async function merged(withForm: boolean): Promise<Shell> {
  const sh = communes();
  if (withForm) sh.put('XA/cua-huyen.xlsx', workbook('584', [DUNG], 9));
  const { code, err } = await sh.run(['merge', 'XA', '--unit', '584', '--out', '584.xlsx']);
  expect([code, err]).toEqual([0, '']);
  select(sh, '584.xlsx', AN, { selection: 'Trình' });
  return sh;
}

const FORM = ['Thông tin', 'Báo cáo sơ kết', 'Số liệu', 'Đề nghị khen thưởng', 'Danh sách đã khen thưởng'];
const SUMMARY = [
  'Tổng hợp khen thưởng',
  'Tổng hợp báo cáo',
  'Tổng hợp số liệu',
  'Số liệu theo năm',
  'Tiến độ',
  'Danh sách đôn đốc',
  'Tệp đã nhận',
  'Kiểm tra',
  'Cần xử lý',
  'Nhật ký',
  'Thay đổi',
];

describe.each([
  ['made anew', false],
  ['begun with its own form', true],
] as const)('the district’s workbook, %s', (_, withForm) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = bytesOf(await merged(withForm), '584.xlsx');
  });
  const desk = (): Shell => {
    const sh = communes();
    sh.put('584.xlsx', bytes);
    return sh;
  };

  test('is its form, with the summary’s sheets beside it and their drop-downs', () => {
    const opened = openWorkbook(bytes, '584.xlsx', () => false);
    if (!opened.ok) throw new Error(opened.unreadable.reason);
    const { sheetNames, names } = opened.workbook;
    const visible = sheetNames.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
    expect(visible.sort()).toEqual([...FORM, ...SUMMARY, ...(withForm ? ['Đối chiếu số liệu'] : [])].sort());
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['td_sum_awards_selection', 'td_list_selection', 'td_nominations_name']),
    );
    expect(sheetNames.map(({ name }) => name)).toEqual(expect.arrayContaining(['_danhmuc', '_danhmuc_th']));
  });

  test('is a submission with its own entries, what it chose, and its communes’ files', () => {
    const { submission, findings } = submissionIn(bytes);
    expect(submission.unit).toBe('584');
    expect(submission.nominations.map(({ cells }) => cells['name']?.value)).toEqual(withForm ? [DUNG] : []);
    expect(submission.carried?.chosen.map(({ unit, row }) => [unit, row.cells['name']?.value])).toEqual([
      ['22783', AN],
    ]);
    expect(submission.carried?.files.map(({ file }) => file.path)).toEqual(['22783.xlsx', '22786.xlsx']);
    expect(findings.map(({ code }) => code)).toEqual([]);
  });

  test('offers the summary’s list for no other where the form’s own is gone', () => {
    const { submission, findings } = submissionIn(bytes, 'Đề nghị khen thưởng');
    expect(submission.nominations).toEqual([]);
    expect(submission.carried?.chosen).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(['sheet-missing']);
  });

  test('has a code that its choice and its communes’ files are part of', () => {
    const { submission } = submissionIn(bytes);
    const { carried } = submission;
    const content = [
      submission,
      { ...submission, carried: { files: carried?.files ?? [], chosen: [] } },
      { ...submission, carried: { files: [], chosen: carried?.chosen ?? [] } },
    ].map((each) => formContent(each, plan, null));
    expect(new Set(content).size).toBe(3);
  });

  test('is checked as any form', async () => {
    const sh = desk();
    sh.put('mau.xlsx', withForm ? workbook('584', [DUNG], 9) : workbookFor(plan, '584'));
    const codesIn = async (path: string) => {
      const { out } = await sh.run(['check', path, '--json']);
      const { findings } = JSON.parse(out) as { findings: readonly { code: string; unit: string }[] };
      return findings.map(({ code, unit }) => `${unit} ${code}`);
    };
    // It has answered for its list: it sends up what it chose.
    const expected = (await codesIn('mau.xlsx')).filter((each) => each !== '584 nominations-undeclared');
    expect(expected.length).toBeGreaterThan(0);
    expect(await codesIn('584.xlsx')).toEqual(expected);
  });

  test('merged again with nothing new stays as it is to the byte', async () => {
    const sh = desk();
    if (withForm) sh.put('XA/cua-huyen.xlsx', workbook('584', [DUNG], 9));
    const { out } = await sh.run(['merge', 'XA', '--unit', '584', '--out', '584.xlsx']);
    expect(out).toContain('Không có gì mới');
    expect(out).not.toContain('cua-huyen.xlsx');
    expect(Buffer.compare(bytesOf(sh, '584.xlsx'), bytes)).toBe(0);
  });

  test('goes up: An through the district, the others not, figures of the district alone', async () => {
    const sh = shell();
    sh.put('HUYEN/584.xlsx', bytes);
    await sh.run(['merge', 'HUYEN', '--out', 'tinh.xlsx']);
    expect(
      listOf(sh, 'tinh.xlsx', 'awards').map(({ name, sender, path, file }) => [name, sender, path, file]),
    ).toEqual([
      ...(withForm ? [[DUNG, 'Huyện Bác Ái', 'Huyện Bác Ái', '584.xlsx']] : []),
      [AN, 'Xã Phước Bình', 'Xã Phước Bình → Huyện Bác Ái', '584.xlsx › 22783.xlsx'],
    ]);
    if (withForm)
      expect(listOf(sh, 'tinh.xlsx', 'reconciled')).toMatchObject([
        { unit: 'Huyện Bác Ái', code: 'D1', own: 9, below: 7, given: '02/09', difference: 2 },
      ]);
    const { out } = await sh.run(['merge', 'HUYEN', '--out', 'tinh.xlsx']);
    expect(out).toContain('Không có gì mới');
  });

  test('makes annexes of what goes up and of those below it, without what is the root’s alone', async () => {
    const sh = desk();
    const { code, err } = await sh.run([
      ...['export', '584.xlsx', '--out', 'pl', '--formats', 'csv,docx', '--annexes', 'awards,figures'],
      '--drafts',
    ]);
    // No opinion, no appraisal and no quota of the plan is asked for here.
    expect([code, err]).toEqual([0, '']);
    const listed = sh.read('pl/danh-sach.csv');
    const names = [AN, BINH, CUONG, DUNG].filter((name) => listed.includes(name));
    expect(names).toEqual(withForm ? [AN, DUNG] : [AN]);
    expect(sh.read('pl/so-lieu.csv')).toMatch(/Diện tích đất hiến.*3.*4.*7/);
    expect(sh.files()).toEqual(expect.arrayContaining(['pl/to-trinh.docx', 'pl/bao-cao.docx']));
  });

  test('makes a request to each commune that owes something', async () => {
    const sh = desk();
    const { code } = await sh.run(['requests', '584.xlsx', '--out', 'yc', '--formats', 'xlsx']);
    expect(code).toBe(0);
    const communesOf = plan.units.filter(({ parent }) => parent === '584').map((unit) => unit.code);
    expect(sh.files().filter((path) => path.startsWith('yc/'))).toEqual(
      communesOf
        .filter((each) => !['22783', '22786'].includes(each))
        .map((each) => `yc/${each}.xlsx`)
        .sort(),
    );
  });

  needs('ooxml-validator')(
    'breaks no rule of its format, and a later merge does not either',
    async () => {
      const sh = desk();
      expect(ooxmlErrors(join(sh.folder, '584.xlsx'))).toEqual([]);
      sh.put('XA/22789.xlsx', workbook('22789', ['Hồ Thị Mẫu Em'], 5));
      await sh.run(['merge', 'XA', '--unit', '584', '--out', '584.xlsx']);
      expect(
        listOf(sh, '584.xlsx', 'awards').map(({ name, selection }) => [name, selection ?? null]),
      ).toEqual([
        [AN, 'Trình'],
        [BINH, null],
        [CUONG, null],
        ['Hồ Thị Mẫu Em', null],
      ]);
      expect(ooxmlErrors(join(sh.folder, '584.xlsx'))).toEqual([]);
      if (withForm) {
        expect(listOf(sh, '584.xlsx', 'reconciled')).toMatchObject([{ own: 9, below: 12, given: '03/09' }]);
      }
    },
    60_000,
  );

  needs('soffice')(
    'reads the same after LibreOffice saved it',
    () => {
      const sh = desk();
      const out = libreOfficeConvert(
        join(sh.folder, '584.xlsx'),
        join(sh.folder, 'lo'),
        'xlsx',
        'Calc MS Excel 2007 XML',
      );
      const carried = (of: Uint8Array) => submissionIn(of).submission.carried;
      expect(carried(new Uint8Array(readFileSync(out)))).toEqual(carried(bytesOf(sh, '584.xlsx')));
    },
    120_000,
  );
});

test.each([
  ['a commune, to which nobody sends', plan, '22783', 'không có đơn vị nào gửi qua "Xã Phước Bình"'],
  ['a commune of two levels', twoLevel, 'M01', 'không có đơn vị nào gửi qua "Xã Mẫu An"'],
  ['a unit that is not in the plan', plan, '999', 'Kế hoạch không có đơn vị mang mã "999"'],
  ['a name', plan, 'Huyện Bác Ái', 'Có phải "584 (Huyện Bác Ái)"?'],
] as const)('%s is refused', async (_, of, unit, said) => {
  const sh = shell();
  sh.put('plan.json', JSON.stringify(of));
  sh.put('in/a.xlsx', workbookFor(of, of === plan ? '22783' : 'M01'));
  const { code, err } = await sh.run([
    'merge',
    'in',
    '--unit',
    unit,
    '--out',
    'a.xlsx',
    '--plan',
    'plan.json',
  ]);
  expect([code, err.includes(said) ? said : err]).toEqual([2, said]);
  expect(sh.files()).not.toContain('a.xlsx');
});

test('a workbook of another unit or of the root is not merged into', async () => {
  const sh = shell();
  sh.put('XA/22783.xlsx', workbook('22783', [AN], 3));
  sh.put('585.xlsx', workbookFor(plan, '585'));
  const { code, err } = await sh.run(['merge', 'XA', '--unit', '584', '--out', '585.xlsx']);
  expect([code, err.includes('585.xlsx')]).toEqual([2, true]);
});

test('the form of the district that stands there gets the summary beside what is in it', async () => {
  const sh = shell();
  sh.put('XA/22783.xlsx', workbook('22783', [AN], 3));
  sh.put('584.xlsx', workbook('584', [DUNG], 9));
  const before = submissionIn(bytesOf(sh, '584.xlsx')).submission;
  await sh.run(['merge', 'XA', '--unit', '584', '--out', '584.xlsx']);
  const { carried, ...after } = submissionIn(bytesOf(sh, '584.xlsx')).submission;
  expect(after).toEqual(before);
  expect(carried).toMatchObject({ chosen: [], files: [{ file: { path: '22783.xlsx' } }] });
});
