import { strToU8 } from 'fflate';
import type { Unreadable } from '../../../src/sheets/source';
import {
  makeWorkbook,
  relationships,
  sheetXml,
  stringsXml,
  workbookParts,
  workbookXml,
} from '../workbook-maker';
import { makeZip } from '../zip-maker';
import { opened, refused } from './opened';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const withSheet = (rows: string, after = ''): Uint8Array => makeWorkbook({ [SHEET]: sheetXml(rows, after) });
const withWorkbook = (inside: string): Uint8Array => makeWorkbook({ [WORKBOOK]: workbookXml(inside) });
const badXml = (part: string, detail: string): unknown => ({
  reason: 'bad-xml',
  part,
  detail: expect.stringContaining(detail) as string,
});
const sound = makeWorkbook();

test('the workbook that the others are made from is sound', () => {
  expect(opened(sound).sheets).toHaveLength(2);
});

test.each<[Unreadable['reason'], Uint8Array, string, unknown]>([
  ['empty', new Uint8Array(), 'mau.xlsx', { reason: 'empty' }],
  ['lock-file', sound, '~$mau.xlsx', { reason: 'lock-file' }],
  ['other-format', strToU8('a,b'), 'mau.xlsx', { reason: 'other-format', format: 'csv' }],
  [
    'encrypted',
    makeZip(workbookParts().map((part) => ({ ...part, lies: { flags: 1 } }))),
    'mau.xlsx',
    { reason: 'encrypted' },
  ],
  ['truncated', sound.subarray(0, -100), 'mau.xlsx', { reason: 'truncated' }],
  [
    'damaged',
    makeZip(workbookParts().map((part) => (part.name === SHEET ? { ...part, lies: { crc: 1 } } : part))),
    'mau.xlsx',
    { reason: 'damaged', part: SHEET },
  ],
  ['part-missing', makeWorkbook({ [SHEET]: null }), 'mau.xlsx', { reason: 'part-missing', part: SHEET }],
  [
    'too-many-parts',
    makeWorkbook(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`a${i}`, '']))),
    'mau.xlsx',
    { reason: 'too-many-parts', found: 2008, limit: 2000 },
  ],
  [
    'too-large',
    makeZip(workbookParts().map((part) => (part.name === SHEET ? { ...part, lies: { size: 1e9 } } : part))),
    'mau.xlsx',
    { reason: 'too-large', found: expect.any(Number) as number, limit: 1e9 },
  ],
  ['bad-xml', makeWorkbook({ [SHEET]: '<worksheet' }), 'mau.xlsx', badXml(SHEET, 'root element')],
  [
    'bad-cell',
    withSheet('<row r="1"><c r="B2"/></row>'),
    'mau.xlsx',
    { reason: 'bad-cell', sheet: 'Một', address: 'B2' },
  ],
])('%s', (_, bytes, fileName, expected) => {
  expect(refused(bytes, fileName)).toEqual(expected);
});

test('too-many-cells: cells with values and merged ranges count, over all sheets that are read', () => {
  const full = '<row r="1"><c><v>1</v></c><c s="0"/><c><f>1</f></c></row>';
  const bytes = makeWorkbook({
    [SHEET]: sheetXml(full, '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>'),
    'xl/worksheets/sheet2.xml': sheetXml(full),
  });
  const limited = (cells: number): Unreadable => refused(bytes, 'mau.xlsx', { cells });
  expect(opened(bytes, { cells: 5 }).sheets).toHaveLength(2);
  expect(limited(4)).toEqual({ reason: 'too-many-cells', sheet: 'Hai', limit: 4 });
  expect(limited(2)).toEqual({ reason: 'too-many-cells', sheet: 'Một', limit: 2 });
});

test.each<[string, string, string]>([
  ['a row too far', '<row r="1048577"/>', '1048577:1048577'],
  ['a row far too far', '<row r="4294967297"/>', '4294967297:4294967297'],
  ['row 0', '<row r="0"/>', '0:0'],
  ['a row that is no number', '<row r="x"/>', 'x:x'],
  ['a row twice', '<row r="3"/><row r="3"/>', '3:3'],
  ['rows out of order', '<row r="3"/><row r="2"/>', '2:2'],
  ['a row after the last', '<row r="1048576"/><row/>', '1048577:1048577'],
  ['a column too far', '<row r="1"><c r="XFE1"/></row>', 'XFE1'],
  ['a column after the last', '<row r="1"><c r="XFD1"/><c/></row>', '1:1'],
  ['a cell of another row', '<row r="1"><c r="A2"/></row>', 'A2'],
  ['a cell twice', '<row r="1"><c r="B1"/><c r="B1"/></row>', 'B1'],
  ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>', 'A1'],
  ['no address', '<row r="1"><c r="1A"/></row>', '1A'],
  ['an absolute address', '<row r="1"><c r="$A$1"/></row>', '$A$1'],
  ['a very long address', `<row r="1"><c r="${'A'.repeat(99)}"/></row>`, 'A'.repeat(40)],
])('bad-cell: %s', (_, rows, address) => {
  expect(refused(withSheet(rows))).toEqual({ reason: 'bad-cell', sheet: 'Một', address });
});

