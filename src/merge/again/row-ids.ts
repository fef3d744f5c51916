/** Which row of a list an id belongs to, after rows were copied, pasted from elsewhere, emptied, or lost their id. */
import { isEmptyValue, shown } from '../../rules/cells';
import { groupedBy } from '../group';
import { sameValue } from './entries';
import type { Cells, StandingEntry, StandingList } from './entries';

/** The hidden cell of a row that says something else than what the row is. */
export interface IdChange {
  readonly row: number;
  readonly before: string | null;
  readonly id: string | null;
}

/** Number of cells in which the row says what was written under the id. */
const alike = (written: Cells, { cells }: StandingEntry): number =>
  Object.entries(written).filter(
    ([column, value]) => shown(value) !== '' && sameValue(cells[column]?.value ?? null, value),
  ).length;

const isEmpty = ({ cells }: StandingEntry): boolean =>
  Object.values(cells).every(({ value, formula }) => !formula && isEmptyValue(value));

/** Of several rows with one id the one that says most of what was written, then the upper one. */
function holderOf(rows: readonly StandingEntry[], written: Cells): StandingEntry | undefined {
  const most = Math.max(...rows.map((row) => alike(written, row)));
  return rows.find((row) => alike(written, row) === most);
}

/** From this share of what was written on, a row that lost its id is known by it. */
const ENOUGH = 0.5;

/** Rows without an id that say what was written under one that no row has. */
function recovered(
  free: readonly StandingEntry[],
  missing: readonly (readonly [string, Cells])[],
): ReadonlyMap<StandingEntry, string> {
  const pairs = missing
    .flatMap(([id, written]) => {
      const all = Object.values(written).filter((value) => shown(value) !== '').length;
      return free.map((row) => ({ id, row, share: all === 0 ? 0 : alike(written, row) / all }));
    })
    .filter(({ share }) => share >= ENOUGH)
    .sort((one, other) => other.share - one.share);
  const found = new Map<StandingEntry, string>();
  for (const { id, row } of pairs) {
    if (!found.has(row) && ![...found.values()].includes(id)) found.set(row, id);
  }
  return found;
}

/**
 * Every row under the id that is its own. A copied row keeps none, so it is one that was typed by hand; nor does a row
 * that was pasted from another workbook. A row whose cells were emptied is gone, whatever its hidden cell says. A row
 * that lost its id and says what was written has it again.
 *
 * @param base what the last merge wrote, by id; null: nobody remembers, and only equal ids can be told
 */
export function withOwnIds<T extends StandingList>(
  list: T,
  base: ReadonlyMap<string, Cells> | null,
): { readonly list: T; readonly changes: readonly IdChange[] } {
  const rows = list.entries.filter((entry) => entry.id === null || !isEmpty(entry));
  const holders = new Map(
    [...groupedBy(rows, ({ id }) => id)].flatMap(([id, same]) =>
      id === null || (base && !base.has(id)) ? [] : [[id, holderOf(same, base?.get(id) ?? {})] as const],
    ),
  );
  const free = rows.filter(({ id }) => id === null);
  const missing = [...(base ?? [])].filter(([id]) => !holders.has(id));
  // Where no row has an id the whole column is gone, and rows are told apart elsewhere.
  const found = holders.size === 0 ? new Map<StandingEntry, string>() : recovered(free, missing);
  const idOf = (entry: StandingEntry): string | null =>
    entry.id === null ? (found.get(entry) ?? null) : holders.get(entry.id) === entry ? entry.id : null;
  return {
    list: { ...list, entries: rows.map((entry) => ({ ...entry, id: idOf(entry) })) },
    changes: rows
      .filter((entry) => idOf(entry) !== entry.id)
      .map((entry) => ({ row: entry.row, before: entry.id, id: idOf(entry) })),
  };
}
