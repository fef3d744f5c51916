import { brief } from '../../src/messages/brief';
import type { BriefCode, BriefField } from '../../src/messages/brief';
import { header } from '../../src/messages/form';
import { fieldsFor } from '../../src/rules/context';
import { rules } from '../../src/rules/index';
import { expectGolden } from '../golden';
import { ninhThuan } from '../plan/plans';

/** For each code a field at which it is told. */
const fields: Readonly<Record<BriefCode, BriefField>> = {
  'cell-error': { header: 'Năm sinh' },
  'required-missing': { header: 'Ông/Bà' },
  'expected-missing': { header: 'Năm sinh' },
  'not-in-list': { header: 'Huyện, thành phố' },
  'place-outside-parent': { header: 'Xã, phường, thị trấn', parentHeader: 'Huyện, thành phố' },
  'too-long': { header: 'Tóm tắt thành tích', max: 1000 },
  'number-expected': { header: 'Giá trị đóng góp (triệu đồng)' },
  'number-out-of-range': { header: 'Năm sinh', min: 1913, max: 2013, whole: true },
  'date-expected': { header: 'Ngày tờ trình' },
  'date-implausible': { header: 'Ngày tờ trình' },
  'sent-before-letter': { header: 'Ngày gửi hồ sơ' },
  'deadline-passed': { header: 'Ngày gửi hồ sơ' },
  'deadline-day': { header: 'Ngày gửi hồ sơ' },
  'none-but-listed': { header: 'Không đề nghị khen thưởng' },
  'nominations-undeclared': { header: 'Không đề nghị khen thưởng' },
  'excluded-recipient': { header: 'Tên tập thể / Họ và tên' },
  'excluded-place': { header: 'Tên tập thể / Họ và tên' },
  'excluded-declared': { header: 'Đã được tặng Bằng khen khi xã được công nhận NTM' },
  'kind-without-quota': { header: 'Loại' },
  'quota-over-unit': { header: 'Loại' },
  'vote-below': { header: 'Tỷ lệ phiếu (%)' },
  'name-implausible': { header: 'Tên tập thể / Họ và tên' },
};

const sentences = (Object.keys(fields) as BriefCode[]).map(
  (code) => [code, brief[code](fields[code])] as const,
);

const LONGEST_HEADER = 50;

test('every rule with formulas has a sentence, and no other but an error in a cell', () => {
  const withFormulas = rules.filter((rule) => rule.formulas).map((rule) => rule.code);
  expect(Object.keys(brief).sort()).toEqual(['cell-error', ...withFormulas].sort());
});

test('no header is longer than the sentences allow for', () => {
  const fieldsOf = fieldsFor(ninhThuan, null);
  const lengths = (['info', 'nominations', 'register'] as const).flatMap((table) =>
    fieldsOf(table, '').map(({ id }) => header(ninhThuan, table, id).length),
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_HEADER);
});

test.each(sentences)('%s: %s', (code, sentence) => {
  const wordy = { ...fields[code], header: 'x'.repeat(LONGEST_HEADER) };
  expect(brief[code](wordy).length).toBeLessThanOrEqual(120);
  expect(sentence).toBe(sentence.normalize('NFC'));
  expect(sentence).toMatch(/^\S.*\.$/);
  expect(sentence).not.toMatch(/\s{2}|undefined|NaN|\.\./);
});

test.each<[BriefField, string]>([
  [{ header: 'Số', min: 1913, max: 2013, whole: true }, 'Số: cần là số nguyên từ 1913 đến 2013.'],
  [{ header: 'Số', min: 0, whole: false }, 'Số: cần là số từ 0 trở lên.'],
  [{ header: 'Số', max: 19.5 }, 'Số: cần là số không quá 19,5.'],
  [{ header: 'Số' }, 'Số: cần là số.'],
])('bounds of a number: %j', (field, sentence) => {
  expect(brief['number-out-of-range'](field)).toBe(sentence);
});

test('every sentence is as it was approved', () => {
  expectGolden(
    'brief.txt',
    `${sentences.map(([code, sentence]) => `${code}\n    ${sentence}`).join('\n')}\n`,
  );
});
