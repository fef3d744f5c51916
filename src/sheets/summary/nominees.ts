/** The award list as it is to be: every nomination in the row that it has had. */
import type { Cells } from '../../merge/again/entries';
import { identify } from '../../merge/again/identity';
import type { KnownNominee } from '../../merge/again/identity';
import { unitByLabel } from '../../plan/units';
import { shown } from '../../rules/cells';
import { awardCells, awardLink, awardList } from './awards';
import { seenOf } from './ground';
import type { Ground } from './ground';
import type { ListRow } from './list';
import type { Twins } from './questions';
import { isTakenBack } from './row-status';
import { typedName, typedRows } from './typed';

export interface Awards {
  readonly rows: readonly ListRow[];
  readonly senders: ReadonlyMap<string, string>;
  readonly joined: ReadonlyMap<string, string>;
  readonly twins: readonly Twins[];
  readonly nextRow: number;
  readonly idOf: ReadonlyMap<object, string>;
}

export function awardsOf(ground: Ground): Awards {
  const { plan, summary, form, memory, answers } = ground;
  const seen = seenOf(ground, awardList(plan, [], summary.at));
  const unitOfRow = (id: string, cells: Cells): string =>
    memory?.senders.get(id) ?? unitByLabel(plan, shown(cells['sender'] ?? null))?.code ?? '';
  const known = [...seen].map(([id, cells]): KnownNominee => ({
    id,
    unit: unitOfRow(id, cells),
    cells: nomineeCells(cells),
    withdrawn: isTakenBack(cells['status'] ?? null),
  }));
  const came = summary.nominations.map((nomination) => awardCells(form, nomination));
  const { ids, doubts } = identify(
    known,
    summary.nominations.map(({ unit }, place) => ({
      unit: unit.code,
      cells: nomineeCells(came[place] ?? {}),
    })),
    plan,
  );
  const joined = new Map([
    ...(memory?.joined ?? []),
    ...answers.joined.flatMap((pair) =>
      typedName(pair.known) === null ? [[pair.came, pair.known] as const] : [],
    ),
  ]);
  const numbers = [...seen.keys()].map((id) => Number(/^n(\d+)$/.exec(id)?.[1] ?? 0));
  let nextRow = Math.max(memory?.nextRow ?? 1, 1 + Math.max(0, ...numbers));
  let order = Math.max(0, ...[...seen.values()].map((cells) => Number(cells['order'] ?? 0) || 0));
  const idOf = new Map<object, string>();
  const senders = new Map([...known.map(({ id, unit }) => [id, unit] as const), ...(memory?.senders ?? [])]);
  const cameIds: string[] = [];
  // Who is in a row of its own goes before whoever was joined into it: those are two again, and two rows.
  const used = new Set(ids.filter((id) => id !== null && !joined.has(id)));
  const rowOf = (found: string | null): string => {
    const id = found === null ? null : (joined.get(found) ?? found);
    if (id !== null && (id === found || !used.has(id))) {
      used.add(id);
      return id;
    }
    return `n${nextRow++}`;
  };
  const rows = summary.nominations.map((nomination, place): ListRow => {
    const id = rowOf(ids[place] ?? null);
    const before = seen.get(id)?.['order'] ?? null;
    const link = awardLink(form, nomination);
    idOf.set(nomination, id);
    senders.set(id, nomination.unit.code);
    cameIds.push(id);
    return {
      id,
      cells: { ...came[place], order: before ?? (order += 1) },
      ...(link ? { link } : {}),
    };
  });
  const own = typedRows(ground);
  const isThere = (id: string): boolean =>
    typedName(id) === null ? senders.has(id) : own.some((row) => row.id === id);
  const isOpen = ({ known: one, came: other }: Twins): boolean =>
    joined.get(other) !== one && isThere(one) && senders.has(other);
  const taken = new Set([...answers.open, ...answers.joined].map((pair) => pair.known));
  const typedTwins = summary.nominations.flatMap((nomination, place): readonly Twins[] => {
    if (ids[place] !== null) return [];
    const twin = own.find((row) => !taken.has(row.id) && row.isLike(came[place] ?? {}));
    if (!twin) return [];
    taken.add(twin.id);
    return [{ known: twin.id, came: cameIds[place] ?? '' }];
  });
  return {
    rows,
    senders,
    joined,
    nextRow,
    idOf,
    twins: [
      ...answers.open,
      // Carried out already, unless nobody remembers who nominated the row that came.
      ...answers.joined.filter(({ known: one }) => typedName(one) !== null),
      ...doubts.map(({ known: one, came: place }) => ({ known: one, came: cameIds[place] ?? '' })),
      ...typedTwins,
    ].filter(isOpen),
  };
}

/** What identifies a nominee: what its unit said, and nothing of the merge's own. */
const NOT_SAID = new Set(['order', 'status', 'sender', 'path', 'file', 'sheet', 'row', 'check']);
const nomineeCells = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([column]) => !NOT_SAID.has(column)));
