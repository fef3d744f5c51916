import '../excel/fewer-rows';
import { install } from '../../src/excel/install';
import { hiddenSheets } from '../../src/messages/form';
import type { Plan } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { formSheets, identify } from '../../src/taskpane/identify';
import type { KnownPlan, OpenWorkbook } from '../../src/taskpane/session';
import { formOf, openExcel } from '../excel/host';
import type { Opened } from '../excel/host';
import { ninhThuan, twoLevel } from '../plan/plans';
import { sampledSummary } from '../sample/summary';

const known: readonly KnownPlan[] = [{ plan: ninhThuan, source: 'built-in' }];

const found = ({ run }: Opened, plans = known): Promise<OpenWorkbook> =>
  run((context) => identify(context, plans, 'vi'));

const firstOf = (plan: Plan, kind: string) => plan.units.find((unit) => unit.kind === kind) ?? null;

async function withForm(plan: Plan, kind: string): Promise<Opened> {
  const opened = await openExcel();
  await opened.run((context) => install(context, formOf(plan, kind)));
  return opened;
}

const stampCell = (opened: Opened, at: string, value: string): Promise<void> =>
  opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(hiddenSheets.stamp);
    sheet.protection.unprotect();
    sheet.getRange(at).values = [[value]];
    await context.sync();
  });

describe('which workbook is open', () => {
  test('a blank one is none, and tells so without a look at every sheet', async () => {
    const opened = await openExcel();
    opened.host.user.type('Sheet1', 'A1', 'Danh bạ cơ quan');
    expect(await found(opened)).toEqual({ kind: 'none' });
    expect(opened.host.faults).toEqual([]);
  });

  test('sheets of our names alone make no form', async () => {
    const opened = await openExcel();
    opened.host.user.addSheet('Thông tin');
    opened.host.user.type('Thông tin', 'A1', 'Thông tin tuyển dụng');
    expect(await found(opened)).toEqual({ kind: 'none' });
  });

  test.each(['xa', 'so-nganh'])('a form of kind %s says whose it is', async (kind) => {
    expect(await found(await withForm(ninhThuan, kind))).toEqual({
      kind: 'form',
      plan: ninhThuan,
      unit: firstOf(ninhThuan, kind),
      state: { is: 'whole' },
      hasSummary: false,
      isMergeUnfinished: false,
    });
  });

  test('a form of a plan that the pane does not know brings its plan along', async () => {
    const workbook = await found(await withForm(twoLevel, 'xa-moi'));
    expect(workbook).toMatchObject({ kind: 'form', plan: { id: twoLevel.id }, state: { is: 'whole' } });
  });

  test('the plan of the program rules over the copy inside', async () => {
    const laxer = {
      ...ninhThuan,
      nominations: {
        ...ninhThuan.nominations,
        quotas: ninhThuan.nominations.quotas.map((quota) => ({ ...quota, limit: 999 })),
      },
    };
    const workbook = await found(await withForm(laxer, 'xa'));
    expect(workbook).toMatchObject({ kind: 'form' });
    if (workbook.kind === 'form') expect(workbook.plan).toBe(ninhThuan);
  });

  test('a copy that is newer than the program’s plan rules', async () => {
    const workbook = await found(await withForm({ ...ninhThuan, version: ninhThuan.version + 1 }, 'xa'));
    expect(workbook).toMatchObject({ kind: 'form', plan: { version: ninhThuan.version + 1 } });
  });

  test('a form without some of its sheets names them', async () => {
    const opened = await withForm(ninhThuan, 'xa');
    opened.host.user.deleteSheet('Số liệu');
    opened.host.user.renameSheet('Thông tin', 'Phiếu 1');
    expect(await found(opened)).toMatchObject({
      kind: 'form',
      state: { is: 'lacking', sheets: ['Thông tin', 'Số liệu'] },
    });
  });

  test('a form that lost its stamp is known by what it holds', async () => {
    const opened = await withForm(ninhThuan, 'xa');
    // By hand it takes two steps: a very hidden sheet is shown first.
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem(hiddenSheets.stamp).visibility = 'Hidden';
      await context.sync();
    });
    opened.host.user.deleteSheet(hiddenSheets.stamp);
    expect(await found(opened)).toEqual({
      kind: 'form',
      plan: ninhThuan,
      unit: firstOf(ninhThuan, 'xa'),
      state: { is: 'lacking', sheets: [hiddenSheets.stamp] },
      hasSummary: false,
      isMergeUnfinished: false,
    });
  });

  test.each([100, 400, 1500, 2400])(
    'an install that died after %i actions is unfinished',
    async (actions) => {
      const opened = await openExcel();
      let syncs = 0;
      const dying = opened.run(async (context) => {
        const sync = context.sync.bind(context);
        context.sync = (async (result?: unknown) => {
          if (syncs === 1) opened.host.misbehave({ failAfterActions: actions });
          syncs += 1;
          return sync(result);
        }) as typeof context.sync;
        return install(context, formOf(ninhThuan, 'xa'));
      });
      await expect(dying).rejects.toMatchObject({ name: 'HostTrouble' });
      opened.host.misbehave({});
      expect(await found(opened)).toEqual({
        kind: 'form',
        plan: ninhThuan,
        unit: firstOf(ninhThuan, 'xa'),
        state: { is: 'unfinished' },
        hasSummary: false,
        isMergeUnfinished: false,
      });
    },
  );

  test('a summary is one, with or without a plan that can be read', async () => {
    const opened = await openExcel();
    await opened.run((context) =>
      install(
        context,
        sampledSummary(twoLevel, 3, () => null),
      ),
    );
    expect(await found(opened)).toMatchObject({ kind: 'summary', plan: { id: twoLevel.id } });
    await stampCell(opened, 'B7', '');
    expect(await found(opened)).toEqual({ kind: 'summary', plan: null, isUnfinished: false });
  });

  test.each([
    ['a layout of a newer program', 'B5', '99', { reason: 'layout-newer', found: 99, known: 1 }],
    ['a plan that is damaged', 'B7', '{"format":1}', { reason: 'plan-unreadable' }],
  ])('%s is not guessed at', async (_, at, value, trouble) => {
    const opened = await withForm(twoLevel, 'xa-moi');
    await stampCell(opened, at, value);
    expect(await found(opened)).toMatchObject({ kind: 'unreadable', trouble });
  });

  test('a unit that the plan does not have is nobody', async () => {
    const opened = await withForm(ninhThuan, 'xa');
    await stampCell(opened, 'B6', '00000');
    expect(await found(opened)).toMatchObject({ kind: 'form', unit: null, state: { is: 'whole' } });
  });

  test('while somebody types Excel tells nothing', async () => {
    const opened = await withForm(ninhThuan, 'xa');
    opened.host.misbehave({ editMode: true });
    await expect(found(opened)).rejects.toMatchObject({ name: 'HostTrouble', reason: 'editing' });
  });
});

test.each([
  ['xa', ninhThuan],
  ['so-nganh', ninhThuan],
  ['xa-moi', twoLevel],
] as const)('the sheets named for kind %s are those that are laid out', (kind, plan) => {
  const layout = formOf(plan, kind);
  const unit = unitOf(plan, firstOf(plan, kind)?.code ?? '');
  expect(unit && formSheets(plan, unit, 'all')).toEqual(layout.sheets.map(({ name }) => name));
  expect(unit && formSheets(plan, unit, 'visible')).toEqual(
    layout.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
  );
});
