/** How far each unit is that the plan expects, or that sent something all the same, also where nothing of it is left. */
import type { LetterPart, PartId } from '../plan/field';
import { outlineFor } from '../plan/outline';
import type { Plan, UnitKind } from '../plan/schema';
import { kindOf, pathTo, unitsBelow } from '../plan/units';
import { isBlank, textOf } from '../rules/cells';
import { nominationKindOf } from '../rules/checks/quotas';
import type { Finding } from '../rules/finding';
import type { PartFinding } from './findings';
import { declines, letterOf, PARTS } from './parts';
import type { Letter } from './parts';
import { sendingsOf } from './sendings';
import { filesInUse } from './standing';
import type { Standing } from './standing';
import type { ByHand, PartState, UnitProgress } from './summary';
import type { IsoDate } from '../text/cell';

/** A unit with what it sent and what was found there. */
interface Sent {
  readonly standing: Standing;
  readonly checked: readonly PartFinding[];
}

const isExpected = ({ report, nominations }: UnitKind): boolean =>
  report === 'expected' || nominations === 'expected';

/** Something that must be there is not. */
const isLack = ({ code }: Finding): boolean => code === 'required-missing' || code === 'answer-missing';

function stateOf(part: LetterPart, kind: UnitKind, sent: Sent | undefined, isOnPaper: boolean): PartState {
  const taken = sent?.standing.taken[part];
  if (taken) {
    if (part === 'nominations' && declines(taken.submission)) return 'declined';
    const lacks = sent.checked.some((each) => each.part === part && isLack(each.finding));
    return lacks ? 'partial' : 'complete';
  }
  if (isOnPaper) return 'paper';
  if (kind[part] !== 'expected') return 'not-asked';
  return sent ? 'empty' : 'missing';
}

/** Share of the items that the kind must answer. */
function answeredShare(plan: Plan, kind: UnitKind, sent: Sent | undefined): number | null {
  const required = outlineFor(plan, kind).filter(({ answer }) => answer === 'required');
  if (required.length === 0) return null;
  const rows = sent?.standing.taken.report?.submission.report ?? [];
  const answered = new Set(rows.filter((row) => !isBlank(row, 'answer')).map(({ key }) => key));
  return required.filter(({ item }) => answered.has(item.id)).length / required.length;
}

/** Nominations by group of the list; a row of no known kind is in none. */
function nominatedBy(plan: Plan, sent: Sent | undefined): Readonly<Record<string, number>> {
  const list = sent?.standing.taken.nominations;
  const groups = (list?.submission.nominations ?? []).map((row) => nominationKindOf(plan, row)?.group);
  return Object.fromEntries(
    plan.nominations.groups.map(({ id }) => [id, groups.filter((group) => group === id).length]),
  );
}

const NO_LETTER: Letter = { number: '', date: null, sent: null };

function letterFor(part: LetterPart, sent: Sent | undefined): Letter {
  const heard = sent?.standing.heard[part];
  if (!sent || !heard) return NO_LETTER;
  const letter = letterOf(heard.submission, part);
  return { ...letter, sent: sendingsOf(sent.standing, part)[0] ?? letter.sent };
}

/** Days on which the part came again. */
const againOf = (part: LetterPart, sent: Sent | undefined): readonly IsoDate[] =>
  sent ? sendingsOf(sent.standing, part).slice(1) : [];

/** From the first file in use that names anybody: the report's, then the figures', then the list's. */
function contactOf(sent: Sent | undefined): UnitProgress['contact'] {
  const contacts = PARTS.flatMap((part: PartId) => sent?.standing.heard[part] ?? []).map(
    ({ submission: { info } }) => ({ name: textOf(info, 'author'), phone: textOf(info, 'phone') }),
  );
  return contacts.find(({ name, phone }) => name !== '' || phone !== '') ?? { name: '', phone: '' };
}

/** Errors of a part but lateness, which nobody can mend. */
const openIn = (part: LetterPart, sent: Sent | undefined): readonly Finding[] =>
  (sent?.checked ?? [])
    .filter(({ part: of }) => of === part || (part === 'report' && of === 'figures'))
    .map((each) => each.finding)
    .filter(({ severity, code }) => severity === 'error' && code !== 'deadline-passed');

/**
 * @param sentBy what each unit sent, by its code
 * @param findings of all files and of all together
 * @param days that whoever merges wrote, by the code of each unit that its summary has a row of
 * @param at code of who merges
 */
export function progressOf(
  plan: Plan,
  sentBy: ReadonlyMap<string, Sent>,
  findings: readonly Finding[],
  days: ByHand['days'],
  at: string,
): readonly UnitProgress[] {
  return unitsBelow(plan, at)
    .map((unit) => [unit, pathTo(plan, unit, at).length - 1] as const)
    .filter(([unit]) => sentBy.has(unit.code) || days.has(unit.code) || isExpected(kindOf(plan, unit)))
    .map(([unit, depth]) => {
      const kind = kindOf(plan, unit);
      const sent = sentBy.get(unit.code);
      const files = sent?.standing.files ?? [];
      const inUse = sent ? filesInUse(sent.standing) : [];
      const hand = days.get(unit.code);
      const received = {
        report: hand?.report.received ?? null,
        nominations: hand?.nominations.received ?? null,
      };
      const letters = { report: letterFor('report', sent), nominations: letterFor('nominations', sent) };
      const sentOn = (part: LetterPart) =>
        hand?.[part].sent === undefined ? letters[part].sent : hand[part].sent;
      const report = stateOf('report', kind, sent, received.report !== null);
      const own = findings.filter((finding) => finding.unit === unit.code);
      return {
        unit,
        depth,
        report,
        answered: report === 'not-asked' ? null : answeredShare(plan, kind, sent),
        nominations: stateOf('nominations', kind, sent, received.nominations !== null),
        nominated: nominatedBy(plan, sent),
        letters,
        sentAgain: { report: againOf('report', sent), nominations: againOf('nominations', sent) },
        sentOn: { report: sentOn('report'), nominations: sentOn('nominations') },
        received,
        open: { report: openIn('report', sent), nominations: openIn('nominations', sent) },
        errors: own.filter(({ severity }) => severity === 'error').length,
        warnings: own.filter(({ severity }) => severity === 'warning').length,
        used: inUse.map(({ file }) => file),
        superseded: files.filter((file) => !inUse.includes(file)).map(({ file }) => file),
        contact: contactOf(sent),
      };
    });
}
