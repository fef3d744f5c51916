/** A finding or more of every code, as the fictional officers of Xã Mẫu would be told of them. */
import type { TableId } from '../../src/plan/field';
import type { Code, Finding, FindingArgs, Place } from '../../src/rules/finding';

const file = 'Huyện Ninh Sơn/bieu-mau.xlsx';
const sheets: Readonly<Record<TableId, string>> = {
  info: 'Thông tin',
  report: 'Báo cáo sơ kết',
  figures: 'Số liệu',
  nominations: 'Đề nghị khen thưởng',
  register: 'Danh sách đã khen thưởng',
};

const cell = (table: TableId, field: string, key = ''): Place => ({
  kind: 'cell',
  file,
  sheet: sheets[table],
  row: 14,
  col: 4,
  table,
  field,
  key,
});
const sheet = (table: TableId | null, name = ''): Place => ({ kind: 'sheet', file, sheet: name, table });
const row: Place = { kind: 'row', file, sheet: sheets.nominations, row: 214 };
const whole: Place = { kind: 'file', file };
const summary: Place = { kind: 'summary' };

const here = { file, sheet: sheets.nominations, row: 15 };
const there = { file: 'Sở Mẫu.xlsx', sheet: sheets.nominations, row: 9 };
const person = 'Nguyễn Văn Mẫu';

interface Sample<C extends Code> {
  readonly at: Place;
  /** Absent: a convention of the form. */
  readonly basis?: string;
  readonly args: readonly [FindingArgs[C], ...FindingArgs[C][]];
}

