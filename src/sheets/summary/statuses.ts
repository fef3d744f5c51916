/** What each row of a list has become since the last merge. */
import { sameCells } from '../../merge/again/entries';
import type { Cells } from '../../merge/again/entries';
import type { ListRow } from './list';

export interface StatusWords {
  readonly new: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly gone: string;
  /** Of a row that was gone and came again as it was; absent: it is a change like any other. */
  readonly returned?: string;
}

/**
 * `keep`: a row that did not change keeps its status, so that a merge with nothing new changes nothing. `renew`: it
 * becomes unchanged.
 */
export type StatusMode = 'keep' | 'renew';

export interface StatusTerms {
  readonly rows: readonly ListRow[];
  /** What the last merge wrote, or what can be seen of it, by id. */
  readonly seen: ReadonlyMap<string, Cells>;
  /** What the last merge surely wrote. */
  readonly known: (id: string) => Cells;
  /** Columns in which a difference is no change of the row. */
  readonly computed: ReadonlySet<string>;
  readonly words: StatusWords;
  readonly mode: StatusMode;
  /** A status of its own, whatever became of the row; null: none. */
  readonly special?: (id: string) => string | null;
  /** Whether anything is known now of the unit that a row came from: only then it can be gone. */
  readonly isSpoken: (id: string) => boolean;
}

/** The rows with their statuses; those that are gone follow. */
export function withStatuses(terms: StatusTerms): readonly ListRow[] {
  const { rows, seen, known, computed, words, mode, special, isSpoken } = terms;
  const usual: readonly unknown[] = Object.values(words);
  // A status of its own that holds no longer gives way at once.
  const kept = ({ status = null }: Cells): Cells[string] =>
    mode === 'keep' && usual.includes(status) ? status : words.unchanged;
  const here = rows.map((row): ListRow => {
    const before = seen.get(row.id);
    const status = (): Cells[string] => {
      if (!before) return words.new;
      const wasGone = before['status'] === words.gone;
      if (!sameCells(before, row.cells, computed)) return words.changed;
      return wasGone ? (words.returned ?? words.changed) : kept(before);
    };
    return { ...row, cells: { ...row.cells, status: special?.(row.id) ?? status() } };
  });
  const ids = new Set(rows.map(({ id }) => id));
  const gone = [...seen.keys()].flatMap((id): readonly ListRow[] =>
    ids.has(id)
      ? []
      : [
          {
            id,
            cells: isSpoken(id) ? { ...known(id), status: special?.(id) ?? words.gone } : known(id),
          },
        ],
  );
  return [...here, ...gone];
}
