/** A row or column of an outline. */
interface Outlined {
  readonly outline?: number;
  readonly folded: boolean;
}

/**
 * Where the file says that a group is folded: not on the group's own rows or columns but on the one right after it,
 * which carries the button. Answers those places; some may have no entry of their own.
 */
export function foldButtons(entries: ReadonlyMap<number, Outlined>): ReadonlySet<number> {
  const buttons = new Set<number>();
  for (const [place, { outline = 0, folded }] of entries) {
    const endsHere = (entries.get(place + 1)?.outline ?? 0) < outline;
    if (folded && endsHere) buttons.add(place + 1);
  }
  return buttons;
}
