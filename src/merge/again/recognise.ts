/** Telling rows apart where the column with their ids is gone. */
import { shown } from '../../rules/cells';
import { sameValue } from './entries';
import type { Cells, StandingEntry, StandingList } from './entries';

/** From this share of what is known of a row on, a row that stands is taken for it. */
const ENOUGH = 0.5;

/** One thing that two rows have alike tells nothing. */
const TELLING = 2;

/** Share of what is known of a row that stands in another. */
function likeness(known: Cells, { cells }: StandingEntry, but: ReadonlySet<string>): number {
  const said = Object.entries(known).filter(
    ([column, value]) => column in cells && !but.has(column) && shown(value) !== '',
  );
  const alike = said.filter(([column, value]) => sameValue(cells[column]?.value ?? null, value));
  return said.length < TELLING ? 0 : alike.length / said.length;
}

/**
 * The list with the ids of the rows that are likest; as it is where its rows have ids. Rows that are like none are the
 * province's own.
 *
 * @param but columns that tell nothing of what a row is about
 */
export function recognised(
  standing: StandingList,
  known: ReadonlyMap<string, Cells>,
  but: ReadonlySet<string>,
): StandingList {
  if (standing.entries.some(({ id }) => id !== null)) return standing;
  const pairs = standing.entries
    .flatMap((entry) =>
      [...known].map(([id, cells]) => ({ id, entry, likeness: likeness(cells, entry, but) })),
    )
    .filter((pair) => pair.likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<string>();
  const ids = new Map<StandingEntry, string>();
  for (const { id, entry } of pairs) {
    if (taken.has(id) || ids.has(entry)) continue;
    taken.add(id);
    ids.set(entry, id);
  }
  return {
    ...standing,
    entries: standing.entries.map((entry) => ({ ...entry, id: ids.get(entry) ?? null })),
  };
}
