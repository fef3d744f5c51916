/** Rows of the award list that the province typed itself, and what becomes of them when a unit nominates the same. */
import type { Cells, StandingEntry } from '../../merge/again/entries';
import type { Memory } from '../../merge/again/memory';
import { recognised } from '../../merge/again/recognise';
import type { CellSet } from '../../merge/again/three-way';
import type { Plan } from '../../plan/schema';
import { shown } from '../../rules/cells';
import { personKey } from '../../text/names';
import { isNearName } from '../../text/near';
import { comparable } from '../../text/normal';
import type { ReadSummary } from '../read/summary';
import { awardList } from './awards';
import { computedOf } from './ground';
import type { Ground } from './ground';
import { ID_COLUMN } from './list';
import type { Answers } from './questions';
import { remarkIn } from './remark';

/** By its name: it has no id, and its place changes with every sort. */
const TYPED = 'typed:';

const nameIn = (cells: StandingEntry['cells'] | Cells): string => {
  const cell = cells['name'] ?? null;
  return shown(typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell);
};

/** The name of a row that the province typed, by what stands for its id; null: a row that a merge wrote. */
export const typedName = (id: string): string | null =>
  id.startsWith(TYPED) ? id.slice(TYPED.length) : null;

/** Rows that no merge wrote, with somebody's name. */
export function typedEntries(
  previous: ReadSummary | null,
  memory: Memory | null,
  plan: Plan,
): readonly StandingEntry[] {
  const there = previous?.lists.get('awards');
  // Without ids and memory nobody can tell whose a row is.
  if (!there || (!memory && !there.cols.has(ID_COLUMN))) return [];
  const base = memory?.lists.get('awards') ?? new Map<string, Cells>();
  return recognised(there, base, computedOf(awardList(plan, []))).entries.filter(
    (entry) => entry.id === null && nameIn(entry.cells).trim() !== '' && remarkIn(entry, plan) === null,
  );
}

interface TypedRow {
  readonly id: string;
  /** Whether a nomination may be of the same: a name that is near, in the same section of the list. */
  readonly isLike: (came: Cells) => boolean;
}

export function typedRows({
  previous,
  memory,
  plan,
}: Pick<Ground, 'previous' | 'memory' | 'plan'>): readonly TypedRow[] {
  const groupOf = (kind: string): string | null =>
    plan.nominations.kinds.find(({ name }) => comparable(name) === comparable(kind))?.group ?? null;
  return typedEntries(previous, memory, plan).map(({ cells }) => {
    const name = nameIn(cells);
    const group = groupOf(shown(cells['kind']?.value ?? null));
    return {
      id: TYPED + name,
      isLike: (came) => {
        const other = nameIn(came);
        const isSameGroup = group === null || group === groupOf(shown(came['kind'] ?? null));
        return isSameGroup && (personKey(name) === personKey(other) || isNearName(name, other));
      },
    };
  });
}

export interface Adopted {
  readonly previous: ReadSummary | null;
  readonly memory: Memory | null;
  /** Ids to be written beside the rows that became a unit's. */
  readonly sets: readonly CellSet[];
}

/** Nothing was written to the rows before; what stands in them is all that is known. */
const withRows = (lists: Memory['lists'], ids: readonly string[]): Memory['lists'] =>
  new Map([
    ...lists,
    ['awards', new Map([...(lists.get('awards') ?? []), ...ids.map((id) => [id, {}] as const)])],
  ]);

/**
 * "Là một": the row that the province typed becomes the nomination's own, with all that stands beside it, and the row
 * that came is joined into it. Where both say something else, the next step asks.
 */
export function adopted(
  previous: ReadSummary | null,
  memory: Memory | null,
  answers: Answers,
  plan: Plan,
): Adopted {
  const there = previous?.lists.get('awards');
  const free = new Set(typedEntries(previous, memory, plan));
  if (!previous || !there || !memory) return { previous, memory, sets: [] };
  let { nextRow } = memory;
  const ids = new Map<number, string>();
  const joined = new Map(memory.joined);
  const senders = new Map(memory.senders);
  for (const { known, came } of answers.joined) {
    const name = typedName(known);
    const row = [...free].find(({ cells }) => nameIn(cells) === name);
    const sender = senders.get(came);
    if (name === null || !row || sender === undefined) continue;
    free.delete(row);
    const id = `n${nextRow}`;
    nextRow += 1;
    ids.set(row.row, id);
    joined.set(came, id);
    senders.set(id, sender);
  }
  const entries = there.entries.map((entry) => ({ ...entry, id: ids.get(entry.row) ?? entry.id }));
  return {
    previous: { ...previous, lists: new Map([...previous.lists, ['awards', { ...there, entries }]]) },
    memory: { ...memory, nextRow, joined, senders, lists: withRows(memory.lists, [...ids.values()]) },
    sets: [...ids].map(([row, id]): CellSet => ({ id, row, column: ID_COLUMN, before: null, value: id })),
  };
}
