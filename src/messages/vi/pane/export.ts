import type { ExportWords } from '../../pane/export';
import { quoted } from '../../quote';
import { exported } from '../export';
import { count, said } from '../words';

const told = (what: string, next: string) => ({ what, next });

export const exportWords: ExportWords = {
  ...exported,
  intro: 'Phụ lục lấy đúng nội dung bản tổng hợp đang mở, kể cả phần đã sửa tại đó.',
  noSummary: told(
    'Phụ lục lập từ bản tổng hợp; tệp đang mở không phải bản tổng hợp.',
    'Mở tệp bản tổng hợp, hoặc lập bản tổng hợp ở thẻ Tổng hợp.',
  ),
  planUnknown: said(
    'Không đọc được kế hoạch của bản tổng hợp này.',
    'Chọn tệp kế hoạch (.json) ở thẻ Biểu mẫu, mục Kế hoạch, rồi quay lại.',
  ),
  toMerge: 'Mở thẻ Tổng hợp',

  annexes: {
    heading: 'Phụ lục',
    names: {
      awards: 'Danh sách khen thưởng',
      figures: 'Tổng hợp số liệu',
      progress: 'Tình hình gửi báo cáo',
      reminders: 'Danh sách đôn đốc',
      posting: 'Danh sách công khai',
    },
    earlier: (name) => `Đưa lên trước: ${name}`,
    later: (name) => `Đưa xuống sau: ${name}`,
    moved: (name, place, all) => `${name}: thứ ${place} trong ${count(all)} phụ lục.`,
    none: 'Chọn ít nhất một phụ lục.',
  },
  list: {
    heading: 'Danh sách khen thưởng',
    content: 'Các dòng',
    selected: 'Đã chọn Trình',
    all: 'Mọi đề nghị chưa rút',
    arrangement: 'Thứ tự',
    byUnit: 'Theo đơn vị trình',
    byRank: 'Theo thứ tự ưu tiên của kế hoạch',
    apart: 'Tập thể, cá nhân mỗi loại một phụ lục',
  },
  letter: {
    heading: 'Văn bản kèm theo',
    hint: 'Chưa có thì để trống: phụ lục in dấu chấm để điền tay.',
    type: 'Loại văn bản',
    typeFollows: 'Theo ký hiệu.',
    symbol: 'Số, ký hiệu',
    symbolLike: 'Ví dụ 15/TTr-SNV',
    date: 'Ngày ký',
    dateLike: 'Ví dụ 16/10/2023',
    dateWrong: 'Chưa đúng ngày/tháng/năm.',
    issuer: 'Cơ quan ban hành',
    printed: 'In trên phụ lục:',
    motto: 'Thêm tên cơ quan, Quốc hiệu, Tiêu ngữ',
    code: 'In mã đối chiếu ở chân trang',
  },
  outputs: {
    heading: 'Xuất',
    toSheets: 'Thêm trang tính vào tệp này',
    toNew: 'Mở thành tệp mới',
    copy: 'Sao chép bảng để dán vào Word',
    copyOf: (name) => `Sao chép: ${name}`,
    copyHint: 'Bảng rộng thì dán vào trang Word khổ ngang.',
    files: 'Tải về',
    filesHint: 'Nếu Excel không cho tải: thêm trang tính, mở tệp mới hoặc sao chép bảng.',
    kinds: {
      xlsx: 'Phụ lục, Excel (.xlsx)',
      docx: 'Phụ lục, Word (.docx)',
      csv: 'Từng phụ lục, CSV',
      system: 'Danh sách 9 cột nhập hệ thống (.csv)',
      drafts: 'Dự thảo tờ trình, báo cáo (.docx)',
    },
    pdf: {
      heading: 'Cần bản PDF?',
      steps: [
        'Thêm trang tính vào tệp này, hoặc mở thành tệp mới.',
        'Chọn các trang tính phụ lục: bấm trang đầu, giữ Ctrl, bấm các trang còn lại.',
        'Tệp > Xuất > Tạo tài liệu PDF/XPS; Excel trên web: Tệp > In > In ra PDF. Khổ giấy, lề, số trang đã đặt sẵn.',
      ],
    },
  },
  working: { reading: 'Đang đọc bản tổng hợp…', writing: 'Đang lập phụ lục…' },
  asked: {
    concerns: told(
      'Cần xem lại trước khi xuất:',
      'Sửa trong bản tổng hợp rồi xuất lại. Vẫn xuất thì phụ lục không in các cảnh báo này.',
    ),
    goOn: 'Vẫn xuất',
    leave: 'Không xuất',
    replace: (sheets) =>
      told(
        `Tệp đã có trang phụ lục lập lần trước: ${sheets.map(quoted).join(', ')}.`,
        'Thay thì phần đã sửa trong các trang đó mất. Các trang khác giữ nguyên.',
      ),
    replaceThem: 'Thay trang cũ',
  },
  done: {
    nothing: told(
      'Chưa có gì để xuất.',
      'Chọn Trình ở cột Lựa chọn của bản tổng hợp, hoặc chọn phụ lục khác.',
    ),
    sheets: (sheets, earlier) =>
      told(
        `Đã thêm ${count(sheets.length)} trang tính: ${sheets.map(quoted).join(', ')}.`,
        earlier.length === 0
          ? 'Xem lại trước khi in.'
          : `Còn phụ lục lập lần trước: ${earlier.map(quoted).join(', ')}; không dùng thì xóa.`,
      ),
    opened: told(
      'Đã mở phụ lục thành tệp mới.',
      'Nếu không thấy cửa sổ Excel mới, tải về hoặc thêm trang tính.',
    ),
    notOpened: said('Excel không mở được tệp mới.', 'Thêm trang tính vào tệp này, hoặc tải về.'),
    copied: (name) =>
      told(`Đã sao chép ${quoted(name)}.`, 'Sang Word, đặt con trỏ vào chỗ cần, nhấn Ctrl+V.'),
    toCopy: (name) => told(`Bảng ${quoted(name)} đã sẵn sàng.`, 'Bấm nút dưới đây để sao chép.'),
    copyNow: 'Sao chép bảng',
    notCopied: 'Máy không cho sao chép. Tải bản Word (.docx), hoặc thêm trang tính rồi chép vùng ô.',
    files: (n) => told(`Đã gửi ${count(n)} tệp cho trình duyệt tải về.`, 'Không thấy tệp thì bấm tên tệp.'),
    again: (file) => `Tải ${file}`,
  },
  code: {
    heading: 'Mã đối chiếu',
    hint: 'Mã cho biết bản giấy và tệp đang mở có cùng nội dung. Sửa một chữ, một số là mã khác; lưu lại, sắp xếp, đổi màu thì không.',
    show: 'Xem mã của tệp đang mở',
    own: 'Mã của tệp đang mở:',
    typed: 'Mã trên bản giấy',
    compare: 'So mã',
    same: told('Mã khớp.', 'Nội dung tệp đúng như bản giấy.'),
    differs: (typed, own) =>
      told(
        `Mã không khớp: bản giấy ${typed}, tệp ${own}.`,
        'Nội dung tệp đã khác bản giấy, hoặc đây không phải tệp của bản giấy đó.',
      ),
    none: told(
      'Chưa phải mã đối chiếu.',
      'Mã có 10 chữ, số, ví dụ AC3D7-KMNPQ; nhập lại theo chân trang bản giấy.',
    ),
    noWorkbook: 'Tệp đang mở không phải biểu mẫu hay bản tổng hợp nên không có mã.',
  },
};
