/**
 * What a merge is about to write into the open summary, kept in the workbook until it is written: whoever opens the
 * workbook after an interruption can finish it. It holds what was merged, and what is written over what, by rows' ids.
 */
import { memoryText } from '../../merge/again/memory';
import type { MergeInput } from '../../merge/summary';
import type { Row } from '../../rules/submission';
import type { CellValue } from '../../text/cell';
import type { ReadSummary } from '../read/summary';
import type { SummaryChanges } from './changes';
import type { MergeOptions, Remerged } from './remerge';

/** A cell that is written: what stood there, and what is to stand there. */
interface JournaledCell {
  readonly id: string;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface Journal {
  /** `new`: a summary that is made anew. `beside`: the first one in a unit's form. */
  readonly kind: 'new' | 'beside' | 'again';
  readonly planId: string;
  readonly given: readonly MergeInput[];
  readonly register: readonly Row[] | null;
  readonly options: Omit<MergeOptions, 'linkTo'>;
  readonly lists: readonly {
    readonly list: string;
    readonly cells: readonly JournaledCell[];
    /** Ids of rows that are added. */
    readonly added: readonly string[];
    /** Ids of its columns before; null: the list was not there. */
    readonly columns: readonly string[] | null;
  }[];
  /** Names of sheets that are made anew. */
  readonly made: readonly string[];
  /** The summary's memory as it is to be, as text. */
  readonly memory: string;
  /** There was a memory to merge by. */
  readonly hadMemory: boolean;
}

/** What was merged. */
export type Merge = Pick<Journal, 'given' | 'register' | 'options'>;

/** @param write what is written; null where there was no summary */
export function journalOf(
  { given, register, options }: Merge,
  merged: Remerged,
  write: { readonly previous: ReadSummary; readonly changes: SummaryChanges } | null,
): Journal {
  const { plan } = merged.form;
  const common = { planId: plan.id, given, register, options, memory: memoryText(merged.memory) };
  if (!write) return { kind: 'new', ...common, hadMemory: false, lists: [], made: [] };
  const { previous, changes } = write;
  const choices = (previous.lists.get('queue')?.entries ?? []).flatMap(({ id, cells }): JournaledCell[] =>
    id !== null && merged.answered.has(id)
      ? [{ id, column: 'choice', before: cells['choice']?.value ?? null, after: null }]
      : [],
  );
  return {
    kind: previous.memory.state === 'none' ? 'beside' : 'again',
    ...common,
    hadMemory: previous.memory.state === 'whole',
    lists: [...merged.lists].map(([list, { result }]) => {
      const there = previous.lists.get(list);
      return {
        list,
        cells: [
          ...result.sets.map(({ id, column, before, value }) => ({ id, column, before, after: value })),
          ...(list === 'queue' ? choices : []),
        ],
        added: result.appended.map(({ id }) => id),
        columns: there ? [...there.cols.keys()] : null,
      };
    }),
    made: changes.made.map(({ sheet }) => sheet.name),
  };
}
