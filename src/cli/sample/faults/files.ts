/** The files of a sample that show faults. */
import type { Plan, Unit } from '../../../plan/schema';
import type { Code } from '../../../rules/finding';
import type { Entries } from '../../../sheets/entry/form';
import { layOutEntryWorkbook } from '../../../sheets/entry/workbook';
import type { WorkbookLayout } from '../../../sheets/layout';
import { writeWorkbook } from '../../../xlsx/write/write-workbook';
import type { Cast } from '../cast';
import type { SampleFile } from '../file';
import { fileStem } from '../units';
import { mergedFaults, singleFaults } from './catalogue';
import type { SingleCode, TogetherCode } from './catalogue';
import { combinations } from './combinations';
import { groundOf } from './fault';
import type { Fault, Ground, Together } from './fault';
import { acrossFiles } from './together';
import { unreadableFiles } from './unreadable';

/** Folders of the sample. */
const folders = {
  single: 'loi',
  combined: 'loi-ket-hop',
  merged: 'nhieu-tep',
  unreadable: 'khong-doc-duoc',
} as const;

const codesOf = (catalogue: object): readonly string[] => Object.keys(catalogue);
const singleCodes = codesOf(singleFaults) as readonly SingleCode[];
const mergedCodes = codesOf(mergedFaults) as readonly TogetherCode[];

const canShow = (ground: Ground, codes: readonly SingleCode[]): boolean =>
  codes.every((code) => singleFaults[code].shows?.(ground) ?? true);

/**
 * A unit that can show the faults: one of the sample's, by turns so that the faults spread over them; else any.
 * @param turn number of the fault
 */
function groundFor(
  cast: Cast,
  chosen: readonly Unit[],
  codes: readonly SingleCode[],
  turn: number,
): Ground | null {
  const start = chosen.length === 0 ? 0 : turn % chosen.length;
  for (const unit of new Set([...chosen.slice(start), ...chosen, ...cast.order])) {
    const ground = groundOf(cast, unit);
    if (canShow(ground, codes)) return ground;
  }
  return null;
}

/** The faults laid into a workbook, one after the other. */
function layOutFaulty(cast: Cast, ground: Ground, faults: readonly Fault[]): WorkbookLayout {
  const entries = faults.reduce<Entries>(
    (before, fault) => fault.entries?.(before, ground) ?? before,
    ground.entries,
  );
  const plan = faults.reduce<Plan>((before, fault) => fault.plan?.(before) ?? before, cast.plan);
  const layout = layOutEntryWorkbook(plan, ground.unit, entries, cast.created);
  return faults.reduce((before, fault) => fault.layout?.(before, ground) ?? before, layout);
}

function faultyFile(cast: Cast, ground: Ground, path: string, codes: readonly SingleCode[]): SampleFile {
  const faults = codes.map((code) => singleFaults[code]);
  const all = new Set<Code>([...codes, ...faults.flatMap(({ also }) => also?.(ground) ?? [])]);
  return {
    path,
    bytes: writeWorkbook(layOutFaulty(cast, ground, faults)),
    unit: ground.unit.code,
    expects: { shown: 'checking', codes: [...all] },
  };
}

function* mergedFiles(cast: Cast, folder: string, code: Code, fault: Together): Iterable<SampleFile> {
  for (const { name, unit, entries, layout } of fault.files(cast) ?? []) {
    const laid = layOutEntryWorkbook(cast.plan, unit, entries, cast.created);
    yield {
      path: `${folder}/${name ?? fileStem(unit)}.xlsx`,
      bytes: writeWorkbook(layout?.(laid) ?? laid),
      unit: unit.code,
      expects: {
        shown: 'merging',
        codes: [code, ...(fault.also ?? [])],
        withRegister: fault.withoutRegister !== true,
      },
    };
  }
}

/** @param chosen the sample's units */
export function* faultyFiles(cast: Cast, chosen: readonly Unit[]): Iterable<SampleFile> {
  for (const [turn, code] of singleCodes.entries()) {
    const ground = groundFor(cast, chosen, [code], turn);
    if (ground) yield faultyFile(cast, ground, `${folders.single}/${code}.xlsx`, [code]);
  }
  for (const [turn, wanted] of combinations.entries()) {
    const codes = wanted.filter((code) => groundFor(cast, chosen, [code], turn) !== null);
    const ground = groundFor(cast, chosen, codes, turn);
    const name = `${folders.combined}/${String(turn + 1).padStart(2, '0')}.xlsx`;
    if (ground && codes.length > 1) yield faultyFile(cast, ground, name, codes);
  }
  for (const code of mergedCodes) {
    yield* mergedFiles(cast, `${folders.merged}/${code}`, code, mergedFaults[code]);
  }
  for (const [code, fault] of Object.entries(acrossFiles)) {
    yield* mergedFiles(cast, `${folders.merged}/${code}`, code as Code, fault);
  }
  yield* unreadable(cast);
}

function* unreadable(cast: Cast): Iterable<SampleFile> {
  const [unit] = cast.order;
  if (!unit) return;
  const layout = layOutEntryWorkbook(cast.plan, unit, cast.entriesOf(unit), cast.created);
  for (const { name, reason, bytes } of unreadableFiles({ layout, bytes: writeWorkbook(layout) })) {
    yield {
      path: `${folders.unreadable}/${name}`,
      bytes,
      unit: null,
      expects: { shown: 'opening', unreadable: reason },
    };
  }
}

/** Codes that no unit's workbook can show under the plan. */
export const impossible = (cast: Cast): readonly Code[] => [
  ...singleCodes.filter((code) => groundFor(cast, [], [code], 0) === null),
  ...mergedCodes.filter((code) => mergedFaults[code].files(cast) === null),
];
