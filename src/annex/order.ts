/** Who stands on a list, under which heading, and in which order. */
import type { Plan } from '../plan/schema';
import { unitsInOrder } from '../plan/units';
import { compareNames, compareText } from '../text/names';
import { kindOf, numberAt, textOf } from './nominee';
import type { Nominee } from './source';

/** `selected`: those whom the province submits; `all`: everybody nominated and not withdrawn. */
export type Content = 'selected' | 'all';
/** By the nominating units in the plan's order, or by what the plan wants considered first. Never a decision. */
export type Arrangement = 'unit' | 'rank';

export const listed = (nominees: readonly Nominee[], content: Content): readonly Nominee[] =>
  nominees.filter((nominee) =>
    content === 'selected' ? nominee.selection === 'submitted' : !nominee.withdrawn,
  );

/** Nominees under each heading of the plan that has any; those of no known kind come last, under no heading. */
export function sectionsOf(
  plan: Plan,
  nominees: readonly Nominee[],
  arrangement: Arrangement,
): readonly { readonly name: string | null; readonly nominees: readonly Nominee[] }[] {
  const compare = arrangement === 'unit' ? byUnit(plan) : byRank(plan);
  const groups = [...plan.nominations.groups.map(({ id, name }) => ({ id, name })), { id: null, name: null }];
  return groups
    .map(({ id, name }) => ({
      name,
      nominees: nominees
        .filter((nominee) => (kindOf(plan, nominee)?.group ?? null) === id)
        .sort((a, b) => compare(a, b) || byName(plan)(a, b)),
    }))
    .filter((section) => section.nominees.length > 0);
}

type Compare = (a: Nominee, b: Nominee) => number;

const byName =
  (plan: Plan): Compare =>
  (a, b) => {
    const isPerson = kindOf(plan, a)?.person ?? false;
    return (isPerson ? compareNames : compareText)(textOf(a, 'name'), textOf(b, 'name'));
  };

function byUnit(plan: Plan): Compare {
  const places = new Map(unitsInOrder(plan).map(({ code }, index) => [code, index]));
  const place = ({ sender }: Nominee): number => places.get(sender?.code ?? '') ?? places.size;
  return (a, b) => place(a) - place(b) || compareText(a.senderName, b.senderName);
}

/** Those who met or passed their plan first, then the larger contribution (the plan's priority). */
function byRank(plan: Plan): Compare {
  const results = plan.nominations.priority?.results ?? [];
  const result = (nominee: Nominee): number => {
    const at = results.indexOf(textOf(nominee, 'result'));
    return at === -1 ? results.length : at;
  };
  const contribution = (nominee: Nominee): number => numberAt(nominee, 'contribution') ?? 0;
  return (a, b) => result(a) - result(b) || contribution(b) - contribution(a);
}
