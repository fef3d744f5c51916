/** Workbook files from hand-written XML: a small sound one, of which a test replaces what it is about. */
import { makeZip } from './zip-maker';
import type { ZipOptions, ZipPart } from './zip-maker';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types for parts with these names (without a leading `/`). */
export const contentTypes = (overrides: Readonly<Record<string, string>>): string =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    overrides,
  )
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

/** Relationships rId1, rId2, …, each as [type, target]; a type without a colon is one of Office's. */
export const relationships = (...targets: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A workbook part; `inside` stands between the root tags. */
export const workbookXml = (inside: string): string =>
  `${HEAD}<workbook ${MAIN} xmlns:r="${R}">${inside}</workbook>`;

/** A worksheet part with these rows, and what may follow `sheetData`. */
export const sheetXml = (rows: string, after = ''): string =>
  `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`;

export const stringsXml = (...items: readonly string[]): string =>
  `${HEAD}<sst ${MAIN}>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

export const stylesXml = (inside: string): string => `${HEAD}<styleSheet ${MAIN}>${inside}</styleSheet>`;

/**
 * The parts of a workbook with the sheets "Một" (`xl/worksheets/sheet1.xml`, rId1) and "Hai" (`…sheet2.xml`, rId2),
 * shared strings (rId3) and styles (rId4). `changes` replaces parts by name, adds new ones, or removes (`null`).
 */
export const workbookParts = (
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): readonly ZipPart[] =>
  Object.entries({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${TYPE}.worksheet+xml`,
      'xl/worksheets/sheet2.xml': `${TYPE}.worksheet+xml`,
      'xl/sharedStrings.xml': `${TYPE}.sharedStrings+xml`,
      'xl/styles.xml': `${TYPE}.styles+xml`,
    }),
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(
      '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="2" r:id="rId2"/></sheets>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    'xl/worksheets/sheet2.xml': sheetXml(''),
    'xl/sharedStrings.xml': stringsXml('<t>Xã Mẫu</t>'),
    'xl/styles.xml': stylesXml('<cellXfs><xf numFmtId="0" fontId="0"/></cellXfs>'),
    ...changes,
  }).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));

export const makeWorkbook = (
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
  options?: ZipOptions,
): Uint8Array => makeZip(workbookParts(changes), options);
