/** Long texts of ours survive being cut into cells, and Excel cannot take a piece for anything but a text. */
import fc from 'fast-check';
import { journalIn, layOutJournal } from '../../src/sheets/journal';
import { joined, pieces } from '../../src/sheets/pieces';
import type { SourceSheet } from '../../src/sheets/source';
import type { Journal } from '../../src/sheets/summary/journal';
import { checksum } from '../../src/text/checksum';

/** What ours are: objects as JSON, of any length, with characters of two units, signs and digits at the cuts. */
const json = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('-', '=', "'", '12', '😀', 'Đ')), {
    maxLength: 40,
  })
  .chain((parts) =>
    fc.integer({ min: 1, max: 2000 }).map((times) => JSON.stringify({ a: parts.join('').repeat(times) })),
  );

/** As versions before this one cut them. */
const oldPieces = (text: string): readonly string[] => text.match(/.{1,30000}/gsu) ?? [];

test('every piece has at most 8,000 characters and begins with a letter, and they make the text again', () => {
  fc.assert(
    fc.property(json, (text) => {
      const cut = pieces(text);
      expect(cut.filter((piece) => piece.length > 8000 || !/^[a-z]/.test(piece))).toEqual([]);
      expect(cut.filter((piece) => /[\ud800-\udbff]$/.test(piece))).toEqual([]);
      expect(joined(cut) === text).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('pieces of earlier versions are read as they are', () => {
  fc.assert(
    fc.property(json, (text) => joined(oldPieces(text)) === text),
    { numRuns: 60 },
  );
});

const journal = { kind: 'new', planId: 'k', memory: 'p-='.repeat(30_000) } as unknown as Journal;

const sheetOf = (texts: readonly string[]): SourceSheet => ({
  name: '_',
  visibility: 'veryHidden',
  merges: [],
  rows: texts.map((value, at) => ({ row: at + 1, hidden: false, cells: new Map([[1, { value }]]) })),
});

test('a journal comes back, of this version and of earlier ones', () => {
  const texts = layOutJournal(journal).cells.map(({ value }) => (typeof value === 'string' ? value : ''));
  expect(journalIn(sheetOf(texts))).toEqual(journal);
  const [mark = ''] = texts;
  const text = joined(texts.slice(2));
  expect(journalIn(sheetOf([mark, checksum(text), ...oldPieces(text)]))).toEqual(journal);
  expect(journalIn(sheetOf(texts.slice(0, -1)))).toBeNull();
});
