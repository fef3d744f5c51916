/**
 * Finishing a write that was interrupted: what it wrote is taken for not yet written, and the same is merged again into
 * what stands. So the outcome is the same, and what somebody typed since is judged as always.
 */
import { parseMemory } from '../../merge/again/memory';
import { sameValue } from '../../merge/again/entries';
import type { StandingEntry } from '../../merge/again/entries';
import type { Plan } from '../../plan/schema';
import { layOutMemory, memoryCells } from '../memory';
import type { ReadList, ReadSummary } from '../read/summary';
import { summaryChanges } from './changes';
import type { SummaryChanges } from './changes';
import type { Journal } from './journal';
import { remerge } from './remerge';
import type { Remerged } from './remerge';

/** A list as it stood before: rows and columns that were added are gone, cells that were set are what they were. */
function listBefore(there: ReadList, { cells, added, columns }: Journal['lists'][number]): ReadList {
  const set = new Map(cells.map((cell) => [JSON.stringify([cell.id, cell.column]), cell]));
  const isAdded = ({ id }: StandingEntry): boolean => id !== null && added.includes(id);
  const before = (entry: StandingEntry): StandingEntry => ({
    ...entry,
    cells: Object.fromEntries(
      [
        ...new Set([
          ...Object.keys(entry.cells),
          ...cells.flatMap(({ id, column }) => (id === entry.id ? [column] : [])),
        ]),
      ].map((column) => {
        const stood = entry.cells[column] ?? { value: null, formula: false };
        const written = set.get(JSON.stringify([entry.id, column]));
        const isWritten = written !== undefined && !stood.formula && sameValue(stood.value, written.after);
        return [column, isWritten ? { value: written.before, formula: false } : stood];
      }),
    ),
  });
  const known = columns ?? [...there.cols.keys()];
  const fresh = [...there.cols].filter(([id]) => !known.includes(id)).map(([, col]) => col);
  return {
    ...there,
    entries: there.entries.filter((entry) => !isAdded(entry)).map(before),
    cols: new Map([...there.cols].filter(([id]) => known.includes(id))),
    columns: new Set([...there.columns].filter((id) => known.includes(id))),
    lastCol: Math.min(there.lastCol, ...fresh.map((col) => col - 1)),
    begun: new Map(there.entries.flatMap((entry) => (isAdded(entry) ? [[entry.id ?? '', entry]] : []))),
  };
}

const summaryBefore = (now: ReadSummary, { lists }: Journal): ReadSummary => ({
  ...now,
  lists: new Map(
    [...now.lists].map(([id, there]) => {
      const written = lists.find(({ list }) => list === id);
      return [id, written ? listBefore(there, written) : there];
    }),
  ),
});

/** All lists are written, and the memory is not whole. */
const memoryOnly = ({ memorySheet }: ReadSummary, { memory }: Journal): SummaryChanges =>
  memorySheet
    ? {
        sheets: [
          {
            sheet: memorySheet.name,
            cells: memoryCells(memory, memorySheet.pieces),
            links: [],
            rows: [],
            grow: null,
          },
        ],
        made: [],
      }
    : { sheets: [], made: [{ sheet: layOutMemory(memory), names: [] }] };

/** Whether all that was to be written was written: the memory comes last. */
export const isAllWritten = ({ memory }: ReadSummary, journal: Journal): boolean =>
  memory.state === 'whole' && memory.memory.merges === parseMemory(journal.memory)?.merges;

/**
 * What an interrupted first merge was to write beside a unit's form.
 *
 * @param now the workbook as it stands, with what there is of the summary
 */
export function changesBeside(now: ReadSummary, journal: Journal, plan: Plan): SummaryChanges | null {
  const { given, register, options, made } = journal;
  const before: ReadSummary = {
    ...now,
    memory: { state: 'none' },
    memorySheet: null,
    lists: new Map([...now.lists].filter(([id]) => id === 'register')),
    sheetNames: now.sheetNames.filter((name) => !made.includes(name)),
  };
  return summaryChanges(before, remerge(before, given, plan, register, { ...options, linkTo: () => null }));
}

/** What an interrupted new summary was to be. */
export const mergedAnew = ({ given, register, options }: Journal, plan: Plan): Remerged =>
  remerge(null, given, plan, register, { ...options, linkTo: () => null });

/**
 * What is left to write; null: everything was written.
 *
 * @param now the summary as it stands, without sheets that were to be made anew and are not whole
 */
export function changesLeft(now: ReadSummary, journal: Journal, plan: Plan): SummaryChanges | null {
  const { given, register, options, hadMemory } = journal;
  if (isAllWritten(now, journal)) return null;
  // The memory comes last: it cannot be broken before all else is written.
  if (hadMemory && now.memory.state === 'lost') return memoryOnly(now, journal);
  const before = summaryBefore(now, journal);
  const merged = remerge(before, given, plan, register, { ...options, linkTo: () => null });
  return summaryChanges(before, merged);
}
