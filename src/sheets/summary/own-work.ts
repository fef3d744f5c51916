/** What stands in a summary that no file has: making it anew loses it. */
import { sameValue } from '../../merge/again/entries';
import type { Memory } from '../../merge/again/memory';
import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { isEmptyValue, shown } from '../../rules/cells';
import { headerKey, textIn } from '../read/grid';
import type { ReadList, ReadSummary } from '../read/summary';
import type { SourceWorkbook } from '../source';
import { computedOf } from './ground';
import type { List } from './list';
import { summaryLists } from './shapes';
import { typedEntries } from './typed';

export type OwnWork =
  /** Filled cells of a column that is the merging side's own. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly column: string; readonly cells: number }
  /** Cells in which another value stands than the last merge wrote. */
  | { readonly kind: 'changed'; readonly sheet: string; readonly cells: number }
  /** Nominations that were typed there. */
  | { readonly kind: 'rows'; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'columns'; readonly sheet: string; readonly headers: readonly string[] }
  /** Files that earlier merges read and that are not given now. */
  | { readonly kind: 'files'; readonly files: number }
  /** The hidden memory cannot be read: what came in earlier files is not known. */
  | { readonly kind: 'memory' }
  /** All of it, which the plan that rules now cannot tell. */
  | { readonly kind: 'other-plan'; readonly plan: string };

const filledIn = ({ entries }: ReadList, column: string): number =>
  entries.filter(({ cells }) => !isEmptyValue(cells[column]?.value ?? null)).length;

function ofList(list: List, there: ReadList, memory: Memory | null): readonly OwnWork[] {
  const { sheet } = there;
  const own = list.columns.filter((column) => column.own);
  const computed = computedOf(list);
  const base = memory?.lists.get(list.id);
  const changed = there.entries.flatMap(({ id, cells }) =>
    Object.entries(base?.get(id ?? '') ?? {}).filter(
      ([column, written]) =>
        there.columns.has(column) &&
        !computed.has(column) &&
        !sameValue(cells[column]?.value ?? null, written),
    ),
  );
  return [
    ...own.flatMap(({ id, header }): readonly OwnWork[] => {
      const cells = filledIn(there, id);
      return cells === 0 ? [] : [{ kind: 'cells', sheet, column: header, cells }];
    }),
    ...(changed.length > 0 ? [{ kind: 'changed', sheet, cells: changed.length } as const] : []),
  ];
}

/** Columns that somebody put beside a list's own. */
function columnsBeside({ sheets }: SourceWorkbook, list: List, there: ReadList): readonly OwnWork[] {
  const headerRow = sheets
    .find(({ name }) => name === there.sheet)
    ?.rows.find(({ row }) => row === there.headerRow);
  const known = new Set(there.cols.values());
  const ours = new Set(list.columns.map(({ header }) => headerKey(header)));
  const headers = [...(headerRow?.cells ?? [])]
    .filter(([col, cell]) => !known.has(col) && textIn(cell) !== '' && !ours.has(headerKey(textIn(cell))))
    .map(([, cell]) => shown(cell.value));
  return headers.length === 0 ? [] : [{ kind: 'columns', sheet: there.sheet, headers }];
}

/**
 * @param workbook with the sheets that `read` was read from
 * @param given hashes of the files that are given now
 */
export function ownWork(
  workbook: SourceWorkbook,
  read: ReadSummary,
  given: ReadonlySet<string>,
  plan: Plan,
  at: string,
): readonly OwnWork[] {
  const memory = read.memory.state === 'whole' ? read.memory.memory : null;
  const files = (memory?.files ?? []).filter(({ input }) => !given.has(input.file.sha256)).length;
  const typed = typedEntries(read, memory, plan).length;
  return [
    ...summaryLists(plan, at).flatMap((list) => {
      const there = read.lists.get(list.id);
      return there ? [...ofList(list, there, memory), ...columnsBeside(workbook, list, there)] : [];
    }),
    ...(typed > 0
      ? [
          {
            kind: 'rows',
            sheet: read.lists.get('awards')?.sheet ?? words.summarySheets.awards,
            rows: typed,
          } as const,
        ]
      : []),
    ...(files > 0 ? [{ kind: 'files', files } as const] : []),
    ...(read.memory.state === 'lost' ? [{ kind: 'memory' } as const] : []),
  ];
}
