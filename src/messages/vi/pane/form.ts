import type { FormWords, Told } from '../../pane/form';
import { quoted } from '../../quote';
import { count, said } from '../words';

const told = (what: string, next: string): Told => ({ what, next });
const list = (sheets: readonly string[]): string => sheets.map(quoted).join(', ');

export const form: FormWords = {
  state: {
    none: told('Tệp đang mở chưa có biểu mẫu.', ''),
    noneAtRoot: told(
      'Tệp đang mở không phải biểu mẫu của đơn vị.',
      'Tổng hợp các tệp đã nhận, hoặc tạo tệp biểu mẫu gửi đơn vị.',
    ),
    whole: (unit) => told(`Biểu mẫu của ${unit}.`, 'Đủ các trang tính. Lỗi nhập hiện ở thẻ Kiểm tra.'),
    unknownUnit: told(
      'Tệp đang mở là biểu mẫu, nhưng không rõ của đơn vị nào.',
      'Chọn đơn vị ở trang “Thông tin”; thẻ Kiểm tra vẫn dùng được.',
    ),
    unfinished: (unit) =>
      told(
        `Biểu mẫu của ${unit} chưa tạo xong.`,
        'Việc tạo bị ngắt giữa chừng. Nội dung đã nhập, nếu có, vẫn còn nguyên.',
      ),
    mergeUnfinished: (unit) =>
      told(
        `Phần tổng hợp trong biểu mẫu của ${unit} chưa ghi xong.`,
        'Excel bị ngắt khi đang ghi. Hoàn tất ở thẻ Tổng hợp; nội dung đã nhập vẫn còn nguyên.',
      ),
    lacking: (unit, sheets) =>
      told(
        `Biểu mẫu của ${unit} thiếu trang tính.`,
        `${sheets.length === 0 ? 'Trang ẩn của biểu mẫu đã bị xóa.' : `Đã bị xóa hoặc đổi tên: ${list(sheets)}.`} Bấm “Khôi phục biểu mẫu”.`,
      ),
    summary: (of) => told(`Bản tổng hợp của ${of}.`, 'Nhận thêm tệp của đơn vị ở thẻ Tổng hợp.'),
    summaryOfUnknown: told('Tệp đang mở là bản tổng hợp.', 'Nhận thêm tệp của đơn vị ở thẻ Tổng hợp.'),
  },
  otherUnit: (form, own) => `Tệp này của ${form}, không phải ${own}.`,

  install: {
    button: 'Tạo biểu mẫu',
    buttonFor: (unit) => `Tạo biểu mẫu cho ${unit} trong tệp đang mở`,
    adds: (sheets) =>
      `Thêm ${count(sheets.length)} trang tính: ${sheets.join(', ')}. Trang tính đang có giữ nguyên.`,
    finish: 'Hoàn tất biểu mẫu',
    working: 'Đang tạo biểu mẫu, mất vài giây…',
    installed: (unit) =>
      told(`Đã tạo biểu mẫu của ${unit}.`, 'Nhập từ trang “Thông tin”, làm theo phần “Cách làm”.'),
    unchanged: (unit) => told(`Biểu mẫu của ${unit} đã có đủ.`, 'Không có gì phải ghi thêm.'),
    completed: (unit) =>
      told(`Đã hoàn tất biểu mẫu của ${unit}.`, 'Phần còn thiếu đã được thêm; nội dung đã nhập giữ nguyên.'),
    nameTaken: (sheets) =>
      said(
        `Tệp đã có trang tính cùng tên: ${list(sheets)}. Chưa ghi gì.`,
        'Đổi tên các trang đó rồi tạo lại, hoặc tạo biểu mẫu trong một tệp mới.',
      ),
    otherWay: 'Tạo trong tệp mới',
  },

  repair: {
    heading: 'Khôi phục biểu mẫu',
    button: 'Khôi phục biểu mẫu',
    does: 'Đặt lại tiêu đề, công thức, danh sách chọn, định dạng, khóa trang tính và các trang bị xóa.',
    doesNot: 'Không sửa, không xóa nội dung đã nhập.',
    working: 'Đang khôi phục, mất vài giây…',
    repaired: (added) =>
      told(
        'Đã khôi phục biểu mẫu.',
        added.length === 0
          ? 'Tiêu đề, công thức, danh sách chọn, định dạng và khóa trang tính như lúc mới tạo. Nội dung đã nhập giữ nguyên.'
          : `Đã thêm lại, còn trống: ${list(added)}. Nội dung đã nhập ở các trang khác giữ nguyên.`,
      ),
    notThisForm: said(
      'Không tìm thấy biểu mẫu của đơn vị này trong tệp. Chưa ghi gì.',
      'Kiểm tra xem đang mở đúng tệp chưa, hoặc tạo tệp mới rồi chép nội dung sang.',
    ),
  },

  sort: {
    heading: 'Sắp xếp danh sách',
    button: 'Sắp xếp danh sách',
    does: 'Xếp danh sách đề nghị theo loại, rồi theo tên, nơi ở, đơn vị công tác; nội dung, màu, ghi chú đi theo dòng.',
    working: 'Đang sắp xếp…',
    sorted: (rows) =>
      told(`Đã sắp xếp ${rows} dòng của danh sách đề nghị.`, 'Số thứ tự và cột Kiểm tra tự cập nhật.'),
    inOrder: told('Danh sách đề nghị đã theo đúng thứ tự.', 'Không có gì thay đổi.'),
    blank: said('Danh sách đề nghị chưa có dòng nào. Chưa ghi gì.', 'Nhập danh sách rồi sắp xếp.'),
    noList: said(
      'Không tìm thấy danh sách đề nghị khen thưởng trong tệp đang mở. Chưa ghi gì.',
      'Kiểm tra xem đang mở đúng tệp chưa; danh sách bị sửa nhiều thì bấm Khôi phục biểu mẫu.',
    ),
    otherRow: (row, text) =>
      said(
        `Dòng ${row} nằm giữa danh sách nhưng không phải đối tượng đề nghị: “${text}”. Chưa ghi gì.`,
        'Xóa dòng đó hoặc chuyển xuống dưới danh sách, rồi sắp xếp lại.',
      ),
    hiddenRow: (row) =>
      said(
        `Dòng ${row} của danh sách đang ẩn; Excel không xếp dòng ẩn. Chưa ghi gì.`,
        'Bỏ lọc hoặc cho hiện các dòng ẩn, rồi sắp xếp lại.',
      ),
    mergedRow: (row) =>
      said(
        `Dòng ${row} của danh sách có ô bị gộp; Excel không xếp được. Chưa ghi gì.`,
        'Bỏ gộp ô, mỗi tập thể, cá nhân một dòng, rồi sắp xếp lại.',
      ),
  },

  other: {
    heading: 'Tạo tệp cho đơn vị khác',
    does: 'Một tệp biểu mẫu mới, riêng cho đơn vị được chọn. Tệp đang mở không thay đổi.',
    button: 'Tạo tệp mới',
    working: 'Đang tạo tệp mới…',
    opened: (unit) =>
      told(`Đã tạo tệp cho ${unit}.`, 'Tệp mở ở cửa sổ Excel khác. Nếu không thấy, tải về ở đây.'),
    notOpened: (unit) => told(`Đã tạo tệp cho ${unit}.`, 'Excel không mở được tệp mới. Tải về rồi mở.'),
    download: 'Tải về',
    downloadName: (file) => `Tải về ${file}`,
  },

  register: {
    label: 'Danh sách đã khen thưởng gửi kèm',
    hint: 'Không bắt buộc. Tệp .xlsx của tỉnh; đơn vị sẽ được nhắc nếu đề nghị trùng.',
    choose: 'Chọn tệp',
    reading: 'Đang đọc danh sách…',
    lines: (file, n) => `${quoted(file)}: ${count(n)} dòng.`,
    remove: 'Bỏ',
    faulty: (file, errors) =>
      `Danh sách trong ${quoted(file)} có ${count(errors)} lỗi; sửa trước khi gửi kèm biểu mẫu. Lỗi đầu tiên:`,
    absent: (file) =>
      said(
        `Tệp ${quoted(file)} không có danh sách đã khen thưởng.`,
        'Chọn tệp có trang “Danh sách đã khen thưởng” theo biểu mẫu.',
      ),
    unusable: (file, why) => said(`${quoted(file)}: ${why.what}`, why.mend),
  },

  toMerge: 'Mở thẻ Tổng hợp',
  toCheck: 'Mở thẻ Kiểm tra',
};
