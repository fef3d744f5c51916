import fc from 'fast-check';
import type { LayoutCell } from '../../../src/sheets/layout';
import type { SheetEdit } from '../../../src/xlsx/edit/edits';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { style, value, workbook } from '../write/arbitraries';
import { changedParts, edited, valuesOf } from './files';

const cell: fc.Arbitrary<LayoutCell> = fc
  .tuple(
    fc.record({
      row: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(500, 1_048_576)),
      col: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(100, 16_384)),
    }),
    value,
    fc.record({ formula: fc.constantFrom('A1', '"<&>"'), style }, { requiredKeys: [] }),
  )
  .map(([at, held, more]) => ({ ...at, value: held, ...more }));

const cells = fc.uniqueArray(cell, { maxLength: 30, selector: ({ row, col }) => `${row},${col}` });

const edits: fc.Arbitrary<readonly SheetEdit[]> = fc
  .record({ Một: cells, "Ea H'Leo <2> _x0041_": cells }, { requiredKeys: [] })
  .map((bySheet) => Object.entries(bySheet).map(([sheet, set]) => ({ sheet, cells: set })));

/** What should be read after the edits, from what was read before. */
function applied(
  before: ReturnType<typeof valuesOf>,
  all: readonly SheetEdit[],
): ReturnType<typeof valuesOf> {
  const after = new Map(before);
  for (const { sheet, cells: set } of all) {
    for (const { row, col, value: held, formula } of set) {
      const at = `${sheet}!${row},${col}`;
      if (formula === undefined && (held === null || held === '')) after.delete(at);
      else after.set(at, { value: held, formula: formula !== undefined });
    }
  }
  return after;
}

/** Reading an edited file gives what editing the read values gives. */
test('read(edit(file)) = edit(read(file))', () => {
  fc.assert(
    fc.property(workbook, edits, (layout, all) => {
      const file = writeWorkbook(layout);
      expect(valuesOf(edited(file, ...all))).toEqual(applied(valuesOf(file), all));
    }),
    { numRuns: 200 },
  );
});

test('the same edit again changes nothing', () => {
  fc.assert(
    fc.property(workbook, edits, (layout, all) => {
      const once = edited(writeWorkbook(layout), ...all);
      expect(changedParts(once, edited(once, ...all))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
