/** What comes up inside another unit's workbook: the files of those below it, with what it chose of their nominations. */
import type { Plan, Unit } from '../plan/schema';
import { unitLabel, unitOf, unitsBelow } from '../plan/units';
import type { Carried, Row, Submission } from '../rules/submission';
import { groupedBy } from './group';
import { calledBy } from './lineage';
import { isUnconfirmed } from './made-for';
import { sortedBy } from './order';
import type { Received } from './parts';
import { speaksOf } from './parts';
import { newestOf, standingOf } from './standing';

type Carrier = Received & { readonly submission: { readonly carried: Carried } };
const carries = (file: Received): file is Carrier => file.submission.carried !== undefined;

/** What a file is called that came inside another. */
const insidePath = (carrier: string, path: string): string => `${carrier} › ${path}`;

/** Whether the path is the carrier's or of a file that came inside it. */
export const isWithin = (path: string, carrier: string): boolean =>
  path === carrier || path.startsWith(insidePath(carrier, ''));

/** Of several that carry: what came through the unit above, then the newest. */
const ruling = (files: readonly Carrier[]): Carrier | null =>
  newestOf(
    files.some(({ file }) => file.via !== undefined)
      ? files.filter(({ file }) => file.via !== undefined)
      : files,
    'nominations',
  ) as Carrier | null;

/**
 * The files that a unit's own carry, by unit below. A workbook that lost them still says what was chosen; the files are
 * then those of the newest one that has them.
 *
 * @param files of one unit
 */
export function carriedIn(files: readonly Received[], unit: Unit, plan: Plan): readonly Received[] {
  const carriers = files.filter(carries);
  const chooser = ruling(carriers);
  if (!chooser) return [];
  const whole = carriers.filter(({ submission }) => !submission.carried.lost);
  const holder = chooser.submission.carried.lost ? (ruling(whole) ?? chooser) : chooser;
  const { chosen } = chooser.submission.carried;
  const chosenOf = groupedBy(chosen, (each) => each.unit);
  const filesOf = groupedBy(
    holder.submission.carried.files
      .filter((each) => !isUnconfirmed(each, plan))
      .map((each) => {
        const path = insidePath(holder.file.path, each.file.path);
        return calledBy({ ...each.file, path, via: holder.file.path }, each);
      }),
    ({ submission }) => submission.unit,
  );
  return unitsBelow(plan, unit.code).flatMap((below) => {
    const rows = (chosenOf.get(below.code) ?? []).map(({ row }) => row);
    const passedOn = passOn(chosen, below, plan);
    const received = (filesOf.get(below.code) ?? []).map((each): Received => ({
      ...each,
      unit: below,
      submission: passedOn(each.submission),
    }));
    if (received.length > 0) return withChoice(received, below, rows);
    return rows.length === 0 || comesFurtherDown(holder, below, plan)
      ? []
      : [choiceAlone(chooser, below, rows, plan)];
  });
}

/** Inside the file of a unit between, to which the choice is passed on. */
const comesFurtherDown = ({ submission: { carried } }: Carrier, unit: Unit, plan: Plan): boolean =>
  carried.files.some(
    ({ submission: between }) =>
      between.carried !== undefined &&
      unitsBelow(plan, between.unit ?? '').some(({ code }) => code === unit.code),
  );

/** What it carries itself is chosen by whoever stands higher. */
const passOn =
  (chosen: Carried['chosen'], unit: Unit, plan: Plan) =>
  (submission: Submission): Submission => {
    if (!submission.carried) return submission;
    const below = new Set(unitsBelow(plan, unit.code).map(({ code }) => code));
    return {
      ...submission,
      carried: { ...submission.carried, chosen: chosen.filter((each) => below.has(each.unit)) },
    };
  };

/** The rows that were chosen stand in the file that the list was taken from there. */
function withChoice(files: readonly Received[], unit: Unit, rows: readonly Row[]): readonly Received[] {
  const spoke = files.some(({ submission }) => speaksOf(submission, 'nominations'));
  if (files.length === 0 || (!spoke && rows.length === 0)) return files;
  const { taken, heard } = standingOf(
    unit,
    sortedBy(files, ({ file }) => [file.path]),
  );
  const list = taken.nominations ?? heard.nominations;
  return files.map((each) =>
    each === list
      ? {
          ...each,
          choice: { of: each.submission.nominations },
          submission: { ...each.submission, nominations: rows },
        }
      : each,
  );
}

/** Of a unit whose files are lost. */
function choiceAlone(chooser: Carrier, unit: Unit, rows: readonly Row[], plan: Plan): Received {
  const { file, submission } = chooser;
  const inside = { ...file, path: insidePath(file.path, unitLabel(plan, unit)), via: file.path };
  return {
    file: inside,
    unit,
    findings: [],
    choice: { of: rows },
    onlyChoice: true,
    submission: {
      file: inside,
      unit: unit.code,
      stamp: submission.stamp,
      info: { ...submission.info, cells: {} },
      report: [],
      figures: [],
      nominations: rows,
      register: [],
    },
  };
}

/** Units of which a submission says anything, whatever becomes of it. */
export const unitsIn = ({ unit, carried }: Submission, plan: Plan): readonly string[] => [
  ...(unit !== null && unitOf(plan, unit) ? [unit] : []),
  ...(carried?.chosen.map((each) => each.unit) ?? []),
  ...(carried?.files.flatMap(({ submission }) => unitsIn(submission, plan)) ?? []),
];

/** The submission without what it carries of these units. */
export function withoutUnits<T extends Submission>(submission: T, units: ReadonlySet<string>): T {
  const { carried } = submission;
  if (!carried || units.size === 0) return submission;
  return {
    ...submission,
    carried: {
      ...carried,
      files: carried.files
        .filter(({ submission: { unit } }) => unit === null || !units.has(unit))
        .map((each) => ({ ...each, submission: withoutUnits(each.submission, units) })),
      chosen: carried.chosen.filter(({ unit }) => !units.has(unit)),
    },
  };
}
