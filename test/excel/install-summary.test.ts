import { install } from '../../src/excel/install';
import { readWorkbook } from '../../src/excel/read-workbook';
import { WEB_LIMIT_BYTES } from '../../src/preview/misbehaviour';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { ninhThuan, twoLevel } from '../plan/plans';
import { sampledSummary } from '../sample/summary';
import { compared } from './compared';
import * as described from './described';
import { openExcel } from './host';

const everything = () => true;
const noLinks = () => null;

describe.each([
  ['ninh-thuan', ninhThuan, 5],
  ['two-level', twoLevel, 3],
] as const)('the summary of %s', (_, plan, units) => {
  const layout = sampledSummary(plan, units, noLinks);

  test('stands in the open workbook as the file has it', async () => {
    const { host, run } = await openExcel();
    expect(await run((context) => install(context, layout))).toEqual({ kind: 'installed' });
    const file = openWorkbook(writeWorkbook(layout), 'summary.xlsx', everything);
    if (!file.ok) throw new Error(file.unreadable.reason);
    expect(compared(await run((context) => readWorkbook(context, everything)))).toEqual(
      compared(file.workbook),
    );
    for (const sheet of layout.sheets) {
      expect(await run((context) => described.looksOpen(context, sheet))).toEqual(
        described.looksLaidOut(sheet),
      );
      expect(await run((context) => described.validationsOpen(context, sheet))).toEqual(
        described.validationsLaidOut(sheet),
      );
      expect(await run((context) => described.formatsOpen(context, sheet))).toEqual(
        described.formatsLaidOut(sheet),
      );
      expect(await run((context) => described.pageOpen(context, sheet))).toEqual(
        described.pageLaidOut(sheet),
      );
      expect(await run((context) => described.tablesOpen(context, sheet))).toEqual(
        described.tablesLaidOut(sheet),
      );
    }
    expect(host.faults).toEqual([]);
  });

  test('is not written over', async () => {
    const { host, run } = await openExcel();
    await run((context) => install(context, layout));
    const before = host.requests.length;
    expect(await run((context) => install(context, sampledSummary(plan, 2, noLinks)))).toEqual({
      kind: 'summary-there',
    });
    expect(host.requests.slice(before).every(({ bytes }) => bytes < 20_000)).toBe(true);
  });
});

test('a long summary goes in several requests, none above what Excel on the web takes', async () => {
  const { host, run } = await openExcel();
  host.misbehave({ requestLimitBytes: WEB_LIMIT_BYTES, responseLimitBytes: WEB_LIMIT_BYTES });
  const layout = sampledSummary(ninhThuan, 60, noLinks);
  expect(await run((context) => install(context, layout))).toEqual({ kind: 'installed' });
  expect(host.requests.length).toBeGreaterThan(2);
  expect(host.faults).toEqual([]);
});
