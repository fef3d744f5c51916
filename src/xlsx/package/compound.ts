import type { OtherFormat, Unreadable } from '../../sheets/source';

/** A directory entry of a compound file (MS-CFB 2.6.1): 64 bytes of UTF-16 name, its length in bytes, type, CLSID. */
const ENTRY = { length: 128, nameLength: 64, type: 66, clsid: 80 };
const STREAM = 2;
const ROOT = 5;

/** First four bytes of the root's CLSID, which names the program (MS-XLS 2.1.3, MS-DOC 2.1, MS-PPT 2.1.1). */
const PROGRAMS: Readonly<Record<string, OtherFormat>> = {
  '20080200': 'xls',
  '10080200': 'xls',
  '06090200': 'doc',
  '00090200': 'doc',
  '108d8164': 'ppt',
};

/** By their main stream, where the root names no program: many writers leave it blank. */
const STREAMS: readonly (readonly [stream: string, format: OtherFormat])[] = [
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
];

/**
 * What a compound file (OLE) holds: an encrypted workbook is one (MS-OFFCRYPTO 2.3.1), and so are .xls, .doc and .ppt,
 * which may hold one another as embedded objects. All places where a directory entry may stand are searched rather than
 * the chain followed, which a damaged file breaks.
 */
export const compoundFormat = (bytes: Uint8Array): Unreadable => {
  if (entryAt(bytes, 'EncryptedPackage', STREAM) !== null) return { reason: 'encrypted' };
  const root = entryAt(bytes, 'Root Entry', ROOT);
  const clsid = root === null ? [] : [...bytes.subarray(root + ENTRY.clsid, root + ENTRY.clsid + 4)];
  const program = PROGRAMS[clsid.map((byte) => byte.toString(16).padStart(2, '0')).join('')];
  const [, byStream] = STREAMS.find(([stream]) => entryAt(bytes, stream, STREAM) !== null) ?? [];
  return { reason: 'other-format', format: program ?? byStream ?? 'unknown' };
};

/** Where the directory entry of that name and type stands; null: nowhere. */
const entryAt = (bytes: Uint8Array, name: string, type: number): number | null => {
  const length = 2 * (name.length + 1);
  for (let at = 0; at + ENTRY.length <= bytes.length; at += ENTRY.length) {
    const isNamed =
      bytes[at + ENTRY.type] === type &&
      bytes[at + ENTRY.nameLength] === length &&
      [...name].every((char, i) => bytes[at + 2 * i] === char.charCodeAt(0) && bytes[at + 2 * i + 1] === 0);
    if (isNamed) return at;
  }
  return null;
};
