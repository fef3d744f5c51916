import { planErrorMap } from '../../src/messages/plan-errors';
import type { Language } from '../../src/messages/messages';
import { builtInPlans } from '../../src/plan/builtin';
import { readPlan } from '../../src/plan/read';

const base = builtInPlans[0] as Record<string, unknown>;

const faults = (change: Record<string, unknown>, language: Language): readonly string[] => {
  const result = readPlan({ ...base, ...change }, planErrorMap(language));
  return result.ok ? [] : result.faults.map(({ path, reason }) => `${path}: ${reason}`);
};

test.each<[string, Record<string, unknown>, string, string]>([
  [
    'a reference to nothing',
    { recipients: [{ id: 'a', name: 'Nơi nhận', receives: ['report'], clause: 'IX.9' }] },
    'recipients[0].clause: Không có điều khoản "IX.9".',
    'recipients[0].clause: There is no clause "IX.9".',
  ],
  [
    'a refinement of the schema',
    { period: { from: 2023, to: 2021, estimated: true } },
    'period: Năm đầu của giai đoạn sau năm cuối.',
    'period: The first year of the period comes after its last.',
  ],
  ['something that is missing', { title: undefined }, 'title: Thiếu mục này.', 'title: This is missing.'],
  [
    'an issue of zod itself',
    { version: 0 },
    'version: Quá nhỏ: mong đợi number >0.',
    'version: Too small: expected number to be >0.',
  ],
  [
    'a later format',
    { format: 2 },
    'format: Đầu vào không hợp lệ: mong đợi 1.',
    'format: Invalid input: expected 1.',
  ],
])('%s', (_title, change, vi, en) => {
  expect(faults(change, 'vi')).toEqual([vi]);
  expect(faults(change, 'en')).toEqual([en]);
});

test('a plan in order says nothing', () => {
  expect(faults({}, 'vi')).toEqual([]);
});
