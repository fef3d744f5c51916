/** What a mark rests on besides its own cell, so that it fades when that is mended elsewhere. */
import { placeFieldId } from '../plan/fields/nominations';
import { yearFieldId, yearsOf } from '../plan/fields/figures';
import type { TableId } from '../plan/field';
import type { Plan } from '../plan/schema';
import type { Finding } from '../rules/finding';
import { textOf } from '../rules/cells';
import type { Row, Submission } from '../rules/submission';
import { legacyEncoding } from '../text/legacy';

/** The first sheet has its fields in rows: their cells are one column. */
export const INFO_COLUMN = 'value';

/** A table, and fields that tell its rows apart. */
export interface TableFields {
  readonly table: TableId;
  readonly fields: readonly string[];
}

/** For a column: fields of the same row, and tables whose rows may be what a fault in it rests on. */
interface Footing {
  readonly row: readonly string[];
  readonly others: readonly TableFields[];
}

/** Fields by which rules tell nominees apart, or the choices of other fields depend on. */
const nominee = (plan: Plan): readonly string[] => [
  'kind',
  'name',
  'birthYear',
  'workplace',
  ...plan.levels.map(placeFieldId),
];

/** Null for columns whose faults show in their cells alone. */
export function footingOf(plan: Plan, table: TableId, column: string): Footing | null {
  switch (table) {
    case 'nominations': {
      const row = nominee(plan);
      if (plan.levels.some((level) => placeFieldId(level) === column)) return { row, others: [] };
      if (column !== 'name') return null;
      const register = {
        table: 'register',
        fields: ['place', 'recipient', 'award', 'decisionDate'],
      } as const;
      return { row, others: [{ table, fields: row }, ...(plan.nominations.exclusion ? [register] : [])] };
    }
    case 'figures':
      return yearsOf(plan).map(yearFieldId).includes(column)
        ? { row: [], others: [{ table, fields: ['code', column] }] }
        : null;
    case 'info':
    case 'report':
    case 'register':
      return null;
    default:
      return table satisfies never;
  }
}

/** `cell`: on nothing but what stands in it; else the other rows. Null: on what no format can look at, and is not marked. */
export type Rests = 'cell' | readonly Row[] | null;

/**
 * Not marked is also what the sheet colours by itself, marks or no marks: what is missing, and the verdicts of the first
 * sheet on several cells.
 */
export function restsOn(finding: Finding, submission: Submission): Rests {
  switch (finding.code) {
    case 'not-in-list':
    case 'too-long':
    case 'number-expected':
    case 'number-out-of-range':
    case 'date-expected':
    case 'date-implausible':
    case 'cell-error':
    case 'unit-differs':
    case 'deadline-passed':
    case 'deadline-day':
    case 'answer-unfit':
    case 'kind-without-quota':
    case 'excluded-declared':
    case 'vote-below':
      return 'cell';
    case 'legacy-font':
      // What only the font betrays is mended by changing the font.
      return legacyEncoding(finding.args.found) === null ? null : 'cell';
    case 'place-outside-parent':
      return [];
    case 'duplicate':
    case 'near-duplicate': {
      const { file, sheet, row } = finding.args.other;
      const other = submission.nominations.find((each) => each.sheet === sheet && each.row === row);
      return file === submission.file.path && other ? [other] : null;
    }
    case 'excluded-recipient':
      return registerLine(submission, finding.args.found, finding.args);
    case 'excluded-place':
      return registerLine(submission, finding.args.recipient, finding.args);
    case 'figure-sum':
      return figures(submission, finding.args.parts);
    case 'figure-exceeds':
      return figures(submission, [finding.args.of]);
    case 'figure-without-weight':
      return figures(submission, [finding.args.weight]);
    default:
      return null;
  }
}

/** None where the line is the province's own: no mending of this workbook takes it away. */
function registerLine(
  { register }: Submission,
  recipient: string,
  { place, decision }: { readonly place: string; readonly decision: string },
): readonly Row[] {
  const line = register.find(
    (row) =>
      textOf(row, 'recipient') === recipient &&
      textOf(row, 'place') === place &&
      textOf(row, 'decision') === decision,
  );
  return line ? [line] : [];
}

const figures = (submission: Submission, codes: readonly string[]): readonly Row[] =>
  submission.figures.filter(({ key }) => codes.includes(key));
