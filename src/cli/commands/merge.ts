import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { SkipReason } from '../../messages/command';
import { summarySheets } from '../../messages/summary-form';
import { merge } from '../../merge/merge';
import type { Summary } from '../../merge/summary';
import { readStamp } from '../../sheets/read/stamp';
import { layOutSummaryWorkbook } from '../../sheets/summary/workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { utc } from '../clock';
import type { Outcome, Setting } from '../command';
import { defineCommand, planOption } from '../command';
import { countsOf } from '../counts';
import { jsonText, mergeJson } from '../json';
import { proveFree, shownPath, writeAll } from '../output';
import { openFile } from '../read';
import { Refused } from '../refused';
import { registerFrom } from '../register';
import { findingLines, unitTable, unusableLines } from '../report';
import { gather, stampOnly } from '../submissions';
import type { Gathered } from '../submissions';
import type { World } from '../world';

export const mergeCommand = defineCommand({
  name: 'merge',
  argument: { value: 'path', many: true },
  options: {
    out: { kind: 'text', help: 'mergeFile', value: 'file', required: true },
    register: { kind: 'text', help: 'mergeRegister', value: 'file' },
    json: { kind: 'text', help: 'mergeJson', value: 'file' },
    force: { kind: 'flag', help: 'force' },
    plan: planOption,
  },
  run: (values, setting, paths) => mergeFiles(paths, values, setting),
});

interface MergeOptions {
  readonly out: string;
  readonly json: string | undefined;
  readonly register: string | undefined;
  readonly plan: string | undefined;
  readonly force: boolean;
}

/** Merges everything that is found at these paths into one summary workbook. */
export async function mergeFiles(
  paths: readonly string[],
  options: MergeOptions,
  setting: Setting,
): Promise<Outcome> {
  const { world, words, language, print, progress } = setting;
  const targets = targetsOf(paths, options, world.cwd);
  const results = [targets.out, ...targets.json];
  if (!options.force) await proveNoSummary(targets.out, world);
  await proveFree(results, options.force, world);
  const gathered = await gather(paths, targets.reserved, options.plan, setting);
  const { plan } = gathered.ruling;
  const register = await registerFrom(options.register, plan, setting);
  if (gathered.read.length === 0) {
    print(unusableLines(gathered.unusable, setting));
    throw new Refused({ wrong: 'nothing-readable' });
  }

  progress(words.merging);
  const summary = merge([...gathered.read, ...gathered.unusable], plan, register);
  const created = utc(world.now());
  const pathTo = (file: string): string =>
    relative(dirname(targets.out), gathered.pathOf.get(file) ?? file)
      .split(sep)
      .join('/');
  const workbook = writeWorkbook(layOutSummaryWorkbook(summary, plan, { created, pathTo }));
  const output = shownPath(targets.out, world);
  const document = jsonText(mergeJson(gathered, summary, { created, output }, language));
  const copies = await writeAll(
    [
      { path: targets.out, bytes: () => workbook },
      ...targets.json.map((path) => ({ path, bytes: () => Buffer.from(`${document}\n`) })),
    ],
    setting,
  );

  print([
    ...linesOf(gathered, summary, setting),
    ...copies.map((copy) => words.keptCopy(shownPath(copy, world))),
    ...results.map((path) => words.wrote(shownPath(path, world))),
  ]);
  return countsOf(summary.findings).errors + gathered.unusable.length > 0 ? 1 : 0;
}

/** Where results go, and which files are therefore not read. */
function targetsOf(paths: readonly string[], { out, json, register }: MergeOptions, cwd: string) {
  if (extname(out).toLowerCase() !== '.xlsx')
    throw new Refused({ wrong: 'ending-expected', path: out, ending: '.xlsx' });
  const outputs = [out, ...(json === undefined ? [] : [json])];
  const named = new Set(paths.map((path) => resolve(cwd, path)));
  for (const output of outputs) {
    if (named.has(resolve(cwd, output))) throw new Refused({ wrong: 'output-among-inputs', path: output });
  }
  const resolved = outputs.map((path) => resolve(cwd, path));
  if (json !== undefined && resolved[0] === resolved[1]) throw new Refused({ wrong: 'same-path', path: out });
  const reserved = new Map<string, SkipReason>(resolved.map((path) => [path, 'output']));
  if (register !== undefined) {
    const path = resolve(cwd, register);
    if (reserved.has(path)) throw new Refused({ wrong: 'same-path', path: register });
    reserved.set(path, 'register');
  }
  return { out: resolve(cwd, out), json: resolved.slice(1), reserved };
}

/** Until a merge can go into a summary that is there already, that is refused too, in its own words. */
async function proveNoSummary(path: string, world: World): Promise<void> {
  const name = shownPath(path, world);
  const opened = await openFile({ path, name }, stampOnly, world);
  const made = opened.ok ? readStamp(opened.workbook) : null;
  if (made?.kind === 'summary')
    throw new Refused({ wrong: 'summary-exists', path: name, plan: made.stamp.planId });
}

function linesOf(gathered: Gathered, summary: Summary, setting: Setting): readonly string[] {
  const { words } = setting;
  const { plan, source } = gathered.ruling;
  const senders = new Set(gathered.read.flatMap(({ submission }) => submission.unit ?? []));
  return [
    words.plan(plan.title, plan.id, plan.version, source),
    '',
    ...unitTable(summary, plan, setting),
    ...findingLines(summary.findings, plan, setting, summarySheets.findings),
    ...unusableLines(gathered.unusable, setting),
    '',
    `${words.merged(gathered.read.length, senders.size)} ${words.counts(countsOf(summary.findings))}.`,
  ];
}
