/** Titles, guidance and computed words of a unit's workbook. Vietnamese only: they are part of the form. */
import type { PartId } from '../plan/field';

export const titles = {
  info: 'PHIẾU THÔNG TIN ĐƠN VỊ',
  figures: 'SỐ LIỆU',
  nominations: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  register: 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐÃ ĐƯỢC KHEN THƯỞNG',
} as const;

export const attachedTo = (symbol: string, date: string, issuer: string): string =>
  `(Theo Kế hoạch số ${symbol} ngày ${date} của ${issuer})`;

export const reportTitle = (review: string): string => `BÁO CÁO ${review.toLocaleUpperCase('vi')}`;

/** Sections of the first sheet. */
export const sections = {
  unit: 'Đơn vị',
  recognition: 'Kết quả công nhận',
  letter: 'Tờ trình khen thưởng',
  deadlines: 'Thời hạn',
  status: 'Tình hình nhập',
  guide: 'Cách làm',
} as const;

export const reportSection = (review: string): string => `Báo cáo ${review}`;

export const labels = {
  unitCode: 'Mã đơn vị',
  unitKind: 'Loại đơn vị',
  part: 'Trang tính',
  required: 'Phải nhập',
  filled: 'Đã nhập',
  wrong: 'Cần sửa',
  unchecked: 'Dòng chèn thêm, chưa kiểm tra được',
  deadline: 'Việc phải làm',
  limit: 'Thời hạn',
  lastDay: 'Ngày cuối còn trong hạn',
  basis: 'Căn cứ',
  notAsked: 'Không bắt buộc',
} as const;

export const before = (day: string): string => `trước ngày ${day}`;
export const onOrBefore = (day: string): string => `chậm nhất ngày ${day}`;
export const received = (limit: string): string => `${limit} (tính theo ngày nhận)`;
export const sendToParent = (parent: string): string => `Gửi về ${parent}`;
export const setByParent = (parent: string): string => `theo thời hạn của ${parent}`;

/** Hidden column; the program's own. */
export const marksHeader = 'Ô cần sửa (do phần mềm ghi)';

/** Five numbered lines at most. */
export const guide = (reportSheet: string | null, nominationSheet: string | null): readonly string[] =>
  [
    'Kiểm tra tên đơn vị ở đầu trang này; nhập người lập, điện thoại.',
    ...(reportSheet === null
      ? []
      : [`Nhập báo cáo vào các ô trắng của trang “${reportSheet}”; mục không phát sinh ghi “Không có”.`]),
    ...(nominationSheet === null
      ? []
      : [
          `Mỗi tập thể, cá nhân một dòng ở trang “${nominationSheet}”; sắp xếp: chọn một ô của cột, bấm A→Z. Không đề nghị thì chọn x ở trang này.`,
        ]),
    'Sửa các ô vàng và những chỗ có chữ đỏ cho đến khi cột “Cần sửa” bằng 0.',
    'Nhập số, ngày văn bản, ngày gửi; lưu dạng .xlsx, gửi kèm văn bản; không đổi tên trang tính.',
  ].map((line, index) => `${index + 1}. ${line}`);

export const notReady = 'Chưa nhập';
export const answered = 'Đã nhập';
export const optional = 'Không bắt buộc';
export const unfit = 'Dài quá khổ in';

export const reportHelp =
  'Nhập vào các ô trắng dưới mỗi mục; dán nhiều đoạn thì mỗi đoạn một ô. Không phát sinh thì ghi “Không có”.';

export const figuresHelp =
  'Số liệu để tổng hợp và minh họa báo cáo; có đến đâu nhập đến đó. Ô có nền là ô tự tính.';

/** "Toàn tỉnh … không quá 08 tập thể, 15 cá nhân (mục IV.3)." */
export const quotaOfAll = (root: string, counts: readonly string[], basis: string): string =>
  `Toàn ${root.charAt(0).toLowerCase()}${root.slice(1)} không quá ${counts.join(', ')} (${basis}).`;

export const quotaOfUnit = (counts: readonly string[], basis: string): string =>
  `Mỗi đơn vị đề nghị không quá ${counts.join(', ')} (${basis}).`;

export const nominationsDue = (to: string, limit: string, basis: string): string =>
  `Hồ sơ gửi về ${to} ${limit} (${basis}).`;

export const nominationsDueToParent = (parent: string): string =>
  `Hồ sơ gửi về ${parent} ${setByParent(parent)}.`;

export const exclusionLine = (sentence: string, basis: string): string =>
  `${sentence.replace(/\.$/, '')} (${basis}).`;

export const registerEmpty = (basis: string): string =>
  `Danh sách đã khen thưởng chưa có dữ liệu, chưa kiểm tra được ${basis}.`;

export const noData = 'Chưa có dữ liệu';

export const registerHelp =
  'Danh sách do cơ quan cấp tỉnh lập, chuyển kèm biểu mẫu để đối chiếu; chỉ ghi các trường hợp đã có quyết định.';

/** "Đã nhập 3 dòng, cần sửa 1 dòng." as a formula: texts around the two counts. */
export const rowCount = ['Đã nhập ', ' dòng, cần sửa ', ' dòng.'] as const;

/** Rows that no formula checks, and what to do: follows {@link rowCount} where there are any. */
export const uncheckedCount = [
  ' Chưa kiểm tra được ',
  ' dòng chèn thêm (tô màu): chép hai ô Kiểm tra, STT của dòng liền trên xuống, hoặc bấm Khôi phục biểu mẫu.',
] as const;

/** Around the number of the last row of the print area that the form comes with. */
export const printedShort = [
  'Danh sách dài hơn vùng in đặt sẵn (đến dòng ',
  '). Trước khi in, chọn từ ô B1 đến ô cuối danh sách, vào Page Layout > Print Area > Set Print Area.',
] as const;

export const missingUnit = 'Chưa chọn đơn vị';

export const partNames: Readonly<Record<PartId, string>> = {
  report: 'Báo cáo',
  figures: 'Số liệu',
  nominations: 'Đề nghị khen thưởng',
};
