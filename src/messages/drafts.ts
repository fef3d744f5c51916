/** The words of documents drafted from a summary. They are only a beginning: officers go on writing. */

import { end } from './annex';

export const symbolLine = (symbol: string): string => `Số: ${symbol}`;
export const blankReportSymbol = '……/BC-……';
export const placeAndDate = (place: string, date: string): string => `${place}, ${date}`;

export const submissionTitle = 'TỜ TRÌNH';
export const submissionAbout = (award: string, movement: string): string =>
  `Về việc đề nghị tặng ${award} trong phong trào thi đua ${movement}`;
export const addressed = (who: string): string => `Kính gửi: ${who}.`;
export const bases = (symbol: string, date: string, issuer: string, title: string): string =>
  `Căn cứ Kế hoạch số ${symbol} ngày ${date} của ${issuer} (${title});`;
export const proposal = (office: string, who: string, award: string, counts: string): string =>
  `${office} kính trình ${who} xem xét, tặng ${award} cho ${counts} có thành tích xuất sắc, cụ thể:`;
export const someAward = 'hình thức khen thưởng';
export const others = 'trường hợp khác';
export const withinQuota = (clauses: string): string =>
  `Số lượng đề nghị trong phạm vi quy định (${clauses}).`;
export const enclosed = 'Danh sách và tóm tắt thành tích kèm theo.';
export const submissionEnd = (who: string): string => `Kính trình ${who} xem xét, quyết định./.`;

export const reportTitle = 'BÁO CÁO';
export const reportAbout = (review: string, movement: string): string =>
  `${review.charAt(0).toUpperCase()}${review.slice(1)} phong trào thi đua ${movement}`;
export const figuresHeading = 'Tổng hợp số liệu';
export const notReported = (units: readonly string[]): string =>
  `Các đơn vị chưa gửi báo cáo: ${units.join('; ')}${end}`;

export const recipientsWord = 'Nơi nhận:';
export const asAbove = '- Như trên;';
export const archive = '- Lưu: VT.';
export const signer = 'QUYỀN HẠN, CHỨC VỤ\nCỦA NGƯỜI KÝ';
