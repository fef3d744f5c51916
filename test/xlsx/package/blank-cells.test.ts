/** What a sieve of blank cells leaves, however the bytes are cut into pieces. */
import { strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { joined, lastBlankCells } from '../../../src/xlsx/package/blank-cells';

const sieved = (text: string, size: number): string => {
  const bytes = strToU8(text);
  const sieve = lastBlankCells();
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += size)
    pieces.push(sieve(bytes.subarray(from, from + size), from + size >= bytes.length));
  return strFromU8(joined(pieces));
};

const cases: readonly (readonly [string, string, string])[] = [
  ['a run', '<c r="A1" s="5"/><c r="B1" s="5"/>\n   <c r="XFD1"/>', '<c r="XFD1"/>'],
  [
    'two runs',
    '<c r="A1"/><c r="B1"/><c r="C1"><v>1</v></c><c r="D1"/>',
    '<c r="B1"/><c r="C1"><v>1</v></c><c r="D1"/>',
  ],
  ['other ways to write them', '<c r="A1" s="5" /><c r="B1" s="5"></c><c/>', '<c r="B1" s="5"></c><c/>'],
  ['of two rows', '<c r="A1"/><c r="B2"/>', '<c r="A1"/><c r="B2"/>'],
  ['out of order', '<c r="B1"/><c r="A1"/>', '<c r="B1"/><c r="A1"/>'],
  ['twice', '<c r="B1"/><c r="B1"/>', '<c r="B1"/><c r="B1"/>'],
  ['text between', '<c r="A1"/>x<c r="B1"/>', '<c r="A1"/>x<c r="B1"/>'],
  ['of another type', '<c r="A1" t="b"/><c r="B1" t="b"/>', '<c r="A1" t="b"/><c r="B1" t="b"/>'],
  ['in CDATA', '<t><![CDATA[<c r="A1"/><c r="B1"/>]]></t>', '<t><![CDATA[<c r="A1"/><c r="B1"/>]]></t>'],
  ['cut off at the end', '<c r="A1"/><c r="B1"', '<c r="A1"/><c r="B1"'],
];

test.each(cases)('%s', (_, text, expected) => {
  for (let size = 1; size <= text.length; size++) expect(sieved(text, size)).toBe(expected);
});

test('any text comes out the same for all cuts, and what is no run of blank cells comes out as it was', () => {
  const token = fc.constantFrom(
    '<c r="A1" s="1"/>',
    '<c r="B1"/>',
    '<c r="C1"><v>1</v></c>',
    '</row>',
    ' ',
    '<!',
    '<c',
    '/>',
    '"',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (tokens, size) => {
      const text = tokens.join('');
      const whole = sieved(text, text.length + 1);
      expect(sieved(text, size)).toBe(whole);
      if (!/<c r="A1" s="1"\/>\s*<c r="B1"\/>/.test(text)) expect(whole).toBe(text);
    }),
  );
});
