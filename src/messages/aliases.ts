/**
 * What offices write in place of the form's own words, so that a list that was retyped or pasted is still understood.
 * Compared in normal form: case, spaces, line breaks and a colon or star at the end do not matter.
 */
import type { TableId } from '../plan/field';

const infoAliases: Readonly<Record<string, readonly string[]>> = {
  unit: ['Tên đơn vị', 'Đơn vị báo cáo', 'Đơn vị lập', 'Tên cơ quan, đơn vị'],
  author: ['Người lập biểu', 'Người lập báo cáo', 'Họ tên người lập', 'Họ và tên người lập', 'Người báo cáo'],
  phone: ['Số điện thoại', 'SĐT', 'Số ĐT', 'Điện thoại liên hệ', 'Số điện thoại liên hệ'],
  recognised: ['Mức độ công nhận', 'Mức đạt chuẩn'],
  recognisedBy: ['Quyết định công nhận', 'Số quyết định công nhận'],
  criteria: ['Số tiêu chí đã đạt', 'Tiêu chí đạt'],
  reportNumber: ['Số báo cáo', 'Số, ký hiệu báo cáo'],
  reportDate: ['Ngày báo cáo', 'Ngày ký báo cáo'],
  reportSent: ['Ngày gửi văn bản báo cáo', 'Ngày nộp báo cáo'],
  reviewDate: ['Ngày tổ chức sơ kết', 'Ngày tổ chức tổng kết', 'Ngày hội nghị'],
  letterNumber: ['Số văn bản tờ trình', 'Số, ký hiệu tờ trình'],
  letterDate: ['Ngày văn bản tờ trình', 'Ngày ký tờ trình'],
  letterSent: ['Ngày gửi tờ trình', 'Ngày nộp hồ sơ', 'Ngày gửi hồ sơ khen thưởng'],
  noNominations: ['Không đề nghị', 'Không có đề nghị khen thưởng'],
};

const nominationAliases: Readonly<Record<string, readonly string[]>> = {
  order: ['TT', 'Số TT', 'Số thứ tự'],
  kind: ['Loại đối tượng', 'Đối tượng', 'Phân loại khen thưởng', 'Tập thể/cá nhân'],
  title: ['Danh xưng', 'Tên gọi', 'Ông, bà', 'Ông (bà)'],
  name: [
    'Họ và tên',
    'Họ tên',
    'Họ, tên',
    'Tên',
    'Tên tập thể',
    'Tên tập thể, cá nhân',
    'Tên tập thể/cá nhân',
    'Tên tập thể/cá nhân/hộ gia đình',
    'Họ và tên, tên tập thể',
    'Tập thể, cá nhân',
    'Tên đơn vị, cá nhân',
  ],
  birthYear: ['Năm sinh', 'NS', 'Ngày sinh', 'Ngày, tháng, năm sinh'],
  position: ['Chức danh', 'Chức vụ, chức danh', 'Chức vụ công tác'],
  workplace: [
    'Đơn vị công tác',
    'Đơn vị',
    'Nơi công tác',
    'Cơ quan công tác',
    'Cơ quan, đơn vị công tác',
    'Nơi cư trú',
    'Nơi ở',
    'Địa chỉ',
  ],
  award: [
    'Hình thức khen',
    'Hình thức khen thưởng',
    'Hình thức đề nghị khen thưởng',
    'Đề nghị khen thưởng',
    'Danh hiệu/hình thức',
    'Danh hiệu, hình thức',
  ],
  achievement: [
    'Thành tích',
    'Tóm tắt thành tích đạt được',
    'Tóm tắt thành tích đề nghị khen thưởng',
    'Nội dung thành tích',
  ],
  rewarded: ['Đã được khen', 'Đã được khen thưởng', 'Đã được tặng Bằng khen'],
  rewardDecision: ['Số QĐ, ngày QĐ', 'Số, ngày QĐ', 'Quyết định khen thưởng'],
  contribution: ['Giá trị đóng góp', 'Đóng góp (triệu đồng)', 'Số tiền đóng góp'],
  result: ['Mức hoàn thành kế hoạch', 'Mức độ hoàn thành kế hoạch'],
  vote: ['Tỷ lệ phiếu', 'Tỷ lệ phiếu bầu', 'Tỷ lệ phiếu đồng ý', 'Tỷ lệ % phiếu'],
  objectClass: ['Phân loại', 'Đối tượng khen thưởng'],
  field: ['Lĩnh vực khen thưởng', 'Ngành, lĩnh vực'],
  note: ['Ghi chú khác', 'Chú thích'],
};

