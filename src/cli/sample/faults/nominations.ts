/** Faults of the nomination list: numbers, exclusion, votes, names. */
import { YES } from '../../../plan/answers';
import { placeFieldId } from '../../../plan/fields/nominations';
import type { NominationKind, Plan } from '../../../plan/schema';
import type { Code } from '../../../rules/finding';
import type { Values } from '../../../sheets/entry/form';
import type { CellValue } from '../../../text/cell';
import { withoutHonorific } from '../../../text/names';
import { decisionNumber } from '../words';
import { kindsForTwo, withFirst, withOneOf, withSecond } from './edit';
import { hasField, nominates } from './fault';
import type { Fault, Ground } from './fault';

/** The first nominee changed. */
const changedFirst = (
  change: (nominee: Values, ground: Ground) => Values,
  shows: (ground: Ground) => boolean,
): Fault => ({
  shows: (ground) => nominates(ground) && shows(ground),
  entries: (entries, ground) => withFirst(entries, (nominee) => change(nominee, ground)),
});

/** The same of a nominee of some kind, which the list may not have yet. */
const ofKind = (
  kindIn: (ground: Ground) => NominationKind | undefined,
  change: (nominee: Values, ground: Ground) => Values,
  shows: (ground: Ground) => boolean,
): Fault => ({
  shows: (ground) => nominates(ground) && kindIn(ground) !== undefined && shows(ground),
  entries: (entries, ground) => {
    const kind = kindIn(ground);
    return kind ? withOneOf(entries, kind, ground, (nominee) => change(nominee, ground)) : entries;
  },
});

const excludes = ({ plan, entries }: Ground): boolean =>
  plan.nominations.exclusion !== null && entries.register.length > 0;

/** A kind that is nominated in clean workbooks too. */
const usualKind = ({ plan: { nominations } }: Ground, suits: (kind: NominationKind) => boolean) =>
  nominations.kinds.find((kind) => (kind.quota !== null || nominations.quotas.length === 0) && suits(kind));

/** A collective: where a department nominates, a person's place does not count. */
const collective = (ground: Ground) => usualKind(ground, ({ person }) => !person);

/** A nominee whose place may stay blank, so that it need not be one of those that the unit can choose. */
const placeless = (ground: Ground) =>
  ground.kind.level === ground.plan.nominations.exclusion?.level
    ? undefined
    : usualKind(ground, ({ requires, expects }) => ![...requires, ...expects].includes('place'));

/** Without places from the level on that the clause speaks of. */
function withoutPlace({ levels, nominations: { exclusion } }: Plan): Values {
  const from = levels.findIndex(({ id }) => id === exclusion?.level);
  return Object.fromEntries(levels.slice(Math.max(0, from)).map((level) => [placeFieldId(level), null]));
}

/** Rather one who counts against a quota: others get a finding of their own. */
const person = (ground: Ground) =>
  usualKind(ground, (kind) => kind.person) ?? ground.plan.nominations.kinds.find((kind) => kind.person);

/** Another name for a person. */
const renamed = (rename: (name: string) => string): Fault => ({
  ...ofKind(
    person,
    (nominee) => ({ ...nominee, name: rename(textOf(nominee['name'])) }),
    () => true,
  ),
  also: (ground) => (silentKind(ground) && person(ground)?.quota === null ? ['kind-without-quota'] : []),
});

export const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

/** A name as typed by somebody whose keyboard has no Vietnamese. */
export const misspelt = (name: string): string =>
  withoutHonorific(name)
    .name.normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

const silentKind = ({ plan: { nominations } }: Ground): NominationKind | undefined =>
  nominations.quotas.length > 0 ? nominations.kinds.find(({ quota }) => quota === null) : undefined;

function unitQuota({ plan: { nominations } }: Ground) {
  for (const { id, per, limit } of nominations.quotas) {
    const kind = nominations.kinds.find(({ quota }) => quota === id);
    if (per === 'unit' && kind) return { kind, limit };
  }
  return null;
}

export const nominationFaults = {
  'kind-without-quota': {
    shows: (ground) => nominates(ground) && silentKind(ground) !== undefined,
    entries: (entries, ground) => {
      const kind = silentKind(ground);
      return kind ? { ...entries, nominations: [...entries.nominations, ground.another(kind, 1)] } : entries;
    },
  },
  'quota-over-unit': {
    shows: (ground) => nominates(ground) && unitQuota(ground) !== null,
    entries: (entries, ground) => {
      const quota = unitQuota(ground);
      if (!quota) return entries;
      const others = entries.nominations.filter((nominee) => nominee['kind'] !== quota.kind.name);
      const many = Array.from({ length: quota.limit + 1 }, (_, i) => ground.another(quota.kind, 10 + i));
      return { ...entries, nominations: [...others, ...many] };
    },
  },
  'vote-below': changedFirst(
    (nominee, { plan }) => ({ ...nominee, vote: (plan.nominations.voteThreshold?.percent ?? 1) - 1 }),
    ({ plan }) => (plan.nominations.voteThreshold?.percent ?? 0) >= 1,
  ),
  'excluded-recipient': ofKind(
    placeless,
    (nominee, { plan, entries }) => ({
      ...nominee,
      ...withoutPlace(plan),
      name: entries.register[0]?.['recipient'] ?? null,
    }),
    excludes,
  ),
  'excluded-place': ofKind(
    collective,
    (nominee, { entries }) => ({
      ...nominee,
      name: `${textOf(nominee['name'])}, ${textOf(entries.register[0]?.['place'])}`,
    }),
    excludes,
  ),
  'excluded-declared': changedFirst(
    (nominee) => ({ ...nominee, rewarded: YES, rewardDecision: decisionNumber(99) }),
    (ground) => hasField(ground, 'rewarded'),
  ),
  'exclusion-unchecked': {
    shows: (ground) => nominates(ground) && excludes(ground),
    entries: (entries) => ({ ...entries, register: [] }),
  },
  duplicate: {
    shows: (ground) => nominates(ground) && kindsForTwo(ground.plan).length > 0,
    entries: (entries, ground) => withSecond(entries, ground, (one) => ({ ...one })),
  },
  'near-duplicate': {
    shows: (ground) => nominates(ground) && kindsForTwo(ground.plan).length > 0,
    entries: (entries, ground) =>
      withSecond(entries, ground, (one) => ({ ...one, name: misspelt(textOf(one['name'])) })),
  },
  'name-honorific': renamed((name) => `Ông ${name}`),
  'name-implausible': renamed(() => 'Không rõ'),
  'name-capitals': renamed((name) => name.toUpperCase()),
} as const satisfies Partial<Record<Code, Fault>>;
