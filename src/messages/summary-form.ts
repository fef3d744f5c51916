/** Titles, headers and choices of the summary workbook. Vietnamese only: its sheets are attached to official letters. */
import type { PartState } from '../merge/summary';
import type { Plan } from '../plan/schema';

export const summarySheets = {
  awards: 'Tổng hợp khen thưởng',
  reports: 'Tổng hợp báo cáo',
  figures: 'Tổng hợp số liệu',
  progress: 'Tiến độ',
  findings: 'Kiểm tra',
  log: 'Nhật ký',
} as const;

export const summaryTitles = {
  awards: 'TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG',
  reports: 'TỔNG HỢP BÁO CÁO',
  figures: 'TỔNG HỢP SỐ LIỆU',
  progress: 'TIẾN ĐỘ GỬI BÁO CÁO, HỒ SƠ KHEN THƯỞNG',
  findings: 'KẾT QUẢ KIỂM TRA',
  log: 'NHẬT KÝ TỔNG HỢP',
} as const;

/** What the province chooses. */
export const SELECTED = 'Trình';
export const selections = [SELECTED, 'Dự phòng', 'Không trình'] as const;
export const appraisals = ['Đủ điều kiện', 'Không đủ điều kiện', 'Bổ sung hồ sơ', 'Chưa thẩm định'] as const;

/** The province's own columns of the award list, and what the merge adds to a unit's columns. */
export const awardHeaders = (roles: Plan['roles']) =>
  ({
    order: 'STT',
    selection: 'Lựa chọn',
    opinion: `Ý kiến ${roles.considers}`,
    appraisal: 'Thẩm định',
    reason: 'Lý do',
    decision: 'Số quyết định',
    decisionDate: 'Ngày quyết định',
    note: 'Ghi chú của tỉnh',
    status: 'Trạng thái',
    sender: 'Cơ quan trình',
    path: 'Các cấp trình',
    file: 'Tệp',
    sheet: 'Trang tính',
    row: 'Dòng',
    check: 'Kiểm tra',
  }) as const;

export const statuses = { new: 'Mới', direct: 'Gửi trực tiếp' } as const;

export const chosenSoFar = 'Đã chọn:';
/** "5/08 tập thể": what follows the count. */
export const outOf = (limit: string, name: string): string => `/${limit} ${name}`;

export const reportHeaders = ['Mục', 'Nội dung', 'Đơn vị', 'Nội dung báo cáo', 'Tệp', 'Dòng'] as const;

export const figureHeaders = {
  code: 'Mã',
  indicator: 'Số liệu',
  unit: 'Đơn vị tính',
  total: 'Tổng cộng',
} as const;
export const notCounted = (unit: string): string => `${unit} (không cộng)`;
export const figuresNote = (from: number, to: number, kinds: string): string =>
  `Giai đoạn ${from}-${to}. Tổng cộng theo số liệu của: ${kinds}. Tỷ lệ tính lại từ tử số, mẫu số hoặc theo trọng số.`;

export const progressHeaders = {
  order: 'STT',
  unit: 'Đơn vị',
  report: 'Báo cáo',
  answered: 'Tỷ lệ hoàn thành',
  nominations: 'Khen thưởng',
  number: 'Số văn bản',
  date: 'Ngày văn bản',
  sent: 'Ngày gửi',
  received: 'Ngày nhận',
  limit: 'Thời hạn',
  letterNumber: 'Số tờ trình',
  letterDate: 'Ngày tờ trình',
  letterSent: 'Ngày gửi hồ sơ',
  letterReceived: 'Ngày nhận hồ sơ',
  letterLimit: 'Thời hạn hồ sơ',
  errors: 'Lỗi',
  warnings: 'Cảnh báo',
  used: 'Tệp đang dùng',
  superseded: 'Tệp thay thế',
  contact: 'Người liên hệ',
} as const;

export const partStates: Readonly<Record<PartState, string>> = {
  complete: 'Đã đủ',
  partial: 'Chưa đủ',
  empty: 'Chưa nhập',
  missing: 'Chưa gửi',
  declined: 'Không đề nghị khen thưởng',
  'not-asked': '',
};

export const onTime = 'Đúng hạn';
export const onTheDay = (day: string): string => `Gửi đúng ngày ${day}`;
export const late = 'Trễ hạn';
export const notSent = 'Chưa gửi';
export const notReceived = 'Chưa có ngày nhận';

export const findingHeaders = ['Mức', 'Đơn vị', 'Nội dung', 'Căn cứ', 'Cách sửa', 'Ô', 'Tệp'] as const;
export const nothingFound = 'Không phát hiện sai sót.';
export const goTo = 'Mở tệp tại ô này';

export const logHeaders = [
  'Thời điểm tổng hợp',
  'Tệp',
  'Đơn vị',
  'Kết quả',
  'Nội dung dùng',
  'Lý do',
  'Cách xử lý',
  'Dung lượng (byte)',
  'SHA-256',
] as const;
