import { WEB_LIMIT_BYTES } from '../../src/preview/misbehaviour';
import { openExcel } from './excel';
import type { OpenExcel } from './excel';

const write = ({ refused }: OpenExcel, text = 'x'): Promise<string | null> =>
  refused(async (context, sheet) => {
    sheet.getRange('A1').values = [[text]];
    await context.sync();
  });

const a1 = ({ host }: OpenExcel): unknown => host.workbook.active.at(0, 0).value;

test('somebody is typing in a cell', async () => {
  const excel = await openExcel();
  excel.host.misbehave({ editMode: true });
  expect(await write(excel)).toBe('InvalidOperationInCellEditMode');
  excel.host.misbehave({});
  expect(await write(excel)).toBeNull();
});

test('a request above the limit is refused unread, without being told to', async () => {
  const excel = await openExcel();
  expect(await write(excel, 'x'.repeat(WEB_LIMIT_BYTES))).toBe('RequestPayloadSizeLimitExceeded');
  expect(a1(excel)).toBe('');
});

test('an answer above the limit is refused, and what was asked is done', async () => {
  const excel = await openExcel();
  excel.host.misbehave({ responseLimitBytes: 50 });
  expect(await write(excel)).toBe('ResponsePayloadSizeLimitExceeded');
  expect(a1(excel)).toBe('x');
});

test('the second request fails, the third does not', async () => {
  const excel = await openExcel();
  excel.host.misbehave({ generalExceptionOn: 2 });
  // Each batch also lets go of its range in a request of its own, after it has ended.
  const codes: (string | null)[] = [];
  for (const name of ['một', 'hai', 'ba']) {
    codes.push(
      await excel.refused(async (context, sheet) => {
        sheet.name = name;
        await context.sync();
      }),
    );
  }
  expect(codes).toEqual([null, 'GeneralException', null]);
  expect(excel.host.workbook.active.name).toBe('ba');
  expect(excel.host.requests.map(({ error }) => error)).toEqual([undefined, 'GeneralException', undefined]);
});

test('nothing succeeds any more', async () => {
  const excel = await openExcel();
  excel.host.misbehave({ failAfterRequests: 0 });
  expect([await write(excel), await write(excel)]).toEqual(['GeneralException', 'GeneralException']);
});

test('Excel is closed in the middle of a request', async () => {
  const excel = await openExcel();
  excel.host.misbehave({ failAfterActions: 4 });
  const code = await excel.refused(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('một');
    worksheets.add('hai');
    await context.sync();
  });
  expect(code).toBe('GeneralException');
  expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'một']);
});

test('a slow host answers what stands when it gets to it', async () => {
  const excel = await openExcel();
  excel.host.misbehave({ delayMs: 20 });
  const asked = excel.run(async (context, sheet) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  excel.host.user.type('Sheet1', 'A1', 'vừa gõ');
  expect(await asked).toEqual([['vừa gõ']]);
});
