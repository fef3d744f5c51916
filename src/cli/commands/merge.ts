import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { SkipReason } from '../../messages/command';
import { summarySheets } from '../../messages/summary-form';
import { PARTS, speaksOf } from '../../merge/parts';
import type { Summary } from '../../merge/summary';
import type { Unit } from '../../plan/schema';
import { ownWork } from '../../sheets/summary/own-work';
import { remerge } from '../../sheets/summary/remerge';
import { sayTrouble } from '../../sheets/saying';
import { layOutSummaryWorkbook, layOutUnitSummary } from '../../sheets/summary/workbook';
import { oneLine } from '../../text/normal';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { utc } from '../clock';
import type { Outcome, Setting } from '../command';
import { defineCommand, planOption } from '../command';
import { countsOf } from '../counts';
import { jsonText, mergeJson } from '../json';
import { proveFree, shownPath, writeAll } from '../output';
import { readBytes } from '../read';
import { Refused } from '../refused';
import { registerFrom } from '../register';
import { findingLines, unitTable, unusableLines } from '../report';
import { gather } from '../submissions';
import type { Gathered, ReadFile } from '../submissions';
import { changedSummary, readSummaryAt, standingAt } from '../there';
import { collectingUnit } from '../unit-of-code';

export const mergeCommand = defineCommand({
  name: 'merge',
  argument: { value: 'path', many: true },
  options: {
    out: { kind: 'text', help: 'mergeFile', value: 'file', required: true },
    unit: { kind: 'text', help: 'mergeUnit', value: 'code' },
    register: { kind: 'text', help: 'mergeRegister', value: 'file' },
    json: { kind: 'text', help: 'mergeJson', value: 'file' },
    by: { kind: 'text', help: 'mergeBy', value: 'name' },
    force: { kind: 'flag', help: 'force' },
    'discard-entries': { kind: 'flag', help: 'discard' },
    plan: planOption,
  },
  run: (values, setting, paths) =>
    mergeFiles(paths, { ...values, discard: values['discard-entries'] }, setting),
});

interface MergeOptions {
  readonly out: string;
  readonly json: string | undefined;
  /** Who merges; absent: the user of the machine, as far as that is known. */
  readonly by?: string | undefined;
  readonly register: string | undefined;
  readonly plan: string | undefined;
  /** Code of the unit that merges; undefined: the root. */
  readonly unit?: string | undefined;
  readonly force: boolean;
  /** What stands in the summary may be lost. */
  readonly discard: boolean;
}

/**
 * Merges everything that is found at these paths into one summary workbook. Where a summary stands already, only what
 * is new in it is changed, unless it is to be made anew.
 */
