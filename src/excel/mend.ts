/** What of the form is lost in a sheet, and what of the sheet is an entry and not to be touched. */
import { contains, rangeA1 } from '../sheets/address';
import { isEntryCell } from '../sheets/layout';
import type {
  CellAddress,
  CellRange,
  DefinedName,
  LayoutCell,
  LayoutFill,
  PrintSetup,
} from '../sheets/layout';
import { isDateFormat } from '../xlsx/read/number-format';
import { plainValue } from './contents';
import { cellKey, cellsOf } from './rectangles';
import type { Located } from './located';
import type { Shown, SheetContent } from './open-book';
import { isFormula } from './read-cells';
import { formulaKey, moveReferences } from './references';

/** What stands in a cell before anything is inserted. */
interface Standing {
  readonly value: Shown;
  /** With its `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly font: string;
}

/** Where a place was before the insertions; null for an inserted one. */
function placeBefore(
  place: number,
  inserted: readonly { readonly at: number; readonly count: number }[],
): number | null {
  let before = place;
  for (const { at, count } of [...inserted].reverse()) {
    if (before >= at + count) before -= count;
    else if (before >= at) return null;
  }
  return before;
}

const NOTHING: Standing = { value: '', formula: null, numberFormat: 'General', font: '' };

/** What stands in the cells of a sheet, told by their places after the insertions. */
export const standingIn =
  (content: SheetContent, { insertedCols, insertedRows }: Located) =>
  (at: { readonly row: number; readonly col: number }): Standing => {
    const row = placeBefore(at.row, insertedRows);
    const col = placeBefore(
      at.col,
      insertedCols.map((place) => ({ at: place, count: 1 })),
    );
    if (row === null || col === null) return NOTHING;
    const [r, c] = [row - content.row, col - content.col];
    const value = content.values[r]?.[c] ?? '';
    const formula = content.formulas[r]?.[c];
    return {
      value,
      formula: isFormula(formula, value) ? formula : null,
      numberFormat: content.numberFormats[r]?.[c] ?? 'General',
      font: content.fonts[r]?.[c] ?? '',
    };
  };

const isBlank = ({ value, formula }: Standing): boolean => formula === null && value === '';
const saysOtherwise = (there: Standing, formula: string): boolean =>
  there.formula === null || formulaKey(there.formula) !== formulaKey(`=${formula}`);

/** An entry: what stands in a cell to fill in and is no formula. */
const isEntry = (cell: LayoutCell, there: Standing): boolean =>
  isEntryCell(cell) && !isBlank(there) && there.formula === null;

/** A formula over the form's own names where the form has nothing any more: an earlier version laid it out. */
const OWN_NAME = /\btd_[a-z]+_/;

/** Whether the form's content must be put back. What may be filled in is an entry unless a formula or nothing is there. */
export function isLost(cell: LayoutCell, there: Standing): boolean {
  if (isEntry(cell, there)) return false;
  if (cell.formula !== undefined) return saysOtherwise(there, cell.formula);
  if (cell.value === null) return !isEntryCell(cell) && OWN_NAME.test(there.formula ?? '');
  if (isEntryCell(cell) || cell.value === '') return false;
  return there.formula !== null || String(there.value) !== String(plainValue(cell.value));
}

/** Rows of a filled column whose formula is gone, as fills of their own. `isVerdict`: nobody writes entries there. */
export function lostFills(
  fill: LayoutFill,
  isVerdict: boolean,
  standing: ReturnType<typeof standingIn>,
): readonly LayoutFill[] {
  const { from, to } = fill.range;
  const lost: LayoutFill[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    const there = standing({ row, col: from.col });
    const formula = moveReferences(fill.formula, ({ range, held }) => ({
      from: { ...range.from, row: held[0] ? range.from.row : range.from.row + row - from.row },
      to: { ...range.to, row: held[1] ? range.to.row : range.to.row + row - from.row },
    }));
    // A text among the numbers of a list is somebody's: "Nơi nhận" below the last row.
    const isSomebodys =
      !isVerdict && there.formula === null && typeof there.value === 'string' && there.value !== '';
    if (isSomebodys || !saysOtherwise(there, formula)) continue;
    const last = lost.at(-1);
    if (last?.range.to.row === row - 1) {
      lost[lost.length - 1] = { ...last, range: { ...last.range, to: { row, col: from.col } } };
    } else {
      lost.push({ range: { from: { row, col: from.col }, to: { row, col: from.col } }, formula });
    }
  }
  return lost;
}

/** Entries whose number format makes them dates, or the form's would: changing it would change what was entered. */
export const keepsFormat = (cell: LayoutCell, there: Standing): boolean =>
  isEntry(cell, there) &&
  typeof there.value === 'number' &&
  isDateFormat(-1, there.numberFormat) !== isDateFormat(-1, cell.style?.numberFormat ?? 'General');

/** Fonts of TCVN3 and VNI: `.VnTime`, `VNI-Times`. */
const LEGACY_FONT = /^\.?vn/i;

/** Entries in fonts of legacy encodings, as keys: there the font is part of the text. */
export const legacyEntries = (
  cells: readonly LayoutCell[],
  standing: ReturnType<typeof standingIn>,
): ReadonlySet<string> =>
  new Set(
    cells
      .filter((cell) => {
        const there = standing(cell);
        return isEntry(cell, there) && LEGACY_FONT.test(there.font);
      })
      .map(cellKey),
  );

/** Names of the form that a verdict column has. */
export const isVerdictFill = (
  fill: LayoutFill,
  names: readonly DefinedName[],
  sheet: string,
  rangeOfName: (formula: string) => CellRange | null,
): boolean =>
  names.some(({ name, formula }) => {
    const range = name.endsWith('_check') && formula.includes(sheet) ? rangeOfName(formula) : null;
    return range !== null && contains(range, fill.range.from);
  });

/** A print area that reaches down to the last row with something typed in it: what was entered is printed. */
export function reachingEntries(
  print: PrintSetup,
  content: SheetContent,
  standing: (at: CellAddress) => Standing,
): PrintSetup {
  const { area } = print;
  if (!area) return print;
  const isTyped = (row: number): boolean => {
    for (let col = area.from.col; col <= area.to.col; col += 1) {
      const there = standing({ row, col });
      if (there.formula === null && there.value !== '') return true;
    }
    return false;
  };
  // Insertions move rows down by a few at most; rows behind the last are blank.
  let last = content.row + content.values.length - 1;
  while (last > area.to.row && !isTyped(last)) last -= 1;
  return last <= area.to.row ? print : { ...print, area: { ...area, to: { ...area.to, row: last } } };
}

/** What the form merges and nobody does any more; not where somebody wrote into a cell that merging would empty. */
export const lostMerges = (
  merges: readonly CellRange[],
  there: readonly CellRange[],
  standing: ReturnType<typeof standingIn>,
): readonly CellRange[] =>
  merges.filter(
    (range) =>
      !there.some((other) => rangeA1(other) === rangeA1(range)) &&
      [...cellsOf(range)].slice(1).every((cell) => {
        const { value, formula } = standing(cell);
        return value === '' && formula === null;
      }),
  );
