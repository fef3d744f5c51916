/** Total orders, so that nothing depends on the order in which files were given. */
import type { Plan } from '../plan/schema';
import type { FileLineage } from '../rules/submission';

/** What a thing is sorted by, most significant first. Keys of one list have the same types at the same places. */
export type SortKey = readonly (string | number)[];

function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, value] of one.entries()) {
    const theirs = other[index];
    // Text by code unit: the same on every machine, whatever its language.
    if (theirs !== undefined && value !== theirs) return value < theirs ? -1 : 1;
  }
  return 0;
}

/** A sorted copy. */
export const sortedBy = <T>(items: readonly T[], keyOf: (item: T) => SortKey): readonly T[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ item }) => item);

export const fileKey = (file: FileLineage): SortKey => [file.path, file.sha256];

/** Place in a list of the plan's; what is not in it comes last. */
export const placeIn = (list: readonly string[]): ((id: string) => number) => {
  const places = new Map(list.map((id, index) => [id, index]));
  return (id) => places.get(id) ?? list.length;
};

/** Place of a unit in the plan by its code. */
export const unitPlaces = (plan: Plan): ((code: string) => number) =>
  placeIn(plan.units.map((unit) => unit.code));
