/** What inserting and deleting rows or columns does to places and to the references that formulas hold. */
import { MAX_COL, MAX_ROW } from '../../sheets/address';
import type { Axis } from './lines';
import { address, parseRect } from './rect';
import type { Rect } from './rect';

/** `count` lines more before line `at`, or, negative, that many fewer from `at` on. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

function shiftSpan(
  from: number,
  count: number,
  shift: Shift,
  size: number,
): readonly [number, number] | null {
  // A span over the whole sheet has no end that could move.
  if (count === size) return [from, count];
  const moved = (at: number): number => {
    if (at < shift.at) return at;
    return shift.count > 0 ? at + shift.count : Math.max(shift.at, at + shift.count);
  };
  const start = moved(from);
  const end = shift.count > 0 ? moved(from + count - 1) + 1 : moved(from + count);
  return end > start ? [start, Math.min(end, size) - start] : null;
}

/** Where a rectangle lies afterwards; `null` when all of it was deleted. */
export function shiftRect(area: Rect, shift: Shift): Rect | null {
  if (shift.axis === 'rows') {
    const span = shiftSpan(area.row, area.rows, shift, MAX_ROW);
    return span === null ? null : { ...area, row: span[0], rows: span[1] };
  }
  const span = shiftSpan(area.col, area.cols, shift, MAX_COL);
  return span === null ? null : { ...area, col: span[0], cols: span[1] };
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<reference>${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`[\p{L}\p{N}_\\$][\p{L}\p{N}_.\\?$]*`,
  ].join('|'),
  'giu',
);

/** `$` signs of a reference, put back on the moved one. */
function pinned(reference: string, moved: string): string {
  const old = reference.match(/\$?[A-Z]+|\$?\d+/gi) ?? [];
  const now = moved.match(/[A-Z]+|\d+/g) ?? [];
  // `A1:A1` is answered as `A1`; a reference keeps its two corners.
  const parts = now.length < old.length ? [...now, ...now] : now;
  const fixed = parts.map((part, index) => (old[index]?.startsWith('$') ? `$${part}` : part));
  if (!reference.includes(':')) return fixed.join('');
  const half = fixed.length / 2;
  return `${fixed.slice(0, half).join('')}:${fixed.slice(half).join('')}`;
}

/**
 * A formula after rows or columns of `sheet` were inserted or deleted. `isHome` says that the formula stands on that
 * sheet, so that its references without a sheet mean it.
 */
export function shiftReferences(formula: string, sheet: string, isHome: boolean, shift: Shift): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { sheet: prefix, reference } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (reference === undefined) return token;
    const named = prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    const isMeant = named === undefined ? isHome : named.toLowerCase() === sheet.toLowerCase();
    const area = isMeant ? parseRect(reference) : null;
    if (area === null) return token;
    const moved = shiftRect(area, shift);
    return (prefix ?? '') + (moved === null ? '#REF!' : pinned(reference, address(moved)));
  });
}
