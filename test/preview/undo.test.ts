/** The person's undo stack, and what an add-in does to it in an Excel with and without undo for add-ins. */
import type { Host } from '../../src/preview/host';
import { openExcel } from './excel';
import type { OpenExcel } from './excel';

const told = async ({ host, run }: OpenExcel): Promise<() => Promise<readonly object[]>> => {
  const heard: object[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address, changeType, source, triggerSource, details }) => {
      const values = details && {
        before: details.valueBefore as unknown,
        after: details.valueAfter as unknown,
      };
      heard.push({ address, changeType, source, triggerSource, ...values });
      return Promise.resolve();
    });
    await context.sync();
  });
  return async () => {
    await host.settled();
    return heard.splice(0);
  };
};

/** All that the model knows of the sheet, but for results of formulas. */
function stateOf({ workbook }: Host): unknown {
  return workbook.sheets.map((sheet) => {
    const { name, rows, columns, merges, conditionalFormats, tables, autoFilter, pageBreaks, names } = sheet;
    const cells = [...sheet.cells].flatMap(([row, line]) =>
      [...line].map(([col, { formula, value, ...look }]) => [row, col, formula ?? value, look]),
    );
    const key = (a: readonly unknown[], b: readonly unknown[]): number =>
      Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]);
    const lists = [merges, conditionalFormats, tables, autoFilter, pageBreaks];
    return structuredClone([
      ...[name, [...rows], [...columns], lists, names.map(({ formula }) => formula)],
      cells.sort(key),
    ]);
  });
}

async function filled(options: Parameters<typeof openExcel>[0] = {}): Promise<OpenExcel> {
  const excel = await openExcel(options);
  await excel.run(async (context, sheet) => {
    sheet.getRange('A1:C4').formulas = [
      ['Tên', 'Năm', '=SUM(B2:B4)'],
      ['Bình', 2, '=B2*2'],
      ['An', 1, '=B3*2'],
      ['Chi', 3, '=B4*2'],
    ];
    sheet.getRange('A2:A4').format.fill.color = '#FFEE00';
    sheet.getRange('B2:B4').dataValidation.rule = { custom: { formula: '=B2>0' } };
    sheet.getRange('A2:C4').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>2';
    context.workbook.names.add('TD_NAM', sheet.getRange('B2:B4'));
    await context.sync();
  });
  return excel;
}

const gestures: readonly (readonly [string, (host: Host) => void])[] = [
  ['typing', ({ user }) => user.type('Sheet1', 'B2', '7')],
  ['pasting', ({ user }) => user.paste('Sheet1', 'A2', [['x', 'y']])],
  ['pasting text', ({ user }) => user.paste('Sheet1', 'A2', [['x'], ['y']], { withFormats: false })],
  ['the Delete key', ({ user }) => user.clear('Sheet1', 'A2:B3')],
  ['sorting', ({ user }) => user.sortRows('Sheet1', 'A2:C4', 0)],
  ['inserting rows', ({ user }) => user.insertRows('Sheet1', 3, 2)],
  ['deleting rows', ({ user }) => user.deleteRows('Sheet1', 3)],
  ['inserting a column', ({ user }) => user.insertColumn('Sheet1', 'B')],
  ['deleting a column', ({ user }) => user.deleteColumn('Sheet1', 'B')],
  ['hiding a column', ({ user }) => user.hideColumn('Sheet1', 'B')],
];

test.each(gestures)('%s is one step: taken back and done again, all of it', async (_, act) => {
  const { host } = await filled();
  const steps = host.undoSteps();
  const before = stateOf(host);
  act(host);
  const after = stateOf(host);
  expect(after).not.toEqual(before);
  expect(host.undoSteps()).toBe(steps + 1);
  expect(host.user.undo()).toBe(true);
  expect(stateOf(host)).toEqual(before);
  expect(host.user.redo()).toBe(true);
  expect(stateOf(host)).toEqual(after);
  expect(host.user.redo()).toBe(false);
});

