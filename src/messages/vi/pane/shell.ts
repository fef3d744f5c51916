import type { ShellWords } from '../../pane/shell';
import { quoted, shortened } from '../../quote';
import { count, said } from '../words';

export const shell: ShellWords = {
  pane: 'Bảng điều khiển Thi đua',
  tabList: 'Các thẻ của bảng điều khiển',
  tabs: { form: 'Biểu mẫu', check: 'Kiểm tra', merge: 'Tổng hợp', export: 'Xuất', help: 'Trợ giúp' },
  errorsFound: (n) => `${count(n)} lỗi`,
  opening: 'Đang mở…',
  loading: 'Đang đọc tệp đang mở…',
  busy: 'Đang thực hiện…',
  otherLanguage: 'English',
  toOtherLanguage: 'Chuyển sang tiếng Anh',
  details: 'Chi tiết',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  notCopied: 'Máy không cho sao chép. Chọn đoạn chữ rồi nhấn Ctrl+C.',
  retry: 'Thử lại',
  close: 'Đóng',
  fault: said('Chương trình gặp lỗi.', 'Bấm “Thử lại”. Nếu vẫn lỗi, sao chép chi tiết gửi người hỗ trợ.'),
  outsideExcel: said('Trang này chạy trong Excel.', 'Mở Excel, thẻ Thi đua, bấm “Bảng điều khiển”.'),
  oldExcel: said(
    'Bản Excel này không dùng được bảng điều khiển.',
    'Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Tệp biểu mẫu vẫn dùng được bình thường: tự kiểm tra bằng công thức.',
  ),

  noDownloads: said(
    'Excel trên máy Mac không tải được tệp từ bảng điều khiển.',
    'Thêm thành trang tính, hoặc mở thành tệp mới rồi lưu; bảng của phụ lục thì sao chép được sang Word. Cách khác: dùng trang dưới đây trong trình duyệt.',
  ),
  plainPage: 'Trang kiểm tra, tổng hợp tệp',

  works: (unit) => `Đơn vị: ${unit}`,
  change: 'Đổi',
  changeUnit: 'Đổi đơn vị',

  firstRun: {
    title: 'Đơn vị của bạn',
    intro: 'Chọn một lần để biểu mẫu đúng với đơn vị. Đổi lại lúc nào cũng được.',
    who: 'Bạn làm việc ở',
    root: (name) => name,
    rootRole: 'tổng hợp của các đơn vị',
    kind: 'Loại đơn vị',
    parent: 'Thuộc',
    anyParent: 'Tất cả',
    unit: 'Đơn vị',
    search: 'Tìm tên hoặc mã đơn vị, gõ không dấu cũng được',
    found: (n) => `${count(n)} đơn vị`,
    nothingFound: (text) => `Không có đơn vị nào có ${quoted(shortened(text))}.`,
    clearSearch: 'Xem tất cả',
    proceed: 'Tiếp tục',
    proceedAs: (unit) => `Tiếp tục: ${unit}`,
    notChosen: 'Chọn đơn vị trong danh sách trước.',
    cancel: 'Không đổi',
    remembered: 'Máy này chỉ nhớ đơn vị đã chọn.',
  },

  plan: {
    heading: 'Kế hoạch',
    document: (symbol, day, issuer) => `Số ${symbol} ngày ${day} của ${issuer}`,
    sources: {
      'built-in': (version) => `Có sẵn trong chương trình, phiên bản ${version}`,
      file: (version) => `Từ tệp đã chọn, phiên bản ${version}`,
      workbook: (version) => `Theo tệp đang mở, phiên bản ${version}`,
    },
    choose: 'Dùng kế hoạch khác',
    chooseFile: 'Chọn tệp kế hoạch (.json)',
    known: 'Kế hoạch đang có',
    hint: 'Tệp kế hoạch do cơ quan chủ trì gửi, đuôi .json.',
    reading: 'Đang đọc kế hoạch…',
    notJson: (file, detail) =>
      said(
        `Tệp ${quoted(file)} không phải tệp kế hoạch (${detail}).`,
        'Chọn tệp kế hoạch (.json) do cơ quan chủ trì gửi.',
      ),
    faulty: (file, faults) =>
      said(
        `Kế hoạch trong tệp ${quoted(file)} có ${count(faults)} chỗ sai, chưa dùng được.`,
        'Sửa tệp theo từng chỗ dưới đây rồi chọn lại.',
      ),
    faultAt: (path) => (path === '' ? 'Cả tệp' : path),
    moreFaults: (n) => `Còn ${count(n)} chỗ sai khác.`,
    tooLarge: (file) =>
      said(`Tệp ${quoted(file)} quá lớn so với một kế hoạch.`, 'Chọn tệp kế hoạch (.json) khác.'),
  },
};
