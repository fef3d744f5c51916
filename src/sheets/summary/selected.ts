/** What the province chose in the award list, judged as the list stands after a merge. */
import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { shown } from '../../rules/cells';
import { finding } from '../../rules/check';
import { kindsCounting } from '../../rules/checks/quotas';
import type { Finding } from '../../rules/finding';
import { comparable } from '../../text/normal';
import type { ReadSummary } from '../read/summary';
import type { MergedList } from './ground';
import { goesUp } from './row-status';

const AT = { kind: 'summary' } as const;

/** Texts of the rows that the province submits: not of those taken back, joined into others, or not counted yet. */
function selectedRows(previous: ReadSummary | null, { result }: MergedList) {
  const { entries = [] } = previous?.lists.get('awards') ?? {};
  const sets = new Map(result.sets.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const rows = entries.map(({ row, cells }) => (column: string): string => {
    const key = `${row} ${column}`;
    return shown((sets.has(key) ? sets.get(key) : cells[column]?.value) ?? null);
  });
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
