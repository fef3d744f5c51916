/** The words of documents drafted from a summary. They are only a beginning: officers go on writing. */

import { end, letterType } from './annex';
import { count } from './vi/words';

export const symbolLine = (symbol: string): string => `Số: ${symbol}`;
export const blankReportSymbol = '……/BC-……';
export const placeAndDate = (place: string, date: string): string => `${place}, ${date}`;

export const submissionTitle = 'TỜ TRÌNH';
/** Several awards stand beside whom they are for. */
export const submissionAbout = (award: string | null, movement: string): string =>
  `Về việc đề nghị ${award === null ? 'khen thưởng' : `tặng ${award}`} trong phong trào thi đua ${movement}`;
export const addressed = (who: string): string => `Kính gửi: ${who}.`;
/** "… của Ủy ban nhân dân tỉnh về sơ kết 03 năm …": what a document is about follows "về", small. */
function planCited(symbol: string, date: string, issuer: string, title: string): string {
  const about = title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
  return `${letterType(symbol)} số ${symbol} ${date} của ${issuer} ${/^về /.test(about) ? about : `về ${about}`}`;
}
/** The last of the bases, and so with a full stop (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const basis = (symbol: string, date: string, issuer: string, title: string): string =>
  `Căn cứ ${planCited(symbol, date, issuer, title)}.`;
/** @param through who is to submit it to `who`; null: it goes there itself */
export function proposal(
  office: string,
  through: string | null,
  who: string,
  award: string | null,
  counts: string,
): string {
  const asked =
    through === null
      ? `kính trình ${who} xem xét,`
      : `kính đề nghị ${through} tổng hợp, xem xét, trình ${who}`;
  return `${office} ${asked} ${award === null ? 'khen thưởng' : `tặng ${award} cho`} ${counts} có thành tích xuất sắc, cụ thể:`;
}
/** "1. Ông A, Trưởng thôn B: Giấy khen" */
export const proposed = (order: number, nominee: string, award: string): string =>
  `${order}. ${nominee}${award && `: ${award}`}`;
export const others = 'trường hợp khác';
export const withinQuota = (clauses: string): string =>
  `Số lượng đề nghị trong phạm vi quy định (${clauses}).`;
export const enclosed = 'Danh sách và tóm tắt thành tích kèm theo.';
export const submissionEnd = (through: string | null, who: string): string =>
  through === null
    ? `Kính trình ${who} xem xét, quyết định./.`
    : `Kính đề nghị ${through} xem xét, trình ${who} quyết định./.`;

export const reportTitle = 'BÁO CÁO';
export const reportAbout = (review: string, movement: string): string =>
  `${review.charAt(0).toUpperCase()}${review.slice(1)} phong trào thi đua ${movement}`;
export const figuresHeading = 'Tổng hợp số liệu';
export const reportOpening = (
  office: string,
  symbol: string,
  date: string,
  issuer: string,
  title: string,
): string => `Thực hiện ${planCited(symbol, date, issuer, title)}, ${office} báo cáo kết quả như sau:`;
/** To be filled in by hand, where no unit answered. */
export const unanswered = '……';
export const notReported = (units: readonly string[]): string =>
  `Các đơn vị chưa gửi báo cáo (${count(units.length)}): ${units.join('; ')}`;
export const onPaper = (units: readonly string[]): string =>
  `Các đơn vị đã gửi văn bản, chưa có tệp (${count(units.length)}): ${units.join('; ')}`;
export const partlyReported = (units: readonly string[]): string =>
  `Các đơn vị báo cáo chưa đủ nội dung (${count(units.length)}): ${units.join('; ')}`;
/** Sentences, each its paragraph; the last ends the document. */
export const ended = (sentences: readonly string[]): string =>
  sentences.length === 0 ? end : sentences.join('.\n') + end;

export const recipientsWord = 'Nơi nhận:';
export const asAbove = '- Như trên;';
export const otherRecipients = '- ……;';
export const recipient = (who: string): string => `- ${who};`;
export const archive = '- Lưu: VT.';
export const signer = 'QUYỀN HẠN, CHỨC VỤ\nCỦA NGƯỜI KÝ';
export const signerName = 'Họ và tên';
