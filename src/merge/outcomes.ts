/** What became of each file that was given. */
import { partRows } from '../rules/submission';
import type { Submission } from '../rules/submission';
import type { Intake } from './intake';
import { fileKey, sortedBy } from './order';
import { PARTS, speaksOf } from './parts';
import { takenParts } from './standing';
import type { FileOutcome } from './summary';

const countsOf = (submission: Submission): FileOutcome['counts'] => ({
  report: partRows(submission, 'report').length,
  figures: partRows(submission, 'figures').length,
  nominations: partRows(submission, 'nominations').length,
});

const isEmpty = (submission: Submission): boolean => !PARTS.some((part) => speaksOf(submission, part));

const ofUnits = ({ standings }: Intake): readonly FileOutcome[] =>
  standings.flatMap((standing) =>
    standing.files.map((received) => {
      const { file, unit, submission } = received;
      const parts = takenParts(standing, received);
      const left = isEmpty(submission) ? 'empty' : 'superseded';
      const outcome = parts.length > 0 ? 'used' : left;
      return { file, unit, outcome, trouble: null, parts, counts: countsOf(submission) };
    }),
  );

const aside = (known: Pick<FileOutcome, 'file' | 'outcome'> & Partial<FileOutcome>): FileOutcome => ({
  unit: null,
  trouble: null,
  parts: [],
  counts: { report: 0, figures: 0, nominations: 0 },
  ...known,
});

/** Files from which nothing is taken, whatever they hold. */
const setAside = ({
  strangers,
  unconfirmed,
  elsewhere,
  repeated,
  ignored,
  unusable,
}: Intake): readonly FileOutcome[] => [
  ...elsewhere.map(({ file, unit, submission }) =>
    aside({ file, unit, outcome: 'elsewhere', counts: countsOf(submission) }),
  ),
  ...unconfirmed.map(({ file, unit, submission }) =>
    aside({ file, unit, outcome: 'unconfirmed', counts: countsOf(submission) }),
  ),
  ...strangers.map(({ file, submission }) =>
    aside({ file, outcome: 'unit-unknown', counts: countsOf(submission) }),
  ),
  ...repeated.map(({ copy: { file, submission }, unit }) =>
    aside({ file, unit, outcome: 'repeated', counts: countsOf(submission) }),
  ),
  ...ignored.map(({ file, submission, unit }) =>
    aside({ file, unit, outcome: 'ignored', counts: countsOf(submission) }),
  ),
  ...unusable.map(({ file, trouble }) => aside({ file, outcome: 'unusable', trouble })),
];

/** Every file once, sorted by path. */
export const outcomesOf = (intake: Intake): readonly FileOutcome[] =>
  sortedBy(
    [...ofUnits(intake), ...setAside(intake)],
    // The same file given twice under one path: used first.
    ({ file, outcome, trouble }) => [
      ...fileKey(file),
      outcome === 'repeated' ? 1 : 0,
      JSON.stringify(trouble),
    ],
  );
