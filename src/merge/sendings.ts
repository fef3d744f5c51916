/** The days on which a unit sent a part: the first one decides punctuality, later ones stand beside it. */
import { judge } from '../plan/deadlines';
import type { LetterPart } from '../plan/field';
import type { Plan } from '../plan/schema';
import { finding } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { IsoDate } from '../text/cell';
import { letterOf, speaksOf } from './parts';
import type { PartFinding } from './findings';
import type { Standing } from './standing';

/** Ascending, each once; of the files that hold the part, or say that there is none. */
export const sendingsOf = ({ files }: Standing, part: LetterPart): readonly IsoDate[] => [
  ...new Set(
    files
      .filter(({ submission }) => speaksOf(submission, part))
      .flatMap(({ submission }) => letterOf(submission, part).sent ?? [])
      .sort(),
  ),
];

const PART_OF: Readonly<Record<string, LetterPart>> = { reportSent: 'report', letterSent: 'nominations' };

/** Lateness as of the first sending: a correction that came later is none. */
export function byFirstSending(
  checked: readonly PartFinding[],
  standing: Standing,
  plan: Plan,
): readonly PartFinding[] {
  return checked.flatMap((each): readonly PartFinding[] => {
    const { finding: told } = each;
    if (told.code !== 'deadline-passed' && told.code !== 'deadline-day') return [each];
    const part = told.at.kind === 'cell' ? PART_OF[told.at.field] : undefined;
    const [first] = part ? sendingsOf(standing, part) : [];
    const deadline = plan.deadlines.find(({ id }) => id === told.args.deadline);
    if (!first || !deadline || first >= told.args.day) return [each];
    const verdict = judge(deadline, first);
    const code = verdict === 'late' ? 'deadline-passed' : verdict === 'onDay' ? 'deadline-day' : null;
    if (code === null) return [];
    const severity = code === 'deadline-passed' ? 'error' : 'warning';
    const args = { ...told.args, day: first };
    return [{ ...each, finding: finding(code, severity, told.at, told.unit, args, told.basis) }];
  });
}

/** What was sent more than once, with the days. */
export const sentAgain = (standing: Standing): readonly Finding[] =>
  (['report', 'nominations'] as const).flatMap((part) => {
    const [first, ...days] = sendingsOf(standing, part);
    const file = standing.heard[part];
    return first && days.length > 0 && file
      ? [
          finding('sent-again', 'note', { kind: 'file', file: file.file.path }, standing.unit.code, {
            first,
            days,
            part,
          }),
        ]
      : [];
  });
