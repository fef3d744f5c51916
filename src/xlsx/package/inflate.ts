import { Inflate } from 'fflate';
import { crc32 } from './crc32';

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
  const bytes = unpacked(entry, compressed);
  return bytes !== null && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null;
};

const unpacked = (entry: Compressed, compressed: Uint8Array): Uint8Array | null => {
  switch (entry.method) {
    case STORED:
      return compressed;
    case DEFLATED:
      return deflated(compressed, entry.size);
    default:
      return null;
  }
};

const deflated = (compressed: Uint8Array, size: number): Uint8Array | null => {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    // `set` throws when the chunk does not fit: a bomb stops here.
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < compressed.length; from += STEP)
      stream.push(compressed.subarray(from, from + STEP), from + STEP >= compressed.length);
  } catch {
    return null;
  }
  return out.subarray(0, length);
};
