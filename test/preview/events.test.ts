import { openExcel } from './excel';
import type { OpenExcel } from './excel';

/** Everything that handlers of the whole workbook heard, in order. */
async function listen({ Excel }: OpenExcel): Promise<unknown[]> {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const hear =
      (kind: string) =>
      (event: object): Promise<void> => {
        const { changeType, address, source, triggerSource, details } =
          event as Excel.WorksheetChangedEventArgs;
        heard.push([
          kind,
          changeType ?? '',
          address ?? '',
          source ?? '',
          triggerSource ?? '',
          details?.valueAfter ?? '',
        ]);
        return Promise.resolve();
      };
    worksheets.onChanged.add(hear('changed'));
    worksheets.onActivated.add(hear('activated'));
    worksheets.onAdded.add(hear('added'));
    worksheets.onDeleted.add(hear('deleted'));
    worksheets.onRowSorted.add(hear('sorted'));
    worksheets.onSelectionChanged.add(hear('selected'));
    worksheets.onProtectionChanged.add(hear('protection'));
    await context.sync();
  });
  return heard;
}

test.each<[string, (excel: OpenExcel) => unknown, readonly unknown[]]>([
  [
    'typing',
    ({ host }) => host.user.type('Sheet1', 'B2', 'chữ'),
    [['changed', 'RangeEdited', 'B2', 'Local', 'Unknown', 'chữ']],
  ],
  [
    'typing by a co-author',
    ({ host }) => host.coAuthor.type('Sheet1', 'B2', 5),
    [['changed', 'RangeEdited', 'B2', 'Remote', 'Unknown', 5]],
  ],
  [
    'pasting tells no details',
    ({ host }) => host.user.paste('Sheet1', 'A1', [['a', 'b']]),
    [['changed', 'RangeEdited', 'A1:B1', 'Local', 'Unknown', '']],
  ],
  [
    'rows inserted and deleted',
    ({ host }) => {
      host.user.insertRows('Sheet1', 3, 2);
      host.user.deleteRows('Sheet1', 3);
    },
    [
      ['changed', 'RowInserted', '3:4', 'Local', 'Unknown', ''],
      ['changed', 'RowDeleted', '3:3', 'Local', 'Unknown', ''],
    ],
  ],
  [
    'sorting',
    ({ host }) => host.user.sortRows('Sheet1', 'A1:B3', 0),
    [
      ['changed', 'RangeEdited', 'A1:B3', 'Local', 'Unknown', ''],
      ['sorted', '', 'A1:B3', 'Local', '', ''],
    ],
  ],
  [
    'a sheet added and deleted',
    ({ host }) => {
      host.user.addSheet('Mới');
      host.user.deleteSheet('Mới');
    },
    [
      ['added', '', '', 'Local', '', ''],
      ['activated', '', '', '', '', ''],
      ['deleted', '', '', 'Local', '', ''],
      ['activated', '', '', '', '', ''],
    ],
  ],
  ['selecting', ({ host }) => host.user.select('Sheet1', 'C3'), [['selected', '', 'C3', '', '', '']]],
  [
    'protecting and unprotecting',
    ({ host }) => {
      host.user.protect('Sheet1');
      host.user.unprotect('Sheet1');
    },
    [
      ['protection', '', '', 'Local', '', ''],
      ['protection', '', '', 'Local', '', ''],
    ],
  ],
  [
    'the own write of the add-in',
    ({ run }) =>
      run(async (context, sheet) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    [['changed', 'RangeEdited', 'A1', 'Local', 'ThisLocalAddin', 1]],
  ],
  [
    'own writes while events are off, then one by the user',
    async ({ run, host }) => {
      await run(async (context, sheet) => {
        context.runtime.enableEvents = false;
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      });
      host.user.type('Sheet1', 'A2', 2);
    },
    [['changed', 'RangeEdited', 'A2', 'Local', 'Unknown', 2]],
  ],
])('%s', async (_title, act, expected) => {
  const excel = await openExcel();
  const heard = await listen(excel);
  await act(excel);
  await excel.host.settled();
  expect(heard).toEqual(expected);
  expect(excel.host.faults).toEqual([]);
});

test('a handler of one sheet hears of that sheet only, may ask for the range, and can be removed', async () => {
  const excel = await openExcel();
  const { host, Excel } = excel;
  host.user.addSheet('Khác');
  const heard: string[] = [];
  const registered = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load('address,values');
        await inner.sync();
        heard.push(`${range.address} ${String(range.values[0]![0])}`);
      });
    });
    await context.sync();
    return result;
  });
  host.user.type('Khác', 'A1', 'không nghe');
  host.user.type('Sheet1', 'A1', 'nghe');
  await host.settled();
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  host.user.type('Sheet1', 'A1', 'hết');
  await host.settled();
  expect(heard).toEqual(['Sheet1!A1 nghe']);
});

test('dropped, late and coalesced events', async () => {
  const excel = await openExcel();
  const { host } = excel;
  const heard = await listen(excel);
  host.misbehave({ dropEvents: true });
  host.user.type('Sheet1', 'A1', 1);
  await host.settled();
  expect(heard).toEqual([]);
  host.misbehave({ coalesceEvents: true, eventDelayMs: 20 });
  host.user.type('Sheet1', 'A1', 1);
  host.user.type('Sheet1', 'B3', 2);
  expect(heard).toEqual([]);
  await host.settled();
  expect(heard).toEqual([['changed', 'RangeEdited', 'A1:B3', 'Local', 'Unknown', '']]);
});

test('after a reload of the pane the old runtime is neither heard nor told anything', async () => {
  const excel = await openExcel();
  const heard = await listen(excel);
  const { host } = excel;
  host.connect();
  const before = host.requests.length;
  host.user.type('Sheet1', 'A1', 1);
  void excel.run(async (context, sheet) => {
    sheet.getRange('A1').values = [['muộn']];
    await context.sync();
  });
  await host.settled();
  expect(heard).toEqual([]);
  expect([host.workbook.active.at(0, 0).value, host.requests.length]).toEqual([1, before]);
});