export async function mergeFiles(
  paths: readonly string[],
  options: MergeOptions,
  setting: Setting,
): Promise<Outcome> {
  const { world, words, language, print, remark, progress } = setting;
  const targets = targetsOf(paths, options, world.cwd);
  const results = [targets.out, ...targets.json];
  const standing = await standingAt(targets.out, options.unit, world);
  if (standing.kind === 'unreadable' && !(options.force && options.discard))
    throw new Refused({
      wrong: 'output-unreadable',
      path: shownPath(targets.out, world),
      said: sayTrouble(standing.trouble, language),
    });
  const isThere = !options.force && standing.kind === 'summary';
  const dataThere = await dataAt(targets.json, world);
  await proveFree(
    (isThere ? targets.json : results).filter((path) => !dataThere.includes(path)),
    options.force,
    world,
  );
  const gathered = await gather(paths, targets.reserved, options.plan, setting);
  const { plan } = gathered.ruling;
  const unit = options.unit === undefined ? null : collectingUnit(plan, options.unit);
  const register = await registerFrom(options.register, plan, setting);
  if (gathered.read.length === 0) {
    print(unusableLines(gathered.unusable, setting));
    throw new Refused({ wrong: 'nothing-readable' });
  }

  progress(words.merging);
  const output = shownPath(targets.out, world);
  const form = isThere ? null : ownForm(gathered, unit);
  if (options.force && !options.discard && standing.kind === 'summary')
    await proveNothingLost({ path: targets.out, planId: standing.planId }, gathered, unit, setting);
  const base = isThere ? targets.out : form && gathered.pathOf.get(form.file.path);
  const there = base ? await readSummaryAt(base, plan, setting, unit) : null;
  const created = utc(world.now());
  const pathOf = (file: string): string =>
    gathered.pathOf.get(file) ?? (file === register?.from.file ? register.path : file);
  const linkTo = (file: string): string => relative(dirname(targets.out), pathOf(file)).split(sep).join('/');
  const given = [...gathered.read, ...gathered.unusable];
  const merged = remerge(there?.read ?? null, given, plan, register?.rows ?? null, {
    created,
    linkTo,
    ...(register ? { registerFrom: register.from } : {}),
    ...mergedBy(options.by ?? world.user),
    ...(unit ? { at: unit.code, own: there?.own ?? null } : {}),
  });
  const { summary, memoryLost, repeated, open, counts } = merged;
  if (memoryLost) remark([words.memoryLost(output)]);
  const workbook = there
    ? changedSummary(there, merged, output, setting)
    : writeWorkbook(unit ? layOutUnitSummary(merged, unit, created) : layOutSummaryWorkbook(merged, created));
  const document = jsonText(mergeJson(gathered, summary, { created, output }, language));
  const copies = await writeAll(
    [
      ...(workbook
        ? [{ path: targets.out, bytes: () => workbook, ...(there && isThere ? { over: there.bytes } : {}) }]
        : []),
      ...targets.json.map((path) => ({
        path,
        bytes: () => Buffer.from(`${document}\n`),
        ...(dataThere.includes(path) ? { isData: true as const } : {}),
      })),
    ],
    setting,
  );

  print([
    ...linesOf(gathered, summary, setting),
    ...(repeated.length > 0 ? [words.mergedBefore(repeated)] : []),
    ...(isThere && workbook ? [words.changes(counts)] : []),
    ...(open > 0 ? [words.openQuestions(open, summarySheets.queue)] : []),
    ...copies.map((copy) => words.keptCopy(shownPath(copy, world))),
    ...(workbook ? [] : [words.nothingNew(output)]),
    ...(workbook ? results : targets.json).map((path) => words.wrote(shownPath(path, world))),
  ]);
  return countsOf(summary.findings).errors + gathered.unusable.length > 0 ? 1 : 0;
}

/** @throws Refused where the summary that is to be made anew holds what no file has */
async function proveNothingLost(
  { path, planId }: { readonly path: string; readonly planId: string },
  { read, ruling: { plan } }: Gathered,
  unit: Unit | null,
  setting: Setting,
): Promise<void> {
  const shown = shownPath(path, setting.world);
  if (planId !== plan.id)
    throw new Refused({ wrong: 'work-lost', path: shown, lost: [{ kind: 'other-plan', plan: planId }] });
  const there = await readSummaryAt(path, plan, setting, unit);
  const given = new Set(read.map(({ file }) => file.sha256));
  const lost = ownWork(there.workbook, there.read, given, plan, unit?.code ?? plan.root.code);
  const isFilled = there.own !== null && PARTS.some((part) => there.own && speaksOf(there.own, part));
  if (lost.length > 0) throw new Refused({ wrong: 'work-lost', path: shown, lost });
  if (isFilled) throw new Refused({ wrong: 'forms-filled', paths: [shown] });
}

/** Which of these are results of the program for other programs: they are simply written anew. */
async function dataAt(paths: readonly string[], world: Setting['world']): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const read = await readBytes(path, world);
      return read.ok && Buffer.from(read.bytes).toString('utf8', 0, 64).trimStart().startsWith('{');
    }),
  );
  return paths.filter((_, index) => found[index]);
}

const mergedBy = (name: string | null): { readonly by?: string } => {
  const by = oneLine(name ?? '');
  return by === '' ? {} : { by };
};

/** The unit's own form among what is given, when it is the only one: its entries are kept. */
const ownForm = ({ read }: Gathered, unit: Unit | null): ReadFile | null => {
  const [form, ...others] = unit ? read.filter(({ submission }) => submission.unit === unit.code) : [];
  return form && others.length === 0 ? form : null;
};

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
