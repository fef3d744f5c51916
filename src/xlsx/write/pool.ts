/** Items that a part lists once and others name by their place in the list, counted from 0. */
export interface Pool<Item> {
  readonly items: readonly Item[];
  /** Place of the item, which is appended unless an equal one (by key) is there. */
  readonly place: (item: Item) => number;
}

/** A pool that starts with the given items, in order of first use after them. */
export function createPool<Item>(key: (item: Item) => string, first: readonly Item[] = []): Pool<Item> {
  const items: Item[] = [];
  const places = new Map<string, number>();
  const place = (item: Item): number => {
    const known = places.get(key(item));
    if (known !== undefined) return known;
    places.set(key(item), items.length);
    return items.push(item) - 1;
  };
  first.forEach(place);
  return { items, place };
}
