/**
 * The directory of a zip file (PKWARE APPNOTE 6.3). Sizes, checksums and places are taken from the central directory
 * alone, so data descriptors need no care; of a local header only its length is used.
 */
import { strFromU8 } from 'fflate';
import type { Sieve } from './blank-cells';
import { inflate, inflateThrough } from './inflate';
import type { PackageLimits } from './limits';
import { Refusal } from './refusal';

export interface ZipEntry {
  /** As it stands in the zip. */
  readonly name: string;
  /** Compression method: 0 stored, 8 deflated. */
  readonly method: number;
  /** CRC-32 of the inflated bytes. */
  readonly crc: number;
  readonly compressedSize: number;
  /** Inflated size in bytes, as the zip says. */
  readonly size: number;
  /** The bytes as they lie in the file, not copied. Refuses an entry that does not lie inside the file. */
  readonly compressed: () => Uint8Array;
  /**
   * Inflates anew on each call, and checks size and checksum. Refuses damage and what is over the limit; of a part that
   * goes through a sieve only what is kept counts, up to another limit.
   */
  readonly inflate: (sieve?: Sieve) => Uint8Array;
}

/** What inflating has taken so far, and may take. */
interface Budget {
  readonly limits: PackageLimits;
  kept: number;
  scanned: number;
}

const END = { signature: 0x06054b50, length: 22, maxComment: 0xffff };
const END64 = { signature: 0x06064b50, length: 56 };
const LOCATOR64 = { signature: 0x07064b50, length: 20 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const FLAG_ENCRYPTED = 0x0001;
const FLAG_UTF8 = 0x0800;
const IN_ZIP64 = 0xffffffff;
const EXTRA_ZIP64 = 0x0001;

interface Directory {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** All entries in the order of the directory, folders included. Inflating draws on one budget for the whole zip. */
export const readZip = (bytes: Uint8Array, limits: PackageLimits): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.parts)
    throw new Refusal({ reason: 'too-many-parts', found: directory.count, limit: limits.parts });
  const budget: Budget = { limits, kept: 0, scanned: 0 };
  const entries: ZipEntry[] = [];
  let at = directory.from;
  for (let i = 0; i < directory.count; i++) {
    if (at + CENTRAL.length > directory.to || view.getUint32(at, true) !== CENTRAL.signature)
      throw new Refusal({ reason: 'truncated' });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + CENTRAL.length + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.to) throw new Refusal({ reason: 'truncated' });
    entries.push(readEntry(bytes, view, at, nameLength, extraLength, budget));
    at = next;
  }
  return entries;
};

const findDirectory = (view: DataView): Directory => {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const from = view.getUint32(end + 16, true);
  const locator = end - LOCATOR64.length;
  const directory =
    locator >= 0 && view.getUint32(locator, true) === LOCATOR64.signature
      ? directory64(view, Number(view.getBigUint64(locator + 8, true)), locator)
      : { count, from, to: from + size };
  if (directory.to > end) throw new Refusal({ reason: 'truncated' });
  return directory;
};

/** Place of the end record: the last one whose comment fits into the file. */
const findEnd = (view: DataView): number => {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.maxComment); at--)
    if (view.getUint32(at, true) === END.signature && at + view.getUint16(at + 20, true) <= last) return at;
  throw new Refusal({ reason: 'truncated' });
};

const directory64 = (view: DataView, at: number, before: number): Directory => {
  if (at + END64.length > before || view.getUint32(at, true) !== END64.signature)
    throw new Refusal({ reason: 'truncated' });
  const from = Number(view.getBigUint64(at + 48, true));
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    from,
    to: from + Number(view.getBigUint64(at + 40, true)),
  };
};

const readEntry = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  budget: Budget,
): ZipEntry => {
  const flags = view.getUint16(at + 8, true);
  const afterName = at + CENTRAL.length + nameLength;
  const name = strFromU8(bytes.subarray(at + CENTRAL.length, afterName), !(flags & FLAG_UTF8));
  const damaged = (): Refusal => new Refusal({ reason: 'damaged', part: name });

  // Zip64: a number of 32 bits that is all ones is found, with 64 bits, in the extra field, in this order.
  const wide = wideNumbers(view, afterName, afterName + extraLength);
  const number = (offset: number): number => {
    const narrow = view.getUint32(at + offset, true);
    if (narrow !== IN_ZIP64) return narrow;
    const value = wide.shift();
    if (value === undefined) throw damaged();
    return value;
  };
  const size = number(24);
  const compressedSize = number(20);
  const local = number(42);

  const compressed = (): Uint8Array => {
    if (local + LOCAL.length > bytes.length || view.getUint32(local, true) !== LOCAL.signature)
      throw damaged();
    const from = local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + compressedSize > bytes.length) throw damaged();
    return bytes.subarray(from, from + compressedSize);
  };
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
  };
  return {
    ...entry,
    compressed,
    inflate: (sieve) => {
      if (flags & FLAG_ENCRYPTED) throw new Refusal({ reason: 'encrypted' });
      const { inflatedBytes, scannedBytes } = budget.limits;
      const found = budget.kept + size;
      const within = (taken: number, limit: number): void => {
        if (taken > limit) throw new Refusal({ reason: 'too-large', found, limit });
      };
      budget.scanned += size;
      within(budget.scanned, scannedBytes);
      const keep = (length: number): void => {
        budget.kept += length;
        within(budget.kept, inflatedBytes);
      };
      if (!sieve) keep(size);
      const inflated = sieve
        ? inflateThrough(sieve, entry, compressed(), keep)
        : inflate(entry, compressed());
      if (inflated === null) throw damaged();
      return inflated;
    },
  };
};

const wideNumbers = (view: DataView, from: number, to: number): number[] => {
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_ZIP64 && end <= to) {
      const numbers: number[] = [];
      for (let p = at + 4; p + 8 <= end; p += 8) numbers.push(Number(view.getBigUint64(p, true)));
      return numbers;
    }
    at = end;
  }
  return [];
};
