import { z } from 'zod';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { letterOf, person } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';
import { diskWith, shell, systemError } from './shell';
import { complete, layoutFor, withoutStamp, workbookFor } from './workbooks';

const late = { info: letterOf('2023-10-12'), nominations: [person('Nguyễn Văn Mẫu')] };

test('nothing found: 0', async () => {
  const sh = shell();
  sh.put('584.xlsx', workbookFor(ninhThuan, '584', complete(ninhThuan, '584')));
  const { code, out, err } = await sh.run(['check', '584.xlsx']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^584\.xlsx {2}Huyện Bác Ái +0 +0 +0$/m);
  expect(out).toContain('Đã kiểm tra 01 tệp. 00 lỗi, 00 cảnh báo, 00 lưu ý.');
});

test('errors found: 1, each with its place, what to do and its basis', async () => {
  const sh = shell();
  sh.put('units/584.xlsx', workbookFor(ninhThuan, '584', late));
  const { code, out } = await sh.run(['check', 'units']);
  expect(code).toBe(1);
  expect(out).toMatch(
    /Lỗi: Thông tin, ô B\d+ \(Ngày gửi hồ sơ\)\n {4}.* ngày 12\/10\/2023, trễ hạn;.* Căn cứ: mục IV\.4\./,
  );
});

test('only a file that cannot be read: 2, with its reason', async () => {
  const sh = shell();
  sh.put('letter.pdf', '%PDF-1.4');
  const { code, out, err } = await sh.run(['check', 'letter.pdf']);
  expect(code).toBe(2);
  expect(out).toContain('letter.pdf\n    Tệp dạng PDF');
  expect(err).toContain('Không có tệp nào dùng được');
});

