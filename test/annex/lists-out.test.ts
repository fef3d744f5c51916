/** What other systems import: the list of nine columns, and CSV. */
import { annexRows, csvOf } from '../../src/annex/csv';
import { awardsAnnexes } from '../../src/annex/nominations';
import { systemList } from '../../src/annex/system-list';
import { ninhThuan, twoLevel } from '../plan/plans';
import { nominee, source } from './build';

const choice = { content: 'selected', arrangement: 'unit' } as const;

test('nine columns, numbered through, with the systems’ own classification', () => {
  const award = 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh';
  const given = source(ninhThuan, {
    nominees: [
      nominee(null, {
        kind: 'Cá nhân',
        title: 'Bà',
        name: 'Bà Lê Thị Mẫu',
        position: 'Trưởng thôn',
        workplace: 'Thôn Mẫu',
        award,
        objectClass: 'Người trực tiếp công tác, lao động',
        field: 'Kinh tế',
      }),
      nominee(null, { kind: 'Tập thể', title: 'Ông', name: 'Thôn Mẫu', award }),
      nominee(null, { kind: 'Hộ gia đình', name: 'Hộ Mẫu', award }),
    ],
  });
  expect(systemList(given, choice).slice(1)).toEqual([
    ['1', '', 'Thôn Mẫu', '', '', 'TAPTHE', award, '', ''],
    [
      '2',
      'Bà',
      'Lê Thị Mẫu',
      'Trưởng thôn',
      'Thôn Mẫu',
      'CANHAN',
      award,
      'Người trực tiếp công tác, lao động',
      'Kinh tế',
    ],
    ['3', '', 'Hộ Mẫu', '', '', 'HOGIADINH', award, '', ''],
  ]);
});

test.each([ninhThuan, twoLevel])('its header is always the same', (plan) => {
  expect(systemList(source(plan), choice)).toEqual([
    [
      'STT',
      'Tên gọi',
      'Tên tập thể/cá nhân/hộ gia đình',
      'Chức vụ',
      'Đơn vị công tác',
      'Phân loại khen thưởng',
      'Danh hiệu/Hình thức khen thưởng',
      'Phân loại đối tượng',
      'Lĩnh vực',
    ],
  ]);
});

test.each([
  ['a byte order mark, and a line end after the last row', [['a', 'b']], 'a,b\r\n'],
  ['quotes', [['nói "có"', 'x']], '"nói ""có""",x\r\n'],
  ['commas and line breaks', [['1,5', 'a\nb', 'c\r\nd']], '"1,5","a\nb","c\r\nd"\r\n'],
  [
    'texts that a spreadsheet would run',
    [['=1+1', '+CMD', '@SUM(A1)', '-x']],
    "'=1+1,'+CMD,'@SUM(A1),'-x\r\n",
  ],
  ['a formula that hides behind a tab', [['\t=1']], "'\t=1\r\n"],
  ['negative numbers are no formulas', [['-5', '-1.234,5']], '-5,"-1.234,5"\r\n'],
  ['nothing', [], ''],
] as const)('CSV: %s', (_, rows, text) => {
  expect(csvOf(rows)).toBe(`\uFEFF${text}`);
});

test('an annex as rows', () => {
  const given = source(ninhThuan, {
    nominees: [
      nominee(null, { kind: 'Tập thể', name: 'A', achievement: 'B' }, { senderName: 'C', note: 'D' }),
    ],
  });
  const [annex] = awardsAnnexes(given, choice);
  expect(annex && annexRows(annex)).toEqual([
    ['TT', 'Tên, chức vụ, đơn vị', 'Tóm tắt thành tích', 'Cơ quan trình', 'Ghi chú'],
    ['I. TẬP THỂ'],
    ['1', 'A', 'B', 'C', 'D'],
  ]);
});
