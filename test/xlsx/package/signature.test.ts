import { strToU8 } from 'fflate';
import type { Unreadable } from '../../../src/sheets/source';
import { refuseByFirstBytes } from '../../../src/xlsx/package/signature';
import { join, makeZip } from '../zip-maker';

/** A compound file with one directory entry of this name below its root, which `clsid` says the program of. */
const compound = (stream: string, type = 2, clsid: readonly number[] = []): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, i) => bytes.set([char.charCodeAt(0), 0], 1024 + 128 + 2 * i));
  bytes[1024 + 128 + 64] = 2 * (stream.length + 1);
  bytes[1024 + 128 + 66] = type;
  [...'Root Entry'].forEach((char, i) => bytes.set([char.charCodeAt(0), 0], 1024 + 2 * i));
  bytes[1024 + 64] = 22;
  bytes[1024 + 66] = 5;
  bytes.set(clsid, 1024 + 80);
  return bytes;
};
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0), 0])]);
const other = (format: Extract<Unreadable, { reason: 'other-format' }>['format']): Unreadable => ({
  reason: 'other-format',
  format,
});

test.each<[string, Uint8Array, Unreadable | null]>([
  ['nothing', new Uint8Array(), { reason: 'empty' }],
  ['an encrypted workbook', compound('EncryptedPackage'), { reason: 'encrypted' }],
  ['a workbook of Excel 97', compound('Workbook'), other('xls')],
  ['a workbook of Excel 5', compound('Book'), other('xls')],
  ['a stream whose name goes on', compound('EncryptedPackage2'), other('unknown')],
  ['a storage, not a stream, of that name', compound('EncryptedPackage', 1), other('unknown')],
  ['a document of Word 97', compound('WordDocument'), other('doc')],
  ['a presentation of PowerPoint 97', compound('PowerPoint Document'), other('ppt')],
  [
    'a workbook of Excel 97 with a Word document in it',
    compound('WordDocument', 2, [0x20, 8, 2, 0]),
    other('xls'),
  ],
  ['a document of Word 97 with a workbook in it', compound('Workbook', 2, [6, 9, 2, 0]), other('doc')],
  ['pictures of the files in a folder', compound('256_a1b2c3'), other('unknown')],
  ['a zip', makeZip([{ name: 'a', content: 'b' }]), null],
  ['an empty zip', makeZip([]), null],
  ['text that begins with PK', strToU8('PK;Tên\n1;Xã Mẫu'), other('csv')],
  ['a PDF', strToU8('%PDF-1.7\n%\x80\x81\x01'), other('pdf')],
  ['a page', strToU8('<!DOCTYPE html>\n<html><body></body></html>'), other('html')],
  [
    'a table that calls itself Excel',
    strToU8('\ufeff <TABLE border=1><tr><td>1</td></tr></TABLE>'),
    other('html'),
  ],
  ['a page in UTF-16', utf16('<html><head></head></html>'), other('html')],
  ['a page as XML', strToU8('<?xml version="1.0"?><html xmlns="x"/>'), other('html')],
  ['a page in MIME', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), other('html')],
  [
    'SpreadsheetML 2003',
    strToU8(
      '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Table/></Workbook>',
    ),
    other('xml-2003'),
  ],
  [
    'SpreadsheetML 2003 that names its program only',
    strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    other('xml-2003'),
  ],
  [
    'a flat OpenDocument',
    strToU8(
      '<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><table:table/>',
    ),
    other('fods'),
  ],
  ['other XML', strToU8('<?xml version="1.0"?><data/>'), other('xml')],
  ['a RAR', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0, 0]), other('rar')],
  ['a 7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), other('7z')],
  ['a gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), other('gzip')],
  ['one letter', strToU8('1'), other('text')],
  [
    'a pointer to a file',
    strToU8('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
    other('text'),
  ],
  ['comma separated values', strToU8('STT,Tên\r\n1,"Xã Mẫu"\r\n'), other('csv')],
  ['values in a legacy encoding', Uint8Array.from([0x54, 0xea, 0x6e, 0x3b, 0xd3, 0x0a]), other('csv')],
  ['values in UTF-16', utf16('STT\t1\r\n'), other('csv')],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    other('unknown'),
  ],
  ['zeros', new Uint8Array(600), other('unknown')],
])('%s', (_, bytes, expected) => {
  expect(refuseByFirstBytes(bytes, 'bao-cao.xlsx')).toEqual(expected);
});

test.each([
  ['~$bao-cao.xlsx', true],
  ['C:\\ho-so\\~$bao-cao.xlsx', true],
  ['ho-so/~$bao-cao.xlsx', true],
  ['bao~$cao.xlsx', false],
  ['~$ho-so/bao-cao.xlsx', false],
])('%s is a lock file: %s', (fileName, expected) => {
  const owner = join([strToU8('\x05Nguyen'), new Uint8Array(158)]);
  expect(refuseByFirstBytes(owner, fileName)).toEqual(expected ? { reason: 'lock-file' } : other('unknown'));
});