test('a file that cannot be read beside one that can: 1', async () => {
  const sh = shell();
  sh.put('584.xlsx', workbookFor(ninhThuan, '584', complete(ninhThuan, '584')));
  expect(await sh.run(['check', '584.xlsx', 'nowhere.xlsx'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('nowhere.xlsx\n    Không tìm thấy tệp') as string,
  });
});

test.each([
  ['no permission', systemError('EACCES'), 'Không có quyền đọc tệp.'],
  ['a fault of the disk', systemError('EIO'), 'Máy không đọc được tệp (EIO).'],
])('%s is a reason, not a fault of ours', async (_, error, sentence) => {
  const sh = shell();
  sh.put('584.xlsx', '');
  const disk = diskWith({ readFile: () => Promise.reject<never>(error) });
  const { code, out } = await sh.run(['check', '584.xlsx'], { disk });
  expect(code).toBe(2);
  expect(out).toContain(sentence);
});

test('no file at all: 2', async () => {
  const sh = shell();
  sh.put('units/.hidden', '');
  const { code, err } = await sh.run(['check', 'units']);
  expect(code).toBe(2);
  expect(err).toBe(
    'Bỏ qua .hidden: tệp hoặc thư mục ẩn.\nKhông có tệp nào để đọc.\nKiểm tra lại đường dẫn.\n',
  );
});

test('notes beyond the fifth are counted, errors and warnings never', async () => {
  const sh = shell();
  const nominations = Array.from({ length: 8 }, (_, n) =>
    person(`TRẦN VĂN MẪU SỐ ${n + 1}`, { title: 'Cô' }),
  );
  sh.put('584.xlsx', workbookFor(ninhThuan, '584', { ...complete(ninhThuan, '584'), nominations }));
  const { out } = await sh.run(['check', '584.xlsx']);
  const json = JSON.parse((await sh.run(['check', '584.xlsx', '--json'])).out) as {
    totals: { errors: number; warnings: number; notes: number };
  };
  const { errors, warnings, notes } = json.totals;
  expect(notes).toBeGreaterThan(5);
  expect(errors).toBeGreaterThan(5);
  expect(out.match(/^ {2}Lỗi: /gm)).toHaveLength(errors);
  expect(out.match(/^ {2}Cảnh báo: /gm) ?? []).toHaveLength(warnings);
  expect(out.match(/^ {2}Lưu ý: /gm)).toHaveLength(5);
  expect(out).toContain(`… và ${String(notes - 5).padStart(2, '0')} lưu ý khác, xem đầy đủ bằng --json`);
});

describe('which plan', () => {
  test('the one inside the workbook, when the program does not have it', async () => {
    const sh = shell();
    sh.put('m01.xlsx', workbookFor(twoLevel, 'M01', complete(twoLevel, 'M01')));
    const { code, out } = await sh.run(['check', 'm01.xlsx']);
    expect(out).toContain('(tinh-mau-07, phiên bản 3, ghi trong biểu mẫu)');
    expect(code).toBe(0);
  });

  test("the program's own, whatever the copy inside says", async () => {
    const sh = shell();
    const generous = {
      ...ninhThuan,
      nominations: {
        ...ninhThuan.nominations,
        quotas: ninhThuan.nominations.quotas.map((quota) => ({ ...quota, limit: 999 })),
      },
    };
    sh.put('584.xlsx', workbookFor(generous, '584', complete(ninhThuan, '584')));
    const { out } = await sh.run(['check', '584.xlsx']);
    expect(out).toContain('(ninh-thuan-3126, phiên bản 1, có sẵn)');
    expect(out).toMatch(/1 +0$/m);
  });

  test('the built-in one, when nothing tells', async () => {
    const sh = shell();
    sh.put('584.xlsx', writeWorkbook(withoutStamp(layoutFor(ninhThuan, '584', complete(ninhThuan, '584')))));
    const { code, out } = await sh.run(['check', '584.xlsx']);
    expect(out).toContain('ninh-thuan-3126');
    expect(code).toBe(0);
  });

  test('a mixture is refused with the names of plans and files', async () => {
    const sh = shell();
    sh.put('units/584.xlsx', workbookFor(ninhThuan, '584'));
    sh.put('units/m01.xlsx', workbookFor(twoLevel, 'M01'));
    const { code, out, err } = await sh.run(['check', 'units']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      [
        'Các tệp thuộc nhiều kế hoạch khác nhau:',
        `  ${ninhThuan.title} (ninh-thuan-3126, phiên bản 1):`,
        '    584.xlsx',
        `  ${twoLevel.title} (tinh-mau-07, phiên bản 3):`,
        '    m01.xlsx',
        'Tách riêng tệp của từng kế hoạch, hoặc chọn kế hoạch bằng --plan.',
        '',
      ].join('\n'),
    );
  });

  test('copies of one plan that differ are a mixture too, where the program has not the plan itself', async () => {
    const sh = shell();
    sh.put('m01.xlsx', workbookFor(twoLevel, 'M01'));
    sh.put('m02.xlsx', workbookFor({ ...twoLevel, title: 'Kế hoạch khác' }, 'M02'));
    const { code, err } = await sh.run(['check', '.']);
    expect(code).toBe(2);
    expect(err).toContain('Kế hoạch khác (tinh-mau-07, phiên bản 3):\n    m02.xlsx');
  });

  test('with --plan the files of other plans are listed with the reason, and the rest is checked', async () => {
    const sh = shell();
    sh.put('units/584.xlsx', workbookFor(ninhThuan, '584', complete(ninhThuan, '584')));
    sh.put('units/m01.xlsx', workbookFor(twoLevel, 'M01'));
    const { code, out } = await sh.run(['check', 'units', '--plan', 'ninh-thuan-3126']);
    expect(code).toBe(1);
    expect(out).toContain('m01.xlsx\n    Tệp thuộc kế hoạch khác:');
    expect(out).toMatch(/^584\.xlsx {2}Huyện Bác Ái/m);
  });
});

describe('--json', () => {
  const counts = { errors: z.int(), warnings: z.int(), notes: z.int() };
  const document = z.strictObject({
    format: z.literal(1),
    program: z.strictObject({ name: z.literal('thi-dua'), version: z.string() }),
    command: z.literal('check'),
    plan: z.strictObject({
      id: z.string(),
      version: z.int(),
      title: z.string(),
      source: z.literal('built-in'),
    }),
    files: z.array(
      z.strictObject({
        path: z.string(),
        sha256: z.string(),
        size: z.int(),
        unit: z.strictObject({ code: z.string(), name: z.string(), kind: z.string() }).nullable(),
        readable: z.boolean(),
        trouble: z
          .strictObject({ reason: z.string(), what: z.string(), mend: z.string(), args: z.looseObject({}) })
          .nullable(),
        ...counts,
      }),
    ),
    skipped: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
    findings: z.array(
      z.strictObject({
        code: z.string(),
        severity: z.enum(['error', 'warning', 'note']),
        file: z.string().nullable(),
        sheet: z.string().nullable(),
        row: z.int().nullable(),
        cell: z
          .string()
          .regex(/^[A-Z]+\d+$/)
          .nullable(),
        unit: z.string().nullable(),
        what: z.string(),
        mend: z.string(),
        basis: z.string(),
        clause: z.string().nullable(),
        args: z.looseObject({}),
      }),
    ),
    totals: z.strictObject({ files: z.int(), unreadable: z.int(), ...counts }),
  });

  test('has these keys and no others, and nothing else is printed', async () => {
    const sh = shell();
    sh.put('units/584.xlsx', workbookFor(ninhThuan, '584', late));
    sh.put('units/letter.pdf', '%PDF-1.4');
    sh.put('units/.hidden', '');
    const { code, out } = await sh.run(['check', 'units', '--json']);
    expect(code).toBe(1);
    const { files, findings, skipped, totals } = document.parse(JSON.parse(out));
    expect(files.map(({ path, readable, unit }) => [path, readable, unit?.code])).toEqual([
      ['584.xlsx', true, '584'],
      ['letter.pdf', false, undefined],
    ]);
    expect(skipped).toEqual([{ file: '.hidden', reason: 'hidden' }]);
    expect(totals).toMatchObject({ files: 1, unreadable: 1 });
    expect(findings.find(({ code: each }) => each === 'deadline-passed')).toMatchObject({
      severity: 'error',
      file: '584.xlsx',
      sheet: 'Thông tin',
      unit: '584',
      basis: 'mục IV.4',
      clause: 'IV.4',
      args: { deadline: 'ho-so', day: '2023-10-12' },
    });
  });

  test('speaks the language that was asked for, under the same keys', async () => {
    const sh = shell();
    sh.put('584.xlsx', workbookFor(ninhThuan, '584', late));
    const { out } = await sh.run(['check', '584.xlsx', '--json', '--lang', 'en']);
    const { findings } = document.parse(JSON.parse(out));
    expect(findings.find(({ code }) => code === 'deadline-passed')?.what).toContain('12 October 2023');
  });
});
