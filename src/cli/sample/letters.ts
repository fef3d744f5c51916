/** The first sheet: who fills it in, and the two letters, dated and sent in time. */
import { TICK } from '../../plan/answers';
import { lastDay } from '../../plan/deadlines';
import { infoFields } from '../../plan/fields/info';
import type { Deadline, Plan, Unit } from '../../plan/schema';
import { kindOf, unitLabel } from '../../plan/units';
import type { Values } from '../../sheets/entry/form';
import type { CellValue, IsoDate } from '../../text/cell';
import { addDays, daysBetween } from '../../text/dates';
import { diceFor } from './random';
import type { Dice } from './random';
import * as words from './words';

/** Where the plan sets no day for something, units are thought to do it within these days of its own date. */
const USUAL_DAYS = 60;

/** The last day in time for any unit: a unit without a deadline of its own sends to one that has it. */
function lastDayOf(plan: Plan, of: Deadline['of']): IsoDate {
  const days = plan.deadlines.filter((deadline) => deadline.of === of).map(lastDay);
  return days.sort()[0] ?? addDays(plan.document.date, USUAL_DAYS);
}

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** A day at most so many days before another, and after the plan was issued. */
function dayBefore(plan: Plan, day: IsoDate, days: number, dice: Dice): IsoDate {
  const room = Math.max(0, daysBetween(plan.document.date, day));
  return addDays(day, -dice.int(0, Math.min(days, room)));
}

/** @param declines the unit says that it nominates nobody, and sends no letter for it */
export function sampleInfo(plan: Plan, unit: Unit, number: number, declines: boolean, seed: number): Values {
  const kind = kindOf(plan, unit);
  const dice = diceFor(seed, unit.code, 'letters');
  const reportSent = dayBefore(plan, lastDayOf(plan, 'report'), 20, dice);
  const reportDate = dayBefore(plan, reportSent, 3, dice);
  const reviewDate = dayBefore(plan, earlier(reportDate, lastDayOf(plan, 'review')), 10, dice);
  const letterSent = dayBefore(plan, lastDayOf(plan, 'nominations'), 20, dice);
  const letterDate = dayBefore(plan, letterSent, 3, dice);
  const signer = words.personName(dice, number).name;
  const report: Values = {
    reportNumber: words.reportNumber(dice.int(10, 400)),
    reportDate: { date: reportDate },
    reportSent: { date: reportSent },
    reportSigner: signer,
    reviewDate: { date: reviewDate },
  };
  const letter: Values = {
    letterNumber: words.letterNumber(dice.int(10, 400)),
    letterDate: { date: letterDate },
    letterSent: { date: letterSent },
    letterSigner: signer,
  };
  const recognition = plan.figures?.recognition;
  const isRecognised = dice.percent(60);
  const known: Values = {
    unit: unitLabel(plan, unit),
    author: words.personName(dice, number).name,
    phone: words.phone(number),
    recognised: recognition && isRecognised ? dice.pick(recognition.levels) : null,
    recognisedBy: isRecognised ? words.decisionNumber(dice.int(10, 400)) : null,
    criteria: recognition ? dice.int(isRecognised ? recognition.criteria : 0, recognition.criteria) : null,
    ...report,
    ...(declines ? { noNominations: TICK } : letter),
  };
  const valueOf = (field: string): CellValue =>
    field.startsWith('part-') && !declines ? TICK : (known[field] ?? null);
  return Object.fromEntries(infoFields(plan, kind, []).map(({ id }) => [id, valueOf(id)]));
}
