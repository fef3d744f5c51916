/** Everything that is found in the files in use, each by itself and all side by side. */
import type { PartId } from '../plan/field';
import type { Plan } from '../plan/schema';
import { unitLabel, unitOf } from '../plan/units';
import { checkSubmission, checkTogether, finding } from '../rules/check';
import type { Finding, Severity } from '../rules/finding';
import { rules } from '../rules/index';
import type { Submission } from '../rules/submission';
import { placeIn, sortedBy, unitPlaces } from './order';
import type { Received } from './parts';
import { partsAt, tableAt, tablePlace } from './place';
import { isOfRegister } from './register';
import type { Ruling } from './register';
import { filesInUse } from './standing';
import type { Standing } from './standing';

/**
 * Everything that rules and the reader find in a file. Of its copy of the register only the lines that rule are judged,
 * each in the one file that it was taken from, and no unit is blamed for them; that the register is empty is said once,
 * not at each file.
 */
function checkFile(
  submission: Submission,
  readerFindings: readonly Finding[],
  { plan, register }: Ruling,
): readonly Finding[] {
  const own = { ...submission, register: submission.register.filter((line) => register.includes(line)) };
  return [
    ...readerFindings,
    ...checkSubmission(own, plan, register).filter(({ code }) => code !== 'exclusion-unchecked'),
  ].map((each) => (isOfRegister(each) ? { ...each, unit: null } : each));
}

/** The same of a file of no known unit, with what whoever merges can do about that. */
export const checkStranger = (
  submission: Submission,
  readerFindings: readonly Finding[],
  ruling: Ruling,
): readonly Finding[] =>
  checkFile(submission, readerFindings, ruling).map((each) =>
    each.code === 'unit-unknown'
      ? finding('file-unit-unknown', 'error', { kind: 'file', file: submission.file.path }, null, each.args)
      : each,
  );

/** Everything that a file by itself shows, by the register that travels in it. `readerFindings` come from its reader. */
export const checkAlone = (
  submission: Submission,
  readerFindings: readonly Finding[],
  plan: Plan,
): readonly Finding[] =>
  sortedFindings(
    registersApart(
      [...readerFindings, ...checkSubmission(submission, plan, null), ...checkTogether([submission], plan)],
      submission,
    ),
    [submission],
    plan,
  );

/** The register came with the form: its faults are one note, for whoever made it. */
function registersApart(
  findings: readonly Finding[],
  { file, unit, register }: Submission,
): readonly Finding[] {
  const [first] = register;
  const faults = findings.filter((each) => isOfRegister(each) && each.severity !== 'note');
  const others = findings.filter((each) => !isOfRegister(each));
  if (faults.length === 0) return others;
  const at = { kind: 'sheet', file: file.path, sheet: first?.sheet ?? '', table: 'register' } as const;
  return [...others, finding('register-faulty', 'note', at, unit, { faults: faults.length })];
}

/** A finding with the part that it concerns; null: all parts. */
export interface PartFinding {
  readonly finding: Finding;
  readonly part: PartId | null;
}

/** What a unit is told: of each part only what is found in the file that it is taken from. */
export function checkStanding(standing: Standing, ruling: Ruling): readonly PartFinding[] {
  const partAt = partsAt(ruling.plan, standing.unit);
  return filesInUse(standing).flatMap((file) =>
    checkFile(file.submission, file.findings, ruling)
      .map((each) => ({ finding: each, part: partAt(each.at, file.submission) }))
      .filter(({ part }) => part === null || standing.heard[part] === file)
      .filter((each) => isToldOf(file, each)),
  );
}

/** What the unit above chose is not the unit's own doing, nor what is not known of its file. */
function isToldOf(file: Received, { finding: { code }, part }: PartFinding): boolean {
  if (file.onlyChoice) return part === 'nominations' && code !== 'nominations-undeclared';
  return !(file.choice && code === 'nominations-undeclared');
}

