import { install } from '../../src/excel/install';
import { goTo } from '../../src/excel/navigate';
import { readWorkbook } from '../../src/excel/read-workbook';
import { guarded } from '../../src/excel/trouble';
import { twoLevel } from '../plan/plans';
import type { Misbehaviour } from '../../src/preview/misbehaviour';
import { formOf, openExcel } from './host';

const layout = formOf(twoLevel, 'xa-moi');

const cases: readonly (readonly [string, Misbehaviour])[] = [
  ['editing', { editMode: true }],
  ['too-large', { requestLimitBytes: 100_000 }],
  ['other', { generalExceptionOn: 1 }],
];

test.each(cases)('an install that Excel refuses is trouble: %s', async (reason, how) => {
  const { host, run } = await openExcel();
  host.misbehave(how);
  await expect(run((context) => install(context, layout))).rejects.toMatchObject({
    name: 'HostTrouble',
    reason,
  });
});

test('a workbook that is not in front is trouble that says so, and the install is completed once it is', async () => {
  const { host, run } = await openExcel();
  host.misbehave({ inBackground: true });
  await expect(run((context) => install(context, layout))).rejects.toMatchObject({ reason: 'background' });
  host.misbehave({});
  await expect(run((context) => install(context, layout))).resolves.toMatchObject({
    kind: expect.stringMatching(/^(?:installed|completed)$/) as unknown,
  });
  host.misbehave({ inBackground: true });
  const gone = run((context) => goTo(context, { sheet: 'Đề nghị khen thưởng', row: 12, col: 5 }));
  await expect(gone).rejects.toMatchObject({ reason: 'background', code: 'GeneralException' });
});

test('an answer that is too long is trouble', async () => {
  const { host, run } = await openExcel();
  await run((context) => install(context, layout));
  host.misbehave({ responseLimitBytes: 50_000 });
  await expect(run((context) => readWorkbook(context, () => true))).rejects.toMatchObject({
    reason: 'too-large',
  });
});

test('a protected sheet is trouble', async () => {
  const { run } = await openExcel();
  await run((context) => install(context, layout));
  const written = run((context) =>
    guarded(async () => {
      context.workbook.worksheets.getItem('Thông tin').getRange('A1').values = [['x']];
      await context.sync();
    }),
  );
  await expect(written).rejects.toMatchObject({ reason: 'protected', code: 'AccessDenied' });
});

test('going to a cell', async () => {
  const { host, run } = await openExcel();
  await run((context) => install(context, layout));
  await run((context) => goTo(context, { sheet: 'Đề nghị khen thưởng', row: 12, col: 5 }));
  expect(host.workbook.active.name).toBe('Đề nghị khen thưởng');
  expect(host.workbook.active.selection).toMatchObject({ row: 11, col: 4, rows: 1, cols: 1 });
  host.user.unprotect('Đề nghị khen thưởng');
  host.user.deleteSheet('Đề nghị khen thưởng');
  const gone = run((context) => goTo(context, { sheet: 'Đề nghị khen thưởng', row: 12, col: 5 }));
  await expect(gone).rejects.toMatchObject({
    reason: 'gone',
    where: expect.stringContaining('getItem') as unknown,
  });
});

test('what is no error of Excel passes as it is', async () => {
  const bug = new TypeError('a bug');
  await expect(guarded(() => Promise.reject(bug))).rejects.toBe(bug);
});
