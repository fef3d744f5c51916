import type { Why, Written } from '../../../src/sheets/read/other-rows';
import { surelyNoEntry, whyNoEntry } from '../../../src/sheets/read/other-rows';

/** Numbers stand for cells with numbers; a text with its width for one that is merged over several columns. */
type Said = string | number | readonly [string, number];

const written = (said: readonly Said[]): readonly Written[] =>
  said.map((each) => ({
    text: typeof each === 'object' ? each[0] : String(each),
    width: typeof each === 'object' ? each[1] : 1,
    isNumber: typeof each === 'number',
    isHeader: false,
  }));

const groups = ['Tập thể', 'Cá nhân', 'Hộ gia đình', 'Doanh nghiệp - HTX'];

test.each<readonly [Why | null, readonly Said[]]>([
  ['group', ['I', 'TẬP THỂ']],
  ['group', ['II.', 'Cán bộ, công chức']],
  ['group', ['a)', 'Các phòng chuyên môn']],
  ['group', ['B', 'Cấp xã']],
  ['group', ['TẬP THỂ']],
  ['group', ['Cá nhân:']],
  ['group', ['II. CÁ NHÂN (05 người)']],
  ['group', ['Các tập thể']],
  ['group', ['Danh sách cá nhân']],
  ['group', ['Doanh nghiệp – HTX']],
  ['group', ['TẬP THỂ', 8]],
  ['group', [['I. Khối các cơ quan đảng', 8]]],
  ['group', ['III']],
  ['total', ['Tổng cộng']],
  ['total', ['TỔNG CỘNG: 05 tập thể, 03 cá nhân']],
  ['total', ['Cộng', 8]],
  ['total', ['Cộng I + II', 8]],
  ['total', ['Cộng (I+II)']],
  ['total', ['Cộng mục I']],
  ['total', ['Tổng', 13]],
  ['total', ['Tổng số', 'tập thể', 5]],
  ['signature', ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN']],
  ['signature', ['TM. UỶ BAN NHÂN DÂN XÃ']],
  ['signature', ['PHÒNG NỘI VỤ', 'TM. UBND HUYỆN']],
  ['signature', ['KT. CHỦ TỊCH']],
  ['signature', ['Người lập biểu', 'Thủ trưởng đơn vị']],
  ['signature', ['CHỦ TỊCH']],
  ['signature', ['(Ký, ghi rõ họ tên)']],
  ['signature', ['Ninh Phước, ngày … tháng … năm 2023']],
  ['signature', ['ngày 28 tháng 9 năm 2023']],
  ['signature', ['./.']],
  ['text', ['Ghi chú: số liệu đến 30/9/2023']],
  ['text', ['(*) Đã trừ hộ chuyển đi']],
  ['text', ['Danh sách này có 05 người./.']],
  ['text', [['Các tập thể trên đều hoàn thành xuất sắc nhiệm vụ', 6]]],

  [null, ['Cộng đồng dân cư thôn Mẫu']],
  [null, ['Tổng công ty Mẫu']],
  [null, ['Tập thể cán bộ xã Mẫu']],
  [null, ['Cá nhân', 'Nguyễn Văn Mẫu']],
  [null, ['Nguyễn Văn Mẫu']],
  [null, ['Nguyễn Văn Mẫu', 'Chủ tịch UBND xã']],
  [null, ['Nguyễn Văn Mẫu', 'Giám đốc', 'ngày 28 tháng 9 năm 2023']],
  [null, ['Ngày mới', 'Chi hội']],
  [null, ['I', 'Nguyễn Văn Mẫu', 'Chủ tịch UBND xã']],
  [null, ['Hộ ông Nguyễn Văn Mẫu']],
])('%s: %j', (why, said) => {
  expect(whyNoEntry(written(said), groups)).toBe(why);
});

test.each<readonly [Why | null, readonly Said[]]>([
  ['index', ['A', 'B', 'C', 1, 2, 3]],
  ['index', ['(1)', '(2)', '(3)']],
  [null, ['A', 'B']],
  [null, [1, 'Nguyễn Văn Mẫu', 3]],
  ['total', ['Tổng cộng', 8, 15]],
  [null, ['Tổng cộng', 'một nhận xét']],
])('whatever else speaks for it, %s: %j', (why, said) => {
  expect(surelyNoEntry(written(said), true)).toBe(why);
});

test('column numbers stand below the header only', () => {
  expect(surelyNoEntry(written([1, 2, 3]), false)).toBeNull();
});

test('three headers in a row are the header again', () => {
  const again = written(['Loại', 'Năm sinh', 'Ghi chú']).map((each) => ({ ...each, isHeader: true }));
  expect(surelyNoEntry(again, false)).toBe('text');
  expect(surelyNoEntry(again.slice(1), false)).toBeNull();
});
