import { sampleRegisterFile } from '../../src/cli/sample/sample';
import { summarySheets } from '../../src/messages/summary-form';
import { readStamp } from '../../src/sheets/read/stamp';
import {
  addFiles,
  beginMerge,
  cancelMerge,
  clearFiles,
  doneIn,
  mergeState,
  nameMerger,
} from '../../src/taskpane/merge/state';
import { mergeFiles } from '../../src/taskpane/merge/job';
import { tallyOf } from '../../src/taskpane/merge/report';
import type { MergeAnswer, MergeRequest, MergeResult, MergeStep } from '../../src/taskpane/merge/job';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { complete, layoutFor, withoutStamp, workbookFor } from '../cli/workbooks';
import { unitLabel, unitOf } from '../../src/plan/units';
import { rewarded } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';

const CREATED = '2023-10-12T02:30:00Z';

const given = (path: string, bytes: Uint8Array | string) => ({
  path,
  blob: new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]),
});

const request = (files: MergeRequest['files'], changes: Partial<MergeRequest> = {}): MergeRequest => ({
  files,
  previous: null,
  register: null,
  known: [ninhThuan],
  chosen: ninhThuan,
  insists: false,
  language: 'vi',
  by: '',
  created: CREATED,
  ...changes,
});

const silent = (): void => undefined;

function done(answer: MergeAnswer): Extract<MergeAnswer, { ok: true }> {
  if (!answer.ok) throw new Error(answer.refusal.wrong);
  return answer;
}

function anew(answer: MergeAnswer): Extract<MergeResult, { kind: 'new' }> {
  const { result } = done(answer);
  if (result.kind !== 'new') throw new Error(result.kind);
  return result;
}

const form = (code: string, plan = ninhThuan) => workbookFor(plan, code, complete(plan, code));

describe('files into a summary', () => {
  const damaged = form('585').slice(0, 4000);
  const files = [
    given('584.xlsx', form('584')),
    given('585.xlsx', damaged),
    given('586.xlsx', form('586')),
    given('bản sao.xlsx', form('584')),
    given('ghi chú.pdf', '%PDF-1.4'),
  ];

  test('each file is told of with what became of it, those with trouble first', async () => {
    const { report } = done(await mergeFiles(request(files), silent));
    expect(report.files.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['585.xlsx', 'unusable'],
      ['ghi chú.pdf', 'unusable'],
      ['584.xlsx', 'used'],
      ['586.xlsx', 'used'],
      ['bản sao.xlsx', 'repeated'],
    ]);
    expect(report.files[0]?.trouble?.reason).toBe('truncated');
    expect(report.arrived).toBe(2);
    expect(report.missing).toHaveLength(report.expected - report.arrived);
  });

  test('the register that is given is checked, and is no unit’s', async () => {
    const wrong = workbookFor(ninhThuan, 'SNV', { register: [rewarded('Xã Phước Bìn', 'Tập thể mẫu')] });
    const { report } = done(
      await mergeFiles(
        request([given('584.xlsx', form('584'))], { register: given('tinh.xlsx', wrong) }),
        silent,
      ),
    );
    expect(report.counts.error).toBe(1);
    expect(report.files.map(({ counts }) => counts.error)).toEqual([0]);
  });

  test('each file is told of before it is read', async () => {
    const steps: MergeStep[] = [];
    await mergeFiles(request(files), (step) => steps.push(step));
    expect(
      steps.map((step) => (step.step === 'reading' ? `${step.done}/${step.all} ${step.file}` : step.step)),
    ).toEqual([
      '0/5 584.xlsx',
      '1/5 585.xlsx',
      '2/5 586.xlsx',
      '3/5 bản sao.xlsx',
      '4/5 ghi chú.pdf',
      'merging',
      'writing',
    ]);
  });

  test('the file is a summary of the same plan, and the same as the layout', async () => {
    const { workbook, layout } = anew(await mergeFiles(request(files), silent));
    const opened = openWorkbook(workbook, 'tong-hop.xlsx', () => true);
    const stamp = opened.ok ? readStamp(opened.workbook) : null;
    expect(stamp).toMatchObject({ kind: 'summary', stamp: { planId: ninhThuan.id } });
    expect(workbook).toEqual(new Uint8Array(writeWorkbook(layout)));
  });

  test('the order of files changes nothing', async () => {
    const [one, other] = await Promise.all([
      mergeFiles(request(files), silent),
      mergeFiles(request([...files].reverse()), silent),
    ]);
    expect(anew(other).workbook).toEqual(anew(one).workbook);
  });

  test('what is sent between the worker and the pane is plain', async () => {
    const answer = await mergeFiles(request(files), silent);
    expect(structuredClone(answer)).toEqual(answer);
    expect(structuredClone(request([]))).toEqual(request([]));
  });

  test('who merges stands in Nhật ký, where they say it', async () => {
    const loggedBy = async (by: string): Promise<unknown> => {
      const { layout } = anew(await mergeFiles(request(files.slice(0, 1), { by }), silent));
      const log = layout.sheets.find(({ name }) => name === summarySheets.log);
      const header = log?.cells.find(({ value }) => value === 'Người tổng hợp');
      return log?.cells.find(({ row, col }) => row === header!.row + 1 && col === header!.col)?.value;
    };
    expect(await loggedBy('  Nguyễn Văn  Mẫu ')).toBe('Nguyễn Văn Mẫu');
    expect(await loggedBy(' ')).toBeFalsy();
  });

  test('a summary among the files is left out and named', async () => {
    const { workbook } = anew(await mergeFiles(request(files), silent));
    const { report } = done(
      await mergeFiles(request([given('584.xlsx', form('584')), given('cũ.xlsx', workbook)]), silent),
    );
    expect(report.files).toMatchObject([{ path: '584.xlsx' }, { path: 'cũ.xlsx', outcome: 'summary' }]);
    expect(tallyOf(report)).toEqual({ merged: 1, unusable: 0, summaries: ['cũ.xlsx'] });
  });
});

