import type { Concern } from '../../annex/concerns';
import type { Content } from '../../annex/order';
import type { Unread } from '../../annex/source';
import { annexSheets } from '../annex';
import type { ExportSentences } from '../export';
import { quoted } from '../quote';
import { count } from './words';

/** The first names, and how many there are where there are more. */
const NAMED = 5;
const people = (names: readonly string[]): string =>
  [...names.slice(0, NAMED), ...(names.length > NAMED ? [`… (${count(names.length)})`] : [])].join('; ');

const noOne = (content: Content): string =>
  content === 'selected' ? 'Chưa dòng nào được chọn trình' : 'Không có đề nghị nào';

function unread(each: Unread): string {
  switch (each.kind) {
    case 'memory':
      return 'Bản tổng hợp đã mất phần ghi nhớ của lần tổng hợp trước: không xác định được lỗi còn ở từng dòng.';
    case 'sheet':
      return `Không tìm thấy trang ${quoted(each.sheet)}: nội dung đã nhập ở đó không có trong kết quả.`;
    case 'parts':
      return `Trang ${quoted(each.sheet)} không còn cột, dòng: ${people(each.names)}. Nội dung đã nhập ở đó không có trong kết quả.`;
    case 'cells':
      return `Trang ${quoted(each.sheet)} có ${count(each.cells.length)} ô không đọc được, không có trong kết quả: ${people(each.cells.map(({ at, text }) => `${at} ${text}`.trim()))}.`;
    default:
      return each satisfies never;
  }
}

function concern(each: Concern): string {
  switch (each.kind) {
    case 'over-quota':
      return `Vượt số lượng ${each.quota}${each.sender === null ? '' : ` (${each.sender})`}: đã chọn ${count(each.chosen)}, quy định ${count(each.limit)}.`;
    case 'errors':
      return `Còn lỗi ở ${count(each.names.length)} dòng: ${people(each.names)}.`;
    case 'not-appraised':
      return `Chưa thẩm định ${count(each.names.length)} dòng đã chọn: ${people(each.names)}.`;
    case 'not-cleared':
      return `Thẩm định chưa đủ điều kiện hoặc cần bổ sung hồ sơ ở ${count(each.names.length)} dòng đã chọn: ${people(each.names)}.`;
    case 'withdrawn':
      return `Đơn vị đã rút ${count(each.names.length)} dòng đã chọn: ${people(each.names)}.`;
    case 'direct':
      return `Gửi trực tiếp, cấp trên chưa trình ${count(each.names.length)} dòng: ${people(each.names)}.`;
    case 'unread':
      return unread(each.unread);
    default:
      return each satisfies never;
  }
}

export const exported: ExportSentences = {
  concern,
  emptyAnnex: (annex, content) => {
    const reasons = {
      awards: noOne(content),
      posting: noOne(content),
      figures: 'Không có số liệu nào',
      progress: 'Kế hoạch không có đơn vị nào phải gửi',
      reminders: 'Không còn đơn vị nào phải đôn đốc',
    } as const;
    return `${reasons[annex]}: không lập phụ lục ${quoted(annexSheets[annex])}.`;
  },
};
