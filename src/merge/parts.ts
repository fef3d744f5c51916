/** What a file holds of each part of a submission. */
import type { PartId } from '../plan/field';
import { dayOf, isTicked, textOf } from '../rules/cells';
import { partRows } from '../rules/submission';
import type { FileLineage, Row, Submission } from '../rules/submission';
import type { Unit } from '../plan/schema';
import type { Finding } from '../rules/finding';
import type { IsoDate } from '../text/cell';
import { parseDate } from '../text/dates';
import { comparable } from '../text/normal';
import type { Use } from './summary';

export const PARTS: readonly PartId[] = ['report', 'figures', 'nominations'];

/** A file that was read and whose unit is known. */
export interface Received {
  readonly file: FileLineage;
  readonly unit: Unit;
  readonly submission: Submission;
  /** The reader's. */
  readonly findings: readonly Finding[];
  readonly seen?: number;
  readonly replaced?: true;
  readonly use?: Use;
  /** Its nominations are what the unit above chose of this unit's: no other file's count beside them. */
  readonly choice?: { readonly of: readonly Row[] };
  /** Nothing but these rows is known of it. */
  readonly onlyChoice?: true;
}

/** Whether anything is entered in the part. */
export const holds = (submission: Submission, part: PartId): boolean => partRows(submission, part).length > 0;

/** Says that the unit nominates nobody, and lists nobody. */
export const declines = (submission: Submission): boolean =>
  isTicked(submission.info, 'noNominations') && !holds(submission, 'nominations');

/** Holds the part, or says that there is none, or sends up what it chose among those below it. */
export const speaksOf = (submission: Submission, part: PartId): boolean =>
  holds(submission, part) || (part === 'nominations' && (declines(submission) || choosesAny(submission)));

const choosesAny = ({ carried }: Submission): boolean => (carried?.chosen.length ?? 0) > 0;

/** Fields of the letter that a part goes with; figures go with the report. */
const letterFields = {
  report: { number: 'reportNumber', date: 'reportDate', sent: 'reportSent' },
  nominations: { number: 'letterNumber', date: 'letterDate', sent: 'letterSent' },
} as const;

export interface Letter {
  readonly number: string;
  readonly date: IsoDate | null;
  readonly sent: IsoDate | null;
}

/** A date typed as text is a finding, but still tells which file is the newer. */
const dayIn = (row: Row, field: string): IsoDate | null => dayOf(row, field) ?? parseDate(textOf(row, field));

export function letterOf({ info }: Submission, of: keyof typeof letterFields): Letter {
  const { number, date, sent } = letterFields[of];
  return { number: textOf(info, number), date: dayIn(info, date), sent: dayIn(info, sent) };
}

/**
 * Day by which a part is newer or older: sent, else dated, else '' before all days. Who nominates nobody may have no
 * letter about that: it came with the report.
 */
export function dayOfPart(submission: Submission, part: PartId): string {
  const dayOfLetter = (of: keyof typeof letterFields): string => {
    const { sent, date } = letterOf(submission, of);
    return sent ?? date ?? '';
  };
  const own = dayOfLetter(part === 'nominations' ? 'nominations' : 'report');
  return own === '' && part === 'nominations' && !holds(submission, part) ? dayOfLetter('report') : own;
}

/**
 * Lists nobody, and does not say that nobody is nominated, though it is no half of a submission that leaves the list to
 * another office: it has the list's letter, or the report that came with the list before.
 *
 * @param before a file of the unit that lists somebody
 */
export const isEmptied = (submission: Submission, before: Submission): boolean => {
  if (speaksOf(submission, 'nominations')) return false;
  const { number, date, sent } = letterOf(submission, 'nominations');
  const hasLetter = number !== '' || date !== null || sent !== null;
  return hasLetter || (holds(submission, 'report') && holds(before, 'report'));
};

/** A row's content wherever it stands: equal for rows that say the same. */
export const contentOf = (row: Row): string =>
  JSON.stringify([
    row.key,
    ...Object.keys(row.cells)
      .sort()
      .map((field) => [field, comparable(textOf(row, field))])
      .filter(([, text]) => text !== ''),
  ]);

/** Whether rows say the same, in whatever order. */
export function saySame(one: readonly Row[], other: readonly Row[]): boolean {
  const [ours, theirs] = [one, other].map((rows) => rows.map(contentOf).sort());
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

/** Whether two files say the same in a part. */
export const agree = (one: Submission, other: Submission, part: PartId): boolean =>
  saySame(partRows(one, part), partRows(other, part));

/** Whether two files say the same in everything: one was only saved again. */
export const isSaved = (one: Submission, other: Submission): boolean =>
  one.unit === other.unit &&
  contentOf(one.info) === contentOf(other.info) &&
  PARTS.every((part) => agree(one, other, part));
