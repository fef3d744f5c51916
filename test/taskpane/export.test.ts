/** The tab *Xuất* over the stand-in for Excel: what it makes is what the command makes of the same summary. */
import { annexHtml } from '../../src/annex/html';
import { carryOut, nothingConfirmed } from '../../src/taskpane/export/carry-out';
import type { Output } from '../../src/taskpane/export/carry-out';
import { firstChoice } from '../../src/taskpane/export/choice';
import type { ExportChoice } from '../../src/taskpane/export/choice';
import { ninhThuan } from '../plan/plans';
import { as, byCommand, declared, exporting, first, form, NOW, partsOf, said, three } from './exporting';
import { openSummary } from './summary-open';

jest.setTimeout(60_000);

test('files are the command’s, byte by byte', async () => {
  const summary = await openSummary();
  await summary.choose(...first(summary.names, 3));
  await summary.type(summary.names[0] ?? '', { achievement: 'Thành tích do tỉnh sửa', note: 'Ghi chú mẫu' });
  const make = exporting(summary, { ...three, motto: true, code: true });
  const command = await byCommand(
    summary.bytes(),
    ...['--formats', 'xlsx,docx,csv,system', '--annexes', 'progress,awards,figures', '--drafts'],
    ...['--motto', '--code', ...said],
  );
  for (const kind of ['xlsx', 'csv', 'system'] as const) {
    const { files } = as(await make({ to: 'files', kind }), 'files');
    expect(files).toHaveLength(kind === 'csv' ? 3 : 1);
    for (const { name, bytes } of files)
      expect(Buffer.from(bytes).equals(Buffer.from(command(name)))).toBe(true);
  }
  for (const kind of ['docx', 'drafts'] as const) {
    const { files } = as(await make({ to: 'files', kind }), 'files');
    expect(files.map(({ name }) => name)).toEqual(
      kind === 'docx' ? ['phu-luc.docx'] : ['to-trinh.docx', 'bao-cao.docx'],
    );
    for (const { name, bytes } of files) expect(partsOf(bytes)).toEqual(partsOf(command(name)));
  }
  const { file } = as(await make({ to: 'workbook' }), 'workbook');
  expect(Buffer.from(file.bytes).equals(Buffer.from(command('phu-luc.xlsx')))).toBe(true);
});

test('the table for the clipboard is the annex among those chosen', async () => {
  const summary = await openSummary();
  await summary.choose(...first(summary.names, 3));
  const { table } = as(await exporting(summary, three)({ to: 'clipboard', annex: 'awards' }), 'table');
  expect(table.html).toBe(annexHtml(declared(summary, three).slice(1, 2), form));
  expect(table.text).toContain('Phụ lục II');
});

describe('what is not as it should be', () => {
  const outputs: readonly Output[] = [
    { to: 'sheets' },
    { to: 'workbook' },
    { to: 'clipboard', annex: 'awards' },
    { to: 'files', kind: 'docx' },
    { to: 'files', kind: 'system' },
    { to: 'files', kind: 'drafts' },
  ];

  test('is asked about before anything is made, and never printed', async () => {
    const summary = await openSummary();
    const [one = '', two = ''] = summary.names;
    await summary.choose(one);
    await summary.type(two, { selection: 'Trình' });
    const make = exporting(summary, firstChoice);
    for (const output of outputs) {
      const before = await summary.sheetNames();
      const { concerns } = as(await make(output), 'concerns');
      expect(concerns).toEqual([{ kind: 'not-appraised', names: [two] }]);
      expect(await summary.sheetNames()).toEqual(before);
      const outcome = await make(output, { concerns, replace: [] });
      expect(outcome.is).not.toBe('concerns');
      expect(JSON.stringify(outcome)).not.toMatch(/Chưa thẩm định/);
    }
  });

  test('is asked about again where it has changed since', async () => {
    const summary = await openSummary();
    const [one = '', two = ''] = summary.names;
    await summary.type(one, { selection: 'Trình' });
    const make = exporting(summary, firstChoice);
    const asked = as(await make({ to: 'workbook' }), 'concerns');
    await summary.type(two, { selection: 'Trình' });
    const again = as(await make({ to: 'workbook' }, { concerns: asked.concerns, replace: [] }), 'concerns');
    expect(again.concerns).toEqual([{ kind: 'not-appraised', names: [one, two] }]);
  });

  test('is nothing to an annex that names nobody', async () => {
    const summary = await openSummary();
    await summary.type(summary.names[0] ?? '', { selection: 'Trình' });
    const choice: ExportChoice = { ...firstChoice, chosen: ['progress'] };
    as(await exporting(summary, choice)({ to: 'workbook' }), 'workbook');
  });

  test('over the quota: said with both numbers', async () => {
    const summary = await openSummary();
    await summary.choose(...summary.names);
    const plan = {
      ...ninhThuan,
      nominations: {
        ...ninhThuan.nominations,
        quotas: ninhThuan.nominations.quotas.map((quota) => ({ ...quota, limit: 1 })),
      },
    };
    const outcome = await carryOut({ to: 'workbook' }, firstChoice, nothingConfirmed, {
      run: summary.run,
      plan,
      at: plan.root.code,
      now: NOW,
    });
    expect(as(outcome, 'concerns').concerns).toContainEqual(
      expect.objectContaining({ kind: 'over-quota', limit: 1 }),
    );
  });
});

describe('nobody is chosen', () => {
  const outputs: readonly Output[] = [
    { to: 'sheets' },
    { to: 'workbook' },
    { to: 'clipboard', annex: 'awards' },
    { to: 'files', kind: 'xlsx' },
    { to: 'files', kind: 'docx' },
    { to: 'files', kind: 'csv' },
    { to: 'files', kind: 'system' },
  ];
  test('nothing is made, and which annex would be empty is told', async () => {
    const summary = await openSummary();
    const before = await summary.sheetNames();
    for (const output of outputs)
      expect(await exporting(summary, firstChoice)(output)).toEqual({ is: 'nothing', empty: ['awards'] });
    expect(await summary.sheetNames()).toEqual(before);
  });

  test('the other annexes are made, and the empty one is named', async () => {
    const summary = await openSummary();
    const { names, empty } = as(
      await exporting(summary, { ...firstChoice, chosen: ['awards', 'progress'] })({ to: 'sheets' }),
      'sheets',
    );
    expect({ names, empty }).toEqual({ names: ['PL - Tình hình gửi'], empty: ['awards'] });
  });
});
