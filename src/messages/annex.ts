/** The words of annexes and of the documents drafted from a summary. Vietnamese only: they are signed and sent. */
import type { Owed } from '../merge/owed';
import type { Deadline } from '../plan/schema';

export const annexWord = 'Phụ lục';
export const numbered = (numeral: string): string => `${annexWord} ${numeral}`;

/** Types of document by the abbreviation in their symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
export const letterTypes: Readonly<Record<string, string>> = {
  TTr: 'Tờ trình',
  BC: 'Báo cáo',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  ĐA: 'Đề án',
  PA: 'Phương án',
  CTr: 'Chương trình',
  BB: 'Biên bản',
};
/** A symbol that names no type is an official letter's: `12/UBND-VX`. */
export const PLAIN_LETTER = 'Công văn';

export function letterType(symbol: string): string {
  const [, abbreviation = ''] = /\/([^-\s/]+)-/.exec(symbol) ?? [];
  return letterTypes[abbreviation] ?? PLAIN_LETTER;
}

/** "(Kèm theo Tờ trình số 15/TTr-SNV ngày 16 tháng 10 năm 2023 của Sở Nội vụ)"; dots stand for what is not known yet. */
export const accompanying = (type: string, symbol: string, date: string, issuer: string): string =>
  `(Kèm theo ${type} số ${symbol} ${date} của ${issuer})`;
/** Of a letter of this type, by its abbreviation; '': a plain one. */
export const blankSymbolOf = (abbreviation: string): string =>
  abbreviation === '' ? '……/……' : `……/${abbreviation}-……`;
export const blankSymbol = blankSymbolOf('TTr');
export const blankDate = 'ngày …… tháng …… năm ……';
export const blankIssuer = '………………';

export const end = './.';
export const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
export const codeLine = (code: string): string => `Mã đối chiếu: ${code}`;

export const annexTitles = {
  /** Several awards stand in a column of their own. */
  awards: (award: string | null, part: string | null): readonly string[] => [
    ['DANH SÁCH', part?.toUpperCase()].filter(Boolean).join(' '),
    award === null ? 'ĐỀ NGHỊ KHEN THƯỞNG' : `ĐỀ NGHỊ TẶNG ${award}`.toUpperCase(),
  ],
  figures: (from: number, to: number): readonly string[] => [
    'TỔNG HỢP SỐ LIỆU',
    from === to ? `NĂM ${to}` : `GIAI ĐOẠN ${from}-${to}`,
  ],
  progress: ['TÌNH HÌNH GỬI BÁO CÁO, HỒ SƠ KHEN THƯỞNG'],
  reminders: ['DANH SÁCH ĐƠN VỊ CẦN ĐÔN ĐỐC', 'GỬI BÁO CÁO, HỒ SƠ KHEN THƯỞNG'],
  posting: (groups: readonly string[]): readonly string[] => [
    'DANH SÁCH',
    [groups.join(', '), 'được đề nghị khen thưởng'].filter(Boolean).join(' ').toUpperCase(),
  ],
} as const;

export const annexHeaders = {
  order: 'TT',
  nominee: 'Tên, chức vụ, đơn vị',
  achievement: 'Tóm tắt thành tích',
  sender: 'Cơ quan trình',
  note: 'Ghi chú',
  award: 'Hình thức đề nghị',
  figure: 'Số liệu',
  measure: 'Đơn vị tính',
  total: 'Tổng cộng',
  value: 'Giá trị',
  unit: 'Đơn vị',
  report: 'Báo cáo',
  reportLetter: 'Số, ngày văn bản',
  reportLimit: 'Thời hạn gửi báo cáo',
  nominations: 'Hồ sơ khen thưởng',
  nominationsLetter: 'Số, ngày tờ trình',
  nominationsLimit: 'Thời hạn gửi hồ sơ',
  missing: 'Nội dung còn thiếu',
  limit: 'Thời hạn, căn cứ',
} as const;

/** "I. TẬP THỂ" */
export const sectionOf = (numeral: string, name: string): string => `${numeral}. ${name.toUpperCase()}`;
export const titled = (title: string, name: string): string => `${title} ${name}`;
export const letterOf = (number: string, date: string): string =>
  [number, date && `ngày ${date}`].filter(Boolean).join(' ');
/** "Gửi ngày 02/10/2023": of what the plan counts. */
export const happenedOn = (counts: Deadline['counts'], day: string): string =>
  `${counts === 'sent' ? 'Gửi' : 'Nhận'} ngày ${day}`;
export const inTimeUntil = (day: string, clause: string): string => `Hết ngày ${day} (${clause})`;
export const missingParts = { report: 'Báo cáo', nominations: 'Hồ sơ khen thưởng' } as const;
/** "Báo cáo (chưa đủ nội dung)" */
export const owedPart = (part: string, owed: Owed): string =>
  owed === 'incomplete'
    ? `${part} (chưa đủ nội dung)`
    : owed === 'paper'
      ? `${part} (đã nhận văn bản, chưa có tệp)`
      : part;

/** "3. Ngân sách tỉnh (triệu đồng)" */
export const figureOf = (order: number, name: string, unit: string): string => `${order}. ${name} (${unit})`;
export const yearOf = (year: number): string => `Năm ${year}`;
export const estimatedYear = (year: number): string => `Ước năm ${year}`;
export const wholePeriod = (from: number, to: number): string => `Giai đoạn ${from}-${to}`;

/** Names of sheets: "PL I - Danh sách". */
export const annexSheet = (heading: string, name: string): string =>
  `${heading.replace(annexWord, 'PL')} - ${name}`;
export const annexSheets = {
  awards: 'Danh sách',
  figures: 'Số liệu',
  progress: 'Tình hình gửi',
  reminders: 'Đôn đốc',
  posting: 'Công khai',
} as const;

/** Of the list for award-management systems, whose order is fixed. */
export const systemHeaders = [
  'STT',
  'Tên gọi',
  'Tên tập thể/cá nhân/hộ gia đình',
  'Chức vụ',
  'Đơn vị công tác',
  'Phân loại khen thưởng',
  'Danh hiệu/Hình thức khen thưởng',
  'Phân loại đối tượng',
  'Lĩnh vực',
] as const;
