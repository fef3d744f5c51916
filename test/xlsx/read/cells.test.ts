import type { CellValue } from '../../../src/text/cell';
import { makeWorkbook, sheetXml, stringsXml, stylesXml } from '../workbook-maker';
import { firstSheet, opened, valuesOf } from './opened';

const STRINGS = stringsXml(
  '<t>Xã Mẫu</t>',
  '<r><t xml:space="preserve">Nông</t></r><r><t> </t></r><r><rPr><b/></rPr><t>thôn</t></r><rPh sb="0" eb="1"><t>ノウ</t></rPh>',
  '<t></t>',
  '<t>  hai đầu </t>',
  '<t xml:space="preserve">  hai đầu </t>',
  '<t>dòng một_x000D_\ndòng hai, _x005F_x000D_</t>',
);

/** The cell B2, from its XML with `B2` left out. */
const cell = (xml: string) =>
  firstSheet({
    'xl/worksheets/sheet1.xml': sheetXml(`<row r="2">${xml.replace('<c', '<c r="B2"')}</row>`),
    'xl/sharedStrings.xml': STRINGS,
  }).rows[0]?.cells.get(2);

test.each<[string, string, CellValue]>([
  ['a shared string', '<c t="s"><v>0</v></c>', 'Xã Mẫu'],
  ['a rich string without its phonetic hints', '<c t="s"><v>1</v></c>', 'Nông thôn'],
  ['a string without the spaces at its ends', '<c t="s"><v>3</v></c>', 'hai đầu'],
  ['a string with preserved spaces', '<c t="s"><v>4</v></c>', '  hai đầu '],
  ['escaped characters', '<c t="s"><v>5</v></c>', 'dòng một\r\ndòng hai, _x000D_'],
  ['an inline string', '<c t="inlineStr"><is><t>a</t></is></c>', 'a'],
  ['a rich inline string', '<c t="inlineStr"><is><r><t>a</t></r><r><t>_x0041_</t></r></is></c>', 'aA'],
  ['a string of its own', '<c t="str"><v> a_x000A_b</v></c>', ' a\nb'],
  ['a number', '<c><v>12.5</v></c>', 12.5],
  ['a number that says so', '<c t="n"><v>-1.5E-3</v></c>', -0.0015],
  ['a number on lines of its own', '<c>\n<v>\n7\n</v>\n</c>', 7],
  ['true', '<c t="b"><v>1</v></c>', true],
  ['false, in words', '<c t="b"><v>false</v></c>', false],
  ['an error', '<c t="e"><v>#N/A</v></c>', { error: '#N/A' }],
  ['an ISO day', '<c t="d"><v>2026-05-17</v></c>', { date: '2026-05-17' }],
  ['an ISO day with a time', '<c t="d"><v>2026-05-17T08:30:00Z</v></c>', { date: '2026-05-17' }],
  ['a time of day', '<c t="d"><v>T08:30:00</v></c>', 'T08:30:00'],
  ['a day that is not in the calendar', '<c t="d"><v>2026-02-30</v></c>', '2026-02-30'],
])('reads %s', (_, xml, value) => {
  expect(cell(xml)).toEqual({ value });
});

test.each<[string, string, CellValue]>([
  ['a number', '<c><f>1+1</f><v>2</v></c>', 2],
  ['a text', '<c t="str"><f>"a"</f><v>a</v></c>', 'a'],
  ['an empty text', '<c t="str"><f>""</f><v></v></c>', ''],
  ['nothing yet', '<c><f>1+1</f></c>', null],
  ['nothing, in a cell of texts', '<c t="str"><f>A1</f></c>', null],
  ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
  ['what a shared formula gives', '<c><f t="shared" si="0"/><v>3</v></c>', 3],
  ['what an array formula gives', '<c><f t="array" ref="B2:B3">A1:A2</f><v>4</v></c>', 4],
])('reads a formula that answers %s', (_, xml, value) => {
  expect(cell(xml)).toEqual({ value, formula: true });
});

test.each([
  ['styled and empty', '<c s="0"/>'],
  ['an empty value', '<c><v></v></c>'],
  ['an empty shared string', '<c t="s"><v>2</v></c>'],
  ['an empty inline string', '<c t="inlineStr"><is><t/></is></c>'],
  ['an empty string of its own', '<c t="str"><v></v></c>'],
])('a cell that is %s leaves nothing, nor does its row', (_, xml) => {
  expect(cell(xml)).toBeUndefined();
});

test('cells and rows without an address follow the one before', () => {
  const rows =
    '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
  expect(valuesOf(firstSheet({ 'xl/worksheets/sheet1.xml': sheetXml(rows) }))).toEqual({
    '1,1': 1,
    '1,3': 2,
    '5,4': 3,
    '5,5': 4,
    '6,1': 5,
  });
});

test('nothing of a cell passes to the next', () => {
  const rows = '<row r="1"><c t="str" s="0"><f>"a"</f><v>a</v></c><c><v>2</v></c><c/><c><f>1</f></c></row>';
  const cells = firstSheet({ 'xl/worksheets/sheet1.xml': sheetXml(rows) }).rows[0]!.cells;
  expect([...cells]).toEqual([
    [1, { value: 'a', formula: true }],
    [2, { value: 2 }],
    [4, { value: null, formula: true }],
  ]);
});

test('reads the last cell of a sheet', () => {
  const rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  expect(valuesOf(firstSheet({ 'xl/worksheets/sheet1.xml': sheetXml(rows) }))).toEqual({
    '1048576,16384': 1,
  });
});

describe('fonts', () => {
  const styles = stylesXml(
    `<fonts><font><name val="Calibri"/></font><font><sz val="9"/><name val=".VnTime"/></font><font><name val="Times New Roman"/></font><font/></fonts>
     <cellStyleXfs><xf numFmtId="14" fontId="2"/></cellStyleXfs>
     <cellXfs>${[0, 1, 2, 3].map((font) => `<xf numFmtId="0" fontId="${font}" xfId="0"/>`).join('')}</cellXfs>
     <dxfs><dxf><font><name val="VNI-Times"/></font></dxf></dxfs>`,
  );
  test.each([
    ['', 'Calibri'],
    ['s="1"', '.VnTime'],
    ['s="2"', undefined],
    ['s="3"', undefined],
  ])('a text with %s has the font %s', (style, font) => {
    const sheet = sheetXml(
      `<row r="1"><c r="A1" t="s" ${style}><v>0</v></c><c r="B1" ${style}><v>1</v></c></row>`,
    );
    const cells = firstSheet({ 'xl/worksheets/sheet1.xml': sheet, 'xl/styles.xml': styles }).rows[0]!.cells;
    expect(cells.get(1)).toEqual({ value: 'Xã Mẫu', ...(font === undefined ? {} : { font }) });
    expect(cells.get(2)).toEqual({ value: 1 });
  });
});

test('reads a workbook without styles and shared strings', () => {
  const bytes = makeWorkbook({
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" s="3"><v>1</v></c></row>'),
    'xl/styles.xml': null,
    'xl/sharedStrings.xml': null,
  });
  expect(valuesOf(opened(bytes).sheets[0]!)).toEqual({ '1,1': 1 });
});
