/** Fictional workbooks for demonstrations, for measuring and for tests. The same arguments give the same bytes. */
import type { Plan, Unit } from '../../plan/schema';
import { kindOf } from '../../plan/units';
import type { Code } from '../../rules/finding';
import { registerFields } from '../../plan/fields/register';
import { layOutLists } from '../../sheets/entry/lists';
import { layOutRegister } from '../../sheets/entry/register';
import { layOutEntryWorkbook } from '../../sheets/entry/workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { castOf } from './cast';
import type { Cast } from './cast';
import { faultyFiles, impossible } from './faults/files';
import type { SampleFile } from './file';
import { expectedUnits, fileStem } from './units';

export interface SampleOptions {
  /** Number of units; absent: all that must report to the root. */
  readonly units?: number;
  /** A whole number. */
  readonly seed: number;
  /** Besides, workbooks with every kind of fault, and files that cannot be read. */
  readonly faults: boolean;
  /** Time that the files carry, `yyyy-mm-ddThh:mm:ssZ`. */
  readonly created: string;
}

/** The folder of a kind of unit, and the file: `huyen/584-huyen-bac-ai.xlsx`. */
const pathOf = (plan: Plan, unit: Unit): string => `${kindOf(plan, unit).id}/${fileStem(unit)}.xlsx`;

function* cleanFiles(cast: Cast, units: readonly Unit[]): Iterable<SampleFile> {
  const { plan, created } = cast;
  for (const unit of units) {
    yield {
      path: pathOf(plan, unit),
      bytes: writeWorkbook(layOutEntryWorkbook(plan, unit, cast.entriesOf(unit), created)),
      unit: unit.code,
      expects: { shown: 'checking', codes: [] },
    };
  }
}

/**
 * The sample of a plan, file by file: first the units' workbooks, in which nothing is found, then the faults.
 * Every path is there once.
 */
export function* sampleFiles(
  plan: Plan,
  { units, seed, faults, created }: SampleOptions,
): Iterable<SampleFile> {
  const cast = castOf(plan, seed, created);
  const chosen = cast.order.slice(0, units ?? expectedUnits(plan));
  yield* cleanFiles(cast, chosen);
  if (faults) yield* faultyFiles(cast, chosen);
}

/**
 * The province's own register, as a workbook of that sheet alone; null where the plan excludes nobody. The sample's
 * workbooks travel with a copy of it.
 */
export function sampleRegisterFile(
  plan: Plan,
  { seed, created }: Pick<SampleOptions, 'seed' | 'created'>,
): Uint8Array | null {
  const { exclusion } = plan.nominations;
  if (!exclusion) return null;
  const fields = registerFields(plan, exclusion);
  const register = layOutRegister(plan, fields, castOf(plan, seed, created).register.lines);
  const lists = layOutLists([{ table: 'register', fields }], []);
  return writeWorkbook({
    title: register.sheet.name,
    creator: plan.document.issuer,
    created,
    sheets: [register.sheet, lists.sheet],
    names: [...register.names, ...lists.names],
  });
}

/** Codes of findings that no unit's workbook can show under this plan, so that the sample has none. */
export const skippedFaults = (plan: Plan, seed: number): readonly Code[] =>
  impossible(castOf(plan, seed, ''));
