import { constants, deflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { openWorkbook } from '../../../src/xlsx/read/open-workbook';
import { workbookParts } from '../workbook-maker';
import { join, makeZip } from '../zip-maker';
import type { ZipPart } from '../zip-maker';

const MEGABYTE = 1 << 20;

/** DEFLATE of so many megabytes of zeros, made without making the zeros. */
const zeros = (megabytes: number): Uint8Array => {
  const one = deflateRawSync(new Uint8Array(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(new Uint8Array());
  return join([...Array.from({ length: megabytes }, () => one), end]);
};

/** A workbook in which the bomb lies under a name, its inflated size told as given. */
const withBomb = (name: string, size: number): Uint8Array => {
  const bomb: ZipPart = { name, content: '', compressed: zeros(1024), lies: { size } };
  return makeZip([...workbookParts().filter((part) => part.name !== name), bomb]);
};

/** Opens the file and adds up what was inflated. */
const measured = (bytes: Uint8Array): { result: unknown; inflated: number } => {
  let inflated = 0;
  const push = jest.spyOn(Inflate.prototype, 'push').mockImplementation(function (
    this: Inflate,
    chunk,
    final,
  ) {
    const { ondata } = this;
    this.ondata = (data, last) => {
      inflated += data.length;
      ondata(data, last);
    };
    try {
      original.call(this, chunk, final);
    } finally {
      this.ondata = ondata;
    }
  });
  try {
    const result = openWorkbook(bytes, 'mau.xlsx', ({ name }) => name === 'Một');
    return { result: result.ok ? 'read' : result.unreadable, inflated };
  } finally {
    push.mockRestore();
  }
};
// eslint-disable-next-line @typescript-eslint/unbound-method
const original = Inflate.prototype.push;

test.each<[string, string, number, unknown]>([
  ['in a part that is not used', 'xl/media/image1.png', 1024 * MEGABYTE, 'read'],
  ['in a sheet that is not wanted', 'xl/worksheets/sheet2.xml', 1024 * MEGABYTE, 'read'],
  [
    'in a sheet that is wanted',
    'xl/worksheets/sheet1.xml',
    1024 * MEGABYTE,
    { reason: 'too-large', found: expect.any(Number) as number, limit: 1_000_000_000 },
  ],
  [
    'in a sheet that is wanted, said to be small',
    'xl/worksheets/sheet1.xml',
    10_000,
    { reason: 'damaged', part: 'xl/worksheets/sheet1.xml' },
  ],
])('a bomb of 1 GB %s is not inflated', (_, name, size, expected) => {
  const { result, inflated } = measured(withBomb(name, size));
  expect(result).toEqual(expected);
  // One step of compressed bytes may be inflated before the lie is seen.
  expect(inflated).toBeLessThan(20 * MEGABYTE);
});
