/** Rows that an interrupted write has begun: they are laid out again where they stand. */
import { sameValue } from '../../merge/again/entries';
import type { StandingEntry } from '../../merge/again/entries';
import type { ReadList } from '../read/summary';
import type { LaidRow } from './list';

/** The row without cells in which somebody has typed since. */
export function withoutTyped(laid: LaidRow, stands: StandingEntry | undefined, { cols }: ReadList): LaidRow {
  if (!stands) return laid;
  const idOf = new Map([...cols].map(([id, col]) => [col, id]));
  const cells = laid.cells.filter(({ col, value, formula }) => {
    const stood = stands.cells[idOf.get(col) ?? ''];
    if (!stood || (!stood.formula && sameValue(stood.value, null))) return true;
    return formula === undefined ? !stood.formula && sameValue(stood.value, value) : stood.formula;
  });
  return { ...laid, cells };
}
