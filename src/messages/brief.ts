/**
 * The sentences of the form's own check column: static for each field, so that a formula can show them. Vietnamese
 * only, as the form is. Each opens with the header, because a cell may show several.
 */
import type { Code } from '../rules/finding';
import { quoted } from './quote';

/** What a sheet can tell without the add-in: every code that has formulas, and an error value in any cell. */
export type BriefCode = Extract<
  Code,
  | 'cell-error'
  | 'required-missing'
  | 'expected-missing'
  | 'not-in-list'
  | 'place-outside-parent'
  | 'too-long'
  | 'number-expected'
  | 'number-out-of-range'
  | 'date-expected'
  | 'date-implausible'
  | 'sent-before-letter'
  | 'deadline-passed'
  | 'deadline-day'
  | 'none-but-listed'
  | 'nominations-undeclared'
  | 'excluded-recipient'
  | 'excluded-place'
  | 'excluded-declared'
  | 'kind-without-quota'
  | 'quota-over-unit'
  | 'vote-below'
  | 'name-implausible'
>;

/** What a sentence may say of its field. */
export interface BriefField {
  readonly header: string;
  /** Bounds of a number; of a text, the most characters. */
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** Header of the field under whose choice this one must lie. */
  readonly parentHeader?: string;
}

const length = new Intl.NumberFormat('vi-VN');
/** Bounds are often years, which take no thousands' dots. */
const bound = new Intl.NumberFormat('vi-VN', { useGrouping: false });

function range({ min, max, whole }: BriefField): string {
  const kind = whole === true ? 'số nguyên' : 'số';
  const from = min === undefined ? '' : ` từ ${bound.format(min)}`;
  if (max === undefined) return `${kind}${from}${from === '' ? '' : ' trở lên'}`;
  return `${kind}${from} ${from === '' ? 'không quá' : 'đến'} ${bound.format(max)}`;
}

const maybeExcluded = 'Có thể thuộc trường hợp không xét khen thưởng';

/** Each at most 120 characters, for a header of at most 50. */
export const brief: { readonly [C in BriefCode]: (field: BriefField) => string } = {
  // The formula sees that some cell of the row is in error, not which.
  'cell-error': () => 'Có ô báo lỗi công thức.',
  'required-missing': ({ header }) => `${header}: chưa nhập.`,
  'expected-missing': ({ header }) => `${header}: nên bổ sung.`,
  'not-in-list': ({ header }) => `${header}: không có trong danh sách.`,
  'place-outside-parent': ({ header, parentHeader }) =>
    `${header}: không thuộc ${parentHeader === undefined ? 'nơi' : quoted(parentHeader)} đã chọn.`,
  'too-long': ({ header, max }) =>
    max === undefined ? `${header}: quá dài.` : `${header}: dài quá ${length.format(max)} ký tự.`,
  'number-expected': ({ header }) => `${header}: chưa phải là số.`,
  'number-out-of-range': (field) => `${field.header}: cần là ${range(field)}.`,
  'date-expected': ({ header }) => `${header}: chưa phải là ngày.`,
  'date-implausible': ({ header }) => `${header}: kiểm tra lại ngày, tháng, năm.`,
  'sent-before-letter': ({ header }) => `${header}: trước ngày văn bản.`,
  'deadline-passed': ({ header }) => `${header}: trễ hạn.`,
  'deadline-day': ({ header }) => `${header}: đúng ngày ghi trong kế hoạch, cần xác định.`,
  'none-but-listed': ({ header }) => `${header}: đã đánh dấu, nhưng có danh sách.`,
  'nominations-undeclared': ({ header }) => `${header}: chưa đánh dấu, cũng chưa có danh sách.`,
  'excluded-recipient': () => `${maybeExcluded}: có tên trong danh sách đã khen thưởng.`,
  'excluded-place': () => `${maybeExcluded}: địa bàn đã có tập thể, cá nhân được khen.`,
  'excluded-declared': ({ header }) => `${header}: có thể thuộc trường hợp không xét khen thưởng.`,
  'kind-without-quota': ({ header }) => `${header}: kế hoạch không nêu số lượng khen thưởng.`,
  'quota-over-unit': ({ header }) => `${header}: vượt số lượng của đơn vị.`,
  'name-implausible': ({ header }) => `${header}: không giống một tên gọi.`,
  'vote-below': ({ header }) => `${header}: thấp hơn mức của kế hoạch.`,
};
