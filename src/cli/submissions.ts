/** Every file that was pointed to: what it holds by the plan that rules, or why it cannot be used. */
import { hiddenSheets } from '../messages/form';
import type { MergeInput } from '../merge/summary';
import type { Plan } from '../plan/schema';
import type { Wanted } from '../sheets/source';
import type { Stamped } from '../sheets/read/ruling-plan';
import { readStamp } from '../sheets/read/stamp';
import { readSubmission } from '../sheets/read/submission';
import { wantedSheets } from '../sheets/read/wanted';
import type { Setting } from './command';
import { planAskedFor, planOfStamps } from './plans';
import type { RulingPlan } from './plans';
import { openFile } from './read';
import { Refused } from './refused';
import { walk } from './walk';
import type { Input, Reserved, Skipped } from './walk';

export type ReadFile = Extract<MergeInput, { readonly ok: true }>;
export type Unusable = Extract<MergeInput, { readonly ok: false }>;

/** Everything by name of file. */
export interface Gathered {
  readonly ruling: RulingPlan;
  readonly read: readonly ReadFile[];
  readonly unusable: readonly Unusable[];
  readonly skipped: readonly Skipped[];
  /** Absolute path of a file by its name. */
  readonly pathOf: ReadonlyMap<string, string>;
}

/** The hidden sheets, for their stamp: the first look costs little. */
export const stampOnly: Wanted = ({ name, visibility }) =>
  name === hiddenSheets.stamp ||
  (visibility !== 'visible' &&
    ![hiddenSheets.lists, hiddenSheets.summaryLists, hiddenSheets.memory].some((other) => other === name));

/**
 * @param planGiven what `--plan` says; undefined: the plan in the workbooks
 * @throws Refused where no file is found, or no plan can be told
 */
export async function gather(
  paths: readonly string[],
  reserved: Reserved,
  planGiven: string | undefined,
  setting: Setting,
): Promise<Gathered> {
  const { world, words, remark, progress } = setting;
  const { inputs, skipped, troubles } = await walk(paths, reserved, world);
  const say = (skips: readonly Skipped[]): void =>
    remark(skips.map(({ name, why }) => words.skipped(name, why)));
  say(skipped);
  if (inputs.length + troubles.length === 0) throw new Refused({ wrong: 'nothing-found' });

  const ruling =
    planGiven === undefined
      ? planOfStamps(await stampsOf(inputs, setting), setting)
      : await planAskedFor(planGiven, setting);
  const read: ReadFile[] = [];
  const unusable: Unusable[] = troubles.map(({ name, trouble }) => ({
    ok: false,
    file: { path: name, sha256: '', size: 0 },
    trouble,
  }));
  const summaries: Skipped[] = [];
  for (const [index, input] of inputs.entries()) {
    progress(words.reading(index + 1, inputs.length, input.name));
    const result = await readInput(input, ruling.plan, setting);
    if ('submission' in result) read.push(result);
    else if ('trouble' in result) unusable.push(result);
    else summaries.push(result);
  }
  say(summaries);
  return {
    ruling,
    read,
    unusable,
    skipped: [...skipped, ...summaries],
    pathOf: new Map(inputs.map(({ name, path }) => [name, path])),
  };
}

async function stampsOf(
  inputs: readonly Input[],
  { world, words, progress }: Setting,
): Promise<readonly Stamped[]> {
  const stamped: Stamped[] = [];
  for (const [index, input] of inputs.entries()) {
    progress(words.identifying(index + 1, inputs.length, input.name));
    const opened = await openFile(input, stampOnly, world);
    const stamp = opened.ok ? readStamp(opened.workbook) : null;
    if (stamp?.kind === 'entry') stamped.push({ name: input.name, stamp });
  }
  return stamped;
}

async function readInput(
  input: Input,
  plan: Plan,
  { world }: Setting,
): Promise<ReadFile | Unusable | Skipped> {
  const opened = await openFile(input, wantedSheets, world);
  if (!opened.ok) return opened;
  const { file, workbook } = opened;
  const result = readSubmission(workbook, file, plan);
  if (result.ok) return { ok: true, file, submission: result.submission, findings: result.findings };
  const { reason: trouble } = result;
  return trouble.reason === 'is-summary'
    ? { name: input.name, why: 'summary' }
    : { ok: false, file, trouble };
}