test('all steps back give the first state, all forth the last', async () => {
  const { host } = await filled();
  const states = [stateOf(host)];
  for (const [, act] of gestures) {
    act(host);
    states.push(stateOf(host));
  }
  for (const state of [...states].reverse().slice(1)) {
    host.user.undo();
    expect(stateOf(host)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    host.user.redo();
    expect(stateOf(host)).toEqual(state);
  }
});

test('what is taken back is told as a person’s change', async () => {
  const excel = await filled();
  const heard = await told(excel);
  const { user } = excel.host;
  user.type('Sheet1', 'B2', '7');
  user.insertRows('Sheet1', 3);
  await heard();
  user.undo();
  user.undo();
  const local = { source: 'Local', triggerSource: 'Unknown' };
  expect(await heard()).toEqual([
    { ...local, address: '3:3', changeType: 'RowDeleted' },
    { ...local, address: 'B2', changeType: 'RangeEdited', before: 7, after: 2 },
  ]);
  user.redo();
  expect(await heard()).toMatchObject([{ address: 'B2', before: 2, after: 7 }]);
});

test('what somebody else did meanwhile stays', async () => {
  const { host } = await filled();
  host.user.type('Sheet1', 'A2', 'Dung');
  host.coAuthor.type('Sheet1', 'A3', 'Em');
  host.user.undo();
  const sheet = host.workbook.sheet('Sheet1');
  expect([1, 2].map((row) => sheet?.at(row, 0).value)).toEqual(['Bình', 'Em']);
});

test('looking is no step; sheets that come or go and protection end the stack', async () => {
  const { host } = await filled();
  const { user } = host;
  const steps = host.undoSteps();
  user.select('Sheet1', 'A2');
  expect(host.undoSteps()).toBe(steps);
  for (const act of [
    () => user.addSheet('Mới'),
    () => user.renameSheet('Mới', 'Cũ'),
    () => user.deleteSheet('Cũ'),
    () => user.protect('Sheet1'),
    () => user.unprotect('Sheet1'),
  ]) {
    user.type('Sheet1', 'A2', `${host.undoSteps()}`);
    user.unprotect('Sheet1');
    user.type('Sheet1', 'A2', 'x');
    expect(host.undoSteps()).toBe(1);
    act();
    expect(host.undoSteps()).toBe(0);
    if (host.workbook.active.protection) user.unprotect('Sheet1');
  }
});

describe('without undo for add-ins', () => {
  const calls: readonly (readonly [string, Parameters<OpenExcel['run']>[0]])[] = [
    ['a read', (context, sheet) => (sheet.getRange('A1').load('values'), context.sync())],
    ['a write', (context, sheet) => ((sheet.getRange('A1').values = [[1]]), context.sync())],
    ['a handler', (context, sheet) => (sheet.onChanged.add(() => Promise.resolve()), context.sync())],
  ];
  test.each(calls)('%s empties the stack', async (_, call) => {
    const { host, run } = await openExcel({ undo: 'cleared' });
    host.user.type('Sheet1', 'B1', 'x');
    host.user.type('Sheet1', 'B2', 'y');
    expect(host.undoSteps()).toBe(2);
    await run(call);
    expect(host.undoSteps()).toBe(0);
    expect(host.user.undo()).toBe(false);
  });

  test.each(calls.filter(([name]) => name !== 'a write'))(
    'where there is undo, %s leaves it',
    async (_, call) => {
      const { host, run } = await openExcel();
      host.user.type('Sheet1', 'B1', 'x');
      await run(call);
      expect(host.undoSteps()).toBe(1);
    },
  );
});

describe('with undo for add-ins', () => {
  const two = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  };

  test('each sync that writes is a step, all of a group one', async () => {
    const { host, Excel } = await openExcel();
    await Excel.run(two);
    expect(host.undoSteps()).toBe(2);
    await Excel.run({ mergeUndoGroup: true }, two);
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[5]];
      await context.sync();
      context.workbook.worksheets.add('Mới').getRange('A1').values = [['x']];
      await context.sync();
    });
    // The first group wrote what stood there already.
    expect(host.undoSteps()).toBe(4);
    host.user.undo();
    const { workbook } = host;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(workbook.active.name).toBe('Sheet1');
    expect(workbook.sheet('Sheet1')?.at(0, 0).value).toBe(1);
    host.user.redo();
    expect(workbook.sheet('Mới')?.at(0, 0).value).toBe('x');
  });

  const lasting: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['protection.protect', (sheet) => sheet.protection.protect()],
    ['name', (sheet) => (sheet.name = 'Khác')],
    ['visibility', (sheet) => (sheet.visibility = 'Visible')],
    ['position', (sheet) => (sheet.position = 0)],
  ];
  test.each(lasting)('%s cannot be taken back, nor be in a group', async (_, call) => {
    const { host, run, Excel, OfficeExtension } = await openExcel();
    host.user.type('Sheet1', 'B1', 'x');
    const grouped = Excel.run({ mergeUndoGroup: true }, async (context) => {
      call(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    await expect(grouped).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(grouped).rejects.toMatchObject({ code: 'UndoNotSupported' });
    expect(host.undoSteps()).toBe(1);
    await run(async (context, sheet) => {
      call(sheet);
      await context.sync();
    });
    expect(host.undoSteps()).toBe(0);
  });
});
