import { owedOf } from '../merge/owed';
import { punctualityOf } from '../merge/punctuality';
import {
  annexHeaders as headers,
  annexTitles,
  inTimeUntil,
  letterOf,
  happenedOn,
  missingParts,
  owedPart,
} from '../messages/annex';
import { partStates, punctualityWords } from '../messages/summary-form';
import { citation } from '../plan/clauses';
import { deadlineFor, lastDay } from '../plan/deadlines';
import { LETTER_PARTS } from '../plan/field';
import type { LetterPart } from '../plan/field';
import type { Plan } from '../plan/schema';
import { kindOf, unitLabel } from '../plan/units';
import { formatDocumentDate } from '../text/dates';
import type { Annex, AnnexLine } from './annex';
import type { AnnexSource, UnitState } from './source';

/** The units that send to who merges: those below them are theirs to remind. */
export const senders = ({ units }: AnnexSource): readonly UnitState[] =>
  units.filter(({ depth }) => depth === 0);

const letter = ({ letters }: UnitState, part: LetterPart): string => {
  const { number, date } = letters[part];
  return letterOf(number, date === null ? '' : formatDocumentDate(date));
};

/** The day by which the plan judges a part, and the verdict. That nothing was sent the part's state says already. */
function judged(plan: Plan, state: UnitState, part: LetterPart): string {
  const timed = punctualityOf(plan, state, part);
  if (timed?.punctuality === 'notSent') return '';
  const counts = timed?.deadline.counts ?? 'sent';
  const day = counts === 'sent' ? state.sentOn[part] : state.received[part];
  return [
    // Of the very day the verdict names it.
    ...(day === null || timed?.punctuality === 'onDay' ? [] : [happenedOn(counts, formatDocumentDate(day))]),
    ...(timed ? [punctualityWords(timed.punctuality, counts, formatDocumentDate(timed.deadline.date))] : []),
  ].join('\n');
}

/** *Tình hình gửi báo cáo*: every unit that the plan expects, with what came from it and whether in time. */
export function progressAnnex(source: AnnexSource): Annex | null {
  const { plan } = source;
  const lines = senders(source).map((state, index): AnnexLine => ({
    kind: 'row',
    cells: [
      String(index + 1),
      unitLabel(plan, state.unit),
      ...LETTER_PARTS.flatMap((part) => [
        partStates[state[part]],
        letter(state, part),
        judged(plan, state, part),
      ]),
      '',
    ],
  }));
  if (lines.length === 0) return null;
  return {
    id: 'progress',
    orientation: 'landscape',
    title: [...annexTitles.progress],
    note: '',
    columns: [
      { header: headers.order, width: 8, align: 'center' },
      { header: headers.unit, width: 40, align: 'left' },
      { header: headers.report, width: 20, align: 'center' },
      { header: headers.reportLetter, width: 32, align: 'left' },
      { header: headers.reportLimit, width: 40, align: 'left' },
      { header: headers.nominations, width: 20, align: 'center' },
      { header: headers.nominationsLetter, width: 32, align: 'left' },
      { header: headers.nominationsLimit, width: 40, align: 'left' },
      { header: headers.note, width: 17, align: 'left' },
    ],
    lines,
  };
}

/** *Danh sách đôn đốc*: who still owes what, until when, by which clause. Null when nobody does. */
export function remindersAnnex(source: AnnexSource): Annex | null {
  const { plan } = source;
  const owing = senders(source).flatMap((state) => {
    const owed = LETTER_PARTS.flatMap((part) => {
      const what = owedOf(state[part]);
      return what === null ? [] : [{ part, what }];
    });
    return owed.length === 0 ? [] : [{ state, owed }];
  });
  if (owing.length === 0) return null;
  const limit = (state: UnitState, part: LetterPart): string => {
    const deadline = deadlineFor(plan, kindOf(plan, state.unit), part);
    return deadline
      ? inTimeUntil(formatDocumentDate(lastDay(deadline)), citation(plan, deadline.clause))
      : '';
  };
  return {
    id: 'reminders',
    orientation: 'portrait',
    title: [...annexTitles.reminders],
    note: '',
    columns: [
      { header: headers.order, width: 9, align: 'center' },
      { header: headers.unit, width: 34, align: 'left' },
      { header: headers.missing, width: 41, align: 'left' },
      { header: headers.limit, width: 64, align: 'left' },
      { header: headers.note, width: 17, align: 'left' },
    ],
    lines: owing.map(({ state, owed }, index) => ({
      kind: 'row',
      cells: [
        String(index + 1),
        unitLabel(plan, state.unit),
        owed.map(({ part, what }) => owedPart(missingParts[part], what)).join('\n'),
        [...new Set(owed.map(({ part }) => limit(state, part)))].join('\n'),
        '',
      ],
    })),
  };
}
