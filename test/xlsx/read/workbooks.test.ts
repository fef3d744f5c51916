import { openWorkbook } from '../../../src/xlsx/read/open-workbook';
import {
  contentTypes,
  makeWorkbook,
  relationships,
  sheetXml,
  workbookParts,
  workbookXml,
} from '../workbook-maker';
import { makeZip } from '../zip-maker';
import { firstSheet, opened, valuesOf } from './opened';

const one = { '1,1': 'Xã Mẫu' };

test('tells all sheets in tab order with their visibility, and reads those that are wanted', () => {
  const bytes = makeWorkbook({
    'xl/workbook.xml': workbookXml(
      `<sheets><sheet name="Hai" sheetId="9" state="veryHidden" r:id="rId2"/><sheet name="Biểu đồ" sheetId="3" r:id="rId5"/><sheet name="Một &amp; nửa" sheetId="1" state="hidden" r:id="rId1"/></sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
    ),
  });
  const asked: string[] = [];
  const result = openWorkbook(bytes, 'mau.xlsx', ({ name, visibility }) => {
    asked.push(`${name}: ${visibility}`);
    return visibility === 'hidden';
  });
  if (!result.ok) throw new Error(result.unreadable.reason);
  expect(result.workbook.sheetNames).toEqual([
    { name: 'Hai', visibility: 'veryHidden' },
    { name: 'Biểu đồ', visibility: 'visible' },
    { name: 'Một & nửa', visibility: 'hidden' },
  ]);
  expect(asked).toEqual(['Hai: veryHidden', 'Một & nửa: hidden']);
  expect(result.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Một & nửa', 'hidden'],
  ]);
  expect(valuesOf(result.workbook.sheets[0]!)).toEqual(one);
});

test('damage in a sheet that is not wanted does not matter', () => {
  const bytes = makeZip(
    workbookParts().map((part) =>
      part.name === 'xl/worksheets/sheet2.xml' ? { ...part, lies: { crc: 1 } } : part,
    ),
  );
  expect(openWorkbook(bytes, 'mau.xlsx', ({ name }) => name === 'Một').ok).toBe(true);
  expect(openWorkbook(bytes, 'mau.xlsx', ({ name }) => name === 'Hai').ok).toBe(false);
});

test('where no sheet is wanted, shared strings and styles do not matter', () => {
  const bytes = makeWorkbook({ 'xl/sharedStrings.xml': 'no XML', 'xl/styles.xml': 'no XML' });
  expect(openWorkbook(bytes, 'mau.xlsx', () => false)).toMatchObject({ ok: true, workbook: { sheets: [] } });
});

test('reads defined names, of the workbook and of a sheet, without the built-in ones', () => {
  const names = opened(
    makeWorkbook({
      'xl/workbook.xml': workbookXml(
        `<sheets><sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="2" r:id="rId2"/></sheets>
         <definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Một!$A$1:$B$2</definedName>
         <definedName name="td_don_vi">'Một'!$C$5</definedName>
         <definedName name="td_cot" localSheetId="1" hidden="1">Hai!$A$1:$A$9&amp;""</definedName></definedNames>`,
      ),
    }),
  ).names;
  expect(names).toEqual([
    { name: 'td_don_vi', formula: "'Một'!$C$5" },
    { name: 'td_cot', formula: 'Hai!$A$1:$A$9&""', sheet: 'Hai', hidden: true },
  ]);
});

test('tells hidden rows and merged ranges', () => {
  const sheet = firstSheet({
    'xl/worksheets/sheet1.xml': sheetXml(
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="true"><c><v>1</v></c></row><row r="3" hidden="0"><c><v>1</v></c></row><row r="4"><c><v>1</v></c></row>',
      '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="B7"/><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
  });
  expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [1, true],
    [2, true],
    [3, false],
    [4, false],
  ]);
  expect(sheet.merges).toEqual([
    [
      { row: 1, col: 1 },
      { row: 1, col: 3 },
    ],
    [
      { row: 7, col: 2 },
      { row: 7, col: 2 },
    ],
    [
      { row: 1, col: 1 },
      { row: 1048576, col: 16384 },
    ],
  ]);
});

const strict = (xml: string): string =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
const prefixed = (xml: string): string =>
  xml
    .replace(
      'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    )
    .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:');
/** The sound workbook, its XML rewritten where `rewrite` applies. */
const rewritten = (rewrite: (xml: string) => string, applies: (name: string) => boolean): Uint8Array =>
  makeZip(
    workbookParts().map((part) =>
      applies(part.name) ? { ...part, content: rewrite(part.content as string) } : part,
    ),
  );
const isMain = (name: string): boolean => name.startsWith('xl/') && !name.endsWith('.rels');

test.each<[string, Uint8Array]>([
  ['in Strict Open XML', rewritten(strict, () => true)],
  ['with prefixes', rewritten(prefixed, isMain)],
  ['of stored parts', makeZip(workbookParts().map((part) => ({ ...part, stored: true })))],
  ['with data descriptors', makeZip(workbookParts().map((part) => ({ ...part, descriptor: true })))],
  [
    'in Zip64',
    makeZip(
      workbookParts().map((part) => ({ ...part, zip64: true })),
      { zip64: true },
    ),
  ],
  [
    'with backslashes in part names',
    makeZip(workbookParts().map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') }))),
  ],
  [
    'with absolute targets',
    makeWorkbook({
      '_rels/.rels': relationships(['officeDocument', '/xl/workbook.xml']),
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', '/xl/worksheets/sheet1.xml'],
        ['worksheet', '/xl/worksheets/sheet2.xml'],
        ['sharedStrings', '/xl/sharedStrings.xml'],
      ),
    }),
  ],
  [
    'whose workbook part has another name and place',
    makeWorkbook({
      '[Content_Types].xml': contentTypes({
        'office/So.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
      '_rels/.rels': relationships(['officeDocument', 'office/So.xml']),
      'office/So.xml': workbookParts().find(({ name }) => name === 'xl/workbook.xml')!.content,
      'office/_rels/So.xml.rels': relationships(
        ['worksheet', '../xl/worksheets/sheet1.xml'],
        ['worksheet', '../xl/worksheets/sheet2.xml'],
        ['sharedStrings', '../xl/sharedStrings.xml'],
      ),
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
    }),
  ],
  [
    'with foreign elements inside',
    makeWorkbook({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1" t="s"><v>0</v><extLst><ext><v>9</v></ext></extLst></c></row><e:row xmlns:e="urn:e" r="1"/>',
      ),
    }),
  ],
])('reads a workbook %s', (_, bytes) => {
  const workbook = opened(bytes);
  expect(workbook.sheetNames.map(({ name }) => name)).toEqual(['Một', 'Hai']);
  expect(valuesOf(workbook.sheets[0]!)).toEqual(one);
});
