/** What is wrong among nominations: numbers, exclusion, votes, names. The software appraises nobody. */
import type { FindingSentences } from '../messages';
import { excerpt, quoted, shortened } from '../quote';
import { appraisals, SELECTED, selections } from '../summary-form';
import { otherRow, said } from './words';

const maybeExcluded = 'Có thể thuộc trường hợp không xét khen thưởng';

/** Number, day or both, as the officer wrote it. */
const decided = (decision: string): string => (decision === '' ? '' : ` (${shortened(decision)})`);

export const nominations = {
  'kind-without-quota': ({ kind }, { roles }) =>
    said(
      `Kế hoạch không nêu số lượng khen thưởng cho ${quoted(kind)}.`,
      `Đề nghị ${roles.collects} xác định.`,
    ),
  'quota-over-unit': ({ quota, limit, ordinal }, { count }) =>
    said(
      `Đến dòng này đã đề nghị ${count(ordinal)} ${quota}; mỗi đơn vị không quá ${count(limit)} ${quota}.`,
      'Rút bớt cho đúng số lượng.',
    ),
  'quota-nominated': ({ quota, limit, found }, { count }) =>
    said(
      `Các đơn vị đề nghị ${count(found)} ${quota}; số lượng khen thưởng không quá ${count(limit)} ${quota}.`,
      'Cần lựa chọn khi tổng hợp.',
    ),
  'quota-selected': ({ quota, limit, chosen }, { count }) =>
    said(
      `Đã chọn ${count(chosen)}/${count(limit)} ${quota}, vượt ${count(chosen - limit)}.`,
      `Chuyển bớt sang "${selections[1]}".`,
    ),
  'selected-not-eligible': ({ name }, { roles }) =>
    said(
      `${quoted(name)} được chọn "${SELECTED}" nhưng thẩm định ghi "${appraisals[1]}".`,
      `Đề nghị ${roles.appraises} xác định; nếu không trình, chuyển sang "${selections[1]}" hoặc "${selections[2]}".`,
    ),
  'selected-unconsidered': ({ names }, { count, roles }) =>
    said(
      `${count(names.length)} dòng được chọn "${SELECTED}" chưa ghi ý kiến của ${roles.considers}: ${names.join('; ')}.`,
      'Ghi ý kiến khi đã có.',
    ),
  'excluded-recipient': ({ found, place, decision }, { roles }) => {
    const who = place === '' ? excerpt(found) : `${excerpt(found)} (${place})`;
    return said(
      `${maybeExcluded}: ${who} có trong danh sách đã khen thưởng${decided(decision)}.`,
      `Đề nghị ${roles.appraises} xác định.`,
    );
  },
  'excluded-place': ({ place, recipient, decision }, { roles }) =>
    said(
      `${maybeExcluded}: ${quoted(place)} có ${excerpt(recipient)} trong danh sách đã khen thưởng${decided(decision)}.`,
      `Đề nghị ${roles.appraises} xác định.`,
    ),
  'excluded-declared': ({ decision }, { field, roles }) =>
    said(
      `${maybeExcluded}: ${quoted(field)} ghi "Có"${decided(decision)}.`,
      `Đề nghị ${roles.appraises} xác định.`,
    ),
  'exclusion-unchecked': () =>
    said(
      'Danh sách đã khen thưởng chưa có dữ liệu, chưa kiểm tra được trường hợp không xét khen thưởng.',
      'Đề nghị bổ sung danh sách.',
    ),
  'vote-below': ({ found, threshold }, { number }) =>
    said(
      `Tỷ lệ phiếu ${number(found)}%, thấp hơn mức ${number(threshold)}% của kế hoạch.`,
      'Kiểm tra lại kết quả bỏ phiếu.',
    ),
  duplicate: ({ name, other }, about) =>
    said(
      `${quoted(name)} trùng với ${otherRow(other, about)}.`,
      'Giữ một dòng; nếu là hai đối tượng khác nhau, bổ sung thông tin để phân biệt.',
    ),
  'near-duplicate': ({ name, otherName, other }, about) =>
    said(
      `${quoted(name)} có thể trùng với ${quoted(otherName)} ở ${otherRow(other, about)}.`,
      'Kiểm tra xem có trùng nhau không.',
    ),
  'name-implausible': ({ found }) =>
    said(
      `Tên ghi là ${excerpt(found)}, không giống tên tập thể, cá nhân.`,
      'Ghi đúng tên gọi; không đề nghị thì xóa cả dòng.',
    ),
  'name-honorific': ({ honorific, name }) =>
    said(`Tên có kèm cách xưng hô ${excerpt(honorific)}.`, `Chỉ ghi ${quoted(name)}.`),
  'name-capitals': ({ found }) =>
    said(
      `Tên viết toàn chữ in hoa: ${excerpt(found)}.`,
      'Viết lại đúng như cần in trong danh sách và quyết định.',
    ),
} satisfies Partial<FindingSentences>;
