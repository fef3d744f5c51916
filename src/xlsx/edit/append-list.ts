import { createPool } from '../write/pool';
import type { Place, ScannedElement } from './scan';
import { appendSplices, splice, withAttribute } from './splice';
import type { Splice } from './splice';

/** A list of a part, whose items others name by place, opened for appending. */
export interface AppendableList {
  /** Place of the item, counted from 0; appended unless it is there, written the same. */
  readonly place: (xml: string) => number;
  readonly splices: () => readonly Splice[];
}

/** Opens a list with an attribute `count`; `items` are its elements in order. */
export function appendList(text: string, list: Place, items: readonly ScannedElement[]): AppendableList {
  const known = new Map<string, number>();
  items.forEach(({ start, end }, i) => {
    const xml = text.slice(start, end);
    if (!known.has(xml)) known.set(xml, i);
  });
  const added = createPool<string>((xml) => xml);
  return {
    place: (xml) => known.get(xml) ?? items.length + added.place(xml),
    splices: () =>
      added.items.length === 0
        ? []
        : appendSplices(text, list, added.items.join(''), (tag) =>
            withAttribute(tag, 'count', items.length + added.items.length),
          ),
  };
}

/** A list that the part does not have yet, written with `count` and an end tag; `at` is its place in the part. */
export function newList(written: string, at: number): AppendableList {
  const list = {
    start: 0,
    contentStart: written.indexOf('>') + 1,
    contentEnd: written.lastIndexOf('<'),
    end: written.length,
  };
  const added = appendList(written, list, []);
  return {
    place: added.place,
    splices: () => {
      const inside = added.splices();
      return inside.length === 0 ? [] : [{ start: at, end: at, text: splice(written, inside) }];
    },
  };
}
