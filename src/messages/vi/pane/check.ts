import { before, onOrBefore } from '../../entry-form';
import type { CheckWords } from '../../pane/check';
import { quoted, shortened } from '../../quote';
import { count } from '../words';

/** "Tỉnh Ninh Thuận" within a sentence. */
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const told = (what: string, next: string) => ({ what, next });

export const check: CheckWords = {
  overview: 'Tình hình chung',
  toForm: 'Mở thẻ Biểu mẫu',
  button: 'Kiểm tra lại',
  checking: 'Đang kiểm tra…',
  checkedAt: (time) => `Kiểm tra lúc ${time}`,
  atOnce: {
    label: 'Kiểm tra ngay sau mỗi lần nhập',
    why: 'Ở bản Excel này, mỗi lần phần bổ trợ kiểm tra thì Excel xóa các bước hoàn tác (Ctrl+Z). Khi tắt mục này, phần bổ trợ chỉ kiểm tra lúc mở bảng điều khiển và khi bấm “Kiểm tra lại”; cột “Kiểm tra” trên trang tính vẫn báo lỗi ngay khi nhập.',
    behind: told(
      'Đã có thay đổi sau lần kiểm tra này.',
      'Bấm “Kiểm tra lại” để xem kết quả mới; các bước hoàn tác sẽ bị xóa.',
    ),
  },
  announce: ({ errors, warnings, notes }) =>
    errors + warnings + notes === 0
      ? 'Kiểm tra xong, không có lỗi.'
      : `Kiểm tra xong: ${count(errors)} lỗi, ${count(warnings)} cảnh báo, ${count(notes)} lưu ý.`,
  state: {
    notForm: told(
      'Tệp đang mở chưa có biểu mẫu để kiểm tra.',
      'Mở tệp biểu mẫu của đơn vị, hoặc tạo biểu mẫu ở thẻ Biểu mẫu.',
    ),
    summary: told(
      'Tệp đang mở là bản tổng hợp.',
      'Kết quả kiểm tra từng đơn vị ở trang “Kiểm tra” của bản tổng hợp.',
    ),
    looking: 'Đang đọc tệp đang mở…',
    first: 'Đang kiểm tra lần đầu…',
    clean: told('Không phát hiện sai sót.', 'Lưu dạng .xlsx, gửi kèm văn bản cho nơi nhận.'),
    noErrors: told('Không còn lỗi.', 'Xem lại các cảnh báo, lưu ý; rồi lưu dạng .xlsx, gửi kèm văn bản.'),
    lost: told(
      'Không còn nhận ra biểu mẫu trong tệp.',
      'Mở thẻ Biểu mẫu để khôi phục. Nội dung đã nhập giữ nguyên.',
    ),
  },

  severities: {
    label: 'Mức cần xem',
    chip: {
      error: (n) => `${count(n)} lỗi`,
      warning: (n) => `${count(n)} cảnh báo`,
      note: (n) => `${count(n)} lưu ý`,
    },
  },

  sheets: {
    heading: 'Tình hình nhập',
    answered: (filled, required) => `${filled}/${required} mục bắt buộc`,
    cells: (n) => `${count(n)} ô đã nhập`,
    items: (n) => `${count(n)} mục đã nhập`,
    rows: (n) => `${count(n)} dòng`,
    missing: (n) => `thiếu ${count(n)}`,
    wrong: (n) => `sai ${count(n)}`,
    fine: 'đạt',
  },

  quotas: {
    heading: 'Chỉ tiêu khen thưởng',
    nominated: (n, { name }) => `Đề nghị ${count(n)} ${name}`,
    limit: ({ per, limit, name }, root) =>
      per === 'plan'
        ? `Toàn ${lower(root)}: không quá ${count(limit)} ${name}`
        : `Mỗi đơn vị: không quá ${count(limit)} ${name}`,
    chosenFrom: (root) => `${root} xét chọn trong số đề nghị của mọi đơn vị.`,
    over: (by) => `Vượt ${count(by)}`,
  },

  deadlines: {
    heading: 'Thời hạn',
    limit: (bound, day) => (bound === 'before' ? before(day) : onOrBefore(day)),
    lastDay: (day) => `ngày cuối: ${day}`,
    left: (days) => `Còn ${count(days)} ngày`,
    today: 'Hôm nay là ngày cuối',
    dayItself: (day) => `Hôm nay ${day}: đã qua ngày cuối`,
    passed: (days) => `Quá hạn ${count(days)} ngày`,
    onTime: (day) => `Đúng hạn (${day})`,
    onDay: (day) => `Đúng ngày ${day}, nơi nhận quyết định`,
    late: (day) => `Trễ hạn (${day})`,
    declined: 'Không đề nghị',
    receivedCounts: 'tính theo ngày nhận',
    byParent: (parent) => `Gửi về ${parent} theo thời hạn của ${parent}.`,
  },

  findings: {
    heading: 'Nội dung cần xem',
    sheet: 'Trang tính',
    allSheets: 'Tất cả trang tính',
    wholeFile: 'Cả tệp',
    search: 'Tìm trong kết quả, gõ không dấu cũng được',
    searchShort: 'Tìm',
    shown: (n, all) => (n === all ? `${count(all)} nội dung` : `${count(n)} trong ${count(all)} nội dung`),
    nothingLeft: 'Không có nội dung nào khớp với bộ lọc.',
    clearFilter: 'Bỏ lọc',
    row: (row, name) => (name === '' ? `Dòng ${row}` : `Dòng ${row}: ${shortened(name)}`),
    goTo: 'Đến ô',
    more: (n) => `Xem thêm ${count(n)}`,
    basis: (basis) => `Căn cứ: ${basis}`,
    inSheet: (sheet, n) => `${quoted(sheet)}: ${count(n)} nội dung`,
    gone: 'Trang tính của nội dung này không còn. Bấm “Kiểm tra lại”.',
  },
};
