/** What officers enter: any cell, the first sheet, the report, figures. */
import type { FindingSentences } from '../messages';
import { excerpt, quoted } from '../quote';
import { didYouMean, limit, range, said, ungrouped } from './words';

export const entries = {
  'required-missing': (_, { field }) => said(`Chưa nhập ${quoted(field)}.`, 'Đề nghị nhập bổ sung.'),
  'expected-missing': (_, { field }) => said(`Chưa có ${quoted(field)}.`, 'Bổ sung nếu có thông tin.'),
  'not-in-list': ({ found, suggestion }) =>
    said(`${excerpt(found)} không có trong danh sách.${didYouMean(suggestion)}`, 'Chọn lại trong danh sách.'),
  'place-outside-parent': ({ found, parent, suggestion }) =>
    said(
      `${excerpt(found)} không thuộc ${quoted(parent)} đã chọn.${didYouMean(suggestion)}`,
      'Chọn lại trong danh sách.',
    ),
  'too-long': ({ length, max }, { field, number }) =>
    said(`${quoted(field)} dài ${number(length)} ký tự, vượt mức ${number(max)} ký tự.`, 'Đề nghị rút gọn.'),
  'number-expected': ({ found, readings }, about) => {
    const [first, ...others] = readings.map((reading) => ungrouped(reading, about));
    if (first === undefined) return said(`${excerpt(found)} không phải là số.`, 'Nhập lại bằng chữ số.');
    return others.length === 0
      ? said(`${excerpt(found)} được nhập ở dạng chữ, chưa phải là số.`, `Nhập lại là số ${first}.`)
      : said(
          `${excerpt(found)} có thể hiểu là ${[first, ...others].join(' hoặc ')}.`,
          'Nhập lại, không gõ dấu phân cách hàng nghìn.',
        );
  },
  'number-out-of-range': (args, about) =>
    said(`Ghi ${ungrouped(args.found, about)}; cần là ${range(args, about)}.`, 'Kiểm tra và nhập lại.'),
  'date-expected': ({ found, reading }, { day }) =>
    reading === null
      ? said(`${excerpt(found)} không phải là ngày.`, 'Nhập lại theo dạng ngày/tháng/năm.')
      : said(
          `${excerpt(found)} được nhập ở dạng chữ, chưa phải là ngày.`,
          `Nhập lại là ngày ${day(reading)}.`,
        ),
  'date-implausible': ({ found, from, to }, { day }) =>
    said(
      `Ngày ${day(found)} không nằm trong khoảng từ ${day(from)} đến ${day(to)}.`,
      'Kiểm tra lại ngày, tháng, năm.',
    ),
  'date-ambiguous': ({ found, swapped }, { day }) =>
    said(
      `Ngày ${day(found)} có thể do Excel đổi chỗ ngày và tháng của ${day(swapped)}.`,
      'Kiểm tra, nhập lại nếu bị đổi chỗ.',
    ),
  'cell-error': ({ found }) =>
    said(`Công thức trong ô báo lỗi ${found}.`, 'Sửa công thức hoặc nhập thẳng giá trị.'),
  'formula-without-value': () =>
    said(
      'Ô có công thức nhưng tệp không lưu kết quả của công thức.',
      'Mở tệp bằng Excel, lưu lại rồi gửi, hoặc nhập thẳng giá trị.',
    ),
  'legacy-font': ({ found, suggestion }) =>
    said(
      `Chữ gõ bằng phông cũ: ${excerpt(found)}; có thể đọc là ${excerpt(suggestion)}.`,
      'Nhập lại bằng phông Unicode (Times New Roman).',
    ),

  'unit-unknown': ({ found, suggestion }) =>
    said(
      found === ''
        ? 'Chưa chọn đơn vị.'
        : `${excerpt(found)} không có trong danh sách đơn vị của kế hoạch.${didYouMean(suggestion)}`,
      'Chọn đơn vị trong danh sách.',
    ),
  'unit-differs': ({ chosen, stamped }) =>
    said(
      `Biểu mẫu lập cho ${quoted(stamped)}, nhưng đơn vị đã chọn là ${quoted(chosen)}.`,
      'Kiểm tra lại; tệp được tính cho đơn vị đã chọn.',
    ),
  'deadline-passed': ({ deadline: id, day }, about) => {
    const deadline = about.deadline(id);
    return said(
      `${deadline.name}: ngày ${about.day(day)}, trễ hạn; thời hạn là ${limit(deadline, about)}.`,
      'Đề nghị giải trình bằng văn bản.',
    );
  },
  'deadline-day': ({ deadline: id, day }, about) => {
    const deadline = about.deadline(id);
    return said(
      `${deadline.name}: đúng ngày ${about.day(day)}; kế hoạch ghi "${limit(deadline, about)}".`,
      `Đề nghị ${about.roles.collects} xác định.`,
    );
  },
  'sent-before-letter': ({ sent, letter }, { day }) =>
    said(`Ngày gửi ${day(sent)} trước ngày văn bản ${day(letter)}.`, 'Kiểm tra lại hai ngày này.'),
  'none-but-listed': ({ rows }, { field, count }) =>
    said(
      `Đã đánh dấu ${quoted(field)} nhưng danh sách có ${count(rows)} trường hợp.`,
      'Bỏ dấu x, hoặc xóa danh sách.',
    ),
  'nominations-undeclared': (_, { field }) =>
    said(
      `Chưa có danh sách, cũng chưa đánh dấu ${quoted(field)}.`,
      'Nhập danh sách, hoặc đánh dấu x nếu không đề nghị.',
    ),

  'answer-missing': ({ item: id }, { item }) =>
    said(`Mục ${item(id)} chưa có nội dung.`, 'Nhập nội dung, hoặc ghi "Không có".'),
  'answer-unfit': ({ item: id, lines, fit }, { item, count }) =>
    said(
      `Mục ${item(id)} có ô dài khoảng ${count(lines)} dòng; Excel chỉ in được ${count(fit)} dòng trong một ô.`,
      'Tách bớt sang ô tiếp theo của mục.',
    ),

  'figure-sum': ({ found, sum, parts }, { row, field, number }) =>
    said(
      `${row}: ${quoted(field)} ghi ${number(found)}, khác tổng ${parts.join(' + ')} là ${number(sum)}.`,
      'Kiểm tra lại các số này.',
    ),
  'figure-exceeds': ({ found, limit: most, of }, { row, field, indicator, number }) =>
    said(
      `${row}: ${quoted(field)} ghi ${number(found)}, lớn hơn ${indicator(of)} là ${number(most)}.`,
      'Kiểm tra lại hai số này.',
    ),
  'figure-without-weight': ({ weight }, { row, field, indicator }) =>
    said(
      `${row}: ${quoted(field)} có số nhưng ${indicator(weight)} chưa có, nên không tính được vào số chung.`,
      `Nhập bổ sung ${weight} của cùng năm.`,
    ),
} satisfies Partial<FindingSentences>;
