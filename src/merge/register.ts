/** The register of those already rewarded that rules the merge. */
import type { Plan } from '../plan/schema';
import { unitByLabel } from '../plan/units';
import { textOf } from '../rules/cells';
import { checkSubmission, finding } from '../rules/check';
import type { Finding, Place } from '../rules/finding';
import type { Row, Submission } from '../rules/submission';
import { personKey } from '../text/names';
import { groupedBy } from './group';
import { comparable } from '../text/normal';
import { sortedBy, unitPlaces } from './order';
import { contentOf } from './parts';

/** What the whole merge goes by. */
export interface Ruling {
  readonly plan: Plan;
  readonly register: readonly Row[];
}

/**
 * Every line once of the copies that travelled in the files, by place.
 *
 * @param submissions in a settled order: of equal lines the first is kept
 */
function registerOfFiles(submissions: readonly Submission[], plan: Plan): readonly Row[] {
  const lines = new Map<string, Row>();
  for (const row of submissions.flatMap(({ register }) => register)) {
    const content = contentOf(row);
    if (!lines.has(content)) lines.set(content, row);
  }
  const unitPlace = unitPlaces(plan);
  return sortedBy([...lines], ([content, row]) => [
    unitPlace(unitByLabel(plan, textOf(row, 'place'))?.code ?? ''),
    content,
  ]).map(([, row]) => row);
}

/**
 * @param submissions those in use, in a settled order
 * @param register the province's own; null: it gave none
 */
export function rulingOf(
  submissions: readonly Submission[],
  plan: Plan,
  register: readonly Row[] | null,
): Ruling {
  return { plan, register: register ?? registerOfFiles(submissions, plan) };
}

/** Where a register of the merging side's own was read. */
export interface RegisterSource {
  readonly file: string;
  /** The reader's. */
  readonly findings: readonly Finding[];
}

export const isOfRegister = ({ at }: Finding): boolean => 'table' in at && at.table === 'register';

const inFile = (file: string, { sheet, row, cells }: Row): Place => {
  const { recipient } = cells;
  return recipient
    ? { kind: 'cell', file, sheet, ...recipient, table: 'register', field: 'recipient', key: '' }
    : { kind: 'row', file, sheet, row };
};

/** Lines that say the same of the same: the place, the award and the decision besides the recipient. */
function repeatedLines(file: string, rows: readonly Row[]): readonly Finding[] {
  const about = (row: Row): string =>
    JSON.stringify([
      personKey(textOf(row, 'recipient')),
      ...['place', 'award', 'recognition', 'decision', 'decisionDate'].map((id) =>
        comparable(textOf(row, id)),
      ),
    ]);
  const named = rows.filter((row) => textOf(row, 'recipient') !== '');
  return [...groupedBy(named, about).values()].flatMap(([first, ...others]) =>
    others.flatMap((row) =>
      first
        ? [
            finding('duplicate', 'error', inFile(file, row), null, {
              name: textOf(row, 'recipient'),
              other: { file, sheet: first.sheet, row: first.row },
            }),
          ]
        : [],
    ),
  );
}

/** Everything that is wrong with a register, cell by cell. It is nobody's but the merging side's: no unit is named. */
export function checkRegister(
  rows: readonly Row[],
  { file, findings }: RegisterSource,
  plan: Plan,
): readonly Finding[] {
  const alone: Submission = {
    file: { path: file, sha256: '', size: 0 },
    unit: null,
    stamp: null,
    info: { table: 'info', key: '', sheet: '', row: 1, cells: {} },
    report: [],
    figures: [],
    nominations: [],
    register: rows,
  };
  return [
    ...findings,
    ...checkSubmission(alone, plan, rows).filter(isOfRegister),
    ...repeatedLines(file, rows),
  ];
}

/** Says that nobody vouched for the register but the units themselves. */
export const registerFromFiles = ({ register }: Ruling): readonly Finding[] =>
  register.length === 0
    ? []
    : [finding('register-from-files', 'note', { kind: 'summary' }, null, { rows: register.length })];

/** Says where the copy in a file is not the register that rules; an empty copy claims nothing. */
export function registerDiffers(
  { file, unit, register: copy }: Submission,
  register: readonly Row[],
): readonly Finding[] {
  const [first] = copy;
  if (!first) return [];
  const ours = new Set(register.map(contentOf));
  const theirs = new Set(copy.map(contentOf));
  const missing = [...ours].filter((line) => !theirs.has(line)).length;
  const extra = [...theirs].filter((line) => !ours.has(line)).length;
  if (missing === 0 && extra === 0) return [];
  const at = { kind: 'sheet', file: file.path, sheet: first.sheet, table: 'register' } as const;
  return [finding('register-differs', 'note', at, unit, { missing, extra })];
}
