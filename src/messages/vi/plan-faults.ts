/** What is wrong in a plan file, for whoever writes one. */
import type { Referable } from '../../plan/fault';
import type { PlanFaultSentences } from '../messages';
import { excerpt, quoted } from '../quote';

const referables: Readonly<Record<Referable, string>> = {
  source: 'văn bản',
  clause: 'điều khoản',
  level: 'cấp',
  unitKind: 'loại đơn vị',
  unit: 'đơn vị',
  branch: 'nhánh đề cương',
  indicator: 'chỉ tiêu',
  group: 'nhóm đối tượng',
  quota: 'số lượng khen thưởng',
};

export const planFaults: PlanFaultSentences = {
  'too-deep': ({ limit }) => `Tệp kế hoạch có quá ${limit} cấp lồng nhau.`,
  period: () => 'Năm đầu của giai đoạn sau năm cuối.',
  duplicate: ({ value }) => `${excerpt(value)} bị lặp.`,
  unknown: ({ of, value }) => `Không có ${referables[of]} ${excerpt(value)}.`,
  untidy: ({ value }) => `${excerpt(value)} có dấu cách thừa, ký tự ẩn hoặc mã chữ chưa chuẩn.`,
  parent: ({ unit, parent }) => `Đơn vị ${quoted(unit)} không thể gửi về ${quoted(parent)}.`,
  label: ({ label }) => `Có hai đơn vị cùng tên ${quoted(label)}, không phân biệt được trong danh sách.`,
  'no-report': () => 'Không có loại đơn vị nào phải gửi báo cáo.',
  'no-answer': ({ branch }) => `Nhánh đề cương ${quoted(branch)} không có mục nào để trả lời.`,
  branch: ({ branch, within }) =>
    `Mục của nhánh ${quoted(branch)} nằm dưới mục của nhánh ${quoted(within)}, nên không đơn vị nào được giao.`,
  circular: ({ indicator }) => `Cách tính chỉ tiêu ${quoted(indicator)} lặp vòng về chính nó.`,
  measure: ({ indicator, value }) =>
    `Chỉ tiêu ${quoted(indicator)} không thể tính từ ${excerpt(value)} vì khác cách đo.`,
  'not-asked': ({ indicator, value, kind }) =>
    `Loại đơn vị ${quoted(kind)} có chỉ tiêu ${quoted(indicator)} nhưng không có ${excerpt(value)} để tính.`,
  'double-count': () => 'Cộng số liệu của các cấp khác nhau: số của cấp trên đã gồm số của cấp dưới.',
  range: () => 'Ngày kết thúc trước ngày bắt đầu.',
  month: () => 'Không có tháng này.',
};