const registerAliases: Readonly<Record<string, readonly string[]>> = {
  recipient: [
    'Tên tập thể, cá nhân',
    'Tên tập thể/cá nhân',
    'Tên tập thể',
    'Tập thể, cá nhân',
    'Họ và tên',
    'Họ tên',
    'Đối tượng',
    'Đối tượng khen thưởng',
  ],
  kind: ['Loại đối tượng', 'Phân loại khen thưởng'],
  award: ['Hình thức khen thưởng', 'Hình thức', 'Danh hiệu/hình thức'],
  recognition: ['Mức độ công nhận', 'Mức đạt chuẩn', 'Nội dung công nhận'],
  decision: ['Số QĐ', 'Quyết định số', 'Số, ký hiệu quyết định', 'Quyết định'],
  decisionDate: ['Ngày QĐ', 'Ngày ký', 'Ngày ban hành', 'Ngày, tháng, năm quyết định'],
  note: ['Chú thích'],
};

const figureAliases: Readonly<Record<string, readonly string[]>> = {
  code: ['Mã số', 'Mã chỉ tiêu', 'Mã số liệu'],
  indicator: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung', 'Nội dung số liệu'],
  unit: ['ĐVT', 'Đơn vị'],
  period: ['Tổng cộng', 'Cả kỳ', 'Tổng'],
  note: ['Ghi chú', 'Nguồn', 'Nguồn số liệu'],
};

const reportAliases: Readonly<Record<string, readonly string[]>> = {
  mark: ['STT', 'TT'],
  answer: ['Nội dung', 'Nội dung báo cáo', 'Nội dung theo đề cương'],
};

export const headerAliases: Readonly<Record<TableId, Readonly<Record<string, readonly string[]>>>> = {
  info: infoAliases,
  report: reportAliases,
  figures: figureAliases,
  nominations: nominationAliases,
  register: registerAliases,
};

/** "Xã, phường, thị trấn" is also headed "Xã/phường/thị trấn", "Xã", "Xã, phường" or "Cấp xã". */
export function placeAliases(header: string, levelName: string): readonly string[] {
  const parts = header.split(/[,/]/).map((part) => part.trim());
  const beginnings = parts.map((_, index) => parts.slice(0, index + 1));
  return [levelName, ...beginnings.flatMap((some) => [some.join(', '), some.join('/')])];
}

export const yearAliases = (year: number): readonly string[] => [
  `${year}`,
  `Năm ${year}`,
  `Ước năm ${year}`,
  `Ước ${year}`,
  `Ước thực hiện năm ${year}`,
  `Ước thực hiện ${year}`,
  `Thực hiện năm ${year}`,
];

/** Headings of sections inside a list, besides the plan's own groups and kinds. */
export const groupWords: readonly string[] = [
  'Tập thể',
  'Cá nhân',
  'Tập thể, cá nhân',
  'Hộ gia đình',
  'Hộ',
  'Gia đình',
  'Doanh nghiệp',
  'Hợp tác xã',
  'Doanh nghiệp, hợp tác xã',
];

/** May stand before those: "Các tập thể", "Đối với cá nhân". */
export const groupOpenings: readonly string[] = ['các', 'đối với', 'về', 'danh sách', 'khen thưởng'];

/** No name begins so, whatever follows. */
export const totalOpenings: readonly string[] = ['tổng cộng', 'tổng số'];
/** Total only when a count, a section or nothing follows: "Cộng đồng dân cư thôn 1" is a nominee. */
export const totalWords: readonly string[] = ['cộng', 'tổng'];
/** "Cộng mục I", "Cộng nhóm a". */
export const sectionWords: readonly string[] = ['mục', 'nhóm', 'phần'];

/** Stands nowhere in a list but below it. */
export const signatureOpenings: readonly string[] = [
  'nơi nhận',
  'tm.',
  'tm ubnd',
  'tm ủy ban',
  'kt.',
  'người lập biểu',
  'người lập bảng',
  'người lập danh sách',
  'người lập phiếu',
];

/** Below a list when the row begins with it; inside a list it may be somebody's position. */
export const signerOpenings: readonly string[] = [
  'tl.',
  'tuq.',
  'người lập',
  'thủ trưởng',
  'chủ tịch',
  'phó chủ tịch',
  'giám đốc',
  'phó giám đốc',
  'trưởng phòng',
  'xác nhận của',
  '(ký',
  './.',
];

/** Opens a remark below or between the rows. */
export const remarkOpenings: readonly string[] = [
  'ghi chú',
  'lưu ý',
  'chú thích',
  'danh sách này',
  'danh sách có',
  'danh sách gồm',
  '(*)',
  '*',
];
