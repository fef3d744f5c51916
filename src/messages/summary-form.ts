/** Titles, headers and choices of the summary workbook. Vietnamese only: its sheets are attached to official letters. */
import type { Punctuality } from '../merge/punctuality';
import type { Cause } from '../merge/reminders';
import type { PartState } from '../merge/summary';
import type { PartId } from '../plan/field';
import type { Deadline, Plan } from '../plan/schema';

export const summarySheets = {
  awards: 'Tổng hợp khen thưởng',
  reports: 'Tổng hợp báo cáo',
  figures: 'Tổng hợp số liệu',
  years: 'Số liệu theo năm',
  reconciled: 'Đối chiếu số liệu',
  progress: 'Tiến độ',
  reminders: 'Danh sách đôn đốc',
  files: 'Tệp đã nhận',
  findings: 'Kiểm tra',
  queue: 'Cần xử lý',
  log: 'Nhật ký',
  history: 'Thay đổi',
} as const;

export const summaryTitles = {
  awards: 'TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG',
  reports: 'TỔNG HỢP BÁO CÁO',
  figures: 'TỔNG HỢP SỐ LIỆU',
  years: 'SỐ LIỆU CỦA TỪNG ĐƠN VỊ THEO NĂM',
  reconciled: 'ĐỐI CHIẾU SỐ LIỆU VỚI CẤP DƯỚI TRỰC TIẾP',
  progress: 'TIẾN ĐỘ GỬI BÁO CÁO, HỒ SƠ KHEN THƯỞNG',
  reminders: 'DANH SÁCH ĐƠN VỊ CẦN ĐÔN ĐỐC',
  files: 'TỆP ĐÃ NHẬN CỦA CÁC ĐƠN VỊ',
  findings: 'KẾT QUẢ KIỂM TRA',
  queue: 'NỘI DUNG CẦN XỬ LÝ',
  log: 'NHẬT KÝ TỔNG HỢP',
  history: 'THAY ĐỔI TỪNG Ô QUA CÁC LẦN TỔNG HỢP',
} as const;

/** Header of the hidden column by which the merge finds a row again. */
export const rowId = 'Mã dòng';

/** What the province chooses. */
export const SELECTED = 'Trình';
export const selections = [SELECTED, 'Dự phòng', 'Không trình'] as const;
export const appraisals = ['Đủ điều kiện', 'Không đủ điều kiện', 'Bổ sung hồ sơ', 'Chưa thẩm định'] as const;

/** Who merges at the root, as a note or a question of its summary calls it; elsewhere the unit's kind. */
export const rootMerger = 'tỉnh';
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
export const mergerOf = (kind: string | null): string => (kind === null ? rootMerger : small(kind));

/** The province's own columns of the award list, and what the merge adds to a unit's columns. */
export const awardHeaders = (roles: Plan['roles'], merger = rootMerger) =>
  ({
    order: 'STT',
    selection: 'Lựa chọn',
    opinion: `Ý kiến ${roles.considers}`,
    appraisal: 'Thẩm định',
    reason: 'Lý do',
    decision: 'Số quyết định',
    decisionDate: 'Ngày quyết định',
    note: `Ghi chú của ${merger}`,
    status: 'Trạng thái',
    sender: 'Cơ quan trình',
    path: 'Các cấp trình',
    file: 'Tệp',
    sheet: 'Trang tính',
    row: 'Dòng',
    check: 'Kiểm tra',
  }) as const;

export const statuses = {
  new: 'Mới',
  changed: 'Đã sửa',
  unchanged: 'Không đổi',
  withdrawn: 'Đã rút',
  returned: 'Gửi lại sau khi rút',
  joined: 'Đã gộp vào dòng khác',
} as const;
/** How the status of whatever kind of unit ends that sent past the unit above. */
export const directly = 'gửi trực tiếp';
export const sentDirectly = (kind: string, above: string): string =>
  `${kind} ${directly}, ${small(above)} chưa trình`;

export const findingStatuses = {
  new: 'Mới',
  changed: 'Chưa khắc phục',
  unchanged: 'Chưa khắc phục',
  gone: 'Không còn',
} as const;

export const chosenSoFar = 'Đã chọn:';

/** "5/08 tập thể": what follows the count. */
export const outOf = (limit: string, name: string): string => `/${limit} ${name}`;

export const reportHeaders = [
  'Mục',
  'Nội dung',
  'Đơn vị',
  'Nội dung báo cáo',
  'Tệp',
  'Dòng',
  'Trạng thái',
] as const;

