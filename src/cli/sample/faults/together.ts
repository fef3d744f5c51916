/** What only several files show, or a file among those that are merged. */
import type { Plan, Unit } from '../../../plan/schema';
import { kindOf, unitLabel } from '../../../plan/units';
import type { Code } from '../../../rules/finding';
import type { Entries, Values } from '../../../sheets/entry/form';
import { addDays } from '../../../text/dates';
import type { Cast } from '../cast';
import { withInfo } from './edit';
import { groundOf, nominates, reports } from './fault';
import type { Ground, Sent, Together } from './fault';
import { letterFaults } from './letters';
import { textOf, misspelt } from './nominations';

/** The first unit that sends to the root of which this is true. */
function first(cast: Cast, suits: (ground: Ground) => boolean): Ground | null {
  for (const unit of cast.order) {
    const ground = unit.parent === cast.plan.root.code ? groundOf(cast, unit) : null;
    if (ground && suits(ground)) return ground;
  }
  return null;
}

const asIs = ({ unit, entries }: Ground): Sent => ({ unit, entries });

/** Two organisations, to neither of which a nominee's place ties it, that nominate the same person. */
function sameNominee(cast: Cast, name: (name: string) => string): readonly Sent[] | null {
  const nominating = cast.order
    .map((unit) => groundOf(cast, unit))
    .filter((ground) => ground.kind.level === null && nominates(ground));
  const [one, other] = nominating;
  const kind = cast.plan.nominations.kinds.find((each) => each.person && each.quota !== null);
  if (!one || !other || !kind) return null;
  const nominee = one.another(kind, 0);
  const withNominee = ({ unit, entries }: Ground, same: Values): Sent => ({
    unit,
    entries: { ...entries, nominations: [...entries.nominations, same] },
  });
  return [withNominee(one, nominee), withNominee(other, { ...nominee, name: name(textOf(nominee['name'])) })];
}

/** Two files of one unit. */
const twice = (
  cast: Cast,
  older: (entries: Entries, plan: Plan) => Entries,
  newer: (entries: Entries) => Entries = (entries) => entries,
): readonly Sent[] | null => {
  const ground = first(cast, (each) => reports(each) && nominates(each));
  return ground
    ? [
        { name: 'ban-1', unit: ground.unit, entries: older(ground.entries, cast.plan) },
        { name: 'ban-2', unit: ground.unit, entries: newer(ground.entries) },
      ]
    : null;
};

/** Both letters dated and sent the day after the plan was issued, which is earlier than any other. */
function sentEarly(entries: Entries, plan: Plan): Entries {
  const day = { date: addDays(plan.document.date, 1) };
  return withInfo(entries, { reportDate: day, reportSent: day, letterDate: day, letterSent: day });
}

const withOtherAnswers = (entries: Entries): Entries => ({
  ...entries,
  answers: Object.fromEntries(
    Object.entries(entries.answers).map(([item]) => [item, ['Nội dung khác (minh họa).']]),
  ),
});

/** So many of one quota in two units that the root must choose. */
function beyondQuota(cast: Cast): readonly Sent[] | null {
  const { quotas, kinds } = cast.plan.nominations;
  const [quota] = quotas.filter(({ per }) => per === 'plan').sort((a, b) => a.limit - b.limit);
  const kind = kinds.find((each) => each.quota === quota?.id);
  if (!quota || !kind) return null;
  const units = cast.order
    .map((unit) => groundOf(cast, unit))
    .filter(nominates)
    .slice(0, 2);
  const each = Math.floor(quota.limit / 2) + 1;
  return units.length < 2
    ? null
    : units.map((ground) => ({
        unit: ground.unit,
        entries: {
          ...ground.entries,
          nominations: Array.from({ length: each }, (_, index) => ground.another(kind, index)),
        },
      }));
}

const below = ({ plan, order, entriesOf }: Cast): Unit | undefined =>
  order.find(
    (unit) =>
      unit.parent !== plan.root.code &&
      kindOf(plan, unit).nominations !== 'none' &&
      entriesOf(unit).nominations.length > 0,
  );

export const togetherFaults = {
  'quota-nominated': { files: beyondQuota },
  'file-repeated': {
    files: (cast) => {
      const ground = first(cast, nominates);
      return ground ? ['ban-goc', 'ban-sao'].map((name) => ({ ...asIs(ground), name })) : null;
    },
  },
  'file-superseded': { files: (cast) => twice(cast, sentEarly), also: ['sent-again'] },
  'files-disagree': { files: (cast) => twice(cast, withOtherAnswers), also: ['file-superseded'] },
  'file-unit-unknown': {
    files: (cast) => {
      const { shows, entries, layout } = letterFaults['unit-unknown'];
      const ground = first(cast, shows);
      return ground ? [{ unit: ground.unit, entries: entries(ground.entries), layout }] : null;
    },
    also: ['not-in-list'],
  },
  // Only what the root writes in its summary shows these; no file that it is sent.
  'files-both-chosen': { files: () => null },
  'quota-selected': { files: () => null },
  'rows-deleted': { files: () => null },
  'selected-not-eligible': { files: () => null },
  'selected-unconsidered': { files: () => null },
  'file-unit-differs': {
    files: (cast) => {
      const [one, other] = cast.order
        .filter(({ parent }) => parent === cast.plan.root.code)
        .map((unit) => groundOf(cast, unit));
      // What was typed for the one unit in the other's form.
      return one && other
        ? [{ unit: one.unit, entries: withInfo(one.entries, { unit: unitLabel(cast.plan, other.unit) }) }]
        : null;
    },
  },
  'list-emptied': {
    files: (cast) =>
      twice(cast, sentEarly, (entries) => ({
        ...withInfo(entries, { noNominations: null }),
        nominations: [],
      })),
    also: ['file-superseded', 'sent-again'],
  },
  'sent-again': { files: (cast) => twice(cast, sentEarly), also: ['file-superseded'] },
  'sent-past-parent': {
    files: (cast) => {
      const unit = below(cast);
      return unit ? [{ unit, entries: cast.entriesOf(unit) }] : null;
    },
  },
  'register-from-files': {
    files: (cast) => {
      const ground = cast.register.lines.length > 0 ? first(cast, nominates) : null;
      return ground ? [asIs(ground)] : null;
    },
    withoutRegister: true,
  },
  'register-differs': {
    files: (cast) => {
      const ground = cast.register.lines.length > 0 ? first(cast, nominates) : null;
      if (!ground) return null;
      const [line, ...others] = ground.entries.register;
      const register = [{ ...line, note: 'Đơn vị tự sửa (minh họa)' }, ...others];
      return [{ unit: ground.unit, entries: { ...ground.entries, register } }];
    },
  },
} as const satisfies Partial<Record<Code, Together>>;

/** Codes that one file shows, shown once more by two. */
export const acrossFiles = {
  duplicate: { files: (cast) => sameNominee(cast, (name) => name) },
  'near-duplicate': { files: (cast) => sameNominee(cast, misspelt) },
} as const satisfies Partial<Record<Code, Together>>;
