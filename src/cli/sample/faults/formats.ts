/** Files of other kinds, as they come instead of workbooks, each no more than what tells its kind. */
import { strToU8 } from 'fflate';
import type { OtherFormat } from '../../../sheets/source';
import { deflated, writeZip } from '../../../xlsx/write/zip';
import type { ZipItem } from '../../../xlsx/write/zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const text = (content: string): Uint8Array => strToU8(content);

/** What may stand uncompressed, as OpenDocument wants its type. */
const stored = (name: string, content: string): ZipItem => {
  const item = deflated(name, text(content));
  return { ...item, method: 0, compressed: text(content) };
};

/** An Office package with one part of a type. */
const office = (part: string, type: string): Uint8Array =>
  writeZip(
    [
      {
        name: '[Content_Types].xml',
        xml: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${part}" ContentType="${type}"/></Types>`,
      },
      {
        name: '_rels/.rels',
        xml: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`,
      },
      { name: part, xml: '<a/>' },
    ].map(({ name, xml }) => deflated(name, text(HEAD + xml))),
  );

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Sector size of a compound file, and of one entry of its directory (MS-CFB 2.2, 2.6.1). */
const SECTOR = 512;
const ENTRY = 128;
const ROOT_STORAGE = 5;
const STREAM = 2;

/** A compound file (OLE) of a header and a directory with one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2 * SECTOR);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  [['Root Entry', ROOT_STORAGE] as const, [stream, STREAM] as const].forEach(([name, type], index) => {
    const at = SECTOR + index * ENTRY;
    [...name].forEach((char, i) => view.setUint16(at + 2 * i, char.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, type);
  });
  return bytes;
}

/** A workbook with a password (MS-OFFCRYPTO 2.3.1). */
export const encrypted = compound('EncryptedPackage');

const files: Readonly<Record<OtherFormat, { readonly name: string; readonly bytes: Uint8Array }>> = {
  xls: { name: 'excel-97-2003.xls', bytes: compound('Workbook') },
  xlsb: {
    name: 'excel-nhi-phan.xlsb',
    bytes: office('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
  },
  ods: {
    name: 'libreoffice.ods',
    bytes: writeZip([
      stored('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      stored('content.xml', `${HEAD}<a/>`),
    ]),
  },
  fods: {
    name: 'libreoffice.fods',
    bytes: text(
      `${HEAD}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>`,
    ),
  },
  'xml-2003': {
    name: 'excel-2003.xml',
    bytes: text(`${HEAD}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`),
  },
  doc: { name: 'word-97-2003.doc', bytes: compound('WordDocument') },
  docx: {
    name: 'word.docx',
    bytes: office('word/document.xml', `${OFFICE}.wordprocessingml.document.main+xml`),
  },
  ppt: { name: 'powerpoint-97-2003.ppt', bytes: compound('PowerPoint Document') },
  pptx: {
    name: 'powerpoint.pptx',
    bytes: office('ppt/presentation.xml', `${OFFICE}.presentationml.presentation.main+xml`),
  },
  pdf: { name: 'ban-quet.pdf', bytes: text('%PDF-1.4\n% minh hoa\n%%EOF\n') },
  html: {
    name: 'tai-tu-cong.xls',
    bytes: text('<html><body><table><tr><td>Nội dung minh họa</td></tr></table></body></html>'),
  },
  xml: { name: 'du-lieu.xml', bytes: text(`${HEAD}<bao-cao>Nội dung minh họa</bao-cao>`) },
  csv: { name: 'du-lieu.csv', bytes: text('TT;Nội dung\n1;Nội dung minh họa\n') },
  text: { name: 'ghi-chu.txt', bytes: text('Nội dung minh họa\n') },
  zip: { name: 'tap-tin-nen.zip', bytes: writeZip([stored('doc-toi.txt', 'Nội dung minh họa')]) },
  rar: { name: 'tap-tin-nen.rar', bytes: Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]) },
  '7z': { name: 'tap-tin-nen.7z', bytes: Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]) },
  gzip: { name: 'tap-tin-nen.gz', bytes: Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]) },
  unknown: { name: 'khong-ro.xlsx', bytes: Uint8Array.from([1, 2, 0, 255, 254, 3, 4, 0]) },
};

export const formats = Object.values(files);