export const figureHeaders = {
  code: 'Mã',
  indicator: 'Số liệu',
  unit: 'Đơn vị tính',
  total: 'Tổng cộng',
} as const;
/** A unit's own figures beside those of the units that send to it. */
export const reconciledHeaders = {
  unit: 'Đơn vị',
  code: 'Mã',
  indicator: 'Số liệu',
  measure: 'Đơn vị tính',
  own: 'Số đơn vị báo cáo',
  below: 'Cộng các đơn vị cấp dưới trực tiếp',
  given: 'Số đơn vị cấp dưới đã có số liệu',
  difference: 'Chênh lệch',
} as const;
export const reconciledNote = (from: number, to: number): string =>
  `Giai đoạn ${from}-${to}. Số đơn vị báo cáo đã gồm số liệu của cấp dưới, không cộng hai lần. Còn đơn vị chưa có số liệu thì chênh lệch chưa kết luận được.`;
export const yearsNote =
  'Theo tệp của đơn vị, mỗi lần tổng hợp ghi lại; sửa số liệu cả giai đoạn ở trang "Tổng hợp số liệu".';
export const givenOf = (given: string, asked: string): string => `${given}/${asked}`;

export const notCounted = (unit: string): string => `${unit} (không cộng)`;
export const figuresNote = (from: number, to: number, kinds: string): string =>
  `Giai đoạn ${from}-${to}. Tổng cộng theo số liệu của: ${kinds}. Tỷ lệ tính lại từ tử số, mẫu số hoặc theo trọng số.`;

export const progressHeaders = {
  order: 'STT',
  unit: 'Đơn vị',
  report: 'Báo cáo',
  answered: 'Tỷ lệ hoàn thành',
  nominations: 'Khen thưởng',
  number: 'Số văn bản',
  date: 'Ngày văn bản',
  sent: 'Ngày gửi',
  received: 'Ngày nhận',
  limit: 'Thời hạn',
  letterNumber: 'Số tờ trình',
  letterDate: 'Ngày tờ trình',
  letterSent: 'Ngày gửi hồ sơ',
  letterReceived: 'Ngày nhận hồ sơ',
  letterLimit: 'Thời hạn hồ sơ',
  errors: 'Lỗi',
  warnings: 'Cảnh báo',
  used: 'Tệp đang dùng',
  superseded: 'Tệp thay thế',
  contact: 'Người liên hệ',
  use: 'Dùng / Bỏ qua',
} as const;

/** What the province says of a unit's files, by hand. */
export const uses = { use: 'Dùng', ignore: 'Bỏ qua' } as const;

export const partStates: Readonly<Record<PartState, string>> = {
  complete: 'Đã đủ',
  partial: 'Chưa đủ',
  empty: 'Chưa nhập',
  missing: 'Chưa gửi',
  paper: 'Đã nhận văn bản, chưa có tệp',
  declined: 'Không đề nghị khen thưởng',
  'not-asked': '',
};

/** Above *Tiến độ*: what it comes to. */
export const progressTotals = {
  asked: 'Phải gửi',
  sent: 'Đã gửi tệp',
  declined: 'Không đề nghị',
  onTime: 'Đúng hạn',
  onDay: 'Gửi đúng ngày cuối',
  late: 'Trễ hạn',
  dayUnknown: 'Chưa rõ ngày',
  paper: 'Đã nhận văn bản, chưa có tệp',
  missing: 'Chưa gửi',
} as const;
export const partTitles = { report: 'Báo cáo sơ kết', nominations: 'Hồ sơ khen thưởng' } as const;
export const nominatedSoFar = 'Số đề nghị';
/** "12 tập thể": what follows the count. */
export const nominatedOf = (group: string): string => ` ${group.toLowerCase()}`;
export const progressHelp =
  'Văn bản đã nhận mà chưa có tệp: ghi "Ngày nhận". "Dùng / Bỏ qua" áp dụng cho mọi tệp của đơn vị; chọn từng tệp ở trang "Tệp đã nhận". Lần tổng hợp sau sẽ thực hiện.';

export const fileHeaders = {
  use: 'Dùng / Bỏ qua',
  unit: 'Đơn vị',
  file: 'Tệp',
  parts: 'Nội dung có trong tệp',
  reportDay: 'Ngày gửi báo cáo',
  nominationsDay: 'Ngày gửi hồ sơ',
  outcome: 'Kết quả',
  taken: 'Nội dung đang dùng',
} as const;
export const filesHelp =
  '"Dùng": lấy nội dung theo tệp này, kể cả khi có tệp gửi sau. "Bỏ qua": không lấy gì từ tệp này. Để trống: lấy tệp gửi sau cùng. Tệp chưa rõ đơn vị: ghi tên đơn vị vào cột "Đơn vị".';
const countedBy = { report: 'mục', figures: 'chỉ tiêu', nominations: 'dòng' } as const;
/** "Đề nghị khen thưởng (12 dòng)" */
export const partHeld = (name: string, rows: number, part: PartId): string =>
  `${name} (${rows} ${countedBy[part]})`;