describe('files into a summary that stands', () => {
  const asked = (
    bytes: Uint8Array | string,
    files: MergeRequest['files'],
    changes: Partial<MergeRequest> = {},
  ) =>
    mergeFiles(
      request(files, { previous: { kind: 'file', file: given('th.xlsx', bytes) }, ...changes }),
      silent,
    );
  const first = async () =>
    anew(await mergeFiles(request([given('584.xlsx', form('584'))]), silent)).workbook;

  test('the file with what is new, and what that is', async () => {
    const { report, result } = done(await asked(await first(), [given('586.xlsx', form('586'))]));
    expect(report).toMatchObject({ isNews: true, memoryLost: false, open: 0, arrived: 2 });
    expect(report.changes?.units.map(({ unit }) => unit)).toEqual([
      unitLabel(ninhThuan, unitOf(ninhThuan, '586')!),
    ]);
    expect(report.changes?.cells.length).toBeGreaterThan(0);
    const opened = openWorkbook(
      result.kind === 'file' ? result.workbook! : new Uint8Array(),
      'th.xlsx',
      () => true,
    );
    expect(opened.ok).toBe(true);
  });

  test('nothing where nothing is new, also without any file', async () => {
    const workbook = await first();
    for (const files of [[given('584.xlsx', form('584'))], []])
      expect(done(await asked(workbook, files))).toMatchObject({
        report: { isNews: false, changes: { units: [], cells: [], questions: [] } },
        result: { kind: 'file', workbook: null },
      });
  });

  test('the summary among the files is not left out of itself', async () => {
    const workbook = await first();
    const { report } = done(
      await asked(workbook, [given('586.xlsx', form('586')), given('th.xlsx', workbook)]),
    );
    expect(report.files.map(({ path }) => path)).not.toContain('th.xlsx');
  });

  test.each<[string, () => Promise<Uint8Array | string>, string]>([
    ['no workbook', () => Promise.resolve('%PDF-1.4'), 'summary-unusable'],
    ['a unit’s form', () => Promise.resolve(form('585')), 'summary-absent'],
  ])('%s is refused', async (_, bytes, wrong) => {
    expect(await asked(await bytes(), [given('584.xlsx', form('584'))])).toMatchObject({
      ok: false,
      refusal: { wrong, file: 'th.xlsx' },
    });
  });

  test('one of another plan is refused', async () => {
    const unit = twoLevel.units[0]?.code ?? '';
    const files = [given('a.xlsx', workbookFor(twoLevel, unit))];
    expect(await asked(await first(), files, { known: [ninhThuan, twoLevel] })).toMatchObject({
      ok: false,
      refusal: { wrong: 'summary-other-plan', title: ninhThuan.title },
    });
  });

  test('files that cannot be read change nothing', async () => {
    expect(await asked(await first(), [given('a.xlsx', 'x')])).toMatchObject({
      ok: false,
      refusal: { wrong: 'nothing-readable' },
    });
  });
});

describe('the plan that rules', () => {
  test('one that the program knows comes before the copy in the files', async () => {
    const { report } = done(
      await mergeFiles(request([given('a.xlsx', form('584'))], { chosen: twoLevel }), silent),
    );
    expect(report.plan.id).toBe(ninhThuan.id);
  });

  test('one that the program does not know is taken from the files', async () => {
    const [unit] = twoLevel.units;
    const file = given('a.xlsx', workbookFor(twoLevel, unit?.code ?? ''));
    const { report } = done(await mergeFiles(request([file]), silent));
    expect(report.plan.id).toBe(twoLevel.id);
  });

  test('where no file tells one, the chosen one', async () => {
    const bare = writeWorkbook(withoutStamp(layoutFor(ninhThuan, '584', complete(ninhThuan, '584'))));
    const { report } = done(await mergeFiles(request([given('a.xlsx', bare)]), silent));
    expect(report).toMatchObject({ plan: { id: ninhThuan.id }, arrived: 1 });
  });

  describe('of files of two plans', () => {
    const [unit] = twoLevel.units;
    const mixed = [given('a.xlsx', form('584')), given('b.xlsx', workbookFor(twoLevel, unit?.code ?? ''))];

    test('is asked for, and their names are told', async () => {
      expect(await mergeFiles(request(mixed), silent)).toMatchObject({
        ok: false,
        refusal: { wrong: 'plans-mixed', plans: [{ files: ['a.xlsx'] }, { files: ['b.xlsx'] }] },
      });
    });

    test('is the chosen one where the officer insists; the others’ files are told of', async () => {
      const { report } = done(await mergeFiles(request(mixed, { insists: true }), silent));
      expect(report.files).toMatchObject([
        { path: 'b.xlsx', trouble: { reason: 'plan-other' } },
        { path: 'a.xlsx', outcome: 'used' },
      ]);
    });
  });
});

