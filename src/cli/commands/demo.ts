import { join, resolve } from 'node:path';
import type { Code } from '../../rules/finding';
import type { Plan } from '../../plan/schema';
import type { Setting } from '../command';
import { defineCommand, planOfNewOption } from '../command';
import { shownPath, writeAll } from '../output';
import { planOfNew } from '../plans';
import { fileTable } from '../report';
import { sampleFiles, sampleRegisterFile } from '../sample/sample';
import type { SampleFile } from '../sample/file';
import { gather } from '../submissions';
import { checkEach } from './check';
import { mergeFiles } from './merge';
import { sampleTime } from './sample';

/** Of the built-in plan the 7 districts and 12 departments. */
const UNITS = 19;
const SEED = 1;
/** What the demonstration shows, each in the workbook of another unit. */
const FAULTS: readonly Code[] = [
  'deadline-passed',
  'answer-missing',
  'not-in-list',
  'excluded-recipient',
  'legacy-font',
];

export const demoCommand = defineCommand({
  name: 'demo',
  argument: null,
  options: {
    out: { kind: 'text', help: 'demoFolder', value: 'folder' },
    plan: planOfNewOption,
  },
  run: async ({ out = 'demo', plan: given }, outer) => {
    const { plan } = await planOfNew(given, outer);
    // A fixed clock, so that the second run finds its own files and leaves them alone.
    const setting: Setting = {
      ...outer,
      world: { ...outer.world, now: () => new Date(sampleTime(plan)) },
    };
    const { world, words, print } = setting;
    const folder = resolve(world.cwd, out);
    const units = join(folder, 'don-vi');
    const files = demoFiles(plan, setting);
    await writeAll(
      files.map(({ path, bytes }) => ({ path: join(units, path), bytes: () => bytes })),
      setting,
    );
    const sent = shownPath(units, world);
    print([words.wroteMany(files.length, sent)]);
    const register = await writeRegister(folder, plan, setting);

    print(['', `$ thi-dua check ${sent}`, '']);
    print(fileTable(checkEach(await gather([sent], new Map(), given, setting)), plan, setting));

    const result = shownPath(join(folder, 'tong-hop'), world);
    const [summary, json] = [`${result}.xlsx`, `${result}.json`];
    const ruling = register === undefined ? '' : ` --register ${register}`;
    print(['', `$ thi-dua merge ${sent}${ruling} --out ${summary} --json ${json}`, '']);
    await mergeFiles(
      [sent],
      { out: summary, json, register, plan: given, force: true, discard: true },
      setting,
    );
    return 0;
  },
});

/** The province's own register, which rules; none where the plan excludes nobody. */
async function writeRegister(folder: string, plan: Plan, setting: Setting): Promise<string | undefined> {
  const bytes = sampleRegisterFile(plan, { seed: SEED, created: sampleTime(plan) });
  if (!bytes) return undefined;
  const path = join(folder, 'danh-sach-da-khen-thuong.xlsx');
  await writeAll([{ path, bytes: () => bytes }], setting);
  const shown = shownPath(path, setting.world);
  setting.print([setting.words.wrote(shown)]);
  return shown;
}

/** A sample in which some units' workbooks are faulty, and one did not arrive whole. */
function demoFiles(plan: Plan, { world, words, progress }: Setting): readonly SampleFile[] {
  const count = Math.min(UNITS, plan.units.length);
  const clean: SampleFile[] = [];
  const faulty = new Map<string | null, SampleFile>();
  const missing = new Set(FAULTS);
  for (const file of sampleFiles(plan, {
    units: count,
    seed: SEED,
    faults: true,
    created: sampleTime(plan),
  })) {
    progress(words.making(file.path));
    world.signal.throwIfAborted();
    if (clean.length < count) {
      clean.push(file);
      continue;
    }
    if (file.expects.shown !== 'checking' || missing.size === 0) break;
    const [code] = file.expects.codes;
    if (code && missing.has(code) && !faulty.has(file.unit)) {
      missing.delete(code);
      faulty.set(file.unit, file);
    }
  }
  const sent = clean.map((file) => ({ ...file, bytes: faulty.get(file.unit)?.bytes ?? file.bytes }));
  const last = sent.pop();
  return last ? [...sent, { ...last, bytes: last.bytes.subarray(0, last.bytes.length / 2) }] : sent;
}
