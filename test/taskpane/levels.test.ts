/** A district merges its communes into the form that is open: the same as by command, and it is sent as it is. */
import '../excel/fewer-rows';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyChanges } from '../../src/excel/apply-changes';
import { writeChoices } from '../../src/excel/choose';
import { finishMerge } from '../../src/excel/finish-merge';
import { install } from '../../src/excel/install';
import { readMergedInto } from '../../src/excel/read-summary';
import { readWorkbook } from '../../src/excel/read-workbook';
import { repair } from '../../src/excel/repair';
import type { MergeInput } from '../../src/merge/summary';
import { unitOf } from '../../src/plan/units';
import { a1 } from '../../src/sheets/address';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { remerge } from '../../src/sheets/summary/remerge';
import { firstChoice } from '../../src/taskpane/export/choice';
import { codeOfOpen } from '../../src/taskpane/export/source';
import { judgeForm } from '../../src/taskpane/check/judge';
import { identify } from '../../src/taskpane/identify';
import { targetIn } from '../../src/taskpane/merge/target';
import { questionsIn } from '../../src/taskpane/merge/changes';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { listIn, readBack, rowsIn, typed } from '../again/summary-file';
import type { Shown } from '../again/summary-file';
import { complete, layoutFor, workbookFor } from '../cli/workbooks';
import { shell } from '../cli/shell';
import type { Shell } from '../cli/shell';
import { compared } from '../excel/compared';
import { as, byCommand, exporting, letter, said } from './exporting';
import { openExcel } from '../excel/host';
import type { Opened } from '../excel/host';
import { letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { merged, readEverything, requestOf } from './open-summary';
import type { Sent } from './open-summary';

jest.setTimeout(120_000);

const UNIT = '584';
const [AN, BINH, CUONG, DUNG] = [
  'Nguyễn Văn Mẫu An',
  'Trần Thị Mẫu Bình',
  'Lê Văn Mẫu Cường',
  'Phạm Thị Mẫu Dung',
] as const;
const did = (achievement: string) => ({ achievement });

const entriesOf = (code: string, day: string, d1: number, people: readonly ReturnType<typeof person>[]) => {
  const whole = complete(plan, code);
  return {
    ...whole,
    info: { ...whole.info, ...letterOf(day), noNominations: null },
    figures: { D1: { 'year-2023': d1 } },
    nominations: people,
  };
};
const commune = (code: string, day: string, ...people: readonly ReturnType<typeof person>[]): Uint8Array =>
  workbookFor(plan, code, entriesOf(code, day, 3, people));

const LAYOUT = layoutFor(plan, UNIT, entriesOf(UNIT, '2023-10-04', 9, [person(DUNG)]));
const AUTHOR = 'Nguyễn Văn Mẫu';

const BLANK: Sent = new Map();
const FIRST: Sent = new Map([
  ['22783.xlsx', commune('22783', '2023-10-02', person(AN), person(BINH))],
  ['22786.xlsx', commune('22786', '2023-10-02', person(CUONG))],
]);
const CORRECTED: Sent = new Map([
  ['22783-sua.xlsx', commune('22783', '2023-10-03', person(AN, did('Xã sửa')), person(BINH, did('Xã sửa')))],
]);

async function formOpen(): Promise<Opened> {
  const opened = await openExcel();
  expect(await opened.run((context) => install(context, LAYOUT))).toEqual({ kind: 'installed' });
  return opened;
}

const standing = ({ run }: Opened) => run((context) => readMergedInto(context, plan, UNIT));
const everything = async (opened: Opened) => compared(await readEverything(opened));
const timeOf = (step: number): string => `2023-10-${12 + step}T02:30:00Z`;

async function written(opened: Opened, sent: Sent, step: number) {
  const previous = { kind: 'open', at: UNIT, ...(await standing(opened)) } as const;
  const { result } = await merged(requestOf(sent, previous, timeOf(step)));
  if (result.kind !== 'changes') throw new Error(result.kind);
  return result.write;
}

async function mergeOpen(opened: Opened, sent: Sent, step: number): Promise<boolean> {
  const write = await written(opened, sent, step);
  if (!write) return false;
  const applied = await opened.run((context) => applyChanges(context, write.changes, write.journal));
  expect(applied).toEqual({ kind: 'written' });
  return true;
}

/** As the page for any browser does it. */
async function mergeFile(bytes: Uint8Array, sent: Sent, step: number): Promise<Uint8Array> {
  const file = { path: '584.xlsx', blob: new Blob([new Uint8Array(bytes)]) };
  const { result } = await merged(requestOf(sent, { kind: 'file', file, at: UNIT }, timeOf(step)));
  if (result.kind !== 'file') throw new Error(result.kind);
  return result.workbook ?? bytes;
}

async function mergeByCommand(bytes: Uint8Array, sent: Sent, step: number): Promise<Uint8Array> {
  const sh = shell();
  sh.put('584.xlsx', bytes);
  // A merge needs a file: one that was merged already says nothing new.
  for (const [name, given] of sent.size > 0 ? sent : FIRST) sh.put(`XA/${name}`, given);
  const now = (): Date => new Date(timeOf(step));
  const { err } = await sh.run(
    ['merge', 'XA', '--unit', UNIT, '--out', '584.xlsx', '--plan', plan.id, '--by', AUTHOR],
    { now },
  );
  expect(err).toBe('');
  return bytesOf(sh, '584.xlsx');
}

const bytesOf = (sh: Shell, path: string): Uint8Array => new Uint8Array(readFileSync(join(sh.folder, path)));

function sourceOf(bytes: Uint8Array, isAll = true) {
  const opened = openWorkbook(bytes, '584.xlsx', isAll ? () => true : wantedSheets);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  return opened.workbook;
}

/** What an officer can see. The command keeps the files' places in its hidden memory. */
const seen = (bytes: Uint8Array): unknown => {
  const { sheets, ...source } = sourceOf(bytes);
  return compared({ ...source, sheets: sheets.filter(({ visibility }) => visibility === 'visible') });
};

/** Types into a row of the award list. */
async function typeIn(opened: Opened, name: string, values: Shown): Promise<void> {
  const list = listIn((await standing(opened)).read, 'awards');
  const row = list.entries[rowsIn(list).findIndex((each) => each['name'] === name)]?.row ?? 0;
  await opened.run(async (context) => {
    for (const [column, value] of Object.entries(values)) {
      const at = a1({ row, col: list.cols.get(column) ?? 0 });
      context.workbook.worksheets.getItem(list.sheet).getRange(at).values = [[value as string]];
    }
    await context.sync();
  });
}

async function submissionOf(opened: Opened) {
  const source = await opened.run((context) => readWorkbook(context, wantedSheets));
  const read = readSubmission(source, { path: '584.xlsx', sha256: 'a', size: 1 }, plan);
  if (!read.ok) throw new Error(read.reason.reason);
  return read;
}

/** What the district does, and what then stands in the award list: who, chosen or not, achievement. */
async function story(
  see: (files: { opened: Opened; file: Uint8Array; command: Uint8Array }) => Promise<void>,
) {
  const opened = await formOpen();
  let file: Uint8Array = writeWorkbook(LAYOUT);
  let command = file;
  const mergeAll = async (sent: Sent, step: number): Promise<boolean> => {
    const isWritten = await mergeOpen(opened, sent, step);
    file = await mergeFile(file, sent, step);
    command = await mergeByCommand(command, sent, step);
    await see({ opened, file, command });
    return isWritten;
  };
  const typeAll = async (name: string, values: Shown): Promise<void> => {
    await typeIn(opened, name, values);
    const find = (row: Shown): boolean => row['name'] === name;
    file = typed(file, plan, 'awards', find, values);
    command = typed(command, plan, 'awards', find, values);
  };
  expect(await mergeAll(FIRST, 0)).toBe(true);
  expect(await mergeAll(FIRST, 1)).toBe(false);
  await typeAll(AN, { selection: 'Trình' });
  await typeAll(BINH, did('Huyện sửa'));
  expect(await mergeAll(CORRECTED, 2)).toBe(true);
  const { read } = await standing(opened);
  const [question] = questionsIn(read, 'huyện');
  expect(question).toMatchObject({ theirs: 'Xã sửa', ours: 'Huyện sửa' });
  const target = { plan, at: UNIT };
  await opened.run((context) => writeChoices(context, target, read, new Map([[question!.id, 'province']])));
  const stood = questionsIn((await standing(opened)).read, 'huyện');
  expect(stood.map(({ choice }) => choice)).toEqual(['province']);
  const answer = (bytes: Uint8Array): Uint8Array =>
    typed(bytes, plan, 'queue', ({ state }) => state === 'Chờ xử lý', { choice: 'Theo huyện' });
  file = answer(file);
  command = answer(command);
  expect(await mergeAll(BLANK, 3)).toBe(true);
  expect(opened.host.faults).toEqual([]);
  return { opened, file, command };
}

test('the pane, the page and the command come to the same, step by step', async () => {
  const { opened, command } = await story(async ({ opened, file, command }) => {
    expect(await everything(opened)).toEqual(compared(sourceOf(file)));
    expect(seen(file)).toEqual(seen(command));
  });
  expect(
    rowsIn(listIn((await standing(opened)).read, 'awards')).map((row) => [
      row['name'],
      row['selection'] ?? null,
      row['achievement'],
    ]),
  ).toEqual([
    [AN, 'Trình', 'Xã sửa'],
    [BINH, null, 'Huyện sửa'],
    [CUONG, null, person(CUONG).achievement],
  ]);

  // It is a submission, and the province merges it: what is open says the same as the file.
  const { submission, findings } = await submissionOf(opened);
  expect(submission.carried?.chosen.map(({ unit, row }) => [unit, row.cells['name']?.value])).toEqual([
    ['22783', AN],
  ]);
  const input: MergeInput = { ok: true, file: submission.file, submission, findings };
  const province = remerge(null, [input], plan, null, { created: timeOf(5), linkTo: () => null });
  const awards = province.lists.get('awards')?.list.rows ?? [];
  const inProvince = awards.map(({ cells }) => [cells['name'], cells['sender'], cells['achievement']]);
  const sh = shell();
  sh.put('HUYEN/584.xlsx', command);
  await sh.run(['merge', 'HUYEN', '--out', 'tinh.xlsx']);
  const byCommand = rowsIn(listIn(readBack(bytesOf(sh, 'tinh.xlsx'), plan), 'awards'));
  expect(inProvince).toEqual([
    [DUNG, 'Huyện Bác Ái', person(DUNG).achievement],
    [AN, 'Xã Phước Bình', 'Xã sửa'],
  ]);
  expect(byCommand.map((row) => [row['name'], row['sender'], row['achievement']])).toEqual(inProvince);
});

describe('the form with its summary', () => {
  let opened: Opened;
  let file: Uint8Array;
  beforeAll(async () => {
    opened = await formOpen();
    await mergeOpen(opened, FIRST, 0);
    await typeIn(opened, AN, { selection: 'Trình' });
    file = await mergeFile(writeWorkbook(LAYOUT), FIRST, 0);
    file = typed(file, plan, 'awards', ({ name }) => name === AN, { selection: 'Trình' });
  }, 120_000);

  test('is still the form of the unit', async () => {
    const known = [{ plan, source: 'built-in' }] as const;
    expect(await opened.run((context) => identify(context, known, 'vi'))).toEqual({
      kind: 'form',
      plan,
      unit: unitOf(plan, UNIT),
      state: { is: 'whole' },
      hasSummary: true,
      isMergeUnfinished: false,
    });
  });

  test('makes the annexes that its file makes', async () => {
    const choice = { ...firstChoice, letter };
    const { files } = as(await exporting(opened, choice, UNIT)({ to: 'files', kind: 'csv' }), 'files');
    const command = await byCommand(file, '--formats', 'csv', ...said);
    expect(files.map(({ name }) => name)).toEqual(['danh-sach.csv']);
    expect(Buffer.from(files[0]!.bytes).toString()).toBe(Buffer.from(command('danh-sach.csv')).toString());
    expect(Buffer.from(files[0]!.bytes).toString()).toContain(AN);
  });

  test('is checked in place as its file is', async () => {
    const source = await opened.run((context) => readWorkbook(context, wantedSheets));
    const [inPlace, byFile] = [judgeForm(source, plan), judgeForm(sourceOf(file, false), plan)];
    if (!inPlace.ok || !byFile.ok) throw new Error('no form');
    expect(inPlace.findings).toEqual(byFile.findings);
    expect(inPlace.submission.carried).toEqual(byFile.submission.carried);
    expect(inPlace.submission.carried?.chosen).toHaveLength(1);
  });

  test('has the code of its file', async () => {
    const sh = shell();
    sh.put('584.xlsx', file);
    const { out } = await sh.run(['code', '584.xlsx']);
    const code = await opened.run((context) => codeOfOpen(context, 'form', plan));
    expect(out).toBe(`Mã đối chiếu: ${code}\n`);
  });

  test('is repaired, and the summary beside it stays as it is', async () => {
    const before = await everything(opened);
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thông tin');
      sheet.protection.unprotect();
      sheet.getRange('A1:B3').clear();
      await context.sync();
    });
    expect(await everything(opened)).not.toEqual(before);
    expect(await opened.run((context) => repair(context, LAYOUT))).toEqual({ kind: 'repaired', added: [] });
    expect(await everything(opened)).toEqual(before);
    expect(opened.host.faults).toEqual([]);
  });
});