describe('the register', () => {
  const file = given('584.xlsx', form('584'));
  const refusal = async (changes: Partial<MergeRequest>): Promise<string> => {
    const answer = await mergeFiles(request([file], changes), silent);
    return answer.ok ? 'merged' : answer.refusal.wrong;
  };

  test.each([
    [
      'the province’s own',
      sampleRegisterFile(ninhThuan, { seed: 1, created: CREATED }) ?? new Uint8Array(),
      'merged',
    ],
    ['a file without one', workbookFor(twoLevel, twoLevel.units[0]?.code ?? ''), 'register-absent'],
    ['no workbook', '%PDF-1.4', 'register-unusable'],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusal({ register: given('r.xlsx', bytes) })).toBe(expected);
  });

  test('is refused where the plan excludes nobody', async () => {
    const plan = { ...ninhThuan, version: 99, nominations: { ...ninhThuan.nominations, exclusion: null } };
    expect(await refusal({ known: [plan], register: given('r.xlsx', '') })).toBe('register-unused');
  });
});

test('where nothing can be used, each file says why', async () => {
  const answer = await mergeFiles(request([given('a.xlsx', ''), given('b.xlsx', 'x')]), silent);
  expect(answer).toMatchObject({
    ok: false,
    refusal: {
      wrong: 'nothing-readable',
      report: { files: [{ outcome: 'unusable' }, { outcome: 'unusable' }] },
    },
  });
});

test('a file that the browser cannot read any more is trouble, not a fault', async () => {
  const blob = new Blob(['x']);
  blob.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  const files = [given('584.xlsx', form('584')), { path: 'mất.xlsx', blob }];
  const { report } = done(await mergeFiles(request(files), silent));
  expect(report.files[0]).toMatchObject({
    path: 'mất.xlsx',
    trouble: { reason: 'unreadable-file', detail: 'NotReadableError' },
  });
});

describe('the merge of the pane', () => {
  const circumstances = {
    known: [ninhThuan],
    chosen: ninhThuan,
    insists: false,
    language: 'vi',
    now: new Date(CREATED),
    previous: () => Promise.resolve(null),
  } as const;
  beforeEach(() => {
    clearFiles();
    addFiles([{ path: '584.xlsx', file: new File([new Uint8Array(form('584'))], '584.xlsx') }]);
  });

  test('ends with what the worker answers', async () => {
    nameMerger('Nguyễn Văn Mẫu');
    const asked: MergeRequest[] = [];
    await beginMerge((request, tell) => {
      asked.push(request);
      return { answer: mergeFiles(request, tell), cancel: silent };
    }, circumstances);
    expect(mergeState().phase).toMatchObject({ is: 'done', merged: { report: { arrived: 1 } } });
    expect(asked).toMatchObject([{ by: 'Nguyễn Văn Mẫu' }]);
  });

  test('into the open workbook, is shown while somebody works here who may merge into it', async () => {
    const answer = async (asked: MergeRequest): Promise<MergeAnswer> => ({
      ...done(await mergeFiles(asked, silent)),
      result: { kind: 'changes', write: null },
    });
    await beginMerge((asked) => ({ answer: answer(asked), cancel: silent }), circumstances);
    const { phase } = mergeState();
    const target = { plan: ninhThuan, unit: unitOf(ninhThuan, '584'), at: '584' };
    expect(doneIn(phase, target)).toBe(phase);
    expect(doneIn(phase, null)).toBeNull();
  });

  test('is stopped before anything comes of it', async () => {
    let stopped = 0;
    let answer: (answer: MergeAnswer) => void = silent;
    const merging = beginMerge(
      () => ({ answer: new Promise((resolve) => (answer = resolve)), cancel: () => (stopped += 1) }),
      circumstances,
    );
    await Promise.resolve();
    cancelMerge();
    expect(stopped).toBe(1);
    answer({ ok: false, refusal: { wrong: 'register-absent', file: '' } });
    await merging;
    expect(mergeState().phase).toEqual({ is: 'choosing', wasCancelled: true });
  });

  test('a worker that fails is told of', async () => {
    const error = new Error('no worker');
    await beginMerge(() => ({ answer: Promise.reject(error), cancel: silent }), circumstances);
    expect(mergeState().phase).toEqual({ is: 'failed', error });
  });
});