test.each(['A1:XFE1', 'B2:A1', 'A1:B2:C3', 'A:C', ''])('bad-cell: the merged range "%s"', (ref) => {
  const bytes = withSheet('', `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`);
  expect(refused(bytes)).toEqual({ reason: 'bad-cell', sheet: 'Một', address: ref });
});

const SHEETS = '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets>';
test.each<[string, Uint8Array, string, string]>([
  [
    'a number that is none',
    withSheet('<row r="1"><c><v>1,5</v></c></row>'),
    SHEET,
    'row 1, column 1: number 1,5',
  ],
  ['a number that is not decimal', withSheet('<row r="1"><c><v>0x10</v></c></row>'), SHEET, 'number 0x10'],
  ['an infinite number', withSheet('<row r="1"><c><v>1e999</v></c></row>'), SHEET, 'number 1e999'],
  ['a boolean that is none', withSheet('<row r="1"><c t="b"><v>2</v></c></row>'), SHEET, 'boolean 2'],
  ['an unknown type of cell', withSheet('<row r="1"><c t="x"><v>2</v></c></row>'), SHEET, 'cell type x'],
  [
    'a shared string too far',
    withSheet('<row r="1"><c t="s"><v>1</v></c></row>'),
    SHEET,
    'no shared string 1',
  ],
  ['a shared string -1', withSheet('<row r="1"><c t="s"><v>-1</v></c></row>'), SHEET, 'no shared string -1'],
  ['an unknown style', withSheet('<row r="1"><c s="9"><v>1</v></c></row>'), SHEET, 'no cell format 9'],
  ['a DTD', makeWorkbook({ [SHEET]: `<!DOCTYPE a>${sheetXml('')}` }), SHEET, 'document type'],
  [
    'wrong shared strings',
    makeWorkbook({ 'xl/sharedStrings.xml': sheetXml('') }),
    'xl/sharedStrings.xml',
    'root',
  ],
  ['wrong styles', makeWorkbook({ 'xl/styles.xml': stringsXml() }), 'xl/styles.xml', 'root'],
  [
    'two sheets of one name',
    withWorkbook(SHEETS.replace('</', '<sheet name="MỘT" sheetId="2" r:id="rId2"/></')),
    WORKBOOK,
    'two sheets',
  ],
  ['a sheet without a name', withWorkbook(SHEETS.replace(/name="[^"]*"/, '')), WORKBOOK, 'without a name'],
  [
    'a sheet without a part',
    withWorkbook(SHEETS.replace(/r:id="[^"]*"/, '')),
    WORKBOOK,
    'without a relationship',
  ],
  [
    'a sheet that leads nowhere',
    withWorkbook(SHEETS.replace('rId1', 'rId9')),
    WORKBOOK,
    'leads nowhere (rId9)',
  ],
  [
    'a name of a sheet that is not there',
    withWorkbook(
      `${SHEETS}<definedNames><definedName name="a" localSheetId="1">1</definedName></definedNames>`,
    ),
    WORKBOOK,
    'defined name of sheet 1',
  ],
  [
    'a name without a name',
    withWorkbook(`${SHEETS}<definedNames><definedName>1</definedName></definedNames>`),
    WORKBOOK,
    'without a name',
  ],
])('bad-xml: %s', (_, bytes, part, detail) => {
  expect(refused(bytes)).toEqual(badXml(part, detail));
});

test('quotes only the beginning of what is wrong', () => {
  const result = refused(withSheet(`<row r="1"><c><v>${'1'.repeat(9_999)}x</v></c></row>`));
  expect(result.reason === 'bad-xml' && result.detail).toHaveLength(200);
});

test.each([
  ['the workbook', { [WORKBOOK]: null }, WORKBOOK],
  ['the shared strings', { 'xl/sharedStrings.xml': null }, 'xl/sharedStrings.xml'],
  ['the styles', { 'xl/styles.xml': null }, 'xl/styles.xml'],
  [
    'a sheet outside the file',
    { 'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'a.xml'], ['worksheet', 'b.xml']) },
    'xl/a.xml',
  ],
])('part-missing: %s', (_, changes, part) => {
  expect(refused(makeWorkbook(changes))).toEqual({ reason: 'part-missing', part });
});
