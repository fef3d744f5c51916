/** Faults of the first sheet: the unit, its letters and their days. */
import { TICK } from '../../../plan/answers';
import type { Deadline } from '../../../plan/schema';
import { unitLabel } from '../../../plan/units';
import type { Code } from '../../../rules/finding';
import { stampKeys } from '../../../sheets/stamp';
import type { CellValue, IsoDate } from '../../../text/cell';
import { isDateValue } from '../../../text/cell';
import { addDays, formatDate } from '../../../text/dates';
import { withInfo, withStamp } from './edit';
import { nominates, reports, sendsLetter } from './fault';
import type { Fault, Ground } from './fault';

/** The unit's first letter. */
export const letterFields = (ground: Ground): { readonly date: string; readonly sent: string } =>
  reports(ground) ? { date: 'reportDate', sent: 'reportSent' } : { date: 'letterDate', sent: 'letterSent' };

/** A day of the clean workbook; throws where it has none. */
export function dayIn({ entries }: Ground, field: string): IsoDate {
  const value = entries.info[field] ?? null;
  if (!isDateValue(value)) throw new Error(`no day in ${field}`);
  return value.date;
}

const withLetter = (
  change: (ground: Ground) => { readonly date?: CellValue; readonly sent?: CellValue },
): Fault => ({
  shows: sendsLetter,
  entries: (entries, ground) => {
    const fields = letterFields(ground);
    const { date, sent } = change(ground);
    return withInfo(entries, {
      ...(date === undefined ? {} : { [fields.date]: date }),
      ...(sent === undefined ? {} : { [fields.sent]: sent }),
    });
  },
});

/** The first deadline that binds the unit, with the field that it judges. */
function bindingDeadline(ground: Ground, isMeant: (deadline: Deadline) => boolean) {
  const fields = {
    ...(reports(ground) ? { report: 'reportSent' } : {}),
    ...(nominates(ground) ? { nominations: 'letterSent' } : {}),
  } as Partial<Record<Deadline['of'], string>>;
  for (const deadline of ground.plan.deadlines) {
    const field = fields[deadline.of];
    if (field !== undefined && deadline.kinds.includes(ground.kind.id) && isMeant(deadline)) {
      return { deadline, field };
    }
  }
  return null;
}

const sentDaysAfter = (days: number, isMeant: (deadline: Deadline) => boolean): Fault => ({
  shows: (ground) => bindingDeadline(ground, isMeant) !== null,
  entries: (entries, ground) => {
    const bound = bindingDeadline(ground, isMeant);
    return bound
      ? withInfo(entries, { [bound.field]: { date: addDays(bound.deadline.date, days) } })
      : entries;
  },
});

/** The nearest day up to this one that reads as another when day and month change places. */
function ambiguousDay(day: IsoDate): IsoDate {
  const [, month, date] = day.split('-').map(Number);
  return Number(date) <= 12 && date !== month ? day : ambiguousDay(addDays(day, -1));
}

const otherOfItsKind = ({ plan, unit }: Ground) =>
  plan.units.find((other) => other !== unit && other.kind === unit.kind);

export const letterFaults = {
  'unit-unknown': {
    // A form without a unit asks for both letters.
    shows: (ground) => reports(ground) && ground.kind.nominations !== 'none',
    // The hidden sheet would tell the unit in spite of the slip.
    layout: (layout) => withStamp(layout, stampKeys.unit, ''),
    entries: (entries) => withInfo(entries, { unit: 'Đơn vị mẫu không có trong danh sách' }),
    also: () => ['not-in-list'],
  },
  'unit-differs': {
    shows: (ground) => otherOfItsKind(ground) !== undefined,
    // A list would name places of the other unit, so nobody is nominated.
    entries: (entries, ground) => {
      const other = otherOfItsKind(ground);
      const named = withInfo(entries, {
        unit: other ? unitLabel(ground.plan, other) : null,
        ...(ground.kind.nominations === 'none' ? {} : { noNominations: TICK }),
      });
      return { ...named, nominations: [] };
    },
  },
  'deadline-passed': sentDaysAfter(2, () => true),
  'deadline-day': sentDaysAfter(0, ({ bound }) => bound === 'before'),
  'sent-before-letter': withLetter((ground) => ({
    date: { date: addDays(dayIn(ground, letterFields(ground).sent), 1) },
  })),
  'date-expected': withLetter(() => ({ date: 'đầu tháng vừa qua (minh họa)' })),
  'date-implausible': withLetter(({ plan }) => ({ date: { date: addDays(plan.document.date, -30) } })),
  'date-ambiguous': {
    ...withLetter((ground) => {
      const sent = dayIn(ground, letterFields(ground).sent);
      return { date: { date: ambiguousDay(sent) }, sent: formatDate(sent) };
    }),
    also: () => ['date-expected'],
  },
  'none-but-listed': {
    shows: nominates,
    entries: (entries) => withInfo(entries, { noNominations: TICK }),
  },
  'nominations-undeclared': {
    shows: (ground) => nominates(ground) && ground.kind.nominations === 'expected',
    entries: (entries) => ({ ...entries, nominations: [] }),
  },
} as const satisfies Partial<Record<Code, Fault>>;
