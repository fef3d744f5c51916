import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { readStamp } from '../../src/sheets/read/stamp';
import type { CellValue } from '../../src/text/cell';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { letterOf, person, rewarded } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';
import { shell } from './shell';
import type { Shell } from './shell';
import { complete, workbookFor } from './workbooks';

const units = {
  '584': workbookFor(ninhThuan, '584', complete(ninhThuan, '584')),
  '585': workbookFor(ninhThuan, '585', {
    ...complete(ninhThuan, '585'),
    info: { ...complete(ninhThuan, '585').info, noNominations: null, ...letterOf('2023-10-12') },
    nominations: [person('Nguyễn Văn Mẫu')],
  }),
  SNV: workbookFor(ninhThuan, 'SNV', complete(ninhThuan, 'SNV')),
};

/** A folder with these units' workbooks. */
function sent(...codes: readonly (keyof typeof units)[]): Shell {
  const sh = shell();
  for (const code of codes) sh.put(`units/${code}.xlsx`, units[code]);
  return sh;
}

const bytesOf = ({ folder }: Shell, path: string): Buffer => readFileSync(join(folder, path));
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The texts of a sheet. */
function textsOf(sh: Shell, path: string, sheet: string): readonly CellValue[] {
  const opened = openWorkbook(bytesOf(sh, path), path, ({ name }) => name === sheet);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  return opened.workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)),
  );
}

