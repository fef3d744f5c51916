import { unzipSync } from 'fflate';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { everything } from './everything';
import { partsWritten, rangeOf, sheetOf, workbookOf } from './layouts';

const workbookXml = (...args: Parameters<typeof workbookOf>): string =>
  partsWritten(workbookOf(...args))['xl/workbook.xml'] ?? '';

test('the parts of the smallest workbook, the content types first', () => {
  expect(Object.keys(partsWritten(workbookOf([sheetOf()])))).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/core.xml',
    'docProps/app.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
  ]);
});

test('every part has its content type', () => {
  const { '[Content_Types].xml': types, ...parts } = partsWritten(everything);
  for (const name of Object.keys(parts).filter((path) => !path.endsWith('.rels'))) {
    expect(types).toContain(`PartName="/${name}"`);
  }
});

test('title, author and time are those of the layout', () => {
  const parts = partsWritten(workbookOf([sheetOf()], { title: 'Sổ <1>', creator: 'A & B' }));
  expect(parts['docProps/core.xml']).toContain(
    '<dc:title>Sổ &lt;1&gt;</dc:title><dc:creator>A &amp; B</dc:creator>',
  );
  expect(parts['docProps/core.xml']).toContain('2025-06-01T07:30:00Z</dcterms:created>');
});

test('sheets in order, with what is hidden; the first visible one opens', () => {
  const sheets = [
    sheetOf({ name: 'Một', visibility: 'veryHidden' }),
    sheetOf({ name: 'Hai', visibility: 'hidden' }),
    sheetOf({ name: 'Ba' }),
    sheetOf({ name: 'Bốn' }),
  ];
  expect(workbookXml(sheets)).toContain(
    '<workbookView activeTab="2"/></bookViews><sheets><sheet name="Một" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="Hai" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Ba" sheetId="3" r:id="rId3"/><sheet name="Bốn" sheetId="4" r:id="rId4"/></sheets>',
  );
  expect(workbookXml(sheets, { active: 'Bốn' })).toContain('activeTab="3"');
  const parts = partsWritten(workbookOf(sheets, { active: 'Bốn' }));
  expect(Object.keys(parts).filter((name) => parts[name]?.includes('tabSelected'))).toEqual([
    'xl/worksheets/sheet4.xml',
  ]);
});

test('names: of the workbook, of a sheet, hidden, and those that Excel looks for', () => {
  const sheets = [
    sheetOf({ name: 'Một' }),
    sheetOf({
      name: "Ea H'Leo",
      autoFilter: rangeOf(3, 1, 20, 5),
      print: {
        orientation: 'portrait',
        margins: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 },
        repeatRows: { from: 2, to: 3 },
        area: rangeOf(1, 1, 20, 5),
      },
    }),
  ];
  const names = [
    { name: 'A.1', formula: "'Một'!$A$1" },
    { name: 'B_2', formula: '1&"<"', sheet: "Ea H'Leo", hidden: true },
  ];
  expect(workbookXml(sheets, { names })).toContain(
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Ea H''Leo'!$A$3:$E$20</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'Ea H''Leo'!$A$1:$E$20</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Ea H''Leo'!$2:$3</definedName><definedName name="A.1">'Một'!$A$1</definedName><definedName name="B_2" localSheetId="1" hidden="1">1&amp;&quot;&lt;&quot;</definedName></definedNames>`,
  );
});

test('Excel is told to calculate when it opens the file', () => {
  expect(workbookXml([sheetOf()])).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
});

test('equal layouts give equal bytes', () => {
  expect(writeWorkbook(structuredClone(everything))).toEqual(writeWorkbook(everything));
});

test("no clock and no time zone: every entry has the zip's first moment", () => {
  const file = writeWorkbook(everything);
  const view = new DataView(file.buffer, file.byteOffset);
  const moments = new Set<number>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    moments.add(view.getUint32(at + 10, true));
    at += 30 + view.getUint32(at + 18, true) + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  }
  const [time, day, month, year] = [0, 1, 1, 0];
  expect([...moments]).toEqual([(year << 25) | (month << 21) | (day << 16) | time]);
});

test('the file is compressed', () => {
  const cells = Array.from({ length: 1000 }, (_, i) => ({ row: i + 1, col: 1, value: 'Xã Mẫu' }));
  const file = writeWorkbook(workbookOf([sheetOf({ cells })]));
  const inflated = Object.values(unzipSync(file)).reduce((size, part) => size + part.length, 0);
  expect(file.length).toBeLessThan(inflated / 3);
});
