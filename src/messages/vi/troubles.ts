/** Files that cannot be used. */
import type { TroubleSentences } from '../messages';
import { excerpt, quoted } from '../quote';
import { said } from './words';

const formats = {
  xls: 'Excel 97-2003 (.xls)',
  xlsb: 'Excel nhị phân (.xlsb)',
  ods: 'bảng tính OpenDocument (.ods)',
  fods: 'bảng tính OpenDocument dạng phẳng (.fods)',
  'xml-2003': 'bảng tính XML 2003 của Excel',
  doc: 'văn bản Word 97-2003 (.doc)',
  docx: 'văn bản Word',
  ppt: 'trình chiếu PowerPoint 97-2003 (.ppt)',
  pptx: 'trình chiếu PowerPoint',
  pdf: 'PDF',
  html: 'trang web (HTML)',
  xml: 'XML',
  csv: 'văn bản phân cách (CSV)',
  text: 'văn bản thuần (.txt)',
} as const;

const archives = { zip: 'zip', rar: 'rar', '7z': '7z', gzip: 'gz' } as const;

const saveAgain = 'Mở tệp bằng Excel, lưu lại dạng .xlsx rồi thử lại.';
const askAgain = 'Đề nghị đơn vị gửi lại tệp.';
const megabytes = (bytes: number): number => Math.ceil(bytes / 1_048_576);

export const troubles: TroubleSentences = {
  'not-found': () => said('Không tìm thấy tệp hoặc thư mục.', 'Kiểm tra lại tên và đường dẫn.'),
  'no-permission': () =>
    said('Không có quyền đọc tệp.', 'Kiểm tra quyền truy cập, hoặc chép tệp sang nơi khác.'),
  'is-folder': () => said('Đây là thư mục, không phải tệp.', 'Chỉ rõ tệp cần đọc.'),
  'unreadable-file': ({ detail }) =>
    said(`Máy không đọc được tệp (${detail}).`, 'Đóng các chương trình đang mở tệp rồi thử lại.'),

  empty: () => said('Tệp rỗng (0 byte).', askAgain),
  'lock-file': () =>
    said('Đây là tệp tạm do Excel tạo khi đang mở một tệp khác.', 'Bỏ qua; đóng Excel thì tệp này tự mất.'),
  'other-format': ({ format }) => {
    switch (format) {
      case 'xls':
      case 'xlsb':
      case 'ods':
      case 'fods':
      case 'xml-2003':
        return said(`Tệp dạng ${formats[format]}, không phải .xlsx.`, saveAgain);
      case 'doc':
      case 'docx':
      case 'ppt':
      case 'pptx':
      case 'pdf':
      case 'html':
      case 'xml':
      case 'csv':
      case 'text':
        return said(
          `Tệp dạng ${formats[format]}, không phải .xlsx.`,
          'Đề nghị đơn vị gửi tệp biểu mẫu .xlsx.',
        );
      case 'zip':
      case 'rar':
      case '7z':
      case 'gzip':
        return said(`Đây là tệp nén (.${archives[format]}).`, 'Giải nén rồi chọn các tệp .xlsx bên trong.');
      case 'unknown':
        return said('Không nhận biết được dạng tệp.', 'Đề nghị đơn vị gửi tệp biểu mẫu .xlsx.');
      default:
        return format satisfies never;
    }
  },
  encrypted: () => said('Tệp có đặt mật khẩu.', 'Bỏ mật khẩu rồi lưu lại.'),
  truncated: () => said('Tệp không đầy đủ, có thể do tải hoặc gửi chưa xong.', askAgain),
  damaged: ({ part }) => said(`Tệp bị hỏng ở phần ${quoted(part)}.`, askAgain),
  'part-missing': ({ part }) => said(`Tệp thiếu phần ${quoted(part)}.`, saveAgain),
  'too-many-parts': ({ found, limit }, { number }) =>
    said(
      `Tệp có ${number(found)} phần, vượt mức ${number(limit)} phần của một tệp biểu mẫu.`,
      'Đề nghị đơn vị gửi đúng tệp biểu mẫu.',
    ),
  'too-large': ({ found, limit }, { number }) =>
    said(
      `Nội dung tệp là ${number(megabytes(found))} MB, vượt mức ${number(megabytes(limit))} MB.`,
      'Bỏ hình ảnh, trang tính không thuộc biểu mẫu rồi lưu lại.',
    ),
  'too-many-cells': ({ sheet, limit }, { number }) =>
    said(
      `Trang tính ${quoted(sheet)} có quá ${number(limit)} ô có nội dung.`,
      'Xóa các dòng, cột thừa rồi lưu lại.',
    ),
  // What exactly is wrong with it is for programmers, in English: the JSON has it.
  'bad-xml': ({ part }) => said(`Phần ${quoted(part)} của tệp sai cấu trúc.`, saveAgain),
  'bad-cell': ({ sheet, address }) =>
    said(`Trang tính ${quoted(sheet)} có ô sai địa chỉ: ${excerpt(address)}.`, saveAgain),

  'not-ours': () =>
    said('Tệp không có trang tính nào của biểu mẫu.', 'Đề nghị đơn vị gửi đúng tệp biểu mẫu.'),
  'plan-unreadable': ({ path, detail }) =>
    said(
      `Kế hoạch ghi trong tệp bị hỏng${path === '' ? '' : ` tại ${path}`}: ${detail.replace(/\.$/, '')}.`,
      'Đề nghị đơn vị chép nội dung sang biểu mẫu mới.',
    ),
  'layout-newer': ({ found, known }) =>
    said(
      `Biểu mẫu thuộc phiên bản ${found}, mới hơn phiên bản ${known} mà chương trình này đọc được.`,
      'Cập nhật chương trình.',
    ),
  'plan-other': ({ found, expected }) =>
    said(
      `Tệp thuộc kế hoạch khác: ${excerpt(found.title)} (${found.id}), không phải ${excerpt(expected.title)} (${expected.id}).`,
      'Đề nghị đơn vị gửi tệp của đúng kế hoạch, hoặc chọn lại kế hoạch.',
    ),
};
