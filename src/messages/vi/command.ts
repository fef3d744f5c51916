/** What the command line says. */
import { codeLine } from '../annex';
import type { CommandWords, WriteTrouble } from '../command';
import { quoted } from '../quote';
import { late, notSent, onTheDay, onTime, partStates } from '../summary-form';
import { exported } from './export';
import { help } from './help';
import { count, mergedBefore, said } from './words';
import { wrongUse } from './wrong-use';

const oldFileIsWhole = 'Tệp cũ, nếu có, vẫn còn nguyên.';
const cannotWrite = ({ path, detail }: WriteTrouble, why: string): string =>
  `Không ghi được tệp ${quoted(path)}: ${why} (${detail}).`;

export const command: CommandWords = {
  help,
  wrongUse,
  writeTroubles: {
    'disk-full': (trouble) =>
      said(cannotWrite(trouble, 'đĩa đã đầy'), `${oldFileIsWhole} Dọn bớt đĩa rồi thử lại.`),
    'no-permission': (trouble) =>
      said(
        cannotWrite(trouble, 'không có quyền ghi'),
        `${oldFileIsWhole} Kiểm tra quyền truy cập, hoặc chọn nơi khác.`,
      ),
    'in-use': (trouble) =>
      said(
        cannotWrite(trouble, 'tệp đang được mở'),
        `${oldFileIsWhole} Đóng tệp trong Excel, LibreOffice rồi thử lại; nếu không ai mở, xóa tệp khóa (~$… hoặc .~lock…) nằm cạnh.`,
      ),
    'changed-meanwhile': (trouble) =>
      said(
        cannotWrite(trouble, 'tệp vừa được người khác sửa trong lúc tổng hợp'),
        `${oldFileIsWhole} Chạy lại lệnh.`,
      ),
    failed: (trouble) =>
      said(cannotWrite(trouble, 'hệ thống báo lỗi'), `${oldFileIsWhole} Kiểm tra nơi lưu rồi thử lại.`),
  },

  skipped: (path, why) => {
    const reasons = {
      hidden: 'tệp hoặc thư mục ẩn',
      'lock-file': 'tệp tạm của Excel',
      system: 'tệp của hệ điều hành',
      'folder-link': 'liên kết đến thư mục khác',
      output: 'tệp kết quả của lệnh này',
      register: 'danh sách đã khen thưởng của tỉnh',
      summary: 'bản tổng hợp, không phải biểu mẫu của đơn vị',
    } as const;
    return `Bỏ qua ${path}: ${reasons[why]}.`;
  },
  plan: (title, id, version, source) => {
    const sources = {
      file: 'theo tệp kế hoạch',
      'built-in': 'có sẵn',
      stamps: 'ghi trong biểu mẫu',
    } as const;
    return `Kế hoạch: ${title} (${id}, phiên bản ${version}, ${sources[source]})`;
  },
  planIsGood: (units, items) =>
    `Kế hoạch dùng được: ${count(units)} đơn vị, ${count(items)} mục trong đề cương.`,
  identifying: (done, all, file) => `Đang xác định kế hoạch ${done}/${all}: ${file}`,
  reading: (done, all, file) => `Đang đọc ${done}/${all}: ${file}`,
  making: (file) => `Đang tạo ${file}`,
  writing: (done, all, file) => `Đang ghi ${done}/${all}: ${file}`,
  merging: 'Đang tổng hợp…',
  wrote: (path) => `Đã ghi ${path}`,
  faultsSkipped: (codes) => `Không có mẫu cho lỗi không thể xảy ra theo kế hoạch này: ${codes.join(', ')}`,
  wroteMany: (files, folder) => `Đã ghi ${count(files)} tệp vào ${folder}`,
  keptCopy: (path) => `Bản cũ giữ tại ${path}`,
  changes: ({ added, changed, withdrawn }) =>
    `Danh sách khen thưởng: ${count(added)} dòng mới, ${count(changed)} dòng sửa, ${count(withdrawn)} dòng rút.`,
  mergedBefore,
  ...exported,
  noRequests: 'Không có đơn vị nào phải bổ sung, chỉnh sửa: không lập phiếu.',
  nothingToMend: (unit) => `${unit} không có nội dung phải bổ sung, chỉnh sửa: không lập phiếu.`,
  noPdf: {
    absent: said(
      'Không tạo được PDF: máy chưa có LibreOffice.',
      'Cài LibreOffice rồi chạy lại, hoặc mở tệp Word, Excel và lưu thành PDF.',
    ),
    failed: said(
      'Không tạo được PDF: LibreOffice không chuyển được tệp.',
      'Mở tệp Word, Excel và lưu thành PDF.',
    ),
  },
  code: codeLine,
  codeOf: (kind, name) => `Tệp: ${kind === 'summary' ? 'bản tổng hợp' : 'biểu mẫu của đơn vị'}, ${name}.`,
  codeIsSame: 'Mã khớp: nội dung tệp đúng như bản giấy.',
  codeIsNone: 'Mã đã gõ không đúng dạng: mã đối chiếu có 10 chữ và số.',
  codeDiffers: (code) => `Mã không khớp: mã của tệp là ${code}.`,
  openQuestions: (questions, sheet) => `Có ${count(questions)} nội dung chờ xử lý, xem trang ${sheet}.`,
  nothingNew: (path) => `Không có gì mới, giữ nguyên ${path}`,
  memoryLost: (path) =>
    `Dữ liệu ẩn của lần tổng hợp trước trong ${path} không còn hoặc bị hỏng: tổng hợp theo những gì còn đọc được, các cột tự ghi giữ nguyên.`,
  uneditable: (why) => {
    switch (why.reason) {
      case 'array-formula':
        return said(
          `Ô ${why.address} của trang "${why.sheet}" thuộc một công thức mảng nhiều ô, không sửa riêng được.`,
          'Bỏ công thức mảng ở đó rồi chạy lại.',
        );
      case 'totals-row':
        return said(
          `Bảng ${why.table} có dòng tổng ở cuối, không thêm dòng được.`,
          'Tắt dòng tổng (Table Design, Total Row) rồi chạy lại.',
        );
      default:
        return said('Tệp bị hỏng một phần, không sửa được.', 'Mở bằng Excel, lưu lại rồi chạy lại.');
    }
  },
  merged: (files, units) => `Đã tổng hợp ${count(files)} tệp của ${count(units)} đơn vị.`,
  checked: (files) => `Đã kiểm tra ${count(files)} tệp.`,
  counts: ({ errors, warnings, notes }) =>
    `${count(errors)} lỗi, ${count(warnings)} cảnh báo, ${count(notes)} lưu ý`,
  unreadable: (files) => `Không đọc được ${count(files)} tệp:`,
  inSummary: 'Cả bản tổng hợp',
  moreNotes: (notes, sheet) =>
    `… và ${count(notes)} lưu ý khác, ${sheet === null ? 'xem đầy đủ bằng --json' : `xem trang ${sheet}`}`,
  silentBelow: (units, sheet) =>
    `${count(units)} đơn vị gửi qua cấp trên trực tiếp chưa có tệp, xem trang ${sheet}.`,
  basis: (basis) => `Căn cứ: ${basis}.`,
  unknownUnit: 'Chưa xác định đơn vị',
  unitListHeaders: { code: 'Mã', unit: 'Đơn vị', kind: 'Loại', sendsTo: 'Gửi qua' },
  fileHeaders: { file: 'Tệp', unit: 'Đơn vị', errors: 'Lỗi', warnings: 'Cảnh báo', notes: 'Lưu ý' },
  unitHeaders: {
    unit: 'Đơn vị',
    report: 'Báo cáo',
    nominations: 'Khen thưởng',
    limit: 'Thời hạn',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    files: 'Tệp',
  },
  partStates,
  punctuality: { onTime, onDay: onTheDay, late, notSent, dayUnknown: 'Chưa xác định' },
  interrupted: 'Đã dừng theo yêu cầu; không có tệp nào bị ghi dở.',
  fault: (detail, debug) =>
    said(
      `Chương trình gặp lỗi ngoài dự kiến: ${detail}`,
      `Đề nghị gửi dòng này cho bộ phận hỗ trợ; đặt ${debug}=1 rồi chạy lại để có thêm chi tiết.`,
    ),
};
