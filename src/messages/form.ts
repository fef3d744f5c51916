/**
 * The words of the official form: sheet names, headers, titles, prompts. The form is a Vietnamese document whatever
 * language the screen speaks, so these have no English side.
 */
import type { TableId } from '../plan/field';
import type { Plan } from '../plan/schema';

export const hiddenSheets = {
  stamp: '_thidua',
  lists: '_danhmuc',
  /** Of a summary that stands beside a form, which has lists of its own. */
  summaryLists: '_danhmuc_th',
  memory: '_bonho',
  journal: '_ghido',
} as const;

/** The sheets of every plan. The report's is followed by what the plan calls the review. */
export const sheetNames: Readonly<Record<TableId, string>> = {
  info: 'Thông tin',
  report: 'Báo cáo',
  figures: 'Số liệu',
  nominations: 'Đề nghị khen thưởng',
  register: 'Danh sách đã khen thưởng',
};

/** Name of the sheet that holds a table. */
export const sheetName = (plan: Plan, table: TableId): string =>
  table === 'report' ? `${sheetNames.report} ${plan.review}` : sheetNames[table];

const infoLabels: Readonly<Record<string, string>> = {
  unit: 'Đơn vị',
  author: 'Người lập',
  phone: 'Điện thoại',
  recognised: 'Mức công nhận',
  recognisedBy: 'Số, ngày quyết định công nhận',
  criteria: 'Số tiêu chí đạt',
  reportNumber: 'Số văn bản báo cáo',
  reportDate: 'Ngày văn bản báo cáo',
  reportSent: 'Ngày gửi báo cáo',
  reportSigner: 'Người ký báo cáo',
  reviewDate: 'Ngày tổ chức hội nghị',
  letterNumber: 'Số tờ trình',
  letterDate: 'Ngày tờ trình',
  letterSent: 'Ngày gửi hồ sơ',
  letterSigner: 'Người ký tờ trình',
  noNominations: 'Không đề nghị khen thưởng',
};

const nominationHeaders: Readonly<Record<string, string>> = {
  order: 'STT',
  check: 'Kiểm tra',
  kind: 'Loại',
  title: 'Ông/Bà',
  name: 'Tên tập thể / Họ và tên',
  birthYear: 'Năm sinh',
  position: 'Chức vụ',
  workplace: 'Đơn vị công tác / Nơi cư trú',
  award: 'Hình thức đề nghị',
  achievement: 'Tóm tắt thành tích',
  rewardDecision: 'Số, ngày quyết định',
  contribution: 'Giá trị đóng góp (triệu đồng)',
  vote: 'Tỷ lệ phiếu (%)',
  objectClass: 'Phân loại đối tượng',
  field: 'Lĩnh vực',
  note: 'Ghi chú',
};

const registerHeaders: Readonly<Record<string, string>> = {
  recipient: 'Đối tượng được khen',
  kind: 'Loại',
  award: 'Hình thức khen',
  recognition: 'Mức công nhận',
  decision: 'Số quyết định',
  decisionDate: 'Ngày quyết định',
  note: 'Ghi chú',
};

const figureHeaders: Readonly<Record<string, string>> = {
  code: 'Mã',
  indicator: 'Số liệu',
  unit: 'Đơn vị tính',
  period: 'Cả giai đoạn',
  note: 'Nguồn, ghi chú',
  check: 'Kiểm tra',
};

const reportHeaders: Readonly<Record<string, string>> = {
  mark: 'Mục',
  answer: 'Nội dung theo đề cương và nội dung báo cáo',
  state: 'Tình trạng',
  key: 'Mã mục',
};

const ofLevel = (plan: Plan, field: string): string | undefined =>
  plan.levels.find(({ id }) => field === `place-${id}`)?.header;

const ofPart = (plan: Plan, field: string): string | undefined =>
  plan.nominations.dossier.find(({ id }) => field === `part-${id}`)?.header;

const ofYear = (plan: Plan, field: string): string | undefined => {
  const year = /^year-(\d{4})$/.exec(field)?.[1];
  if (year === undefined) return undefined;
  return plan.period.estimated && Number(year) === plan.period.to ? `Ước năm ${year}` : `Năm ${year}`;
};

/** Header of a column, or label of a row of the first sheet. Throws for a field that no form has. */
export function header(plan: Plan, table: TableId, field: string): string {
  const { exclusion, priority } = plan.nominations;
  const found = (() => {
    switch (table) {
      case 'info':
        return plan.nominations.dossier.find(({ id }) => field === `part-${id}`)?.name ?? infoLabels[field];
      case 'report':
        return reportHeaders[field];
      case 'figures':
        return ofYear(plan, field) ?? figureHeaders[field];
      case 'nominations':
        if (field === 'rewarded') return exclusion?.declaration;
        if (field === 'result') return priority?.header;
        return ofLevel(plan, field) ?? ofPart(plan, field) ?? nominationHeaders[field];
      case 'register':
        return field === 'place'
          ? plan.levels.find(({ id }) => id === exclusion?.level)?.header
          : registerHeaders[field];
      default:
        return table satisfies never;
    }
  })();
  if (found === undefined) throw new Error(`No header for field ${field} of ${table}`);
  return found;
}