/** Sent straight to who merges, past the unit that should have collected and chosen. */
export function pastParent(standing: Standing, plan: Plan, at: string): readonly Finding[] {
  const { unit } = standing;
  const parent = unit.parent === at ? null : unitOf(plan, unit.parent);
  if (!parent) return [];
  const args = { unit: unitLabel(plan, unit), parent: unitLabel(plan, parent) };
  return filesInUse(standing)
    .filter(({ file }) => file.via === undefined)
    .map(({ file }) =>
      finding('sent-past-parent', 'warning', { kind: 'file', file: file.path }, unit.code, args),
    );
}

/** A file that whoever merges has no part in. */
export function notBelow({ file, unit }: Received, plan: Plan, at: string): Finding {
  const place = { kind: 'file', file: file.path } as const;
  const merger = unitOf(plan, at);
  const called = merger ? unitLabel(plan, merger) : plan.root.name;
  return unit.code === at
    ? finding('own-form', 'warning', place, unit.code, { at: called })
    : finding('sent-elsewhere', 'warning', place, unit.code, { unit: unitLabel(plan, unit), at: called });
}

/** What is judged of a row that whoever merges typed itself: nobody else is to be told of its blanks and spelling. */
const OF_TYPED: readonly Finding['code'][] = [
  'excluded-recipient',
  'excluded-place',
  'excluded-declared',
  'kind-without-quota',
];

/**
 * Duplicates and quotas over the nominations that are really used, and those that whoever merges typed itself; of the
 * latter also the exclusion, by the register that rules.
 */
export function checkAll(
  standings: readonly Standing[],
  typed: readonly Submission[],
  { plan, register }: Ruling,
  at: string,
): readonly Finding[] {
  const submissions = [
    ...standings.flatMap(({ taken: { nominations } }) => nominations?.submission ?? []),
    ...typed,
  ];
  const { exclusion } = plan.nominations;
  const isUnchecked =
    exclusion && register.length === 0 && submissions.some(({ nominations }) => nominations.length > 0);
  return [
    // A quota of the whole plan is nobody's own but the root's.
    ...checkTogether(submissions, plan)
      .filter(({ code }) => code !== 'quota-nominated' || at === plan.root.code)
      .map((each) => (isLikeTyped(each, typed) ? { ...each, unit: null } : each)),
    ...typed.flatMap((each) =>
      checkSubmission(each, plan, register).filter(({ code }) => OF_TYPED.includes(code)),
    ),
    ...(isUnchecked
      ? [finding('exclusion-unchecked', 'warning', { kind: 'summary' }, null, {}, exclusion.clause)]
      : []),
  ];
}

/** At or like a row that whoever merges typed: no unit can do anything about that. */
const isLikeTyped = ({ at, code, args }: Finding, typed: readonly Submission[]): boolean =>
  (code === 'duplicate' || code === 'near-duplicate') &&
  typed.some(({ file: { path } }) => path === args.other.file || ('file' in at && path === at.file));

/** As they are read: of no unit first, then by unit, file, sheet, row, column, and rule. */
export function sortedFindings(
  findings: readonly Finding[],
  submissions: readonly Submission[],
  plan: Plan,
): readonly Finding[] {
  const unitPlace = unitPlaces(plan);
  const rulePlace = placeIn(rules.map(({ code }) => code));
  const byPath = new Map(submissions.map((submission) => [submission.file.path, submission]));
  return sortedBy(findings, ({ at, unit, code, args }) => {
    const submission = 'file' in at ? byPath.get(at.file) : undefined;
    return [
      unit === null ? -1 : unitPlace(unit),
      'file' in at ? at.file : '',
      tablePlace(submission ? tableAt(at, submission) : null),
      'row' in at ? at.row : 0,
      'col' in at ? at.col : 0,
      rulePlace(code),
      code,
      JSON.stringify([at, args]),
    ];
  });
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Most severe first, otherwise as they were. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  sortedBy(findings, ({ severity }) => [SEVERITIES.indexOf(severity)]);
