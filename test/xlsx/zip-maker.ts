/** Zip files byte by byte, so that a test can tell any lie in them. */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../src/xlsx/package/crc32';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Sizes and checksum stand behind the data, and the local header holds zeros. */
  readonly descriptor?: boolean;
  /** Sizes and place in the extra field, as in files over 4 GB. */
  readonly zip64?: boolean;
  /** What the directory says instead of the truth. */
  readonly lies?: {
    readonly method?: number;
    readonly crc?: number;
    readonly size?: number;
    readonly compressedSize?: number;
    readonly local?: number;
    readonly flags?: number;
  };
  /** Used as they are instead of compressing `content`. */
  readonly compressed?: Uint8Array;
}

export interface ZipOptions {
  readonly comment?: string;
  /** Number of entries that the end record tells. */
  readonly count?: number;
  /** A Zip64 end record and its locator; the short record holds only ones. */
  readonly zip64?: boolean;
}

export const makeZip = (parts: readonly ZipPart[], options: ZipOptions = {}): Uint8Array => {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { local, central } = makeEntry(part, at);
    locals.push(local);
    centrals.push(central);
    at += local.length;
  }
  const directory = join(centrals);
  const count = options.count ?? parts.length;
  const end64 = options.zip64
    ? join([
        numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
        numbers([8, directory.length], [8, at]),
        numbers([4, 0x07064b50], [4, 0], [8, at + directory.length], [4, 1]),
      ])
    : new Uint8Array();
  const short = options.zip64 ? [0xffff, 0xffffffff, 0xffffffff] : [count, directory.length, at];
  const comment = strToU8(options.comment ?? '');
  const end = join([
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, short[0]!], [2, short[0]!], [4, short[1]!], [4, short[2]!]),
    numbers([2, comment.length]),
    comment,
  ]);
  return join([...locals, directory, end64, end]);
};

const makeEntry = (part: ZipPart, at: number): { local: Uint8Array; central: Uint8Array } => {
  const content = typeof part.content === 'string' ? strToU8(part.content) : part.content;
  const data = part.compressed ?? (part.stored ? content : deflateSync(content));
  const name = strToU8(part.name);
  const truth = {
    method: part.stored ? 0 : 8,
    crc: crc32(content),
    size: content.length,
    compressedSize: data.length,
    local: at,
    flags: 0x0800 | (part.descriptor ? 0x0008 : 0),
  };
  const says = { ...truth, ...part.lies };
  const inLocal = part.descriptor ? { crc: 0, size: 0, compressedSize: 0 } : says;
  const local = join([
    numbers([4, 0x04034b50], [2, 20], [2, says.flags], [2, says.method], [4, 0]),
    numbers([4, inLocal.crc], [4, inLocal.compressedSize], [4, inLocal.size], [2, name.length], [2, 0]),
    name,
    data,
    part.descriptor
      ? numbers([4, 0x08074b50], [4, says.crc], [4, says.compressedSize], [4, says.size])
      : new Uint8Array(),
  ]);
  const extra = part.zip64
    ? numbers([2, 1], [2, 24], [8, says.size], [8, says.compressedSize], [8, says.local])
    : new Uint8Array();
  const narrow = (value: number): number => (part.zip64 ? 0xffffffff : value);
  const central = join([
    numbers([4, 0x02014b50], [2, 20], [2, 20], [2, says.flags], [2, says.method], [4, 0], [4, says.crc]),
    numbers([4, narrow(says.compressedSize)], [4, narrow(says.size)], [2, name.length], [2, extra.length]),
    numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, narrow(says.local)]),
    name,
    extra,
  ]);
  return { local, central };
};

/** Little-endian numbers, each as [bytes, value]. */
const numbers = (...fields: readonly (readonly [number, number])[]): Uint8Array =>
  Uint8Array.from(
    fields.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256),
    ),
  );

export const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
};
