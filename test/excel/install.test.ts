import { install } from '../../src/excel/install';
import { readWorkbook } from '../../src/excel/read-workbook';
import type { SourceWorkbook } from '../../src/sheets/source';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { ninhThuan, twoLevel } from '../plan/plans';
import { expectAsLaidOut, expectOpensAsLaidOut } from './as-laid-out';
import { compared } from './compared';
import { formOf, openExcel } from './host';

const forms = [
  ['ninh-thuan xa', ninhThuan, formOf(ninhThuan, 'xa')],
  ['ninh-thuan so-nganh', ninhThuan, formOf(ninhThuan, 'so-nganh')],
  ['two-level xa-moi', twoLevel, formOf(twoLevel, 'xa-moi')],
] as const;

const everything = () => true;

function fileOf(
  layout: Parameters<typeof writeWorkbook>[0],
  wanted = everything as typeof wantedSheets,
): SourceWorkbook {
  const opened = openWorkbook(writeWorkbook(layout), 'form.xlsx', wanted);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  return opened.workbook;
}

describe.each(forms)('%s', (_, plan, layout) => {
  test('what is read of the installed form is what is read of the file', async () => {
    const { host, run } = await openExcel();
    expect(await run((context) => install(context, layout))).toEqual({ kind: 'installed' });
    const open = await run((context) => readWorkbook(context, everything));
    expect(compared(open)).toEqual(compared(fileOf(layout)));

    const file = { path: 'form.xlsx', sha256: '', size: 0 };
    const wanted = await run((context) => readWorkbook(context, wantedSheets));
    expect(readSubmission(wanted, file, plan)).toEqual(
      readSubmission(fileOf(layout, wantedSheets), file, plan),
    );
    expect(host.faults).toEqual([]);
  });

  test('the sheets calculate, look, ask, colour and print as they are laid out', async () => {
    const opened = await openExcel();
    const { host, run } = opened;
    await run((context) => install(context, layout));
    await expectAsLaidOut(opened, layout);
    await expectOpensAsLaidOut(opened, layout);
    expect(host.faults).toEqual([]);
  });

  test('new pages begin where the layout has them begin', async () => {
    const opened = await openExcel();
    const sheets = layout.sheets.map((sheet) =>
      sheet.print ? { ...sheet, print: { ...sheet.print, breaksBefore: [9, 12] } } : sheet,
    );
    await opened.run((context) => install(context, { ...layout, sheets }));
    await expectAsLaidOut(opened, { sheets });
  });

  test('few exchanges and few bytes', async () => {
    const { host, run } = await openExcel();
    let exchanges = 0;
    await run(async (context) => {
      const sync = context.sync.bind(context);
      context.sync = ((result?: unknown) => {
        exchanges += 1;
        return sync(result);
      }) as typeof context.sync;
      return install(context, layout);
    });
    expect(exchanges).toBeLessThanOrEqual(3);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1024 * 1024);
    expect(host.requests.map(({ error }) => error)).toEqual(host.requests.map(() => undefined));
  });
});

describe('over what is there already', () => {
  const layout = formOf(ninhThuan, 'xa');

  test('a second install changes nothing', async () => {
    const { host, run } = await openExcel();
    await run((context) => install(context, layout));
    const before = await run((context) => readWorkbook(context, everything));
    const done = host.requests.length;
    expect(await run((context) => install(context, layout))).toEqual({ kind: 'unchanged' });
    const writes = host.requests.slice(done).filter(({ bytes }) => bytes > 20_000);
    expect(writes).toEqual([]);
    expect(compared(await run((context) => readWorkbook(context, everything)))).toEqual(compared(before));
  });

  test.each(['Số liệu', 'sỐ LIỆU'])('a sheet %s of somebody else is left alone', async (name) => {
    const { host, run } = await openExcel();
    host.user.addSheet(name);
    host.user.type(name, 'A1', 'của tôi');
    expect(await run((context) => install(context, layout))).toEqual({ kind: 'name-taken', sheets: [name] });
    const { sheets, names } = await run((context) => readWorkbook(context, everything));
    expect(sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([
      ['Sheet1', 0],
      [name, 1],
    ]);
    expect(names).toEqual([]);
  });

  test("another unit's form is left alone", async () => {
    const { run } = await openExcel();
    await run((context) => install(context, layout));
    const other = formOf(ninhThuan, 'huyen');
    const result = await run((context) => install(context, other));
    expect(result).toEqual({ kind: 'name-taken', sheets: layout.sheets.map(({ name }) => name) });
  });

  test.each([10, 400, 1500, 2400])(
    'an install that died after %i actions is completed by the next',
    async (actions) => {
      const opened = await openExcel();
      const { host, run, reload } = opened;
      const whole = await openExcel();
      await whole.run((context) => install(context, layout));

      let outlineRead = false;
      const dying = run(async (context) => {
        const sync = context.sync.bind(context);
        context.sync = (async (result?: unknown) => {
          if (outlineRead) host.misbehave({ failAfterActions: actions });
          outlineRead = true;
          return sync(result);
        }) as typeof context.sync;
        return install(context, layout);
      });
      await expect(dying).rejects.toMatchObject({
        name: 'HostTrouble',
        reason: 'other',
        code: 'GeneralException',
      });
      const again = await reload();
      expect(await again((context) => install(context, layout))).toEqual({ kind: 'completed' });
      expect(await again((context) => install(context, layout))).toEqual({ kind: 'unchanged' });
      await expectAsLaidOut({ ...opened, run: again }, layout);
      const [completed, expected] = [
        await again((context) => readWorkbook(context, everything)),
        await whole.run((context) => readWorkbook(context, everything)),
      ];
      const sorted = ({ sheets, ...rest }: SourceWorkbook): SourceWorkbook => ({
        ...rest,
        sheetNames: [],
        sheets: [...sheets].sort((a, b) => (a.name < b.name ? -1 : 1)),
      });
      expect(compared(sorted(completed))).toEqual(compared(sorted(expected)));
    },
  );
});
