/** What the log says of a merge, and what changed in it cell by cell. */
import type { CellSet } from '../../merge/again/three-way';
import type { FileOutcome, Summary } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import { shown } from '../../rules/cells';
import { computedOf } from './ground';
import type { Ground, MergedList } from './ground';
import { ID_COLUMN } from './list';
import type { ListRow } from './list';
import { outcomeCells } from './log';
import { callerOf } from './round';
import type { Round } from './round';
import { isTakenBack } from './row-status';

/** Rows of the award list. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
}

/** What the log says of each file: by path and hash, in the order of the files. */
export const toldOf = ({ files }: Summary): readonly (readonly [string, string])[] =>
  files.map(({ file, outcome, parts }) => [
    JSON.stringify([file.path, file.sha256]),
    JSON.stringify([outcome, parts]),
  ]);

const isWithdrawal = ({ column, value }: CellSet): boolean => column === 'status' && isTakenBack(value);

/** A nominee that was withdrawn, and is sent again. */
const isReturn = ({ column, before, value }: CellSet): boolean =>
  column === 'status' && isTakenBack(before) && !isTakenBack(value);

interface Touched {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
}

/** Ids of a list's rows by what became of them. */
function touchedIn({ list, result }: MergedList): Touched {
  const computed = computedOf(list);
  return {
    added: result.appended.map(({ id }) => id),
    changed: [
      ...new Set(
        result.sets.filter(({ column }) => column !== ID_COLUMN && !computed.has(column)).map(({ id }) => id),
      ),
    ],
    withdrawn: result.sets.filter(isWithdrawal).map(({ id }) => id),
  };
}

const NOBODY: Touched = { added: [], changed: [], withdrawn: [] };

const touchedAwards = ({ lists }: Round): Touched => {
  const awards = lists.get('awards');
  return awards ? touchedIn(awards) : NOBODY;
};

export function countsOf(round: Round): Counts {
  const { added, changed, withdrawn } = touchedAwards(round);
  return { added: added.length, changed: changed.length, withdrawn: withdrawn.length };
}

/**
 * @param news files of which something new is to be said
 * @param by who merges; null: not known
 */
export function logRows(
  { plan, time, number }: Ground,
  round: Round,
  news: readonly FileOutcome[],
  { memoryLost, by }: { readonly memoryLost: boolean; readonly by: string | null },
): readonly ListRow[] {
  const touched = touchedAwards(round);
  const rows = new Map((round.lists.get('awards')?.list.rows ?? []).map((row) => [row.id, row.cells]));
  const from = (ids: readonly string[], path: string): number =>
    ids.filter((id) => rows.get(id)?.['file'] === path).length;
  const withdrawnBy = (unit: FileOutcome['unit']): number =>
    touched.withdrawn.filter((id) => unit !== null && round.awards.senders.get(id) === unit.code).length;
  const told = [
    ...news.map((file) => ({
      ...outcomeCells(plan, file),
      added: from(touched.added, file.file.path),
      changed: from(touched.changed, file.file.path),
      withdrawn: file.parts.includes('nominations') ? withdrawnBy(file.unit) : 0,
    })),
    ...(news.length > 0
      ? []
      : [
          {
            file: words.noNewFile,
            added: touched.added.length,
            changed: touched.changed.length,
            withdrawn: touched.withdrawn.length,
          },
        ]),
    ...(memoryLost ? [{ reason: words.memoryLost, mend: words.memoryLostMend }] : []),
  ];
  return told.map((cells, index) => ({ id: `${number}.${index + 1}`, cells: { time, by, ...cells } }));
}

/** Lists whose changes are told cell by cell: what units sent. */
const TOLD = ['awards', 'reports', 'figures', 'years', 'progress'];

export function historyRows(ground: Ground, round: Round): readonly ListRow[] {
  const called = callerOf(ground, round);
  const told = TOLD.flatMap((id) => {
    const merged = round.lists.get(id);
    if (!merged) return [];
    // A year's figure is the unit's alone, and its correction is told all the same.
    const computed = id === 'years' ? new Set<string>() : computedOf(merged.list);
    const line = (at: Parameters<typeof called>[0], before: string | null, after: string | null) => {
      const { sheet, unit, subject, column, file } = called(at);
      return { sheet, unit, subject, column: column ?? words.wholeRow, before, after, file };
    };
    return [
      ...(id === 'years' ? [] : merged.result.appended).map((entry) =>
        line({ list: id, id: entry.id, column: null }, null, words.statuses.new),
      ),
      ...merged.result.sets
        .filter(
          (set) =>
            set.column !== ID_COLUMN && (!computed.has(set.column) || isWithdrawal(set) || isReturn(set)),
        )
        .map((set) =>
          line(
            { list: id, id: set.id, column: set.column },
            shown(set.before) || null,
            shown(set.value) || null,
          ),
        ),
    ];
  });
  return told.map((cells, index) => ({
    id: `${ground.number}.${index + 1}`,
    cells: { time: ground.time, ...cells },
  }));
}
