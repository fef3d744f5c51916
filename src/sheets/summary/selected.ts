/** What the province chose in the award list and wrote in *Tiến độ*, judged as they stand after a merge. */
import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { isEmptyValue, shown } from '../../rules/cells';
import { finding } from '../../rules/check';
import { kindsCounting } from '../../rules/checks/quotas';
import type { Finding } from '../../rules/finding';
import type { CellValue } from '../../text/cell';
import { isDateValue } from '../../text/cell';
import { parseDate } from '../../text/dates';
import { comparable } from '../../text/normal';
import type { Memory } from '../../merge/again/memory';
import type { ReadSummary } from '../read/summary';
import type { MergedList } from './ground';
import { letterColumnIds } from './letters';
import { remarkIn } from './remark';
import { goesUp, isTakenBack } from './row-status';

const AT = { kind: 'summary' } as const;

/** The rows that are there, each with what stands in a column of it after the merge. */
function standingRows(previous: ReadSummary | null, { list, result }: MergedList) {
  const { entries = [] } = previous?.lists.get(list.id) ?? {};
  const sets = new Map(result.sets.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return entries.map(({ row, cells }) => ({
    row,
    valueOf: (column: string): CellValue => {
      const key = `${row} ${column}`;
      return (sets.has(key) ? sets.get(key) : cells[column]?.value) ?? null;
    },
  }));
}

/** Texts of the rows that the province submits: not of those taken back, joined into others, or not counted yet. */
function selectedRows(previous: ReadSummary | null, awards: MergedList) {
  const rows = standingRows(previous, awards).map(
    ({ valueOf }) =>
      (column: string): string =>
        shown(valueOf(column)),
  );
  return rows.filter((text) => goesUp(text('selection'), text('status')));
}

/**
 * Quotas that are exceeded; and rows that wait for an opinion, or that were appraised against. Nothing is decided. All
 * of it is the root's: elsewhere nobody considers or appraises, and a quota of the whole plan is nobody's own.
 */
export function selectionFindings(
  plan: Plan,
  at: string,
  previous: ReadSummary | null,
  awards: MergedList,
): readonly Finding[] {
  if (at !== plan.root.code) return [];
  const rows = selectedRows(previous, awards);
  const quotas = plan.nominations.quotas.flatMap((quota): readonly Finding[] => {
    const kinds = kindsCounting(plan, quota).map(comparable);
    const chosen = rows.filter((text) => kinds.includes(comparable(text('kind')))).length;
    const args = { quota: quota.name, limit: quota.limit, chosen };
    return quota.per === 'plan' && kinds.length > 0 && chosen > quota.limit
      ? [finding('quota-selected', 'error', AT, null, args, quota.clause)]
      : [];
  });
  const notEligible = rows.filter(
    (text) => comparable(text('appraisal')) === comparable(words.appraisals[1]),
  );
  const unconsidered = rows.filter((text) => text('opinion') === '').map((text) => text('name'));
  return [
    ...quotas,
    ...notEligible.map((text) =>
      finding('selected-not-eligible', 'warning', AT, null, { name: text('name') }),
    ),
    ...(unconsidered.length > 0
      ? [finding('selected-unconsidered', 'note', AT, null, { names: [...unconsidered].sort() })]
      : []),
  ];
}

/** Rows that units still send and somebody took out of the list. */
export function deletedFindings(
  previous: ReadSummary | null,
  memory: Memory | null,
  lists: readonly MergedList[],
): readonly Finding[] {
  return lists.flatMap(({ list }) => {
    const there = previous?.lists.get(list.id);
    const base = memory?.lists.get(list.id);
    // Where no row has an id the column is gone, and nothing tells which rows are.
    const isIdless = there?.entries.every(({ id }) => id === null) && there.entries.length > 0;
    if (!there || !base || isIdless) return [];
    const standing = new Set(there.entries.map(({ id }) => id));
    const names = list.rows
      .filter(({ id, cells }) => base.has(id) && !standing.has(id) && !isTakenBack(cells['status'] ?? null))
      .map(({ cells }) =>
        ['name', 'item', 'unit']
          .map((column) => shown(cells[column] ?? null))
          .filter((text) => text !== '')
          .join(', '),
      );
    return names.length === 0
      ? []
      : [finding('rows-deleted', 'note', AT, null, { sheet: there.sheet, names })];
  });
}

/** Rows of the award list that are no nominee, and count nowhere. */
export function remarkFindings(previous: ReadSummary | null, plan: Plan): readonly Finding[] {
  const there = previous?.lists.get('awards');
  return (there?.entries ?? []).flatMap((entry) => {
    const remark = remarkIn(entry, plan);
    const at = { kind: 'row', file: words.thisSummary, sheet: there?.sheet ?? '', row: entry.row } as const;
    return remark ? [finding('row-passed-over', 'note', at, null, remark)] : [];
  });
}

/** What stands in *Tiến độ* in place of a day sent or received, and does not count. */
export function dayFindings(previous: ReadSummary | null, progress: MergedList): readonly Finding[] {
  const columns = Object.values(letterColumnIds).flatMap(([, , sent, received]) => [sent, received]);
  const { sheet = '' } = previous?.lists.get('progress') ?? {};
  return standingRows(previous, progress).flatMap(({ row, valueOf }) =>
    columns
      .map(valueOf)
      .filter((value) => !isEmptyValue(value) && !isDateValue(value))
      .map((value) => {
        const found = shown(value);
        const at = { kind: 'row', file: words.thisSummary, sheet, row } as const;
        return finding('date-expected', 'warning', at, null, { found, reading: parseDate(found) });
      }),
  );
}