export const reminderHeaders = {
  order: 'STT',
  unit: 'Đơn vị',
  part: 'Nội dung',
  cause: 'Tình trạng',
  limit: 'Thời hạn, căn cứ',
  days: 'Số ngày trễ',
  asOf: 'Tính đến ngày',
  lacks: 'Còn thiếu, cần sửa',
  contact: 'Người liên hệ',
  note: 'Ghi chú',
  state: 'Đôn đốc',
} as const;
export const reminderCauses: Readonly<Record<Cause, string>> = {
  missing: partStates.missing,
  paper: partStates.paper,
  incomplete: 'Gửi chưa đủ',
  faulty: 'Cần sửa lỗi',
};
export const reminderStates = { open: 'Còn đôn đốc', done: 'Đã xong' } as const;
export const reminderLimit = (limit: string, clause: string): string => `${limit} (${clause})`;
/** "Mục 1.a, 2 chưa có nội dung" */
export const itemsMissing = (items: readonly string[], more: number): string =>
  `Mục ${items.join(', ')}${more > 0 ? ` và ${more} mục khác` : ''} chưa có nội dung`;
export const cellsMissing = (cells: string): string => `${cells} ô bắt buộc chưa nhập`;
export const errorsLeft = (errors: string): string => `${errors} lỗi, xem trang ${summarySheets.findings}`;

export const onTime = 'Đúng hạn';
export const onTheDay = (day: string): string => `Gửi đúng ngày ${day}`;
export const late = 'Trễ hạn';
export const notSent = 'Chưa gửi';
export const dayUnknown = 'Chưa rõ ngày gửi';
export const notReceived = 'Chưa có ngày nhận';
export const unknownDay = (counts: Deadline['counts']): string =>
  counts === 'received' ? notReceived : dayUnknown;

/** @param day of the deadline */
export function punctualityWords(verdict: Punctuality, counts: Deadline['counts'], day: string): string {
  switch (verdict) {
    case 'onTime':
      return onTime;
    case 'onDay':
      return onTheDay(day);
    case 'late':
      return late;
    case 'notSent':
      return notSent;
    case 'dayUnknown':
      return unknownDay(counts);
    default:
      return verdict satisfies never;
  }
}

export const findingHeaders = [
  'Mức',
  'Đơn vị',
  'Nội dung',
  'Căn cứ',
  'Cách sửa',
  'Ô',
  'Tệp',
  'Trạng thái',
] as const;
export const goTo = 'Mở tệp tại ô này';

export const logHeaders = {
  time: 'Thời điểm tổng hợp',
  by: 'Người tổng hợp',
  file: 'Tệp',
  unit: 'Đơn vị',
  outcome: 'Kết quả',
  parts: 'Nội dung dùng',
  reason: 'Lý do',
  mend: 'Cách xử lý',
  added: 'Đề nghị mới',
  changed: 'Đề nghị sửa',
  withdrawn: 'Đề nghị rút',
  size: 'Dung lượng (byte)',
  sha256: 'SHA-256',
} as const;
/** Stands for the file where a merge carried out choices and read no new file. */
export const noNewFile = '(không có tệp mới)';
export const memoryLost = 'Dữ liệu ẩn của lần tổng hợp trước không còn hoặc bị hỏng.';
export const memoryLostMend =
  'Đã tổng hợp theo những gì còn đọc được; các cột tự ghi giữ nguyên. Đề nghị xem trang Cần xử lý và gửi lại đủ tệp của các đơn vị.';

export const historyHeaders = {
  time: 'Thời điểm tổng hợp',
  sheet: 'Trang tính',
  unit: 'Đơn vị',
  subject: 'Dòng',
  column: 'Cột',
  before: 'Giá trị cũ',
  after: 'Giá trị mới',
  file: 'Tệp',
} as const;
export const wholeRow = '(cả dòng)';

export const queueHeaders = (merger = rootMerger) => ({
  choice: 'Chọn',
  kind: 'Loại việc',
  sheet: 'Trang tính',
  unit: 'Đơn vị',
  subject: 'Dòng',
  column: 'Cột',
  before: 'Lần tổng hợp trước',
  theirs: 'Đơn vị gửi',
  ours: `${capital(merger)} đang ghi`,
  file: 'Tệp',
  since: 'Thời điểm',
  state: 'Tình trạng',
});
export const queueKinds = (merger: string) => ({
  cell: `Đơn vị và ${merger} cùng sửa`,
  row: `${capital(merger)} đã xóa dòng, đơn vị có sửa`,
  twin: 'Có thể là một dòng',
});
export const choices = (merger: string) => ({
  unit: 'Theo đơn vị',
  province: `Theo ${merger}`,
  same: 'Là một',
  different: 'Khác nhau',
});
export const queueHelp = (merger: string): string =>
  `Chọn cách xử lý ở cột đầu; lần tổng hợp sau sẽ thực hiện. Chưa chọn thì ô giữ như ${merger} đang ghi.`;
export const queueStates = { open: 'Chờ xử lý', done: 'Đã xử lý' } as const;
export const unknownBefore = '(không rõ)';

/** What stands for the summary itself where a file is named. */
export const thisSummary = 'bản tổng hợp này';

/** What a file is called in whose place another was put. */
export const fileMarks = { earlier: 'bản trước', other: 'tệp khác' } as const;
