/** What the model was last told, sheet by sheet: a flush tells it only what differs. */
import type { Model, Zone } from '@odoo/o-spreadsheet';
import type { Cell } from '../model/cell';
import type { Rect } from '../model/rect';
import type { Line, Sheet } from '../model/sheet';

export interface FollowedCell {
  /** The stand-in's cell as it was then; cells are never changed, only replaced. */
  cell: Cell;
  /** As o-spreadsheet was given it. */
  content: string;
}

export interface Followed {
  readonly sheet: Sheet;
  readonly cells: Map<number, Map<number, FollowedCell>>;
  /** Lines as they were last; never changed, only replaced. */
  lines: { readonly rows: ReadonlyMap<number, Line>; readonly columns: ReadonlyMap<number, Line> };
  merges: readonly Rect[];
  /** What the rest was, as texts to compare. */
  readonly keys: Map<string, string>;
}

export const newFollowed = (sheet: Sheet): Followed => ({
  sheet,
  cells: new Map(),
  lines: { rows: new Map(), columns: new Map() },
  merges: [],
  keys: new Map(),
});

/** Whether something differs from what it was at the last flush; remembers what it is now. */
export function hasChanged({ keys }: Pick<Followed, 'keys'>, what: string, now: unknown): boolean {
  const key = JSON.stringify(now);
  if (keys.get(what) === key) return false;
  keys.set(what, key);
  return true;
}

export const zoneOf = ({ row, col, rows, cols }: Rect): Zone => ({
  top: row,
  bottom: row + rows - 1,
  left: col,
  right: col + cols - 1,
});

/** The part of a rectangle that the model's sheet has: whole rows and columns of Excel are longer. */
export function zoneWithin(model: Model, sheetId: string, area: Rect): Zone {
  const { top, bottom, left, right } = zoneOf(area);
  const { getters } = model;
  return {
    top,
    left,
    bottom: Math.min(bottom, getters.getNumberRows(sheetId) - 1),
    right: Math.min(right, getters.getNumberCols(sheetId) - 1),
  };
}
