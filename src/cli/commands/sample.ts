import { join, resolve } from 'node:path';
import type { Plan } from '../../plan/schema';
import { defineCommand, planOfNewOption } from '../command';
import { proveFree, shownPath, writeAll } from '../output';
import { planOfNew } from '../plans';
import { sampleFiles, skippedFaults } from '../sample/sample';
import type { SampleFile } from '../sample/file';

/** Samples carry the day of the plan and not the clock's: the same seed gives the same bytes on any day. */
export const sampleTime = ({ document }: Plan): string => `${document.date}T00:00:00Z`;

export const sampleCommand = defineCommand({
  name: 'sample',
  argument: null,
  options: {
    out: { kind: 'text', help: 'sampleFolder', value: 'folder', required: true },
    units: { kind: 'number', help: 'sampleUnits', value: 'number', min: 1, max: 100_000 },
    seed: { kind: 'number', help: 'seed', value: 'number', min: 0, max: 2 ** 31 - 1 },
    faults: { kind: 'flag', help: 'faults' },
    force: { kind: 'flag', help: 'force' },
    plan: planOfNewOption,
  },
  run: async ({ out, units, seed = 1, faults, force, plan: given }, setting) => {
    const { world, words, print, progress } = setting;
    const { plan, source } = await planOfNew(given, setting);
    const folder = resolve(world.cwd, out);
    const options = { seed, faults, created: sampleTime(plan), ...(units === undefined ? {} : { units }) };
    const files: SampleFile[] = [];
    for (const file of sampleFiles(plan, options)) {
      progress(words.making(file.path));
      world.signal.throwIfAborted();
      files.push(file);
    }
    const outputs = files.map(({ path, bytes }) => ({ path: join(folder, path), bytes: () => bytes }));
    await proveFree(
      outputs.map(({ path }) => path),
      force,
      world,
    );
    const copies = await writeAll(outputs, setting);
    const skipped = faults ? skippedFaults(plan, seed) : [];
    print([
      words.plan(plan.title, plan.id, plan.version, source),
      ...copies.map((copy) => words.keptCopy(shownPath(copy, world))),
      words.wroteMany(files.length, shownPath(folder, world)),
      ...(skipped.length > 0 ? [words.faultsSkipped(skipped)] : []),
    ]);
    return 0;
  },
});
