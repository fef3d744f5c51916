import '../excel/fewer-rows';
import fc from 'fast-check';
import { kindOf, unitOf } from '../../src/plan/units';
import type { Plan } from '../../src/plan/schema';
import type { Submission } from '../../src/rules/submission';
import { noEntries } from '../../src/sheets/entry/form';
import type { Entries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { dayInVietnam, deadlineLines } from '../../src/taskpane/check/deadlines';
import {
  filtered,
  grouped,
  noFilter,
  rowNames,
  shownFindings,
  targetNow,
} from '../../src/taskpane/check/groups';
import { judgeForm } from '../../src/taskpane/check/judge';
import { successor } from '../../src/taskpane/check/kept-focus';
import { quotaLines } from '../../src/taskpane/check/quotas';
import { sheetStates } from '../../src/taskpane/check/sheets';
import { openUnit } from '../../src/taskpane/session';
import type { LastCheck, OpenWorkbook } from '../../src/taskpane/session';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { complete } from '../cli/workbooks';
import { person } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';

/** The form of a unit with these entries, judged as the pane judges it. */
function judged(plan: Plan, code: string, entries: Partial<Entries> = {}) {
  const unit = unitOf(plan, code);
  if (!unit) throw new Error(`no unit ${code}`);
  const layout = layOutEntryWorkbook(plan, unit, { ...noEntries, ...entries }, '2023-01-01T00:00:00Z');
  const opened = openWorkbook(writeWorkbook(layout), 'form.xlsx', wantedSheets);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  const judgement = judgeForm(opened.workbook, plan);
  if (!judgement.ok) throw new Error(judgement.reason.reason);
  return { ...judgement, kind: kindOf(plan, unit) };
}

const info = (values: Entries['info']): Submission => judged(ninhThuan, '584', { info: values }).submission;

describe('deadlines', () => {
  test.each([
    ['2023-10-09T16:59:59Z', '2023-10-09'],
    ['2023-10-09T17:00:00Z', '2023-10-10'],
  ])('at %s it is %s in Vietnam', (utc, day) => {
    expect(dayInVietnam(Date.parse(utc))).toBe(day);
  });

  // "Trước ngày 10/10/2023": the last day in time is the 9th.
  test.each([
    ['not sent, ten days before', {}, '2023-09-29', { is: 'open', daysLeft: 10 }],
    ['not sent, on the last day', {}, '2023-10-09', { is: 'open', daysLeft: 0 }],
    ['not sent, on the day itself', {}, '2023-10-10', { is: 'dayItself' }],
    ['not sent, a day later', {}, '2023-10-11', { is: 'passed', days: 2 }],
    [
      'sent in time, looked at later',
      { reportSent: { date: '2023-10-09' } },
      '2023-12-01',
      { is: 'onTime', day: '2023-10-09' },
    ],
    [
      'sent on the day itself',
      { reportSent: { date: '2023-10-10' } },
      '2023-10-10',
      { is: 'onDay', day: '2023-10-10' },
    ],
    ['sent late', { reportSent: { date: '2023-10-11' } }, '2023-10-11', { is: 'late', day: '2023-10-11' }],
  ])('a report %s', (_, values, today, state) => {
    const { submission, kind } = judged(ninhThuan, '584', { info: values });
    const lines = deadlineLines(ninhThuan, kind, submission, today);
    expect(lines.find(({ deadline }) => deadline.of === 'report')).toMatchObject({
      lastDay: '2023-10-09',
      state,
    });
  });

  test('who nominates nobody has no letter to send', () => {
    const { kind } = judged(ninhThuan, '584');
    const lines = deadlineLines(ninhThuan, kind, info({ noNominations: 'X' }), '2023-12-01');
    expect(lines.find(({ deadline }) => deadline.of === 'nominations')?.state).toEqual({ is: 'declined' });
  });

  test('only deadlines that bind the kind of unit are shown', () => {
    const { kind, submission } = judged(ninhThuan, 'SNV');
    const lines = deadlineLines(ninhThuan, kind, submission, '2023-09-01');
    expect(lines.map(({ deadline }) => deadline.of)).not.toContain('selection');
    expect(lines.every(({ deadline }) => deadline.kinds.includes(kind.id))).toBe(true);
  });
});

describe('quotas', () => {
  const quotaOf = (plan: Plan) => {
    const [quota] = plan.nominations.quotas;
    if (!quota) throw new Error('the plan has no quota');
    const kind = plan.nominations.kinds.find((each) => each.quota === quota.id);
    return {
      quota,
      rows: (n: number) => Array.from({ length: n }, () => ({ kind: kind?.name ?? '', name: 'Mẫu' })),
    };
  };

  test('a unit is never over what all units share', () => {
    const { quota, rows } = quotaOf(ninhThuan);
    const { submission } = judged(ninhThuan, '584', { nominations: rows(quota.limit + 5) });
    expect(quotaLines(ninhThuan, submission)[0]).toEqual({
      quota,
      nominated: quota.limit + 5,
      isOver: false,
    });
  });

  test.each([
    [0, false],
    [1, true],
  ])('a unit with %i more than its own quota', (more, isOver) => {
    const { quota, rows } = quotaOf(ninhThuan);
    const plan: Plan = {
      ...ninhThuan,
      nominations: { ...ninhThuan.nominations, quotas: [{ ...quota, per: 'unit' }] },
    };
    const { submission } = judged(ninhThuan, '584', { nominations: rows(quota.limit + more) });
    expect(quotaLines(plan, submission)[0]?.isOver).toBe(isOver);
  });
});

describe('sheets', () => {
  const states = (code: string, entries: Partial<Entries> = {}) => {
    const { submission, findings, kind } = judged(ninhThuan, code, entries);
    return sheetStates(ninhThuan, kind, submission, findings);
  };

  test('a complete form lacks nothing', () => {
    const all = states('584', complete(ninhThuan, '584'));
    expect(all.map(({ missing, wrong }) => missing + wrong)).toEqual(all.map(() => 0));
    const report = all.find(({ table }) => table === 'report');
    expect(report?.filled).toBe(report?.required);
  });

  test('a blank report owes every required item', () => {
    const report = states('584').find(({ table }) => table === 'report');
    expect(report).toMatchObject({ filled: 0, missing: report?.required, wrong: 0 });
  });

  test('two errors in one cell are one cell to mend', () => {
    // Too long, and there twice.
    const row = person('Nguyễn Văn Mẫu '.repeat(50));
    const list = states('584', { nominations: [row, row] }).find(({ table }) => table === 'nominations');
    expect(list).toMatchObject({ filled: 2, wrong: 2 });
  });

  test('what a kind of unit is not asked for is not shown', () => {
    const tables = states('SNV').map(({ table }) => table);
    expect(tables).toContain('report');
    expect(new Set(tables).size).toBe(tables.length);
  });
});

describe('findings', () => {
  const faulty = judged(ninhThuan, '584', {
    nominations: [
      { ...person('Nguyễn Văn Mẫu'), rewarded: 'Có', kind: 'Cá nhan' },
      { ...person('Trần Thị Mẫu'), rewarded: 'Có' },
    ],
  });
  const all = shownFindings(faulty.findings, faulty.submission, ninhThuan, 'vi');
  const nameOf = rowNames(faulty.submission, ninhThuan);

  test('every finding is shown once, each under an id of its own', () => {
    expect(all).toHaveLength(faulty.findings.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const groups = grouped(all, nameOf);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    expect(new Set(groups.map(({ sheet }) => sheet)).size).toBe(groups.length);
  });

  test('the same finding has the same id in the next check', () => {
    const again = shownFindings(faulty.findings, faulty.submission, ninhThuan, 'en');
    expect(again.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  test('a row of the list is called by its nominee', () => {
    const list = grouped(all, nameOf).find(({ sheet }) => sheet === 'Đề nghị khen thưởng');
    expect(list?.rows.map(({ name }) => name)).toContain('Nguyễn Văn Mẫu');
  });

  test('a finding says where to go and cites its clause in full', () => {
    const declared = all.find(({ id }) => id.includes('excluded-declared'));
    expect(declared?.target).toMatchObject({ sheet: 'Đề nghị khen thưởng' });
    expect(declared?.cell).toMatch(/^[A-Z]+9, /);
    expect(declared?.clause).not.toBeNull();
  });

  test.each([
    ['with diacritics', 'mục IV.2'],
    ['without', 'muc IV.2'],
    ['words in any order', 'iv.2 muc'],
  ])('a text is found %s', (_, text) => {
    const found = filtered(all, { ...noFilter, text }, nameOf);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  test.each([
    ['the name of its row', 'nguyen van mau'],
    ['the clause that it shows in full', 'được công nhận đạt chuẩn'],
  ])('a finding is found by %s', (_, text) => {
    expect(filtered(all, { ...noFilter, text }, nameOf)).not.toEqual([]);
  });

  test('a finding leads to its cell also after its sheet was renamed', () => {
    const target = all.find(({ id }) => id.includes('excluded-declared'))?.target;
    if (!target) throw new Error('no such finding');
    const { submission } = faulty;
    const renamed = submission.nominations.map((row) => ({ ...row, sheet: 'Danh sách của xã' }));
    expect(targetNow(target, { ...submission, nominations: renamed })).toEqual({
      ...target,
      sheet: 'Danh sách của xã',
    });
    expect(targetNow(target, submission)).toBeNull();
    expect(targetNow(target, { ...submission, nominations: [] })).toBeNull();
  });

  test('severities and sheets are left out', () => {
    const noErrors = filtered(all, { ...noFilter, hidden: new Set(['error']) }, nameOf);
    expect(noErrors.map(({ severity }) => severity)).not.toContain('error');
    const report = filtered(all, { ...noFilter, sheet: 'Thông tin' }, nameOf);
    expect(new Set(report.map(({ sheet }) => sheet))).toEqual(new Set(['Thông tin']));
  });
});

describe('the focus when a finding vanishes', () => {
  test.each([
    ['to the next', ['a', 'b', 'c'], ['a', 'c'], 'b', 'c'],
    ['over others that vanished too', ['a', 'b', 'c', 'd'], ['a', 'd'], 'b', 'd'],
    ['to the one before, at the end', ['a', 'b'], ['a'], 'b', 'a'],
    ['nowhere when none is left', ['a'], [], 'a', null],
  ])('%s', (_, before, after, gone, to) => {
    expect(successor(before, after, gone)).toBe(to);
  });

  test('goes to something that is there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.func(fc.boolean()), (before, stays) => {
        const [gone = ''] = before;
        const after = before.filter((id) => id !== gone && stays(id));
        const to = successor(before, after, gone);
        expect(to === null ? after.length === 0 : after.includes(to)).toBe(true);
      }),
    );
  });
});

test.each([
  ['the unit that its cell names, as last checked', '585', '585'],
  ['the unit that it was made for, where the cell names none of the plan', 'X', '584'],
  ['the unit that it was made for, until it was checked', null, '584'],
])('an open form is of %s', (_, checked, expected) => {
  const workbook = { kind: 'form', plan: ninhThuan, unit: unitOf(ninhThuan, '584') } as OpenWorkbook;
  const lastCheck: LastCheck | null =
    checked === null ? null : { submission: { unit: checked } as Submission, findings: [], at: 0 };
  expect(openUnit({ workbook, lastCheck })?.code).toBe(expected);
});

test('a plan of other levels is judged the same way', () => {
  const [unit] = twoLevel.units;
  const { kind, submission, findings } = judged(twoLevel, unit?.code ?? '');
  expect(sheetStates(twoLevel, kind, submission, findings).length).toBeGreaterThan(0);
});
