import type { Unreadable } from '../../sheets/source';

/** A directory entry of a compound file (MS-CFB 2.6.1): 64 bytes of UTF-16 name, its length in bytes, its type. */
const ENTRY = { length: 128, nameLength: 64, type: 66 };
const STREAM = 2;

/**
 * What a compound file (OLE) holds: an encrypted workbook is one (MS-OFFCRYPTO 2.3.1), and so are .xls, .doc and .ppt.
 * All places where a directory entry may stand are searched rather than the chain followed, which a damaged file breaks.
 */
export const compoundFormat = (bytes: Uint8Array): Unreadable => {
  if (hasStream(bytes, 'EncryptedPackage')) return { reason: 'encrypted' };
  const isOther = hasStream(bytes, 'WordDocument') || hasStream(bytes, 'PowerPoint Document');
  return { reason: 'other-format', format: isOther ? 'unknown' : 'xls' };
};

const hasStream = (bytes: Uint8Array, name: string): boolean => {
  const length = 2 * (name.length + 1);
  for (let at = 0; at + ENTRY.length <= bytes.length; at += ENTRY.length) {
    const isNamed =
      bytes[at + ENTRY.type] === STREAM &&
      bytes[at + ENTRY.nameLength] === length &&
      [...name].every((char, i) => bytes[at + 2 * i] === char.charCodeAt(0) && bytes[at + 2 * i + 1] === 0);
    if (isNamed) return true;
  }
  return false;
};
