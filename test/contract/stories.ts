/** Who fills in what, what is wrong with it, and what is then pasted over the form. All names are made up. */
import type { Plan } from '../../src/plan/schema';
import type { Code } from '../../src/rules/finding';
import { ninhThuan, twoLevel } from '../plan/plans';
import type { Entry } from './entries';
import { BELOW, BESIDE, list } from './entries';

export interface Story {
  readonly plan: Plan;
  readonly unit: string;
  readonly entries: readonly Entry[];
  /** Codes of what is wrong with the entries, besides what is missing. */
  readonly faults: readonly Code[];
  /** Over headers and entries alike. */
  readonly pasted: readonly Entry[];
}

const LIST = 'Đề nghị khen thưởng';

/**
 * Typed where a formula shows it otherwise: marks of namesakes rest on what stands beside them, and in a file nothing is
 * calculated before a spreadsheet opens it.
 */
const AT = ['Thành phố Phan Rang-Tháp Chàm', 'Xã Thành Hải'] as const;

const commune: Story = {
  plan: ninhThuan,
  unit: 'Xã Thành Hải',
  entries: [
    ['Thông tin', 'Người lập', BESIDE, 'Nguyễn Văn Mẫu'],
    ['Thông tin', 'Điện thoại', BESIDE, '0900000000'],
    ['Thông tin', 'Số tiêu chí đạt', BESIDE, 'mười chín'],
    ['Báo cáo sơ kết', 'Đặc điểm về diện tích', BELOW, 'Diện tích 10 km², dân số 5.000 người.'],
    ['Số liệu', 'V1', 'Năm 2021', 120.5],
    ['Số liệu', 'V1', 'Năm 2022', -5],
    ['Số liệu', 'V2', 'Nguồn, ghi chú', 'Báo cáo quyết toán'],
    ...list(
      LIST,
      [
        'Loại',
        'Ông/Bà',
        'Tên tập thể / Họ và tên',
        'Năm sinh',
        'Huyện, thành phố',
        'Xã, phường, thị trấn',
        'Tóm tắt thành tích',
        'Giá trị đóng góp (triệu đồng)',
      ],
      [
        ['Cá nhân', 'Ông', 'Trần Văn Mẫu', 1980, ...AT, 'Hiến 500 m² đất làm đường.', 20],
        ['Cá nhân', 'Bà', 'Lê Thị Mẫu', 1880, null, null, 'Vận động hội viên góp công.', null],
        ['Cá thể', 'Ông', 'Phạm Văn Mẫu', 1975, null, null, null, -3],
        ['Cá nhân', 'Ông', 'Trần Văn Mẫu', 1980, ...AT, 'Hiến 500 m² đất làm đường.', null],
      ],
    ),
    ['Danh sách đã khen thưởng', 1, 'Đối tượng được khen', 'Hồ Văn Mẫu'],
    ['Danh sách đã khen thưởng', 1, 'Ngày quyết định', '17/05/2022'],
  ],
  faults: ['duplicate', 'not-in-list', 'number-expected', 'number-out-of-range', 'register-faulty'],
  pasted: [
    [LIST, 0, 'Tên tập thể / Họ và tên', 'Tên'],
    [LIST, 2, 'Tên tập thể / Họ và tên', 'Đỗ Thị Mẫu'],
    [LIST, 5, 'Loại', 'Tập thể'],
    [LIST, 5, 'Tên tập thể / Họ và tên', 'Chi hội Nông dân thôn Mẫu'],
    ['Số liệu', 'V3', 'Năm 2021', 'chưa có'],
    ['Số liệu', 0, 'Năm 2022', 'Năm trước'],
  ],
};

const district: Story = {
  plan: ninhThuan,
  unit: 'Huyện Ninh Phước',
  entries: [
    ['Thông tin', 'Số văn bản báo cáo', BESIDE, '12/BC-UBND'],
    ['Thông tin', 'Ngày văn bản báo cáo', BESIDE, '28/09/2023'],
    ['Thông tin', 'Ngày gửi báo cáo', BESIDE, '30/02/2023'],
    ['Báo cáo sơ kết', 'Đặc điểm về diện tích', BELOW, 'Huyện có 09 đơn vị hành chính.'],
    ['Số liệu', 'V0', 'Năm 2021', 1000],
    ['Số liệu', 'V0', 'Ước năm 2023', 'nhiều'],
    ...list(
      LIST,
      [
        'Loại',
        'Ông/Bà',
        'Tên tập thể / Họ và tên',
        'Năm sinh',
        'Xã, phường, thị trấn',
        'Tóm tắt thành tích',
        'Ghi chú',
      ],
      [
        ['Tập thể', null, 'Nhân dân và cán bộ xã Mẫu', null, 'Xã Phước Sơn', 'Về đích trước hạn.', null],
        ['Cá nhân', 'Ông', 'Trần Văn Mẫu', 1980, 'Xã Không Có', 'Hiến đất.', 'trùng tên'],
      ],
    ),
  ],
  faults: ['date-expected', 'exclusion-unchecked', 'not-in-list', 'number-expected'],
  pasted: [
    [LIST, 0, 'Loại', 'Phân loại'],
    [LIST, 1, 'Ông/Bà', 'Bà'],
    ['Thông tin', 'Người lập', BESIDE, 'Võ Thị Mẫu'],
    ['Thông tin', 'Điện thoại', BESIDE, 'không có'],
  ],
};

