import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../package/crc32';

/** An entry as it lies in a zip. */
export interface ZipItem {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** CRC-32 of the inflated bytes. */
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** Compresses an entry. */
export const deflated = (name: string, bytes: Uint8Array): ZipItem => ({
  name,
  method: 8,
  crc: crc32(bytes),
  size: bytes.length,
  compressed: deflateSync(bytes, { level: 6 }),
});

const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
/** Version of the format that deflated entries need: 2.0. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1980-01-01 00:00, the zip's first moment: no clock goes into a file. */
const MOMENT = (1 << 21) | (1 << 16);

/** What the local and the central header say alike, from the version needed on. */
function describe(view: DataView, at: number, item: ZipItem, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, item.method, true);
  view.setUint32(at + 6, MOMENT, true);
  view.setUint32(at + 10, item.crc, true);
  view.setUint32(at + 14, item.compressed.length, true);
  view.setUint32(at + 18, item.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** A zip file (PKWARE APPNOTE 6.3) of the entries in their order. Equal entries give equal bytes. */
export function writeZip(items: readonly ZipItem[]): Uint8Array {
  const named = items.map((item) => ({ item, name: strToU8(item.name) }));
  const size = named.reduce(
    (sum, { item, name }) => sum + LOCAL.length + CENTRAL.length + 2 * name.length + item.compressed.length,
    END.length,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const places = named.map(({ item, name }) => {
    const place = at;
    view.setUint32(at, LOCAL.signature, true);
    describe(view, at + 4, item, name.length);
    bytes.set(name, at + LOCAL.length);
    bytes.set(item.compressed, at + LOCAL.length + name.length);
    at += LOCAL.length + name.length + item.compressed.length;
    return place;
  });
  const directory = at;
  named.forEach(({ item, name }, i) => {
    view.setUint32(at, CENTRAL.signature, true);
    view.setUint16(at + 4, VERSION, true);
    describe(view, at + 6, item, name.length);
    view.setUint32(at + 42, places[i]!, true);
    bytes.set(name, at + CENTRAL.length);
    at += CENTRAL.length + name.length;
  });
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, items.length, true);
  view.setUint16(at + 10, items.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
