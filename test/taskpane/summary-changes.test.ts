/** Merging into an open summary that somebody has protected, filtered, cut or filled. */
import { sampleFiles } from '../../src/cli/sample/sample';
import { hiddenSheets } from '../../src/messages/form';
import { summarySheets } from '../../src/messages/summary-form';
import { WEB_LIMIT_BYTES } from '../../src/preview/misbehaviour';
import { person } from '../merge/build';
import { plan, sends } from '../again/story-steps';
import { listIn, rowsIn } from '../again/summary-file';
import { openExcel } from '../excel/host';
import type { Opened } from '../excel/host';
import { merged, mergeInto, readOpen, requestOf } from './open-summary';

const [AN, BINH] = ['Nguyễn Văn Mẫu An', 'Trần Thị Mẫu Bình'] as const;

const sent = (day: string, ...people: readonly ReturnType<typeof person>[]) => {
  const { name, bytes } = sends(day, ...people);
  return new Map([[name, bytes()]]);
};
const first = sent('2023-10-02', person(AN));
const second = sent('2023-10-03', person(BINH), person(AN, { achievement: 'Mới nhất' }));

async function standing(): Promise<Opened> {
  const opened = await openExcel();
  await mergeInto(opened, first, true);
  return opened;
}

const onAwards = <T>(
  { run }: Opened,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => run((context) => work(context.workbook.worksheets.getItem(summarySheets.awards), context));

const achievements = async (opened: Opened) =>
  rowsIn(listIn(await readOpen(opened), 'awards')).map(({ name, achievement }) => [name, achievement]);

const both = [
  [AN, 'Mới nhất'],
  [BINH, 'Thành tích mẫu'],
];

test('a sheet that the province protects is written all the same, and is protected as before', async () => {
  const opened = await standing();
  await onAwards(opened, async ({ protection }, context) => {
    protection.protect({ allowSort: true, allowFormatCells: true });
    await context.sync();
  });
  expect(await mergeInto(opened, second, false)).toBe(true);
  expect(await achievements(opened)).toEqual(both);
  const { isProtected, options } = await onAwards(opened, async ({ protection }, context) => {
    protection.load('protected,options');
    await context.sync();
    return { isProtected: protection.protected, options: protection.options };
  });
  expect(isProtected).toBe(true);
  expect(options).toMatchObject({ allowSort: true, allowFormatCells: true, allowInsertRows: false });
});

test('rows that are hidden are written, and shown where something in them changed', async () => {
  const opened = await standing();
  const { entries } = listIn(await readOpen(opened), 'reports');
  const row = entries[0]?.row ?? 0;
  const hiddenOf = () =>
    opened.run(async (context) => {
      const line = context.workbook.worksheets.getItem(summarySheets.reports).getRange(`${row}:${row}`);
      line.load('rowHidden');
      await context.sync();
      return line.rowHidden;
    });
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem(summarySheets.reports).getRange(`${row}:${row}`).rowHidden = true;
    await context.sync();
  });
  expect(await mergeInto(opened, second, false)).toBe(true);
  expect(listIn(await readOpen(opened), 'reports').entries[0]?.cells['status']?.value).toBe('Không đổi');
  expect(await hiddenOf()).toBe(false);
});

test('the table, its drop-down and its colours reach down to the new rows', async () => {
  const opened = await standing();
  await mergeInto(opened, second, false);
  const list = listIn(await readOpen(opened), 'awards');
  const seen = await onAwards(opened, async (sheet, context) => {
    const table = sheet.tables.getItemAt(0).getRange();
    table.load('address');
    const col = list.cols.get('selection') ?? 0;
    const rules = list.entries.map(({ row }) => {
      const cell = sheet.getCell(row - 1, col - 1);
      cell.dataValidation.load('type');
      const formats = cell.conditionalFormats.getCount();
      return { cell, formats };
    });
    await context.sync();
    return {
      address: table.address,
      rules: rules.map(({ cell, formats }) => [cell.dataValidation.type, formats.value]),
    };
  });
  expect(seen.address).toMatch(new RegExp(`:[A-Z]+${list.lastRow}$`));
  expect(seen.rules[1]).toEqual(seen.rules[0]);
});

