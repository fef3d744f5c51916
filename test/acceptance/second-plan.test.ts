/** Another movement's plan, which differs in everything, goes the whole way through the command as a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { shell } from '../cli/shell';
import type { Shell } from '../cli/shell';

const PLAN = join(__dirname, '../plans/two-level.json');

/** Every text of a workbook's visible sheets, by sheet. */
function texts(sh: Shell, file: string): ReadonlyMap<string, readonly string[]> {
  const opened = openWorkbook(
    readFileSync(join(sh.folder, file)),
    file,
    ({ visibility }) => visibility === 'visible',
  );
  if (!opened.ok) throw new Error(`${file}: ${opened.unreadable.reason}`);
  return new Map(
    opened.workbook.sheets.map(({ name, rows }) => [
      name,
      rows.flatMap(({ cells }) =>
        [...cells.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
      ),
    ]),
  );
}

/** Words of the built-in plan that no other plan's workbook may show. */
const foreign = /huyện|nông thôn mới|Ninh Thuận|3126|mục IV\.|Ban Chỉ đạo các chương trình/i;

test('plan check, new, sample, check and merge, with the plan taken from the workbooks', async () => {
  const sh = shell();
  expect(await sh.run(['plan', 'check', PLAN])).toMatchObject({ code: 0 });

  expect(await sh.run(['new', '--all', '--plan', PLAN, '--out', 'new'])).toMatchObject({ code: 0 });
  const made = sh.files();
  expect(made.length).toBeGreaterThan(0);

  expect(await sh.run(['sample', '--plan', PLAN, '--out', 'sample'])).toMatchObject({ code: 0 });
  const filled = sh.files().filter((file) => file.startsWith('sample/'));
  // No --plan from here on: the workbooks carry it.
  expect(await sh.run(['check', 'sample'])).toMatchObject({ code: 0 });
  expect(await sh.run(['merge', 'sample', '--out', 'tong-hop.xlsx', '--json', 'merge.json'])).toMatchObject({
    code: 0,
  });

  for (const file of [...made, ...filled, 'tong-hop.xlsx']) {
    expect([...texts(sh, file).values()].flat().filter((text) => foreign.test(text))).toEqual([]);
  }

  const summary = texts(sh, 'tong-hop.xlsx');
  expect([...summary.keys()]).not.toContain('Danh sách đã khen thưởng');
  // The day received counts and nobody has written it in yet: not late, and not in time either.
  expect(summary.get('Tiến độ')).toContain('Chưa có ngày nhận');
  // But for the header of the totals.
  expect(summary.get('Tiến độ')?.filter((text) => text === 'Đúng hạn')).toHaveLength(1);
  // The quota is each unit's: there is no counter over all of them.
  expect(summary.get('Tổng hợp khen thưởng')?.filter((text) => /^\d+\/\d+ /.test(text))).toEqual([]);

  const merged = JSON.parse(sh.read('merge.json')) as {
    plan: { source: string };
    totals: { errors: number };
  };
  expect(merged.plan.source).toBe('stamps');
  expect(merged.totals.errors).toBe(0);
}, 300_000);

test('files of two plans are not merged together; both are named', async () => {
  const sh = shell();
  await sh.run(['new', '--unit', '584', '--plan', 'ninh-thuan-3126', '--out', 'in/one']);
  await sh.run(['sample', '--plan', PLAN, '--units', '1', '--out', 'in/two']);
  const merged = await sh.run(['merge', 'in', '--out', 'tong-hop.xlsx']);
  expect(merged.code).toBe(2);
  expect(merged.err).toContain('ninh-thuan-3126');
  expect(merged.err).toContain('584-huyen-bac-ai.xlsx');
  expect(sh.files()).not.toContain('tong-hop.xlsx');
}, 300_000);
