/** What kind of file the first bytes tell, before anything is unpacked. */
import { strFromU8 } from 'fflate';
import { compoundFormat } from './compound';
import type { OtherFormat, Unreadable } from '../../sheets/source';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ARCHIVES: readonly (readonly [format: OtherFormat, magic: readonly number[]])[] = [
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['gzip', [0x1f, 0x8b]],
];
const PDF = '%PDF-';
/** How far a text file is looked into. */
const HEAD = 4096;

/** `null` for a zip, which must be opened to know more; otherwise why the file is no workbook that we read. */
export const refuseByFirstBytes = (bytes: Uint8Array, fileName: string): Unreadable | null => {
  if (/(^|[\\/])~\$[^\\/]*$/.test(fileName)) return { reason: 'lock-file' };
  if (bytes.length === 0) return { reason: 'empty' };
  if (startsWith(bytes, COMPOUND)) return compoundFormat(bytes);
  if (startsWith(bytes, ZIP) && (bytes[2] === 3 || bytes[2] === 5)) return null;
  const [archive] = ARCHIVES.find(([, magic]) => startsWith(bytes, magic)) ?? [];
  return { reason: 'other-format', format: archive ?? textFormat(bytes.subarray(0, HEAD)) };
};

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

const textFormat = (head: Uint8Array): OtherFormat => {
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  // Only ASCII is looked at, so the high bytes of UTF-16 can simply be dropped.
  const text = strFromU8(isUtf16 ? head.filter((byte) => byte !== 0) : head, true)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '')
    .toLowerCase();
  if (text.startsWith(PDF.toLowerCase())) return 'pdf';
  // Both have elements called Table: they are told before pages are.
  if (text.startsWith('<') && /excel\.sheet|office:spreadsheet"/.test(text)) return 'xml-2003';
  if (text.startsWith('<') && text.includes('opendocument.spreadsheet')) return 'fods';
  // Portals hand out tables as "Excel" files that are HTML, or HTML in MIME as Excel saves it.
  if (/^mime-version:/.test(text) || (text.startsWith('<') && /<(?:html|head|body|table|meta)\b/.test(text)))
    return 'html';
  if (text.startsWith('<')) return 'xml';
  if (/[\0-\x08\x0e-\x19\x1b-\x1f]/.test(text) && !isUtf16) return 'unknown';
  return /[,;\t]/.test(text) ? 'csv' : 'text';
};
