/** Where a printed list begins a new page, whatever a printer's page holds. */
import fc from 'fast-check';
import { breaksBefore } from '../../src/sheets/page-breaks';

const ROOM = 100;
const rows = (heights: readonly number[], kept: readonly number[]) =>
  breaksBefore({ heights, headerRow: 1, kept: new Set(kept), room: ROOM });

test.each<[string, readonly number[], readonly number[], readonly number[]]>([
  ['a heading in the middle of a page', [10, 20, 10, 20, 20], [3], []],
  ['a heading whose first row is on the next page', [10, 60, 10, 40], [3], [3]],
  ['one that some printers would leave alone', [10, 60, 10, 19], [3], [3]],
  ['two headings, one below the other', [10, 50, 10, 10, 40], [3, 4], [3]],
  ['a heading at the top of a page stays there', [10, 80, 10, 75], [3], [3]],
  ['a heading and a row that together fill more than a page', [10, 20, 95], [2], []],
  ['a break moves what follows', [10, 60, 10, 70, 10, 40], [3, 5], [3, 5]],
])('%s', (_, heights, kept, breaks) => {
  expect(rows(heights, kept)).toEqual(breaks);
});

test('no printer whose page is up to 4 hundredths larger or smaller leaves a heading alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ height: fc.integer({ min: 10, max: 40 }), kept: fc.boolean() }), {
        maxLength: 60,
      }),
      fc.constantFrom(0.96, 0.98, 1, 1.02, 1.04),
      (list, share) => {
        // Headings are never many in a row on paper.
        const kept = list.flatMap((row, at) =>
          row.kept && !list[at - 1]?.kept && at < list.length - 1 ? [at + 2] : [],
        );
        const heights = [10, ...list.map(({ height }) => height)];
        const breaks = new Set(rows(heights, kept));
        let filled = 0;
        heights.forEach((height, index) => {
          const row = index + 1;
          if (breaks.has(row) || filled + height > ROOM * share) {
            expect(kept).not.toContain(row - 1);
            filled = 10;
          }
          filled += height;
        });
      },
    ),
  );
});
