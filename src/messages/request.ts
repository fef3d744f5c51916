/** The words of *Phiếu yêu cầu bổ sung*, which goes back to a unit. Vietnamese only: it is signed and sent. */
import type { LetterPart } from '../plan/field';
import { letterType, sectionOf } from './annex';

export const requestTitle = 'PHIẾU YÊU CẦU BỔ SUNG';
export const requestAbout = (movement: string): string =>
  `Báo cáo, hồ sơ khen thưởng trong phong trào thi đua ${movement}`;
/** Name of its sheet. */
export const requestSheet = 'Phiếu yêu cầu bổ sung';

/** "Báo cáo số 12/BC-UBND ngày 02 tháng 10 năm 2023"; '' where neither is known. */
export function letterCited(part: LetterPart, symbol: string, date: string): string {
  if (symbol === '') return date === '' ? '' : `${undated[part]} ${date}`;
  return [letterType(symbol), 'số', symbol, date].filter(Boolean).join(' ');
}
const undated = { report: 'Báo cáo', nominations: 'Tờ trình' } as const;

export const opening = (office: string, letters: readonly string[]): string =>
  `${office} đã nhận ${letters.length === 0 ? 'biểu mẫu' : letters.join(' và ')} của đơn vị. Qua kiểm tra, đề nghị đơn vị bổ sung, chỉnh sửa các nội dung sau:`;
/** To a unit of which nothing came. */
export const openingToSilent = (office: string): string =>
  `Đến nay, ${office} chưa nhận được báo cáo, hồ sơ khen thưởng của đơn vị. Đề nghị đơn vị gửi các nội dung sau:`;
/** @param day "ngày 20 tháng 10 năm 2023", or dots */
export const closing = (office: string, day: string): string =>
  `Đề nghị đơn vị gửi lại biểu mẫu đã bổ sung, chỉnh sửa về ${office} chậm nhất ${day}./.`;
export const closingToSilent = (office: string, day: string): string =>
  `Đề nghị đơn vị gửi về ${office} chậm nhất ${day}./.`;

export const requestHeaders = {
  order: 'TT',
  what: 'Nội dung cần bổ sung hoặc chỉnh sửa',
  where: 'Vị trí (tệp, trang tính, ô)',
  basis: 'Căn cứ',
  mend: 'Cách sửa',
} as const;

const sections = {
  unsent: 'Nội dung chưa gửi',
  error: 'Lỗi phải bổ sung, chỉnh sửa',
  warning: 'Nội dung cần kiểm tra lại',
} as const;
export const requestSection = (numeral: string, kind: keyof typeof sections): string =>
  sectionOf(numeral, sections[kind]);

/** "Báo cáo: chưa gửi." */
export const unsent = (part: string, state: string): string => `${part}: ${state.toLowerCase()}.`;
export const sendForm = 'Nhập đủ vào biểu mẫu và gửi kèm văn bản.';
export const sendFileOfLetter = 'Gửi tệp biểu mẫu của văn bản đã gửi.';
/** @param day "09/10/2023" */
export const limitOf = (day: string): string => `Thời hạn gửi: hết ngày ${day}.`;
