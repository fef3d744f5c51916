import { judge, lastDay } from '../../src/plan/deadlines';
import type { Plan } from '../../src/plan/schema';
import { ninhThuan, twoLevel } from './plans';

const deadline = (plan: Plan, id: string) => {
  const found = plan.deadlines.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no deadline ${id}`);
  return found;
};

test.each([
  [ninhThuan, 'so-ket', '2023-10-09'],
  [ninhThuan, 'bao-cao', '2023-10-09'],
  [ninhThuan, 'ho-so', '2023-10-09'],
  [ninhThuan, 'trinh', '2023-10-19'],
  [twoLevel, 'nop-bao-cao', '2026-12-15'],
])('%#: the last day for %s', (plan, id, day) => {
  expect(lastDay(deadline(plan, id))).toBe(day);
});

test.each([
  [ninhThuan, 'ho-so', '2023-08-02', 'onTime'],
  [ninhThuan, 'ho-so', '2023-10-09', 'onTime'],
  [ninhThuan, 'ho-so', '2023-10-10', 'onDay'],
  [ninhThuan, 'ho-so', '2023-10-11', 'late'],
  [ninhThuan, 'ho-so', '2024-01-01', 'late'],
  [twoLevel, 'nop-bao-cao', '2026-12-14', 'onTime'],
  [twoLevel, 'nop-bao-cao', '2026-12-15', 'onTime'],
  [twoLevel, 'nop-bao-cao', '2026-12-16', 'late'],
])('%#: %s on %s', (plan, id, day, verdict) => {
  expect(judge(deadline(plan, id), day)).toBe(verdict);
});
