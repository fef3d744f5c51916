/** What a merge goes by before it looks at any list, and how it looks at one. */
import type { Cells, StandingList } from '../../merge/again/entries';
import type { ReadInput } from '../../merge/again/files';
import type { Memory } from '../../merge/again/memory';
import { recognised } from '../../merge/again/recognise';
import { threeWay } from '../../merge/again/three-way';
import type { ThreeWay } from '../../merge/again/three-way';
import type { Summary } from '../../merge/summary';
import type { Plan } from '../../plan/schema';
import type { IsoDate } from '../../text/cell';
import type { ReadSummary } from '../read/summary';
import type { SummaryForm } from './form';
import type { List } from './list';
import type { Answers } from './questions';

/** A list with what a merge does to it. */
export interface MergedList {
  readonly list: List;
  readonly result: ThreeWay;
}

const NO_LIST: StandingList = { columns: new Set(), entries: [] };

/** What is known before anything is laid out. */
export interface Ground {
  readonly plan: Plan;
  readonly previous: ReadSummary | null;
  readonly memory: Memory | null;
  readonly summary: Summary;
  readonly form: SummaryForm;
  readonly answers: Answers;
  /** Units that sent past the one above, and whose files the province uses all the same. */
  readonly accepted: ReadonlySet<string>;
  /** Units of which it is known what came from them. */
  readonly spoken: ReadonlySet<string>;
  /** Units whose files are known no more, as after the memory was lost. */
  readonly isForgotten: (unit: string) => boolean;
  /** Every file that is known, once, as the province decided on it. */
  readonly files: readonly ReadInput[];
  readonly time: string;
  /** Day of this merge, and of the last one that changed anything. */
  readonly today: IsoDate;
  readonly lastDay: IsoDate;
  /** Number of this merge. */
  readonly number: number;
}

const standingOf = ({ previous }: Ground, list: string): StandingList => previous?.lists.get(list) ?? NO_LIST;

/** Null where nobody remembers; nothing where the list has to be made anew. */
function baseOf({ previous, memory }: Ground, list: string): ReadonlyMap<string, Cells> | null {
  if (previous === null || !previous.lists.has(list)) return new Map();
  return memory ? (memory.lists.get(list) ?? new Map<string, Cells>()) : null;
}

/** Cells of a list as they stand, for rows that nothing else is known of. */
const cellsThere = (standing: StandingList, list: List): ReadonlyMap<string, Cells> =>
  new Map(
    standing.entries.flatMap(({ id, cells }) =>
      id === null
        ? []
        : [
            [
              id,
              Object.fromEntries(
                list.columns
                  .filter(({ own, formula }) => !own && !formula)
                  .map((column) => [column.id, cells[column.id]?.value ?? null]),
              ),
            ] as const,
          ],
    ),
  );

/** What is remembered of a list; where cells are not, what can be seen. It tells rows apart, and proves nothing. */
export function seenOf(ground: Ground, list: List): ReadonlyMap<string, Cells> {
  const there = cellsThere(standingOf(ground, list.id), list);
  const base = baseOf(ground, list.id);
  return base ? new Map([...base].map(([id, cells]) => [id, { ...there.get(id), ...cells }])) : there;
}

/** What is surely known of a row that nobody speaks of now. */
export const knownOf = (ground: Ground, list: List): ((id: string) => Cells) => {
  const base = baseOf(ground, list.id);
  return (id) => base?.get(id) ?? {};
};

export const computedOf = ({ columns }: List): ReadonlySet<string> =>
  new Set(columns.filter(({ computed }) => computed).map(({ id }) => id));

export function mergeList(ground: Ground, list: List): MergedList {
  const base = baseOf(ground, list.id);
  const computed = computedOf(list);
  const now = list.rows.map(({ id, cells }) => ({ id, cells: writtenCells(list, cells) }));
  const known = base ?? new Map(now.map(({ id, cells }) => [id, cells]));
  return {
    list,
    result: threeWay({
      list: list.id,
      base,
      standing: recognised(standingOf(ground, list.id), known, computed),
      now,
      computed,
      chosen: ground.answers.chosen,
    }),
  };
}

/** What the merge answers for: not the province's columns, nor what the sheet keeps itself. */
const writtenCells = ({ columns }: List, cells: Cells): Cells => {
  const left = new Set(columns.filter(({ own, formula }) => own ?? formula).map(({ id }) => id));
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !left.has(column)));
};
