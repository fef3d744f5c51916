/** The worst of what a unit sent, and since when it is late. */
import { merge } from '../../src/merge/merge';
import { worstOf } from '../../src/merge/punctuality';
import { daysLate, remindersOf } from '../../src/merge/reminders';
import { deadlineFor, lastDay } from '../../src/plan/deadlines';
import type { LetterPart } from '../../src/plan/field';
import { kindOf, unitOf } from '../../src/plan/units';
import { addDays } from '../../src/text/dates';
import { ninhThuan as plan } from '../plan/plans';
import { answers, file, letterOf, person, reportOf } from './build';

const UNIT = '584';
const unit = unitOf(plan, UNIT);
if (!unit) throw new Error(UNIT);

function deadlineOf(part: LetterPart) {
  const deadline = unit && deadlineFor(plan, kindOf(plan, unit), part);
  if (!deadline) throw new Error(part);
  return deadline;
}
const report = deadlineOf('report');
const nominations = deadlineOf('nominations');

/** Days from the day that "trước ngày" names. */
test.each([
  ['late', 1, 0],
  ['late', 0, 1],
  ['late', 1, -1],
  ['onDay', 0, 0],
  ['onDay', 0, -1],
  ['onDay', -1, 0],
  ['onTime', -1, -1],
] as const)('%s: the report %i and the list %i days after the day', (expected, ofReport, ofList) => {
  const sent = file(plan, 'a.xlsx', {
    unit: UNIT,
    info: { ...reportOf(addDays(report.date, ofReport)), ...letterOf(addDays(nominations.date, ofList)) },
    report: answers(plan, UNIT, 'Kết quả mẫu'),
    nominations: [person('Nguyễn Văn Mẫu')],
  });
  const progress = merge([sent], plan, []).progress.find((each) => each.unit.code === UNIT);
  expect(progress && worstOf(plan, progress)?.punctuality).toBe(expected);
});

test.each([
  [-1, null],
  [0, null],
  [1, 1],
  [30, 30],
] as const)('%i days after the last day in time a unit that sent nothing is late by %j', (days, expected) => {
  const [owed] = remindersOf(plan, merge([], plan, []).progress).filter(({ cause }) => cause === 'missing');
  if (!owed?.deadline) throw new Error('nothing is owed');
  expect(daysLate(owed, addDays(lastDay(owed.deadline), days))).toBe(expected);
});
