import fc from 'fast-check';
import { openWorkbook } from '../../../src/xlsx/read/open-workbook';
import { makeWorkbook, sheetXml, workbookParts } from '../workbook-maker';
import { makeZip } from '../zip-maker';

const rows =
  '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="0"><f>1+1</f><v>2</v></c></row><row r="4"><c t="d"><v>2026-05-17</v></c></row>';
const SHEET = sheetXml(rows, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>');
const whole = makeWorkbook({ 'xl/worksheets/sheet1.xml': SHEET });
const open = (bytes: Uint8Array) => openWorkbook(bytes, 'mau.xlsx', () => true);
const truth = JSON.stringify(open(whole));

test('no single changed byte throws, hangs or changes what is read unseen', () => {
  for (let at = 0; at < whole.length; at++)
    for (const mask of [0x01, 0xff]) {
      const bytes = Uint8Array.from(whole);
      bytes[at]! ^= mask;
      const result = open(bytes);
      // Some bytes tell nothing that is read, such as the time of an entry.
      if (result.ok) expect(JSON.stringify(result)).toBe(truth);
    }
});

test('no truncation is read', () => {
  for (let length = 0; length < whole.length; length++)
    expect(open(whole.subarray(0, length)).ok).toBe(false);
});

test('no change within a part throws, whatever its checksum says', () => {
  const parts = workbookParts({ 'xl/worksheets/sheet1.xml': SHEET });
  const place = fc.record({
    part: fc.nat(parts.length - 1),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    removed: fc.nat(20),
    put: fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('<', '>', '"', '&', '<row', '</c>', '1048577'),
    ),
  });
  fc.assert(
    fc.property(place, ({ part, at, removed, put }) => {
      const changed = parts.map((each, i) => {
        if (i !== part) return each;
        const content = each.content as string;
        const from = Math.floor(at * content.length);
        return { ...each, content: content.slice(0, from) + put + content.slice(from + removed) };
      });
      const result = open(makeZip(changed));
      expect(typeof result.ok).toBe('boolean');
    }),
    { numRuns: 1000 },
  );
});

test('no other bytes throw', () => {
  const magic = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  fc.assert(
    fc.property(magic, fc.uint8Array({ maxLength: 2000 }), (first, rest) => {
      expect(open(Uint8Array.from([...first, ...rest])).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