const department: Story = {
  plan: ninhThuan,
  unit: 'Sở Giao thông vận tải',
  entries: [
    ['Thông tin', 'Người lập', BESIDE, 'Bùi Văn Mẫu'],
    ['Thông tin', 'Ngày văn bản báo cáo', BESIDE, '01/10/2033'],
    ...list(
      LIST,
      [
        'Loại',
        'Ông/Bà',
        'Tên tập thể / Họ và tên',
        'Năm sinh',
        'Chức vụ',
        'Hình thức đề nghị',
        'Tóm tắt thành tích',
      ],
      [['Cá nhân', 'Bà', 'Ngô Thị Mẫu', 1985, 'Chuyên viên', 'Huân chương', 'Tham mưu kế hoạch.']],
    ),
  ],
  faults: ['date-implausible', 'exclusion-unchecked', 'not-in-list'],
  pasted: [
    [LIST, 0, 'Tóm tắt thành tích', 'Thành tích'],
    [LIST, 1, 'Năm sinh', '1985?'],
  ],
};

const ward: Story = {
  plan: twoLevel,
  unit: 'Xã Mẫu An',
  entries: [
    ['Thông tin', 'Ngày văn bản báo cáo', BESIDE, '10/12/2026'],
    ['Báo cáo tổng kết', 'Việc đã làm tại địa bàn', BELOW, 'Vệ sinh 12 tuyến ngõ.'],
    ['Số liệu', 'Q1', 'Năm 2026', 12],
    ['Số liệu', 'Q2', 'Năm 2026', 'mười'],
    ...list(
      LIST,
      ['Loại', 'Tên tập thể / Họ và tên', 'Tóm tắt thành tích', 'Tỷ lệ phiếu (%)'],
      [
        ['Câu lạc bộ', 'Câu lạc bộ Ngõ đẹp Mẫu', 'Giữ sạch 5 tuyến ngõ.', 95],
        ['Câu lạc bộ', 'Câu lạc bộ Xanh Mẫu', 'Trồng hoa hai bên ngõ.', 120],
        ['Hộ gia đình', 'Hộ ông Trần Văn Mẫu', 'Góp công.', 80],
      ],
    ),
  ],
  faults: ['number-expected', 'number-out-of-range', 'quota-over-unit'],
  pasted: [
    [LIST, 0, 'Loại', 'Nhóm'],
    [LIST, 3, 'Loại', 'Hộ'],
  ],
};

const island: Story = {
  plan: twoLevel,
  unit: 'Đặc khu Đảo Mẫu',
  entries: [
    ['Thông tin', 'Người lập', BESIDE, 'Đặng Thị Mẫu'],
    ['Số liệu', 'Q1', 'Năm 2026', 3],
    ...list(
      LIST,
      ['Loại', 'Ông/Bà', 'Tên tập thể / Họ và tên', 'Năm sinh', 'Tóm tắt thành tích'],
      [['Người tiêu biểu', 'Ông', 'Đinh Văn Mẫu', 2030, 'Dọn bãi biển.']],
    ),
  ],
  faults: ['kind-without-quota', 'number-out-of-range'],
  pasted: [
    [LIST, 1, 'Ông/Bà', 'Cụ'],
    ['Số liệu', 'Q1', 'Năm 2026', '3 tuyến'],
  ],
};

const society: Story = {
  plan: twoLevel,
  unit: 'Hội Mẫu Thanh niên',
  entries: [
    ['Thông tin', 'Số văn bản báo cáo', BESIDE, '07/BC-HM'],
    ['Báo cáo tổng kết', 'Hội viên tham gia', BELOW, 'Có 40 hội viên tham gia.'],
  ],
  faults: [],
  pasted: [
    ['Báo cáo tổng kết', 0, 'Mục', 'STT'],
    ['Báo cáo tổng kết', 'Bài học và đề xuất', BELOW, 'Duy trì hằng tuần.'],
  ],
};

export const movements = [
  ['the plan 3126', [commune, district, department]],
  ['a plan of two levels', [ward, island, society]],
] as const satisfies readonly (readonly [string, readonly Story[]])[];
