/** Many units' files into one summary. */
import type { Plan } from '../plan/schema';
import { finding } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { Row, Submission } from '../rules/submission';
import { checkAll, checkStanding, checkStranger, notBelow, pastParent, sortedFindings } from './findings';
import type { Repeated } from './intake';
import { intakeOf } from './intake';
import { awaitsUse, differsStill } from './made-for';
import { outcomesOf } from './outcomes';
import { progressOf } from './progress';
import { reconciledOf } from './reconciled';
import { checkRegister, registerDiffers, registerFromFiles, rulingOf } from './register';
import type { RegisterSource } from './register';
import { byFirstSending, sentAgain } from './sendings';
import { filesInUse, standingFindings } from './standing';
import type { ByHand, MergeInput, Summary } from './summary';
import { answersOf, figuresOf, nominationsOf } from './taken';

/** Who merges, and what only they know. */
export interface Merger {
  /** Code of the unit that others send through; the root where absent. */
  readonly at?: string;
  /** What they wrote in their summary. */
  readonly byHand?: ByHand;
  /** What the unit sends itself, for its figures to be compared; null: nothing is known of it. */
  readonly own?: Submission | null;
  /** Where its own register was read. */
  readonly registerFrom?: RegisterSource;
}

const NOWHERE: RegisterSource = { file: '', findings: [] };

const NOTHING_BY_HAND: ByHand = { days: new Map(), typed: [] };

/**
 * Merges what units sent. The result depends on the files and not on their order, and a file that is given again
 * changes nothing but the note that it was repeated.
 *
 * @param inputs every file that was given, readable or not; no two different files of one path
 * @param plan the merging side's own, which rules
 * @param register the merging side's own, which rules; null: the copies that travelled in the files, together
 */
export function merge(
  inputs: readonly MergeInput[],
  plan: Plan,
  register: readonly Row[] | null,
  { at = plan.root.code, byHand = NOTHING_BY_HAND, own = null, registerFrom = NOWHERE }: Merger = {},
): Summary {
  const intake = intakeOf(inputs, plan, at);
  const { standings, strangers, unconfirmed, elsewhere, repeated } = intake;
  const used = standings.flatMap(filesInUse).map(({ submission }) => submission);
  const unplaced = strangers.map(({ submission }) => submission);
  const ruling = rulingOf(used, plan, register);

  const sent = standings.map((standing) => ({
    standing,
    checked: byFirstSending(checkStanding(standing, ruling), standing, plan),
  }));
  const findings = sortedFindings(
    [
      ...repeated.map(repeatedFinding),
      ...unconfirmed.flatMap((file) => awaitsUse(file, plan)),
      ...standings.flatMap((standing) =>
        standing.files
          .filter((file) => !filesInUse(standing).includes(file))
          .flatMap((file) => differsStill(file, plan)),
      ),
      ...strangers.flatMap((input) => checkStranger(input.submission, input.findings, ruling)),
      ...sent.flatMap(({ checked }) => checked.map((each) => each.finding)),
      ...standings.flatMap(standingFindings),
      ...standings.flatMap(sentAgain),
      ...standings.flatMap((standing) => pastParent(standing, plan, at)),
      ...elsewhere.map((file) => notBelow(file, plan, at)),
      ...checkAll(standings, byHand.typed, ruling, at),
      ...(register
        ? [
            ...checkRegister(register, registerFrom, plan),
            ...[...used, ...unplaced].flatMap((each) => registerDiffers(each, register)),
          ]
        : registerFromFiles(ruling)),
    ],
    [...used, ...unplaced, ...byHand.typed],
    plan,
  );

  const figures = figuresOf(standings, plan, at);
  return {
    at,
    files: outcomesOf(intake),
    nominations: nominationsOf(standings, plan, findings, at),
    answers: answersOf(standings, plan),
    figures,
    reconciled: reconciledOf(figures, own, plan, at),
    progress: progressOf(
      plan,
      new Map(sent.map((each) => [each.standing.unit.code, each])),
      findings,
      byHand.days,
      at,
    ),
    register: ruling.register,
    findings,
  };
}

const repeatedFinding = ({ copy, original, unit }: Repeated): Finding =>
  finding('file-repeated', 'note', { kind: 'file', file: copy.file.path }, unit?.code ?? null, {
    other: original.file.path,
  });
