import { Inflate } from 'fflate';
import { joined } from './blank-cells';
import type { Sieve } from './blank-cells';
import { crc32 } from './crc32';
import { Refusal } from './refusal';

const STORED = 0;
const DEFLATED = 8;

/** Compressed bytes handed over at a time. A lying entry costs at most what these make, 1,032 times as many. */
const STEP = 16_384;

interface Compressed {
  /** Compression method of the zip: 0 stored, 8 deflated. */
  readonly method: number;
  /** CRC-32 of the inflated bytes. */
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
}

/** The bytes that were compressed, or `null` when method, size or checksum are not what the zip says. */
export const inflate = (entry: Compressed, compressed: Uint8Array): Uint8Array | null => {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const whole = unpack(entry, compressed, (piece) => {
    out.set(piece, length);
    length += piece.length;
  });
  return whole ? out : null;
};

/**
 * The same through a sieve: of a large part little may be kept, and no more memory is taken.
 *
 * @param keep told the length of each piece that is kept; may throw a Refusal
 */
export const inflateThrough = (
  sieve: Sieve,
  entry: Compressed,
  compressed: Uint8Array,
  keep: (length: number) => void,
): Uint8Array | null => {
  const pieces: Uint8Array[] = [];
  const whole = unpack(entry, compressed, (piece, last) => {
    const kept = sieve(piece, last);
    keep(kept.length);
    pieces.push(kept);
  });
  return whole ? joined(pieces) : null;
};

/** Hands the inflated bytes on in pieces; whether method, size and checksum are what the zip says. */
const unpack = (
  { method, size, crc }: Compressed,
  compressed: Uint8Array,
  take: (piece: Uint8Array, last: boolean) => void,
): boolean => {
  let length = 0;
  let sum = 0;
  const checked = (piece: Uint8Array, last: boolean): void => {
    length += piece.length;
    // A bomb stops here.
    if (length > size) throw new Oversize();
    sum = crc32(piece, sum);
    take(piece, last);
  };
  switch (method) {
    case STORED:
      if (compressed.length > size) return false;
      checked(compressed, true);
      break;
    case DEFLATED:
      if (!deflated(compressed, checked)) return false;
      break;
    default:
      return false;
  }
  return length === size && sum === crc;
};

/** More bytes than the zip says. */
class Oversize extends Error {}

const deflated = (compressed: Uint8Array, take: (piece: Uint8Array, last: boolean) => void): boolean => {
  const stream = new Inflate(take);
  try {
    for (let from = 0; from < compressed.length; from += STEP)
      stream.push(compressed.subarray(from, from + STEP), from + STEP >= compressed.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return false;
  }
  return true;
};
