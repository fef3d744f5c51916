import type { Finding, Place } from '../../src/rules/finding';
import { finding } from '../../src/rules/check';
import { sayFinding, sayTrouble } from '../../src/sheets/saying';
import { ninhThuan, twoLevel } from '../plan/plans';

const file = 'mau.xlsx';
const cell = (over: Partial<Extract<Place, { kind: 'cell' }>> = {}): Place => ({
  kind: 'cell',
  file,
  sheet: 'Đề nghị khen thưởng',
  row: 14,
  col: 4,
  table: 'nominations',
  field: 'position',
  key: '',
  ...over,
});

const missing = (at: Place): Finding => finding('required-missing', 'error', at, null, {});

test.each<[string, Place, string, string]>([
  ['a cell', cell(), 'Đề nghị khen thưởng, ô D14 (Chức vụ)', 'Đề nghị khen thưởng, cell D14 (Chức vụ)'],
  [
    'a sheet under another name',
    cell({ sheet: 'DS khen' }),
    'DS khen, ô D14 (Chức vụ)',
    'DS khen, cell D14 (Chức vụ)',
  ],
  [
    'an answer',
    cell({ sheet: 'Báo cáo sơ kết', table: 'report', field: 'answer', key: '3.a.1' }),
    'Báo cáo sơ kết, ô D14 (3.a.1)',
    'Báo cáo sơ kết, cell D14 (3.a.1)',
  ],
  [
    'a figure',
    cell({ sheet: 'Số liệu', table: 'figures', field: 'year-2023', key: 'V0' }),
    'Số liệu, ô D14 (V0, Ước năm 2023)',
    'Số liệu, cell D14 (V0, Ước năm 2023)',
  ],
  ['a row', { kind: 'row', file, sheet: 'Số liệu', row: 30 }, 'Số liệu, dòng 30', 'Số liệu, row 30'],
  ['a sheet', { kind: 'sheet', file, sheet: 'Sheet3', table: 'figures' }, 'Sheet3', 'Sheet3'],
  [
    'a table that no row was found of',
    { kind: 'sheet', file, sheet: '', table: 'report' },
    'Báo cáo sơ kết',
    'Báo cáo sơ kết',
  ],
  ['the file', { kind: 'file', file }, 'Cả tệp', 'The whole file'],
  ['the summary', { kind: 'summary' }, 'Cả bản tổng hợp', 'The whole summary'],
])('where: %s', (_title, at, vi, en) => {
  expect(sayFinding(missing(at), ninhThuan, 'vi').where).toBe(vi);
  expect(sayFinding(missing(at), ninhThuan, 'en').where).toBe(en);
});

test('the basis is the clause as the plan cites it, or the form', () => {
  const found = missing(cell());
  expect(sayFinding({ ...found, basis: 'IV.3' }, ninhThuan, 'vi').basis).toBe('mục IV.3');
  expect(sayFinding({ ...found, basis: 'nd-91-2017' }, ninhThuan, 'vi').basis).toBe(
    'Nghị định số 91/2017/NĐ-CP',
  );
  expect(sayFinding(found, ninhThuan, 'vi').basis).toBe('quy ước biểu mẫu');
  expect(sayFinding(found, ninhThuan, 'en').basis).toBe('form convention');
});

test('words come from the plan at hand', () => {
  const { id } = twoLevel.deadlines.find(({ of }) => of === 'nominations') ?? { id: '' };
  const at = cell({ sheet: 'Thông tin', table: 'info', field: 'letterSent' });
  const plan = {
    ...twoLevel,
    roles: { ...twoLevel.roles, collects: 'Phòng Mẫu' },
    deadlines: twoLevel.deadlines.map((deadline) =>
      deadline.id === id
        ? { ...deadline, name: 'Gửi hồ sơ', date: '2026-03-05', bound: 'onOrBefore' as const }
        : deadline,
    ),
  };
  const late = finding('deadline-passed', 'error', at, null, { deadline: id, day: '2026-03-06' });
  expect(sayFinding(late, plan, 'vi').what).toBe(
    'Gửi hồ sơ: ngày 06/03/2026, trễ hạn; thời hạn là chậm nhất ngày 05/03/2026.',
  );
  expect(sayFinding(late, plan, 'en').what).toBe(
    'Gửi hồ sơ: 6 March 2026, late; the deadline is no later than 5 March 2026.',
  );
  const onDay = finding('deadline-day', 'warning', at, null, { deadline: id, day: '2026-03-05' });
  expect(sayFinding(onDay, plan, 'vi').mend).toBe('Đề nghị Phòng Mẫu xác định.');
});

test('numbers and counts are written as each language has them', () => {
  const over = finding('quota-nominated', 'note', { kind: 'summary' }, null, {
    quota: 'tập thể',
    limit: 8,
    found: 9,
  });
  expect(sayFinding(over, ninhThuan, 'vi').what).toContain(
    'đề nghị 09 tập thể; số lượng khen thưởng không quá 08 tập thể',
  );
  expect(sayFinding(over, ninhThuan, 'en').what).toContain('nominate 9 "tập thể"; at most 8');
  const trouble = { reason: 'too-many-parts', found: 5120, limit: 2000 } as const;
  expect(sayTrouble(trouble, 'vi').what).toContain('5.120 phần');
  expect(sayTrouble(trouble, 'en').what).toContain('5,120 parts');
});

test('a deadline that the plan does not have is a bug', () => {
  const late = finding('deadline-passed', 'error', cell(), null, { deadline: 'khong-co', day: '2023-10-12' });
  expect(() => sayFinding(late, ninhThuan, 'vi')).toThrow('no deadline khong-co');
});
