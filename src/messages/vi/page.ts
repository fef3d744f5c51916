import type { PageWords } from '../page/words';
import { quoted, shortened } from '../quote';
import { SELECTED, summarySheets } from '../summary-form';
import { count, said } from './words';

const told = (what: string, next: string) => ({ what, next });

export const page: PageWords = {
  title: 'Thi Đua – Kiểm tra, tổng hợp',
  heading: 'Kiểm tra, tổng hợp tệp biểu mẫu',
  forWhom: 'Dùng khi Excel cũ hơn bản 2021, dùng LibreOffice hoặc không cài được phần bổ trợ.',
  stays: 'Tệp được đọc ngay trên máy này, không gửi đi đâu. Trang đã mở thì dùng được cả khi không có mạng.',
  fromFolder: 'Trang mở từ thư mục nên làm việc chậm hơn và có lúc đứng yên vài giây; kết quả không khác.',
  parts: 'Phần việc',
  check: {
    intro: 'Chọn tệp biểu mẫu đã nhập. Mỗi tệp được kiểm tra riêng: nêu từng chỗ sai, căn cứ và cách sửa.',
    button: (files) => (files === 0 ? 'Kiểm tra' : `Kiểm tra ${count(files)} tệp`),
    cancelled: 'Đã dừng kiểm tra.',
    done: (files, { errors, warnings, notes }) =>
      `Đã kiểm tra ${count(files)} tệp: ${count(errors)} lỗi, ${count(warnings)} cảnh báo, ${count(notes)} lưu ý.`,
    clean: 'Không phát hiện sai sót: tệp gửi được kèm văn bản.',
    nothing: told('Không có tệp nào kiểm tra được.', 'Xem lý do của từng tệp dưới đây, chọn lại tệp.'),
    summaries: (files) => `Bản tổng hợp, không kiểm tra: ${files.map(quoted).join(', ')}.`,
    save: 'Lưu danh sách (.xlsx)',
    print: 'In danh sách',
    saved: (file) => `Đã gửi tệp ${quoted(file)} cho trình duyệt tải về.`,
    again: 'Kiểm tra tệp khác',
    mixed: 'Bỏ các tệp của kế hoạch khác rồi làm lại, hoặc kiểm tra tất cả theo kế hoạch có sẵn.',
    insist: (title) => `Kiểm tra theo ${quoted(shortened(title))}`,
    noFindings: 'Không phát hiện sai sót.',
    unknownUnit: 'Chưa xác định đơn vị',
    list: {
      fileName: (day) => `ket-qua-kiem-tra-${day}.xlsx`,
      title: 'KẾT QUẢ KIỂM TRA',
      filesTitle: 'TỆP ĐÃ KIỂM TRA',
      sheet: 'Kiểm tra',
      files: 'Từng tệp',
      file: 'Tệp',
      unit: 'Đơn vị',
      severity: 'Mức',
      where: 'Vị trí',
      what: 'Nội dung',
      mend: 'Cách sửa',
      basis: 'Căn cứ',
      outcome: 'Kết quả',
      summary: 'Bản tổng hợp, không kiểm tra',
      checkedOn: (day) => `Ngày kiểm tra: ${day}`,
    },
  },
  merge: {
    intro:
      'Chọn hoặc thả tệp của các đơn vị. Đang có bản tổng hợp thì thả cùng vào: chỉ những gì mới được ghi thêm. Các tệp chỉ được đọc, không bị sửa.',
    forWhom: {
      label: 'Tổng hợp cho',
      hint: 'Trong các tệp có biểu mẫu của đơn vị mà đơn vị cấp dưới gửi qua. Chọn ai tổng hợp.',
      unit: (unit, file) => `${unit}: ghi vào chính biểu mẫu ${quoted(file)}`,
      root: (root) => `${root}: mọi tệp là tệp đơn vị gửi lên`,
    },
    standing: {
      label: 'Bản tổng hợp đang dùng',
      hint: 'Không bắt buộc. Có thì ghi tiếp vào đó: lựa chọn, ý kiến, thẩm định, ghi chú và mọi phần của tỉnh giữ nguyên.',
      choose: 'Chọn bản tổng hợp',
      remove: 'Bỏ bản tổng hợp',
      found: (file) => `Tệp ${quoted(file)} là bản tổng hợp: sẽ ghi tiếp vào đó.`,
      several: (files) =>
        said(
          `Có ${count(files.length)} bản tổng hợp: ${files.map(quoted).join(', ')}.`,
          'Bấm “Chọn bản tổng hợp” để chọn bản đang dùng, hoặc bỏ các bản kia khỏi danh sách.',
        ),
      onlyChoices: 'Thực hiện các lựa chọn ở trang “Cần xử lý”',
    },
    done: {
      made: told('Đã lập bản tổng hợp.', 'Tải về, mở bằng Excel hoặc LibreOffice.'),
      changed: (file) => told(`Đã ghi phần mới vào bản sao của ${quoted(file)}.`, 'Tải về để dùng tiếp.'),
      ofUnit: (unit, file) =>
        told(
          `Đã ghi phần tổng hợp của ${unit} vào bản sao của ${quoted(file)}.`,
          `Tải về, mở bằng Excel hoặc LibreOffice: chọn “${SELECTED}” ở trang “${summarySheets.awards}”, hoàn thành biểu mẫu, rồi gửi chính tệp đó.`,
        ),
      nothingNew: (file) =>
        told('Không có gì mới.', `Không phải tải về: ${quoted(file)} vẫn là bản đang dùng.`),
      unusable: (n) => `${count(n)} tệp không dùng được, xem lý do dưới đây.`,
      questions: (n, sheet) =>
        told(
          `Có ${count(n)} nội dung chờ xử lý ở trang ${quoted(sheet)} của bản tổng hợp.`,
          'Mở trang đó, chọn cách xử lý ở cột “Chọn”, lưu, rồi thả bản tổng hợp vào đây và tổng hợp lại.',
        ),
    },
    download: 'Tải bản tổng hợp',
    downloadForm: 'Tải biểu mẫu kèm phần tổng hợp',
    downloaded: (file) => `Đã gửi tệp ${quoted(file)} cho trình duyệt tải về.`,
    replaces: (file) =>
      `Trình duyệt không ghi đè được lên tệp đang có: đóng ${quoted(file)} trong Excel, rồi chép tệp vừa tải đè lên. Từ đó chỉ dùng bản mới.`,
    keeps: 'Giữ tệp này làm bản đang dùng: lần sau có tệp mới của đơn vị thì thả cùng vào đây để ghi tiếp.',
    noLinks: 'Trình duyệt không cho biết tệp nằm ở thư mục nào, nên bản tổng hợp không có đường dẫn mở tệp.',
  },
};
