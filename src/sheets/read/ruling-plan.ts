/** Which plan rules workbooks that say themselves what they were made from. */
import { planErrorMap } from '../../messages/plan-errors';
import type { Language } from '../../messages/messages';
import type { FileTrouble } from '../../messages/trouble';
import { readPlan } from '../../plan/read';
import type { Plan } from '../../plan/schema';
import type { ReadStamp } from './stamp';
import { stampedTitle } from './stamp';

export interface Stamped {
  /** Name of the file. */
  readonly name: string;
  readonly stamp: ReadStamp;
}

/** A plan that was found, with the files that were made from it. */
export interface FoundPlan {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly files: readonly string[];
}

export type RulingPlan =
  /** `source`: one that the program knows, or the copy in the workbooks. */
  | { readonly ok: true; readonly plan: Plan; readonly source: 'known' | 'stamps' }
  /** No workbook says anything. */
  | { readonly ok: false; readonly wrong: 'untold' }
  | { readonly ok: false; readonly wrong: 'mixed'; readonly plans: readonly FoundPlan[] }
  | {
      readonly ok: false;
      readonly wrong: 'unreadable';
      readonly file: string;
      readonly trouble: FileTrouble;
    };

/**
 * The plan that workbooks were made from. A copy inside a workbook must not be able to raise a quota: where the program
 * knows the plan itself, its own rules; where it does not, all copies must say the same.
 *
 * @param known plans that the program has itself; of several with one id the first counts that is no older
 */
export function rulingPlan(
  stamped: readonly Stamped[],
  known: readonly Plan[],
  language: Language,
): RulingPlan {
  const [first] = stamped;
  if (!first) return { ok: false, wrong: 'untold' };
  const ids = new Set(stamped.map(({ stamp }) => stamp.stamp.planId));
  const newest = Math.max(...stamped.map(({ stamp }) => stamp.stamp.planVersion));
  const own = known.find(({ id, version }) => id === first.stamp.stamp.planId && version >= newest);
  if (ids.size === 1 && own) return { ok: true, plan: own, source: 'known' };

  const whole = stamped.filter(({ stamp }) => stamp.planJson !== null);
  const copies = new Set(whole.map(({ stamp }) => stamp.planJson));
  if (ids.size > 1 || copies.size > 1) return { ok: false, wrong: 'mixed', plans: plansOf(stamped) };
  const [copy] = whole;
  const read = readPlan(JSON.parse(copy?.stamp.planJson ?? 'null'), planErrorMap(language));
  if (read.ok) return { ok: true, plan: read.plan, source: 'stamps' };
  const [fault] = read.faults;
  return {
    ok: false,
    wrong: 'unreadable',
    file: (copy ?? first).name,
    trouble: { reason: 'plan-unreadable', path: fault?.path ?? '', detail: fault?.reason ?? '' },
  };
}

/** Each plan that is found, with its files. Copies that differ count as several. */
function plansOf(stamped: readonly Stamped[]): readonly FoundPlan[] {
  const plans = new Map<string, { id: string; title: string; version: number; files: string[] }>();
  for (const { name, stamp } of stamped) {
    const { planId: id, planVersion: version } = stamp.stamp;
    const key = JSON.stringify([id, version, stamp.planJson]);
    const found = plans.get(key) ?? { id, version, title: stampedTitle(stamp), files: [] };
    plans.set(key, found);
    found.files.push(name);
  }
  return [...plans.values()];
}
