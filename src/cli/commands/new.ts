import { join, resolve } from 'node:path';
import type { Plan, Unit } from '../../plan/schema';
import { checkRegister } from '../../merge/register';
import { kindOf, unitLabel, unitOf } from '../../plan/units';
import type { Row } from '../../rules/submission';
import { noEntries } from '../../sheets/entry/form';
import type { Values } from '../../sheets/entry/form';
import { layOutEntryWorkbook } from '../../sheets/entry/workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { utc } from '../clock';
import type { Setting } from '../command';
import { defineCommand, planOfNewOption } from '../command';
import { countsOf } from '../counts';
import { proveFree, shownPath, writeAll } from '../output';
import { planOfNew } from '../plans';
import { Refused } from '../refused';
import { registerFrom } from '../register';
import { findingLines } from '../report';
import { fileStem } from '../sample/units';
import { isFilledForm } from '../there';
import { unitOfCode, unitsOfKind } from '../unit-of-code';

export const newCommand = defineCommand({
  name: 'new',
  argument: null,
  oneOf: ['all', 'unit', 'kind'],
  options: {
    all: { kind: 'flag', help: 'all' },
    unit: { kind: 'texts', help: 'unit', value: 'code' },
    kind: { kind: 'text', help: 'kind', value: 'kind' },
    out: { kind: 'text', help: 'newFolder', value: 'folder', required: true },
    register: { kind: 'text', help: 'newRegister', value: 'file' },
    force: { kind: 'flag', help: 'force' },
    'discard-entries': { kind: 'flag', help: 'discard' },
    plan: planOfNewOption,
  },
  run: async (values, setting) => {
    const { world, words, print } = setting;
    const { plan, source } = await planOfNew(values.plan, setting);
    const units = chosenUnits(plan, values);
    const register = await registerFrom(values.register, plan, setting);
    const findings = register ? checkRegister(register.rows, register.from, plan) : [];
    const folder = resolve(world.cwd, values.out);
    const targets = units.map((unit) => ({ unit, path: join(folder, fileOf(plan, unit)) }));
    await proveFree(
      targets.map(({ path }) => path),
      values.force,
      world,
    );
    if (values.force && !values['discard-entries']) await proveBlank(plan, targets, setting);

    const entries = { ...noEntries, register: (register?.rows ?? []).map(valuesOf) };
    const created = utc(world.now());
    const copies = await writeAll(
      targets.map(({ unit, path }) => ({
        path,
        bytes: () => writeWorkbook(layOutEntryWorkbook(plan, unit, entries, created)),
      })),
      setting,
    );
    print([
      words.plan(plan.title, plan.id, plan.version, source),
      ...copies.map((copy) => words.keptCopy(shownPath(copy, world))),
      ...findingLines(findings, plan, setting, null),
      ...(findings.length > 0 ? [''] : []),
      words.wroteMany(targets.length, shownPath(folder, world)),
    ]);
    return countsOf(findings).errors > 0 ? 1 : 0;
  },
});

/** @throws Refused where a form is to be replaced in which something was entered */
async function proveBlank(
  plan: Plan,
  targets: readonly { readonly path: string }[],
  { world }: Setting,
): Promise<void> {
  const filled: string[] = [];
  for (const { path } of targets) {
    if (await isFilledForm(path, plan, world)) filled.push(shownPath(path, world));
  }
  if (filled.length > 0) throw new Refused({ wrong: 'forms-filled', paths: filled });
}

const isAsked = (plan: Plan, unit: Unit): boolean => {
  const { report, nominations } = kindOf(plan, unit);
  return report !== 'none' || nominations !== 'none';
};

function chosenUnits(
  plan: Plan,
  { unit: codes, kind }: { readonly unit: readonly string[]; readonly kind: string | undefined },
): readonly Unit[] {
  if (codes.length > 0) {
    const units = [...new Set(codes.map((code) => unitOfCode(plan, code)))];
    const notAsked = units.filter((unit) => !isAsked(plan, unit));
    if (notAsked.length > 0) throw notAskedOf(plan, notAsked);
    return units;
  }
  const units = unitsOfKind(plan, kind);
  const asked = units.filter((unit) => isAsked(plan, unit));
  if (asked.length === 0) throw notAskedOf(plan, units);
  return asked;
}

const notAskedOf = (plan: Plan, units: readonly Unit[]): Refused =>
  new Refused({ wrong: 'units-not-asked', names: units.map((unit) => unitLabel(plan, unit)) });

/** In the folder of each unit that it sends through, so that a district can hand its folder on. */
function fileOf(plan: Plan, unit: Unit): string {
  const folders: string[] = [];
  for (let above = unitOf(plan, unit.parent); above; above = unitOf(plan, above.parent)) {
    folders.unshift(fileStem(above));
  }
  return join(...folders, `${fileStem(unit)}.xlsx`);
}

const valuesOf = ({ cells }: Row): Values =>
  Object.fromEntries(Object.entries(cells).map(([field, { value }]) => [field, value]));
