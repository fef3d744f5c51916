import { a1, contains } from '../../sheets/address';
import type { CellAddress } from '../../sheets/layout';
import { opc } from '../write/xml';
import type { Xml } from '../write/xml';
import { shiftFormula } from './shift-formula';
import type { Splice } from './splice';
import { EditRefusal } from './uneditable';
import type { FoundCell } from './worksheet-index';

/** Refuses to set single cells of an array formula over several: the next calculation would take them back. */
export function refuseArrays(
  sheet: string,
  common: readonly FoundCell[],
  edited: readonly CellAddress[],
): void {
  for (const { common: formula } of common) {
    const range = formula?.kind === 'array' ? formula.range : null;
    const isSingle = range?.from.row === range?.to.row && range?.from.col === range?.to.col;
    if (range === null || isSingle) continue;
    const hit = edited.find((cell) => contains(range, cell));
    if (hit) throw new EditRefusal({ reason: 'array-formula', sheet, address: a1(hit) });
  }
}

/**
 * A shared formula stands in one cell, and others name it by number. When the one that holds it is set, the others get
 * the formula written out.
 */
export function unshare(
  common: readonly FoundCell[],
  isEdited: (cell: CellAddress) => boolean,
  own: (xml: Xml) => string,
): readonly Splice[] {
  const holders = new Map<string | undefined, FoundCell>();
  return common.flatMap((cell): readonly Splice[] => {
    const { kind, group, range, element } = cell.common!;
    if (kind !== 'shared') return [];
    if (range !== null) holders.set(group, cell);
    const holder = holders.get(group);
    if (holder === undefined || !isEdited(holder) || isEdited(cell)) return [];
    const formula = holder.common!.element.text;
    const shifted = shiftFormula(formula, cell.row - holder.row, cell.col - holder.col);
    // Escapes such as _x000D_ are in it already.
    return [{ start: element.start, end: element.end, text: own(opc`<f>${shifted}</f>`) }];
  });
}
