/** What an office should know before it sends a list: said on screen, never in the annex. */
import type { Quota } from '../plan/schema';
import { unitLabel } from '../plan/units';
import { kindOf, textOf } from './nominee';
import type { Content } from './order';
import { listed } from './order';
import type { AnnexId } from './annex';
import type { AnnexSource, Nominee, SummaryList, Unread } from './source';

export type Concern =
  /** `sender`: whose; null: of all together. */
  | {
      readonly kind: 'over-quota';
      readonly quota: string;
      readonly limit: number;
      readonly chosen: number;
      readonly sender: string | null;
    }
  | {
      readonly kind: 'errors' | 'not-appraised' | 'not-cleared' | 'withdrawn' | 'direct';
      readonly names: readonly string[];
    }
  | { readonly kind: 'unread'; readonly unread: Unread };

const senderOf = ({ plan }: AnnexSource, { sender, senderName }: Nominee): string =>
  sender ? unitLabel(plan, sender) : senderName;

/** A quota of the whole plan is nobody's own but the root's. */
export const quotasAt = ({ plan, at }: AnnexSource): readonly Quota[] =>
  plan.nominations.quotas.filter(({ per }) => per !== 'plan' || at === plan.root.code);

export function overQuota(source: AnnexSource, nominees: readonly Nominee[]): readonly Concern[] {
  return quotasAt(source).flatMap(({ id, name, limit, per }) => {
    const counts = new Map<string | null, number>();
    for (const nominee of nominees) {
      if (kindOf(source.plan, nominee)?.quota !== id) continue;
      const sender = per === 'plan' ? null : senderOf(source, nominee);
      counts.set(sender, (counts.get(sender) ?? 0) + 1);
    }
    return [...counts].flatMap(([sender, chosen]) =>
      chosen > limit ? [{ kind: 'over-quota' as const, quota: name, limit, chosen, sender }] : [],
    );
  });
}

/** Of which list of the summary an annex is made. */
export function listBehind(id: AnnexId): SummaryList {
  switch (id) {
    case 'awards':
    case 'posting':
      return 'awards';
    case 'figures':
      return 'figures';
    case 'progress':
    case 'reminders':
      return 'progress';
    default:
      return id satisfies never;
  }
}

/** What is gone from these lists, or cannot be read there; and the memory, for the nominees' errors. */
export const unreadConcerns = ({ unread }: AnnexSource, lists: readonly SummaryList[]): readonly Concern[] =>
  unread
    .filter((each) => lists.includes(each.kind === 'memory' ? 'awards' : each.list))
    .map((each) => ({ kind: 'unread', unread: each }));

/**
 * Of the rows that are listed: errors, and those that the unit above has not submitted; of those that go up besides:
 * quotas, withdrawals, and at the root, where alone nominations are appraised, the appraisal.
 */
export function concernsOf(source: AnnexSource, content: Content): readonly Concern[] {
  const selected = listed(source.nominees, 'selected');
  const rows = (
    kind: Exclude<Concern['kind'], 'over-quota' | 'unread'>,
    nominees: readonly Nominee[],
    isOne: (nominee: Nominee) => boolean,
  ): readonly Concern[] => {
    const names = nominees.filter(isOne).map((nominee) => textOf(nominee, 'name'));
    return names.length === 0 ? [] : [{ kind, names }];
  };
  const appraised = source.at === source.plan.root.code ? selected : [];
  return [
    ...overQuota(source, selected),
    ...rows('errors', listed(source.nominees, content), ({ errors }) => errors > 0),
    ...rows('not-appraised', appraised, ({ appraisal }) => appraisal === 'not-appraised'),
    ...rows(
      'not-cleared',
      appraised,
      ({ appraisal }) => appraisal === 'not-eligible' || appraisal === 'more-papers',
    ),
    ...rows('withdrawn', selected, ({ withdrawn }) => withdrawn),
    ...rows('direct', listed(source.nominees, content), ({ direct }) => direct),
  ];
}
