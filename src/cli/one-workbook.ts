/** One workbook, whichever it is: a unit's, or a summary. */
import { resolve } from 'node:path';
import type { AnnexSource } from '../annex/source';
import type { Plan } from '../plan/schema';
import { unitOf } from '../plan/units';
import type { Submission } from '../rules/submission';
import { annexSource } from '../sheets/read/annex-source';
import { readStamp } from '../sheets/read/stamp';
import type { ReadSummary } from '../sheets/read/summary';
import { readSubmission } from '../sheets/read/submission';
import { wantedSheets } from '../sheets/read/wanted';
import { sayTrouble } from '../sheets/saying';
import type { Setting } from './command';
import { planAskedFor, planOfStamps } from './plans';
import { openFile } from './read';
import { Refused } from './refused';
import { stampOnly } from './submissions';
import { readSummaryAt } from './there';

export type OneWorkbook =
  | { readonly kind: 'summary'; readonly plan: Plan; readonly merged: MergedThere }
  | {
      readonly kind: 'submission';
      readonly plan: Plan;
      readonly submission: Submission;
      /** What stands beside the form of a unit that others send through; null: nothing was merged into it. */
      readonly merged: MergedThere | null;
    };

/** A summary, and what annexes are made of in it. */
interface MergedThere {
  readonly source: AnnexSource;
  readonly read: ReadSummary;
}

/**
 * @param planGiven what `--plan` says; undefined: the plan in the workbook
 * @throws Refused where it cannot be read
 */
export async function readOne(
  given: string,
  planGiven: string | undefined,
  setting: Setting,
): Promise<OneWorkbook> {
  const { world, language } = setting;
  const input = { path: resolve(world.cwd, given), name: given };
  const first = await openFile(input, stampOnly, world);
  if (!first.ok)
    throw new Refused({ wrong: 'file-unusable', path: given, said: sayTrouble(first.trouble, language) });
  const stamp = readStamp(first.workbook);
  const { plan } =
    planGiven === undefined
      ? planOfStamps(stamp ? [{ name: given, stamp }] : [], setting)
      : await planAskedFor(planGiven, setting);
  if (stamp?.kind === 'summary') {
    const { read } = await readSummaryAt(input.path, plan, setting);
    return { kind: 'summary', plan, merged: { source: annexSource(read, plan), read } };
  }
  const opened = await openFile(input, wantedSheets, world);
  const result = opened.ok ? readSubmission(opened.workbook, opened.file, plan) : null;
  if (result?.ok) {
    const { submission } = result;
    const unit = submission.carried && submission.unit !== null ? unitOf(plan, submission.unit) : null;
    const there = unit && (await readSummaryAt(input.path, plan, setting, unit));
    const merged = there && { source: annexSource(there.read, plan, submission), read: there.read };
    return { kind: 'submission', plan, submission, merged };
  }
  const trouble = !opened.ok ? opened.trouble : result && !result.ok ? result.reason : null;
  if (!trouble || trouble.reason === 'is-summary') throw new Error(`${given} is neither`);
  throw new Refused({ wrong: 'file-unusable', path: given, said: sayTrouble(trouble, language) });
}
