import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Unreadable } from '../../../src/sheets/source';
import { attempt } from '../../../src/xlsx/package/refusal';
import { readZip } from '../../../src/xlsx/package/zip';
import { join, makeZip } from '../zip-maker';
import type { ZipOptions, ZipPart } from '../zip-maker';

const LIMITS = { parts: 10, inflatedBytes: 100_000, scannedBytes: 200_000 };
const text = 'Nông thôn mới. '.repeat(50);
const part: ZipPart = { name: 'xl/a.xml', content: text };

const contents = (bytes: Uint8Array, limits = LIMITS): Record<string, string> =>
  Object.fromEntries(readZip(bytes, limits).map((entry) => [entry.name, strFromU8(entry.inflate())]));
const refusal = (bytes: Uint8Array, limits = LIMITS): Unreadable | string => {
  const result = attempt(() => contents(bytes, limits));
  return result.ok ? 'was read' : result.unreadable;
};

test.each<[string, ZipPart, ZipOptions]>([
  ['deflated', part, {}],
  ['stored', { ...part, stored: true }, {}],
  ['with data descriptors', { ...part, descriptor: true }, {}],
  ['with a comment', part, { comment: 'PK gì đó'.repeat(99) }],
  ['with sizes in a Zip64 field', { ...part, zip64: true }, {}],
  ['with a Zip64 directory', { ...part, zip64: true }, { zip64: true }],
  ['with a name in Vietnamese', { ...part, name: 'Báo cáo.xml' }, {}],
])('reads a zip %s', (_, made, options) => {
  const bytes = makeZip([made, { name: 'empty', content: '' }], options);
  expect(contents(bytes)).toEqual({ [made.name]: text, empty: '' });
});

test('reads what another zip writer makes, from the middle of a buffer', () => {
  const bytes = zipSync({ 'a/b.xml': strToU8(text), c: [strToU8('c'), { level: 0 }] });
  const padded = join([new Uint8Array(7), bytes, new Uint8Array(7)]);
  expect(contents(padded.subarray(7, 7 + bytes.length))).toEqual({ 'a/b.xml': text, c: 'c' });
});

test('hands out the compressed bytes as they lie in the file', () => {
  const bytes = makeZip([{ ...part, stored: true }]);
  const [entry] = readZip(bytes, LIMITS);
  expect(entry).toMatchObject({ method: 0, size: entry!.compressedSize, name: part.name });
  expect(strFromU8(entry!.compressed())).toBe(text);
  expect(entry!.compressed().buffer).toBe(bytes.buffer);
});

const damaged = { reason: 'damaged', part: part.name };
test.each<[string, Uint8Array, unknown]>([
  ['the checksum is another', makeZip([{ ...part, lies: { crc: 1 } }]), damaged],
  ['the size is less', makeZip([{ ...part, lies: { size: 10 } }]), damaged],
  ['the size is more', makeZip([{ ...part, lies: { size: 90_000 } }]), damaged],
  ['a stored part has another size', makeZip([{ ...part, stored: true, lies: { size: 10 } }]), damaged],
  ['the compressed bytes end early', makeZip([{ ...part, lies: { compressedSize: 20 } }]), damaged],
  ['the part reaches beyond the file', makeZip([{ ...part, lies: { compressedSize: 9_999 } }]), damaged],
  ['the part lies beyond the file', makeZip([{ ...part, lies: { local: 9_999_999 } }]), damaged],
  ['no part begins where it should', makeZip([{ ...part, lies: { local: 3 } }]), damaged],
  ['it is no DEFLATE', makeZip([{ ...part, compressed: strToU8('\xff'.repeat(40)) }]), damaged],
  ['the method is unknown', makeZip([{ ...part, lies: { method: 12 } }]), damaged],
  ['a Zip64 number is absent', makeZip([{ ...part, lies: { size: 0xffffffff } }]), damaged],
  ['a part is encrypted', makeZip([{ ...part, lies: { flags: 1 } }]), { reason: 'encrypted' }],
  ['there is no end record', makeZip([part]).subarray(0, -1), { reason: 'truncated' }],
  ['only the beginning is there', makeZip([part]).subarray(0, 30), { reason: 'truncated' }],
  ['a piece is missing in the middle', cutOut(makeZip([part]), 40, 10), { reason: 'truncated' }],
  [
    'the directory lies beyond the file',
    patched(makeZip([part]), -6, [0xff, 0xff, 0xff, 0x7f]),
    { reason: 'truncated' },
  ],
  [
    'a name reaches beyond the directory',
    patched(makeZip([part]), -48, [0xff, 0xff]),
    { reason: 'truncated' },
  ],
  ['there are fewer entries than told', makeZip([part], { count: 2 }), { reason: 'truncated' }],
])('refuses a zip where %s', (_, bytes, expected) => {
  expect(refusal(bytes)).toEqual(expected);
});

function cutOut(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return join([bytes.subarray(0, at), bytes.subarray(at + length)]);
}

function patched(bytes: Uint8Array, at: number, change: readonly number[]): Uint8Array {
  bytes.set(change, bytes.length + at);
  return bytes;
}

test('hands out no compressed bytes from where no part begins', () => {
  const bytes = makeZip([{ name: 'a', content: new Uint8Array(200), stored: true, lies: { local: 45 } }]);
  const result = attempt(() => readZip(bytes, LIMITS)[0]!.compressed());
  expect(result).toEqual({ ok: false, unreadable: { reason: 'damaged', part: 'a' } });
});

test('refuses too many entries before reading them, as told by either end record', () => {
  const eleven = Array.from({ length: 11 }, (_, i) => ({ ...part, name: `${i}` }));
  const expected = { reason: 'too-many-parts', found: 11, limit: 10 };
  expect(refusal(makeZip(eleven))).toEqual(expected);
  expect(refusal(makeZip(eleven, { zip64: true }))).toEqual(expected);
});

test('refuses too many bytes, in one part or in all that are read', () => {
  const big = new Uint8Array(60_000);
  const one = makeZip([{ name: 'a', content: big }]);
  expect(refusal(one, { ...LIMITS, inflatedBytes: 59_999 })).toEqual({
    reason: 'too-large',
    found: 60_000,
    limit: 59_999,
  });
  const two = makeZip([
    { name: 'a', content: big },
    { name: 'b', content: big },
  ]);
  expect(refusal(two)).toEqual({ reason: 'too-large', found: 120_000, limit: 100_000 });
});
