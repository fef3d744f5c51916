/** Counters of a summary that an earlier version made: their formats, which Excel refuses, are mended by the next merge. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { applyChanges } from '../../src/excel/apply-changes';
import { install } from '../../src/excel/install';
import { hiddenSheets } from '../../src/messages/form';
import { calculating } from '../../src/preview/node/engine';
import { ERROR_COLOR } from '../../src/sheets/style';
import { counterFormats } from '../../src/sheets/summary/awards';
import { summaryChanges } from '../../src/sheets/summary/changes';
import { remerge } from '../../src/sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import { formulaBroken } from '../../src/workbook/restrictions/formulas';
import { editLists } from '../../src/xlsx/edit/edit-lists';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openExcel } from '../excel/host';
import { file, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { listIn, readBack } from './summary-file';

const options = { created: '2023-10-12T02:30:00Z', linkTo: (path: string): string => path };
const from = (unit: string, name: string) =>
  file(plan, `${unit}.xlsx`, { unit, info: letterOf('2023-10-02'), nominations: [person(name)] });

const layout = layOutSummaryWorkbook(
  remerge(null, [from('584', 'Nguyễn Văn Mẫu')], plan, null, options),
  options.created,
);
const summary = writeWorkbook(layout);

/** As an earlier version wrote it. */
const OLD =
  'SUMPRODUCT((td_khen_thuong[Lựa chọn]="Trình")*(td_khen_thuong[Trạng thái]&lt;&gt;"Đã rút"))&gt;8';
const COUNTER = /<formula>IFERROR\(VALUE\(LEFT\([^<]*<\/formula>/g;
const WHOLE =
  /<conditionalFormatting [^>]*><cfRule [^>]*><formula>IFERROR\(VALUE\(.*?<\/conditionalFormatting>/g;

/** The file with its sheets' parts rewritten. */
const rewritten = (bytes: Uint8Array, rewrite: (xml: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [
        path,
        /worksheets\/sheet\d+\.xml$/.test(path) ? strToU8(rewrite(strFromU8(part))) : part,
      ]),
    ),
  );

/** Cells and formulas of all conditional formats of a file. */
const formatsOf = (bytes: Uint8Array): readonly (readonly [cells: string, formula: string])[] =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    .flatMap(([, part]) =>
      [
        ...strFromU8(part).matchAll(
          /<conditionalFormatting sqref="([^"]*)"><cfRule [^>]*><formula>([^<]*)<\/formula>/g,
        ),
      ].map(([, cells = '', formula = '']): readonly [string, string] => [
        cells,
        formula
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&'),
      ]),
    );

function merged(bytes: Uint8Array): Uint8Array {
  const stood = readBack(bytes, plan);
  const again = remerge(stood, [from('585', 'Trần Thị Mẫu')], plan, null, options);
  const result = editLists(bytes, summaryChanges(stood, again)!);
  if (!result.ok) throw new Error(JSON.stringify(result.uneditable));
  return result.bytes;
}

const byCells = (formats: ReturnType<typeof formatsOf>) =>
  [...formats].sort(([a], [b]) => a.localeCompare(b));
const wanted = byCells(formatsOf(merged(summary)));

test.each([
  ['that Excel refuses', (xml: string) => xml.replace(COUNTER, `<formula>${OLD}</formula>`)],
  ['that Excel took away', (xml: string) => xml.replace(WHOLE, '')],
])('formats %s are there again after a merge', (_, damage) => {
  const old = rewritten(summary, damage);
  expect(formatsOf(old)).not.toEqual(formatsOf(summary));
  const formats = formatsOf(merged(old));
  expect(byCells(formats)).toEqual(wanted);
  expect(formats.filter(([, formula]) => formulaBroken(formula, 'conditionalFormat'))).toEqual([]);
});

test('a format of the province’s own stays, and nothing is added to it', () => {
  const own = rewritten(summary, (xml) => xml.replace(COUNTER, '<formula>$C$4=""</formula>'));
  const formats = formatsOf(merged(own)).filter(([, formula]) => formula === '$C$4=""');
  expect(formats.map(([cells]) => cells)).toEqual(['C4', 'E4']);
});

test('in the pane a counter that lost its format gets it again, once', async () => {
  const { host, run } = await openExcel();
  const engine = calculating(host.workbook);
  await run((context) => install(context, layout));
  const { sheet, headerRow } = listIn(readBack(summary, plan), 'awards');
  const at = (address: string) => (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).conditionalFormats;
  await run(async (context) => {
    at('C4')(context).clearAll();
    context.workbook.worksheets.add(hiddenSheets.journal);
    await context.sync();
  });
  const formats = counterFormats(plan, headerRow);
  const change = { sheet, cells: [], links: [], rows: [], grow: null, formats };
  expect(await run((context) => applyChanges(context, { sheets: [change], made: [] }, null))).toEqual({
    kind: 'written',
  });
  const counts = await run(async (context) => {
    const [one, other] = ['C4', 'E4'].map((address) => at(address)(context).getCount());
    await context.sync();
    return [one!.value, other!.value];
  });
  expect(counts).toEqual([1, 1]);
  const there = host.workbook.sheet(sheet)!;
  const isRed = (): boolean =>
    engine.looksOf(there, 3, 2).some(({ style }) => style.fill === `#${ERROR_COLOR}`);
  engine.flush();
  expect(isRed()).toBe(false);
  host.user.type(sheet, 'C4', '9/08 tập thể');
  engine.flush();
  expect(isRed()).toBe(true);
});