const samples: { readonly [C in Code]: Sample<C> } = {
  'required-missing': { at: cell('nominations', 'name'), args: [{}] },
  'expected-missing': { at: cell('nominations', 'birthYear'), args: [{}] },
  'not-in-list': {
    at: cell('nominations', 'kind'),
    args: [
      { found: 'Ca nhân', suggestion: 'Cá nhân' },
      { found: 'Khác', suggestion: null },
    ],
  },
  'place-outside-parent': {
    at: cell('nominations', 'place-xa'),
    args: [
      { found: 'Xã Thanh Hải', parent: 'Thành phố Phan Rang-Tháp Chàm', suggestion: 'Xã Thành Hải' },
      { found: 'Xã Thanh Hải', parent: 'Huyện Bác Ái', suggestion: null },
    ],
  },
  'too-long': { at: cell('nominations', 'achievement'), args: [{ length: 1250, max: 1000 }] },
  'number-expected': {
    at: cell('figures', 'year-2021', 'V1'),
    args: [
      { found: 'khoảng 3 tỷ', readings: [] },
      { found: '1.234,5', readings: [1234.5] },
      { found: '1.234', readings: [1234, 1.234] },
    ],
  },
  'number-out-of-range': {
    at: cell('nominations', 'birthYear'),
    args: [
      { found: 85, min: 1913, max: 2013, whole: true },
      { found: 1980.5, min: 1913, max: 2013, whole: true },
      { found: -1, min: 0, max: null, whole: false },
      { found: 101.25, min: 0, max: 100, whole: false },
    ],
  },
  'date-expected': {
    at: cell('info', 'letterSent'),
    args: [
      { found: '10/10/2023', reading: '2023-10-10' },
      { found: 'đầu tháng 10', reading: null },
    ],
  },
  'date-implausible': {
    at: cell('info', 'letterDate'),
    args: [{ found: '2032-10-05', from: '2023-08-01', to: '2026-08-03' }],
  },
  'date-ambiguous': {
    at: cell('info', 'letterDate'),
    args: [{ found: '2023-03-10', swapped: '2023-10-03' }],
  },
  'cell-error': { at: cell('figures', 'year-2021', 'V0'), args: [{ found: '#REF!' }] },
  'formula-without-value': { at: cell('figures', 'year-2021', 'V0'), args: [{}] },
  'legacy-font': {
    at: cell('nominations', 'name'),
    args: [{ found: 'NguyÔn V¨n MÉu', suggestion: person }],
  },

  'unit-unknown': {
    at: whole,
    args: [
      { found: '', suggestion: null },
      { found: 'Huyện Ninh Sớn', suggestion: 'Huyện Ninh Sơn' },
      { found: 'Huyện Mẫu', suggestion: null },
    ],
  },
  'unit-differs': {
    at: cell('info', 'unit'),
    args: [{ chosen: 'Huyện Ninh Sơn', stamped: 'Huyện Bác Ái' }],
  },
  'deadline-passed': {
    at: cell('info', 'letterSent'),
    basis: 'IV.4',
    args: [{ deadline: 'ho-so', day: '2023-10-12' }],
  },
  'deadline-day': {
    at: cell('info', 'reportSent'),
    basis: 'V.1',
    args: [{ deadline: 'bao-cao', day: '2023-10-10' }],
  },
  'sent-before-letter': {
    at: cell('info', 'reportSent'),
    args: [{ sent: '2023-10-05', letter: '2023-10-07' }],
  },
  'none-but-listed': { at: cell('info', 'noNominations'), args: [{ rows: 1 }, { rows: 12 }] },
  'nominations-undeclared': { at: cell('info', 'noNominations'), basis: 'IV.4', args: [{}] },

  'answer-missing': { at: cell('report', 'answer', '3.a.1'), args: [{ item: '3.a.1' }] },
  'answer-unfit': { at: cell('report', 'answer', '4.1'), args: [{ item: '4.1', lines: 32, fit: 25 }] },

  'figure-sum': {
    at: cell('figures', 'year-2021', 'V0'),
    args: [{ found: 1500.5, sum: 1400, parts: ['V1', 'V2', 'V3'] }],
  },
  'figure-exceeds': {
    at: cell('figures', 'year-2023', 'X1'),
    args: [{ found: 9, limit: 8, of: 'X0' }],
  },
  'figure-without-weight': { at: cell('figures', 'year-2022', 'T1'), args: [{ weight: 'P0' }] },

  'kind-without-quota': {
    at: cell('nominations', 'kind'),
    basis: 'IV.3',
    args: [{ kind: 'Hộ gia đình' }],
  },
  'quota-over-unit': {
    at: cell('nominations', 'kind'),
    basis: 'IV.3',
    args: [{ quota: 'tập thể', limit: 3, ordinal: 4 }],
  },
  'quota-nominated': {
    at: summary,
    basis: 'IV.3',
    args: [{ quota: 'cá nhân', limit: 15, found: 1020 }],
  },
  'quota-selected': {
    at: summary,
    basis: 'IV.3',
    args: [{ quota: 'tập thể', limit: 8, chosen: 9 }],
  },
  'selected-not-eligible': { at: summary, args: [{ name: person }] },
  'selected-unconsidered': { at: summary, args: [{ names: [person, 'Trần Thị Mẫu'] }] },
  'excluded-recipient': {
    at: cell('nominations', 'name'),
    basis: 'IV.2',
    args: [
      { found: person, place: 'Xã Mẫu', decision: '12/QĐ-UBND' },
      { found: person, place: '', decision: '' },
    ],
  },
  'excluded-place': {
    at: cell('nominations', 'name'),
    basis: 'IV.2',
    args: [
      { place: 'Xã Mẫu', recipient: 'UBND xã Mẫu', decision: '12/QĐ-UBND' },
      { place: 'Xã Mẫu', recipient: 'UBND xã Mẫu', decision: '' },
    ],
  },
  'excluded-declared': {
    at: cell('nominations', 'rewarded'),
    basis: 'IV.2',
    args: [{ decision: '12/QĐ-UBND' }, { decision: '' }],
  },
  'exclusion-unchecked': { at: sheet('nominations'), basis: 'IV.2', args: [{}] },
  'vote-below': {
    at: cell('nominations', 'name'),
    basis: 'IV.3',
    args: [{ found: 72.5, threshold: 80 }],
  },
  duplicate: {
    at: cell('nominations', 'name'),
    args: [
      { name: person, other: here },
      { name: person, other: there },
    ],
  },
  'near-duplicate': {
    at: cell('nominations', 'name'),
    args: [{ name: person, otherName: 'Nguyễn Văn Mẩu', other: there }],
  },
  'name-honorific': { at: cell('nominations', 'name'), args: [{ honorific: 'Ông', name: person }] },
  'name-implausible': { at: cell('nominations', 'name'), args: [{ found: '31/02/2023' }] },
  'name-capitals': { at: cell('nominations', 'name'), args: [{ found: 'NGUYỄN VĂN MẪU' }] },

  'stamp-missing': { at: whole, args: [{}] },
  'plan-older': { at: whole, args: [{ found: 1, current: 2 }] },
  'plan-differs': { at: whole, args: [{}] },
  'sheet-missing': { at: whole, args: [{ sheet: sheets.figures }] },
  'sheet-renamed': {
    at: sheet('figures', 'Sheet3'),
    args: [{ sheet: sheets.figures, found: 'Sheet3' }],
  },
  'column-missing': { at: sheet('nominations', sheets.nominations), args: [{ header: 'Chức vụ' }] },
  'column-by-header': { at: cell('nominations', 'name'), args: [{ found: 'Họ tên' }] },
  'column-unknown': {
    at: sheet('nominations', sheets.nominations),
    args: [
      { header: 'Số CCCD', cells: 1 },
      { header: 'Số CCCD', cells: 5 },
    ],
  },
  'row-passed-over': {
    at: row,
    args: [
      { why: 'group', text: 'I. TẬP THỂ' },
      { why: 'total', text: 'Tổng cộng' },
      { why: 'index', text: 'A B 1 2 3' },
      { why: 'text', text: 'Danh sách này gồm 02 tập thể' },
      { why: 'signature', text: 'TM. ỦY BAN NHÂN DÂN' },
    ],
  },
  'row-outside-block': { at: row, args: [{}] },
  'row-hidden': { at: row, args: [{}] },
  'row-unknown': { at: row, args: [{ found: 'V99' }] },
  'text-normalised': { at: whole, args: [{ cells: 1 }, { cells: 27 }] },
  'date-from-number': {
    at: cell('info', 'letterSent'),
    args: [{ found: 45209, reading: '2023-10-10' }],
  },

  'file-repeated': { at: whole, args: [{ other: 'Huyện Ninh Sơn/bieu-mau (1).xlsx' }] },
  'file-superseded': {
    at: whole,
    args: [
      { by: 'Huyện Ninh Sơn/bieu-mau moi.xlsx', part: 'report' },
      { by: 'Huyện Ninh Sơn/bieu-mau moi.xlsx', part: 'figures' },
      { by: 'Huyện Ninh Sơn/bieu-mau moi.xlsx', part: 'figures', byHand: true },
    ],
  },
  'files-disagree': {
    at: whole,
    args: [
      { other: 'Huyện Ninh Sơn/danh sach.xlsx', part: 'nominations' },
      { other: '584.xlsx › 22783.xlsx', part: 'report', via: '584.xlsx' },
    ],
  },
  'files-both-chosen': {
    at: whole,
    args: [{ other: 'Huyện Ninh Sơn/danh sach.xlsx', part: 'nominations' }],
  },
  'file-unit-unknown': {
    at: whole,
    args: [
      { found: '', suggestion: null },
      { found: 'Huyện Ninh Son', suggestion: 'Huyện Ninh Sơn' },
    ],
  },
  'file-unit-differs': { at: whole, args: [{ chosen: 'Huyện Ninh Sơn', stamped: 'Huyện Bác Ái' }] },
  'list-emptied': { at: whole, args: [{ other: 'Huyện Ninh Sơn/ban 1.xlsx', rows: 1 }] },
  'sent-again': {
    at: whole,
    args: [
      { first: '2023-10-06', days: ['2023-10-16'], part: 'report' },
      { first: '2023-10-06', days: ['2023-10-12', '2023-10-16'], part: 'nominations' },
    ],
  },
  'rows-deleted': {
    at: summary,
    args: [
      { sheet: 'Tổng hợp khen thưởng', names: [person] },
      { sheet: 'Tổng hợp khen thưởng', names: [person, 'Trần Thị Mẫu'] },
    ],
  },
  'sent-past-parent': { at: whole, args: [{ unit: 'Xã Mẫu', parent: 'Huyện Ninh Sơn' }] },
  'chosen-above': { at: whole, args: [{ by: 'huyen/584.xlsx' }] },
  'sent-elsewhere': { at: whole, args: [{ unit: 'Xã Mẫu', at: 'Huyện Ninh Sơn' }] },
  'own-form': { at: whole, args: [{ at: 'Huyện Ninh Sơn' }] },
  'carried-lost': { at: whole, args: [{ rows: 0 }, { rows: 12 }] },
  'register-faulty': { at: sheet('register', sheets.register), args: [{ faults: 1 }, { faults: 12 }] },
  'register-from-files': { at: summary, args: [{ rows: 1 }, { rows: 12 }] },
  'register-differs': {
    at: sheet('register', sheets.register),
    args: [
      { missing: 2, extra: 1 },
      { missing: 1, extra: 0 },
      { missing: 0, extra: 3 },
    ],
  },
};

/** Every sample as a finding, by code. */
export const findings: readonly Finding[] = Object.entries(samples).flatMap(([code, sample]) =>
  (sample as Sample<Code>).args.map(
    (args) =>
      ({
        code,
        severity: 'error',
        at: sample.at,
        unit: '585',
        args,
        basis: sample.basis ?? null,
      }) as Finding,
  ),
);