test('nothing wrong: 0, and the summary is there', async () => {
  const sh = sent('584', 'SNV');
  const { code, out, err } = await sh.run(['merge', 'units', '--out', 'th.xlsx']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Đã tổng hợp 02 tệp của 02 đơn vị. 00 lỗi, 00 cảnh báo, 00 lưu ý.\nĐã ghi th.xlsx\n');
  const opened = openWorkbook(bytesOf(sh, 'th.xlsx'), 'th.xlsx', () => true);
  expect(opened.ok && readStamp(opened.workbook)).toMatchObject({
    kind: 'summary',
    stamp: { planId: 'ninh-thuan-3126' },
  });
});

test('the table of units and the findings by file', async () => {
  const { code, out } = await sent('584', '585').run(['merge', 'units', '--out', 'th.xlsx']);
  expect(code).toBe(1);
  expect(out).toMatch(/^Đơn vị +Báo cáo +Khen thưởng \(TT\/CN\/HGĐ\) +Thời hạn +Lỗi +Cảnh báo +Tệp$/m);
  expect(out).toMatch(/^Huyện Bác Ái +Đã đủ 100% +Không đề nghị khen thưởng +Đúng hạn +0 +0 +584\.xlsx$/m);
  expect(out).toMatch(/^Huyện Ninh Sơn +Đã đủ 100% +0\/1\/0 +Trễ hạn +1 +\d +585\.xlsx$/m);
  expect(out).toMatch(/^Sở Nội vụ +Chưa gửi +Chưa gửi +Chưa gửi$/m);
  expect(out).toContain('47 đơn vị gửi qua cấp trên trực tiếp chưa có tệp, xem trang Tiến độ.');
  expect(out).toMatch(/^585\.xlsx \(Huyện Ninh Sơn\): 01 lỗi/m);
});

test('findings lead to their files from where the summary lies', async () => {
  const sh = sent('585');
  await sh.run(['merge', 'units', '--out', 'results/2023/th.xlsx']);
  const parts = unzipSync(bytesOf(sh, 'results/2023/th.xlsx'));
  const links = Object.entries(parts).filter(([name]) => name.includes('worksheets/_rels/'));
  expect(links.map(([, part]) => strFromU8(part)).join()).toContain('Target="../../units/585.xlsx');
});

test('the result does not depend on the order of paths or of the disk', async () => {
  const sh = sent('584', '585', 'SNV');
  const paths = ['units/584.xlsx', 'units/585.xlsx', 'units/SNV.xlsx'];
  await sh.run(['merge', ...paths, '--out', 'one.xlsx']);
  await sh.run(['merge', ...[...paths].reverse(), '--out', 'other.xlsx']);
  expect(hash(bytesOf(sh, 'other.xlsx'))).toBe(hash(bytesOf(sh, 'one.xlsx')));
});

test('a file that cannot be read is listed, in the summary too, and the others are merged: 1', async () => {
  const sh = sent('584', '585');
  sh.put('units/letter.docx', 'PK');
  sh.put('units/cut.xlsx', units.SNV.subarray(0, 5000));
  const { code, out } = await sh.run(['merge', 'units', '--out', 'th.xlsx']);
  expect(code).toBe(1);
  expect(out).toContain('Không đọc được 02 tệp:\n  cut.xlsx\n    Tệp không đầy đủ');
  expect(out).toContain('\n  letter.docx\n');
  expect(textsOf(sh, 'th.xlsx', 'Nhật ký')).toEqual(
    expect.arrayContaining(['cut.xlsx', 'letter.docx', '584.xlsx']),
  );
});

test('what is left out is said: hidden files, lock files, the summary itself, older summaries', async () => {
  const sh = sent('584', 'SNV');
  sh.put('units/~$584.xlsx', 'x');
  sh.put('units/.hidden.xlsx', 'x');
  await sh.run(['merge', 'units', '--out', 'units/old.xlsx']);
  const { code, err } = await sh.run(['merge', 'units', '--out', 'units/th.xlsx']);
  expect(code).toBe(0);
  expect(err.split('\n')).toEqual([
    'Bỏ qua .hidden.xlsx: tệp hoặc thư mục ẩn.',
    'Bỏ qua ~$584.xlsx: tệp tạm của Excel.',
    'Bỏ qua old.xlsx: bản tổng hợp, không phải biểu mẫu của đơn vị.',
    '',
  ]);
  const again = await sh.run(['merge', 'units', '--out', 'units/th.xlsx', '--force']);
  expect(again.err).toContain('Bỏ qua th.xlsx: tệp kết quả của lệnh này.');
});

test("the province's register rules, and is not taken for a unit's file", async () => {
  const sh = sent('584', '585');
  sh.put(
    'units/register.xlsx',
    workbookFor(ninhThuan, 'SNV', { register: [rewarded('Xã Phước Bình', 'Nguyễn Văn Mẫu')] }),
  );
  const { out, err } = await sh.run([
    ...['merge', 'units', '--out', 'th.xlsx'],
    ...['--register', 'units/register.xlsx'],
  ]);
  expect(err).toContain('Bỏ qua register.xlsx: danh sách đã khen thưởng của tỉnh.');
  expect(out).toContain('Có thể thuộc trường hợp không xét khen thưởng');
  expect(textsOf(sh, 'th.xlsx', 'Danh sách đã khen thưởng')).toContain('Nguyễn Văn Mẫu');
});

describe('nothing is written and the code is 2', () => {
  test.each<[string, readonly string[], string]>([
    ['no file can be read', ['junk'], 'Không có tệp nào dùng được'],
    ['nothing is there', ['nowhere'], 'Không có tệp nào dùng được'],
    ['the output is an input', ['units', 'th.xlsx'], 'Tệp kết quả "th.xlsx" cũng là tệp cần đọc.'],
    ['the output is no .xlsx', ['units', '--out', 'th.xls'], 'phải có đuôi .xlsx'],
    ['the output is a folder', ['units', '--out', 'folder.xlsx'], '"folder.xlsx" là thư mục'],
    ['two outputs in one file', ['units', '--json', './th.xlsx'], 'Hai kết quả cùng ghi vào'],
    ['the output is the register', ['units', '--register', 'th.xlsx'], 'Hai kết quả cùng ghi vào'],
    [
      'the register is no workbook',
      ['units', '--register', 'junk/a.xlsx'],
      'Không dùng được tệp "junk/a.xlsx"',
    ],
    ['the JSON is there already', ['units', '--json', 'mine.json'], 'Đã có tệp, chưa ghi gì:\n  mine.json'],
    ['the output is there already', ['units', '--out', 'mine.xlsx'], 'Đã có tệp, chưa ghi gì:\n  mine.xlsx'],
  ])('%s', async (_, argv, sentence) => {
    const sh = sent('584');
    sh.put('junk/a.xlsx', 'junk');
    sh.put('folder.xlsx/b', '');
    sh.put('mine.json', 'mine');
    sh.put('mine.xlsx', 'mine');
    const before = sh.files();
    const out = argv.includes('--out') ? [] : ['--out', 'th.xlsx'];
    const { code, err } = await sh.run(['merge', ...argv, ...out]);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
    expect(sh.files()).toEqual(before);
    expect(bytesOf(sh, 'mine.xlsx').toString()).toBe('mine');
  });

  test('a summary of another plan is there already', async () => {
    const sh = sent('584');
    sh.put('other/m01.xlsx', workbookFor(twoLevel, 'M01'));
    await sh.run(['merge', 'units', '--out', 'th.xlsx']);
    const old = bytesOf(sh, 'th.xlsx');
    const { code, err } = await sh.run(['merge', 'other', '--out', 'th.xlsx']);
    expect(code).toBe(2);
    expect(err).toContain('"th.xlsx" là bản tổng hợp của kế hoạch khác (ninh-thuan-3126).');
    expect(bytesOf(sh, 'th.xlsx')).toEqual(old);
  });

  test('files of two plans', async () => {
    const sh = sent('584');
    sh.put('units/m01.xlsx', workbookFor(twoLevel, 'M01'));
    const { code, err } = await sh.run(['merge', 'units', '--out', 'th.xlsx']);
    expect(code).toBe(2);
    expect(err).toContain('Các tệp thuộc nhiều kế hoạch khác nhau:');
    expect(err).toContain('(ninh-thuan-3126, phiên bản 1):\n    584.xlsx');
    expect(err).toContain('(tinh-mau-07, phiên bản 3):\n    m01.xlsx');
  });
});

test('with --force the old summary is kept under a dated name, and no older copy is lost', async () => {
  const sh = sent('584');
  sh.put('th.xlsx', 'mine');
  sh.put('th.2023-10-12-093000.xlsx', 'an older copy');
  const { code, out } = await sh.run(['merge', 'units', '--out', 'th.xlsx', '--force']);
  expect(code).toBe(0);
  expect(out).toContain('Bản cũ giữ tại th.2023-10-12-093000-2.xlsx\nĐã ghi th.xlsx\n');
  expect(bytesOf(sh, 'th.2023-10-12-093000.xlsx').toString()).toBe('an older copy');
  expect(bytesOf(sh, 'th.2023-10-12-093000-2.xlsx').toString()).toBe('mine');
});

test('a plan of two levels, another movement and other rules goes the same way', async () => {
  const sh = shell();
  sh.put('units/m01.xlsx', workbookFor(twoLevel, 'M01', complete(twoLevel, 'M01')));
  const { code, out } = await sh.run(['merge', 'units', '--out', 'th.xlsx']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Xã Mẫu An +Đã đủ 100%/m);
});

describe('--json', () => {
  const counts = { errors: z.int(), warnings: z.int(), notes: z.int() };
  const unit = { code: z.string(), name: z.string(), kind: z.string() };
  const letter = { number: z.string(), date: z.iso.date().nullable(), sent: z.iso.date().nullable() };
  const state = z.enum(['complete', 'partial', 'empty', 'missing', 'declined', 'not-asked']);
  const punctuality = z.enum(['onTime', 'onDay', 'late', 'notSent', 'dayUnknown']).nullable();
  const document = z.strictObject({
    format: z.literal(1),
    program: z.strictObject({ name: z.literal('thi-dua'), version: z.string() }),
    command: z.literal('merge'),
    plan: z.strictObject({ id: z.string(), version: z.int(), title: z.string(), source: z.string() }),
    created: z.literal('2023-10-12T02:30:00Z'),
    output: z.string(),
    at: z.strictObject(unit).nullable(),
    units: z.array(
      z.strictObject({
        ...unit,
        depth: z.int(),
        report: z.strictObject({ state, ...letter, punctuality, answered: z.number().nullable() }),
        nominations: z.strictObject({
          state,
          ...letter,
          punctuality,
          nominated: z.record(z.string(), z.int()),
        }),
        errors: z.int(),
        warnings: z.int(),
        used: z.array(z.string()),
        superseded: z.array(z.string()),
      }),
    ),
    files: z.array(
      z.strictObject({
        path: z.string(),
        sha256: z.string(),
        size: z.int(),
        via: z.string().nullable(),
        unit: z.strictObject(unit).nullable(),
        readable: z.boolean(),
        outcome: z.string(),
        parts: z.array(z.string()),
        entries: z.record(z.string(), z.int()),
        trouble: z.looseObject({ reason: z.string(), what: z.string(), mend: z.string() }).nullable(),
      }),
    ),
    skipped: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
    findings: z.array(z.looseObject({ code: z.string(), file: z.string().nullable() })),
    totals: z.strictObject({ files: z.int(), unreadable: z.int(), nominations: z.int(), ...counts }),
  });

  test('has these keys and no others', async () => {
    const sh = sent('584', '585');
    sh.put('units/letter.pdf', '%PDF-1.4');
    await sh.run(['merge', 'units', '--out', 'out/th.xlsx', '--json', 'out/th.json']);
    const read = document.parse(JSON.parse(bytesOf(sh, 'out/th.json').toString()));
    expect(read.output).toBe('out/th.xlsx');
    expect(read.totals).toMatchObject({ files: 2, unreadable: 1, nominations: 1 });
    expect(read.files.find(({ path }) => path === '584.xlsx')).toMatchObject({
      sha256: hash(units['584']),
      size: units['584'].length,
      outcome: 'used',
    });
    expect(read.units.find(({ code }) => code === '585')).toMatchObject({
      report: { state: 'complete', punctuality: 'onTime', answered: 1 },
      nominations: { sent: '2023-10-12', punctuality: 'late', nominated: { 'ca-nhan': 1 } },
      used: ['585.xlsx'],
    });
  });
});

test("what is wrong with the province's register is said, also of the one that stands in the summary: 1", async () => {
  const sh = sent('585');
  const near = [rewarded('Phước Bình', 'Nguyễn Văn Mẫu'), rewarded('Xã Phước Bìn', 'Tập thể mẫu')];
  sh.put('register.xlsx', workbookFor(ninhThuan, 'SNV', { register: near }));
  const first = await sh.run(['merge', 'units', '--out', 'th.xlsx', '--register', 'register.xlsx']);
  expect(first.code).toBe(1);
  expect(first.out).toMatch(
    /^register\.xlsx: 01 lỗi.*\n.*ô A8 .*\n *"Xã Phước Bìn" không có trong danh sách\. Có phải "Xã Phước Bình"\?/m,
  );
  // Without its kind the place is the same: the nominee is found in the register.
  expect(first.out).toContain('Có thể thuộc trường hợp không xét khen thưởng');
  const again = await sh.run(['merge', 'units', '--out', 'th.xlsx']);
  expect(again.out).toMatch(/^bản tổng hợp này: 01 lỗi.*\n.*ô A8 /m);
});
