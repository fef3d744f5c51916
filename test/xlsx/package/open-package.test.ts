import { defaultLimits } from '../../../src/xlsx/package/limits';
import { openPackage } from '../../../src/xlsx/package/open-package';
import { attempt } from '../../../src/xlsx/package/refusal';
import { contentTypes, makeWorkbook, relationships } from '../workbook-maker';
import { makeZip } from '../zip-maker';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const open = (bytes: Uint8Array) => attempt(() => openPackage(bytes, 'mau.xlsx', defaultLimits));
const refusal = (bytes: Uint8Array): unknown => {
  const result = open(bytes);
  return result.ok ? 'was opened' : result.unreadable;
};
const ofType = (type: string): Uint8Array =>
  makeWorkbook({ '[Content_Types].xml': contentTypes({ 'xl/workbook.xml': type }) });

test.each([
  [`${TYPE}.spreadsheetml.sheet.main+xml`, 'xlsx'],
  [`${TYPE}.spreadsheetml.template.main+xml`, 'xlsx'],
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xlsx'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', 'xlsx'],
  ['application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xlsb'],
  [`${TYPE}.wordprocessingml.document.main+xml`, 'docx'],
  ['application/vnd.ms-word.document.macroEnabled.main+xml', 'docx'],
  [`${TYPE}.presentationml.presentation.main+xml`, 'pptx'],
  ['application/vnd.ms-visio.drawing.main+xml', 'unknown'],
])('a main part of type %s makes it %s', (type, format) => {
  expect(refusal(ofType(type))).toEqual(
    format === 'xlsx' ? 'was opened' : { reason: 'other-format', format },
  );
});

const ods = 'application/vnd.oasis.opendocument.spreadsheet';
test.each<[string, Uint8Array, unknown]>([
  [
    'a spreadsheet of OpenDocument',
    makeZip([{ name: 'mimetype', content: ods, stored: true }]),
    { reason: 'other-format', format: 'ods' },
  ],
  [
    'a text of OpenDocument',
    makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }]),
    { reason: 'other-format', format: 'unknown' },
  ],
  [
    'a zip of workbooks',
    makeZip([{ name: 'a.xlsx', content: 'PK' }]),
    { reason: 'other-format', format: 'zip' },
  ],
  ['an empty zip', makeZip([]), { reason: 'other-format', format: 'zip' }],
  [
    'a package without content types',
    makeWorkbook({ '[Content_Types].xml': null }),
    { reason: 'part-missing', part: '[Content_Types].xml' },
  ],
  [
    'a package without relationships',
    makeWorkbook({ '_rels/.rels': null }),
    { reason: 'part-missing', part: '_rels/.rels' },
  ],
  [
    'a package without a main part',
    makeWorkbook({ '_rels/.rels': relationships(['extended-properties', 'docProps/app.xml']) }),
    { reason: 'other-format', format: 'unknown' },
  ],
  [
    'two parts of one name',
    makeWorkbook({ 'XL/workbook.xml': 'other' }),
    { reason: 'damaged', part: 'XL/workbook.xml' },
  ],
  [
    'a relationship without a target',
    makeWorkbook({ '_rels/.rels': relationships().replace('></R', '><Relationship Id="a" Type="b"/></R') }),
    { reason: 'bad-xml', part: '_rels/.rels', detail: expect.stringContaining('Target') as string },
  ],
])('refuses %s', (_, bytes, expected) => {
  expect(refusal(bytes)).toEqual(expected);
});

test.each([
  ['worksheets/a.xml', 'xl/worksheets/a.xml'],
  ['./worksheets/a.xml', 'xl/worksheets/a.xml'],
  ['/xl/worksheets/a.xml', 'xl/worksheets/a.xml'],
  ['../a.xml', 'a.xml'],
  ['../../../a.xml', 'a.xml'],
  ['worksheets\\a.xml', 'xl/worksheets/a.xml'],
])('the target %s of the workbook is %s', (target, expected) => {
  const bytes = makeWorkbook({ 'xl/_rels/workbook.xml.rels': relationships(['worksheet', target]) });
  const result = open(bytes);
  expect(result.ok && result.value.relationships('xl/workbook.xml')).toEqual([
    { id: 'rId1', type: 'worksheet', target: expected, external: false },
  ]);
});

test('keeps foreign relationship types whole and external targets as they stand', () => {
  const rels = relationships(['urn:own', 'a.xml'], ['hyperlink', 'https://example.org/a b']);
  const bytes = makeWorkbook({
    'xl/_rels/workbook.xml.rels': rels.replace('a b"', 'a b" TargetMode="External"'),
  });
  const result = open(bytes);
  expect(result.ok && result.value.relationships('xl/workbook.xml')).toEqual([
    { id: 'rId1', type: 'urn:own', target: 'xl/a.xml', external: false },
    { id: 'rId2', type: 'hyperlink', target: 'https://example.org/a b', external: true },
  ]);
  expect(result.ok && result.value.relationships('xl/styles.xml')).toEqual([]);
});

test('finds parts in any letter case and with backslashes, and tells their content types', () => {
  const result = open(makeWorkbook({ 'xl\\theme\\Theme1.xml': '<a/>' }));
  if (!result.ok) throw new Error(result.unreadable.reason);
  const { find, contentType, workbookPart } = result.value;
  expect(workbookPart).toBe('xl/workbook.xml');
  expect(find('/XL/Theme/theme1.xml')?.name).toBe('xl\\theme\\Theme1.xml');
  expect(contentType('XL/WORKBOOK.XML')).toBe(`${TYPE}.spreadsheetml.sheet.main+xml`);
  expect(contentType('xl/theme/theme1.xml')).toBe('application/xml');
  expect(contentType('xl/media/image1.png')).toBeUndefined();
});