test('the province’s own column, colours and cells below stay', async () => {
  const opened = await standing();
  const list = listIn(await readOpen(opened), 'awards');
  const row = list.entries[0]?.row ?? 0;
  const col = list.cols.get('achievement') ?? 0;
  await onAwards(opened, async (sheet, context) => {
    sheet.getCell(row - 1, col - 1).format.fill.color = '#FFFF00';
    sheet.getCell(row - 1, list.lastCol + 1).values = [['của tỉnh']];
    await context.sync();
  });
  await mergeInto(opened, second, false);
  const seen = await onAwards(opened, async (sheet, context) => {
    const [changed, own] = [sheet.getCell(row - 1, col - 1), sheet.getCell(row - 1, list.lastCol + 1)];
    changed.load('values');
    changed.format.fill.load('color');
    own.load('values');
    await context.sync();
    return [changed.values[0]?.[0], changed.format.fill.color, own.values[0]?.[0]] as unknown[];
  });
  expect(seen).toEqual(['Mới nhất', '#FFFF00', 'của tỉnh']);
});

test('sheets that were deleted are made anew, with their tables and names; the memory too', async () => {
  const opened = await standing();
  await opened.run(async (context) => {
    for (const name of [summarySheets.log, summarySheets.findings, hiddenSheets.memory]) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
    await context.sync();
  });
  expect(await mergeInto(opened, second, false)).toBe(true);
  const read = await readOpen(opened);
  expect(read.memory.state).toBe('whole');
  expect([...read.lists.keys()]).toEqual(expect.arrayContaining(['log', 'findings']));
  const tables = await opened.run(async (context) => {
    const all = context.workbook.tables;
    all.load('items/name');
    await context.sync();
    return all.items.map(({ name }) => name);
  });
  expect(tables).toEqual(expect.arrayContaining(['td_bang_log', 'td_bang_findings']));
});

test('where the province’s own table has the name of one that is made anew, the totals count the new one', async () => {
  const opened = await standing();
  const list = listIn(await readOpen(opened), 'progress');
  const [totals] = await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(summarySheets.progress);
    const formulas = sheet.getRange('C5:C5');
    formulas.load('formulas');
    sheet.delete();
    const own = context.workbook.worksheets.add('Của tỉnh');
    own.getRange('A1:A2').values = [['Ghi chú'], ['của tỉnh']];
    own.tables.add('A1:A2', true).name = 'td_bang_progress';
    await context.sync();
    return formulas.formulas[0] as string[];
  });
  expect(await mergeInto(opened, second, false)).toBe(true);
  const now = await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(list.sheet);
    const formulas = sheet.getRange('C5:C5');
    formulas.load('formulas');
    sheet.tables.load('items/name');
    await context.sync();
    return [sheet.tables.items.map(({ name }) => name), formulas.formulas[0]?.[0]] as unknown[];
  });
  expect(now).toEqual([['td_bang_progress_2'], totals?.replaceAll('td_bang_progress', 'td_bang_progress_2')]);
});

test('a merge of many units stays under what Excel on the web takes and answers', async () => {
  const opened = await openExcel();
  opened.host.misbehave({ requestLimitBytes: WEB_LIMIT_BYTES, responseLimitBytes: WEB_LIMIT_BYTES });
  const files = [
    ...sampleFiles(plan, { units: 40, seed: 5, faults: false, created: '2023-10-12T02:30:00Z' }),
  ].map(({ path, bytes }) => [path, bytes] as const);
  await mergeInto(opened, new Map(files.slice(0, 20)), true);
  const before = opened.host.requests.length;
  expect(await mergeInto(opened, new Map(files), false, '2023-10-14T02:30:00Z')).toBe(true);
  const requests = opened.host.requests.slice(before);
  expect(requests.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(WEB_LIMIT_BYTES);
  expect(opened.host.faults).toEqual([]);
}, 120_000);

test('a summary with nothing new is not touched', async () => {
  const opened = await standing();
  const { result } = await merged(
    requestOf(first, { kind: 'open', read: await readOpen(opened), own: null }),
  );
  expect(result).toEqual({ kind: 'changes', write: null });
});
