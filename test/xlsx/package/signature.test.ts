import { strToU8 } from 'fflate';
import type { Unreadable } from '../../../src/sheets/source';
import { refuseByFirstBytes } from '../../../src/xlsx/package/signature';
import { join, makeZip } from '../zip-maker';

/** A compound file with one directory entry of this name. */
const compound = (stream: string, type = 2): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, i) => bytes.set([char.charCodeAt(0), 0], 1024 + 128 + 2 * i));
  bytes[1024 + 128 + 64] = 2 * (stream.length + 1);
  bytes[1024 + 128 + 66] = type;
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
  ['a stream whose name goes on', compound('EncryptedPackage2'), other('xls')],
  ['a storage, not a stream, of that name', compound('EncryptedPackage', 1), other('xls')],
  ['a document of Word 97', compound('WordDocument'), other('unknown')],
  ['a presentation of PowerPoint 97', compound('PowerPoint Document'), other('unknown')],
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
    strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    other('xml'),
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
