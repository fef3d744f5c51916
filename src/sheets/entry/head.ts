/** The lines above the nomination list: how many, by when, who is not considered, and how the list stands. */
import { citation } from '../../plan/clauses';
import { deadlineFor } from '../../plan/deadlines';
import { recipientsOf } from '../../plan/recipients';
import type { Deadline, Plan, Quota } from '../../plan/schema';
import { unitLabel, unitOf } from '../../plan/units';
import { literal } from '../../rules/define';
import type { CellValue } from '../../text/cell';
import { formatDate } from '../../text/dates';
import { twoDigits } from '../../text/numbers';
import * as words from '../../messages/entry-form';
import { countName, fieldName, uncheckedName } from '../names';
import type { EntryForm } from './form';
import { nominationCounts } from './counts';

interface HeadLine {
  readonly text: CellValue;
  readonly formula?: string;
}

/** "trước ngày 10/10/2023", as the plan bounds it. */
export const limitOf = (deadline: Deadline): string => {
  const limit =
    deadline.bound === 'before'
      ? words.before(formatDate(deadline.date))
      : words.onOrBefore(formatDate(deadline.date));
  return deadline.counts === 'received' ? words.received(limit) : limit;
};

const count = (quota: Quota): string => `${twoDigits(quota.limit)} ${quota.name}`;

/** The plan's quotas in its own words: of the whole plan, and of each unit. */
export function quotaLines(plan: Plan): string[] {
  const of = (per: Quota['per']): readonly Quota[] =>
    plan.nominations.quotas.filter((quota) => quota.per === per);
  const basis = (quotas: readonly Quota[]): string =>
    [...new Set(quotas.map(({ clause }) => citation(plan, clause)))].join(', ');
  const all = of('plan');
  const unit = of('unit');
  return [
    ...(all.length > 0 ? [words.quotaOfAll(plan.root.name, all.map(count), basis(all))] : []),
    ...(unit.length > 0 ? [words.quotaOfUnit(unit.map(count), basis(unit))] : []),
  ];
}

function dueLine({ plan, unit, kind }: EntryForm): string[] {
  const deadline = deadlineFor(plan, kind, 'nominations');
  const parent = unitOf(plan, unit.parent);
  if (!deadline) return parent ? [words.nominationsDueToParent(unitLabel(plan, parent))] : [];
  const to = recipientsOf(plan, 'nominations').join(', ');
  return [words.nominationsDue(to, limitOf(deadline), citation(plan, deadline.clause))];
}

/** How the list stands: how many rows, how many of them are wrong, and what could not be checked. */
function stateLine(form: EntryForm): HeadLine {
  const { plan, context } = form;
  const { exclusion } = plan.nominations;
  const [before, between, after] = words.rowCount;
  const [unchecked, mend] = words.uncheckedCount;
  const { filled, wrong } = nominationCounts(form);
  const counted = `${before}${filled.value}${between}${wrong.value}${after}`;
  const parts = [
    `${literal(before)}&${countName('nominations')}&${literal(between)}&${wrong.formula}&${literal(after)}`,
    `IF(${uncheckedName}=0,"",${literal(unchecked)}&${uncheckedName}&${literal(mend)})`,
  ];
  if (!exclusion) return { text: counted, formula: parts.join('&') };
  const noRegister = ` ${words.registerEmpty(citation(plan, exclusion.clause))}`;
  return {
    text: `${counted}${context.register.length === 0 ? noRegister : ''}`,
    formula: [...parts, `IF(COUNTA(${fieldName('register', 'recipient')})=0,${literal(noRegister)},"")`].join(
      '&',
    ),
  };
}

/** At most four lines: the row above the list's header stays blank. */
export function nominationHead(form: EntryForm): readonly HeadLine[] {
  const { plan } = form;
  const { exclusion } = plan.nominations;
  const lines: HeadLine[] = [
    { text: quotaLines(plan).join(' ') },
    ...dueLine(form).map((text) => ({ text })),
  ];
  if (exclusion) {
    const basis = citation(plan, exclusion.clause);
    lines.push({ text: words.exclusionLine(exclusion.sentence, basis) });
  }
  return [...lines, stateLine(form)];
}
