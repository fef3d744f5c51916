import type { MergeWords } from '../../pane/merge';
import { quoted, shortened } from '../../quote';
import { count, mergedBefore, said } from '../words';
import { again } from './again';

const told = (what: string, next: string) => ({ what, next });

/** More would fill the pane; the rest is told by its number. */
const FILES_NAMED = 3;
const named = (files: readonly string[]): string => {
  const rest = files.length - FILES_NAMED;
  const list = files.slice(0, FILES_NAMED).map(quoted).join(', ');
  return rest > 0 ? `${list} và ${count(rest)} tệp khác` : list;
};

export const merge: MergeWords = {
  again,
  intro: 'Các tệp chỉ được đọc, không bị sửa. Chưa ghi gì cho đến khi chọn nơi ghi kết quả.',
  files: {
    drop: 'Thả tệp hoặc thư mục vào đây',
    choose: 'Chọn tệp',
    chooseFolder: 'Chọn thư mục',
    chosen: (n) => `${count(n)} tệp`,
    added: (n, all) => (n === 0 ? 'Các tệp này đã có.' : `Đã thêm ${count(n)}, tất cả ${count(all)} tệp.`),
    remove: (file) => `Bỏ ${file}`,
    clear: 'Bỏ tất cả',
    more: (n) => `Xem thêm ${count(n)} tệp`,
    dropFailed: said('Máy không cho đọc tệp vừa thả.', 'Dùng nút “Chọn tệp” hoặc “Chọn thư mục”.'),
  },
  register: {
    label: 'Danh sách đã khen thưởng của tỉnh',
    hint: 'Không bắt buộc. Không có thì dùng bản kèm trong tệp của đơn vị.',
    choose: 'Chọn tệp danh sách',
    remove: 'Bỏ tệp danh sách',
  },
  by: { label: 'Người tổng hợp', hint: 'Không bắt buộc. Ghi vào trang “Nhật ký” để biết ai đã tổng hợp.' },
  run: {
    button: (files) => (files === 0 ? 'Tổng hợp' : `Tổng hợp ${count(files)} tệp`),
    reading: (done, all) => `Đang đọc tệp ${done + 1}/${all}`,
    merging: 'Đang tổng hợp…',
    writing: 'Đang lập bản tổng hợp…',
    cancel: 'Dừng',
    cancelled: 'Đã dừng, chưa ghi gì.',
  },
  refused: {
    'plans-mixed': (plans) =>
      said(
        `Các tệp theo ${count(plans.length)} kế hoạch khác nhau: ${plans
          .map(({ title, version, files }) => `${quoted(title)} phiên bản ${version} (${named(files)})`)
          .join('; ')}.`,
        'Bỏ các tệp không thuộc kế hoạch cần tổng hợp rồi làm lại.',
      ),
    'plan-unusable': (file, why) => said(`${quoted(file)}: ${why.what}`, why.mend),
    'register-unusable': (file, why) => said(`${quoted(file)}: ${why.what}`, why.mend),
    'register-absent': (file) =>
      said(
        `Tệp ${quoted(file)} không có danh sách đã khen thưởng.`,
        'Chọn tệp có trang “Danh sách đã khen thưởng” theo biểu mẫu, hoặc bỏ tệp này.',
      ),
    'register-unused': (file) =>
      said(
        `Kế hoạch này không loại trừ đối tượng đã khen thưởng, không dùng đến tệp ${quoted(file)}.`,
        'Bỏ tệp danh sách rồi làm lại.',
      ),
    'summary-unusable': (file, why) => said(`${quoted(file)}: ${why.what}`, why.mend),
    'summary-absent': (file) =>
      said(
        `Tệp ${quoted(file)} không phải bản tổng hợp.`,
        'Chọn bản tổng hợp do chương trình lập, hoặc bỏ tệp này để tổng hợp từ đầu.',
      ),
    'summary-other-plan': (file, title) =>
      said(
        `${quoted(file)} là bản tổng hợp của kế hoạch khác: ${quoted(shortened(title))}.`,
        'Chọn bản tổng hợp của kế hoạch này, hoặc bỏ tệp này để tổng hợp từ đầu.',
      ),
    'summary-uneditable': (file, why) => {
      switch (why.reason) {
        case 'array-formula':
          return said(
            `${quoted(file)}: ô ${why.address} của trang ${quoted(why.sheet)} thuộc một công thức mảng nhiều ô, không sửa riêng được.`,
            'Bỏ công thức mảng ở đó, lưu tệp rồi làm lại.',
          );
        case 'totals-row':
          return said(
            `${quoted(file)}: bảng ${why.table} có dòng tổng ở cuối, không thêm dòng được.`,
            'Tắt dòng tổng (Table Design, Total Row), lưu tệp rồi làm lại.',
          );
        default:
          return said(
            `${quoted(file)} bị hỏng một phần, không sửa được.`,
            'Mở bằng Excel, lưu lại rồi làm lại.',
          );
      }
    },
    'nothing-readable': said(
      'Không có tệp nào dùng được để tổng hợp.',
      'Xem lý do của từng tệp dưới đây, chọn lại tệp.',
    ),
    insist: (title) => `Tổng hợp theo ${quoted(shortened(title))}, bỏ các tệp khác`,
  },
  result: {
    files: (n) => `${count(n)} tệp đã đọc`,
    nominations: (n) => `${count(n)} đề nghị khen thưởng`,
    units: (arrived, expected) => `${count(arrived)}/${count(expected)} đơn vị đã gửi`,
    plan: (title, version) => `${title} (phiên bản ${version})`,
    announce: (files, unusable) =>
      unusable === 0
        ? `Tổng hợp xong ${count(files)} tệp.`
        : `Tổng hợp xong ${count(files)} tệp, ${count(unusable)} tệp không dùng được.`,
    toDeliver: 'Chọn nơi ghi kết quả.',
    mergedBefore,
    unusable: (n) => `${count(n)} tệp không dùng được`,
    missing: (n) => `Chưa gửi: ${count(n)} đơn vị`,
    missingBelow: (n, sheet) => `${count(n)} đơn vị gửi qua cấp trên chưa gửi: xem trang ${quoted(sheet)}.`,
    allArrived: 'Mọi đơn vị gửi thẳng đã gửi.',
    perFile: 'Từng tệp',
    unknownUnit: 'Chưa xác định đơn vị',
    summaryLeftOut: 'Bản tổng hợp, không đọc',
    summariesLeftOut: (files) =>
      told(
        `Không đọc bản tổng hợp: ${named(files)}.`,
        'Muốn tổng hợp thêm vào bản đó thì mở nó bằng Excel, rồi chọn tệp của đơn vị tại đó.',
      ),
    uses: (parts) => `Dùng: ${parts.join(', ')}`,
    counts: (errors, warnings, notes) =>
      `${count(errors)} lỗi, ${count(warnings)} cảnh báo, ${count(notes)} lưu ý`,
    more: (n) => `Xem thêm ${count(n)} tệp`,
    again: 'Tổng hợp lần khác',
  },
  deliver: {
    heading: 'Ghi kết quả',
    toOpen: 'Ghi vào tệp đang mở',
    toNew: 'Mở thành tệp mới',
    download: 'Tải về',
    fileName: (day) => `tong-hop-${day}.xlsx`,
    adds: (sheets) => `Thêm ${count(sheets)} trang tính; trang tính đang có giữ nguyên.`,
    isForm: 'Tệp đang mở là biểu mẫu của đơn vị nên không ghi bản tổng hợp vào đó.',
    isSummary: 'Tệp đang mở đã có bản tổng hợp nên không ghi đè: mở kết quả thành tệp mới.',
    nameTaken: (sheets) =>
      said(
        `Tệp đang mở đã có trang tính cùng tên: ${sheets.map(quoted).join(', ')}. Chưa ghi gì.`,
        'Mở kết quả thành tệp mới.',
      ),
    writing: 'Đang ghi vào tệp đang mở, mất vài giây…',
    opening: 'Đang mở tệp mới…',
    written: told('Đã ghi bản tổng hợp vào tệp đang mở.', 'Xem lại, rồi lưu tệp.'),
    completed: told('Đã ghi nốt phần còn thiếu của bản tổng hợp.', 'Xem lại, rồi lưu tệp.'),
    unchanged: told('Bản tổng hợp này đã có trong tệp đang mở.', 'Không có gì phải ghi thêm.'),
    opened: told('Đã mở bản tổng hợp thành tệp mới.', 'Nếu không thấy cửa sổ Excel mới, tải về ở đây.'),
    notOpened: said('Excel không mở được tệp mới.', 'Tải về rồi mở bằng Excel.'),
    downloaded: told('Đã gửi tệp cho trình duyệt tải về.', 'Nếu không thấy tệp, mở thành tệp mới.'),
  },
};