describe('a first merge that is broken off', () => {
  /** Excel breaks off after so many requests of the write, and so many actions of the next. */
  async function brokenOff(requests: number, actions: number): Promise<Opened> {
    const opened = await formOpen();
    const write = await written(opened, FIRST, 0);
    if (!write) throw new Error('nothing to write');
    const writing = opened.run((context) => {
      const sync = context.sync.bind(context);
      let count = 0;
      const cut = (): ReturnType<typeof sync> => {
        if (count === requests) opened.host.misbehave({ failAfterActions: actions });
        count += 1;
        return sync();
      };
      return applyChanges(Object.assign(context, { sync: cut }), write.changes, write.journal);
    });
    await expect(writing).rejects.toThrow();
    opened.host.misbehave({});
    return { ...opened, run: await opened.reload() };
  }
  const known = [{ plan, source: 'built-in' }] as const;
  const isUnfinished = async ({ run }: Opened) => {
    const workbook = await run((context) => identify(context, known, 'vi'));
    return workbook.kind === 'form' && workbook.isMergeUnfinished;
  };
  const finish = ({ run }: Opened) => run((context) => finishMerge(context, plan));

  let before: unknown;
  let whole: unknown;
  beforeAll(async () => {
    const opened = await formOpen();
    before = await everything(opened);
    await mergeOpen(opened, FIRST, 0);
    whole = await everything(opened);
  }, 120_000);

  /** Reading, the tables, trying what is protected, the journal: then the lists, the memory, the journal's end. */
  const LISTS = 4;

  test('before its journal stands has changed nothing', async () => {
    const again = await brokenOff(LISTS - 1, 2);
    expect(await finish(again)).toEqual({ kind: 'discarded' });
    expect(await everything(again)).toEqual(before);
  });

  test.each([
    ['with the first sheet', LISTS, 60],
    ['in the middle of the lists', LISTS, 900],
    ['before the memory', LISTS + 1, 0],
    ['in the middle of the memory', LISTS + 1, 6],
    ['before the journal is taken away', LISTS + 2, 0],
  ])('%s is finished, and comes to the same', async (_, requests, actions) => {
    const again = await brokenOff(requests, actions);
    expect(await isUnfinished(again)).toBe(true);
    expect(await finish(again)).toEqual({ kind: 'finished' });
    expect(await isUnfinished(again)).toBe(false);
    expect(await everything(again)).toEqual(whole);
  });

  test('is left alone where somebody has typed into a sheet of it', async () => {
    const again = await brokenOff(LISTS + 1, 0);
    again.host.user.type('Tổng hợp khen thưởng', 'B30', 'của huyện');
    expect(await finish(again)).toEqual({ kind: 'typed-into', sheets: ['Tổng hợp khen thưởng'] });
    expect(await again.run((context) => readMergedInto(context, plan, UNIT))).toMatchObject({
      read: { memory: { state: 'lost' } },
    });
  });
});

test.each([
  ['the form of a unit that others send through', UNIT, { planId: plan.id, unit: UNIT }, UNIT],
  ['such a form where nobody said who works here', UNIT, null, UNIT],
  ['such a form that the province looks at', UNIT, { planId: plan.id, unit: null }, null],
  ['the form of a unit to which nobody sends', '22783', { planId: plan.id, unit: '22783' }, null],
])('%s is merged into or not', (_, code, choice, at) => {
  const unit = unitOf(plan, code);
  const workbook = {
    kind: 'form',
    plan,
    unit,
    state: { is: 'whole' },
    hasSummary: false,
    isMergeUnfinished: false,
  } as const;
  expect(targetIn(workbook, choice)?.at ?? null).toBe(at);
});
