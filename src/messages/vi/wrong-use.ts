/** Why the command line does nothing at all. */
import type { OwnWork } from '../../sheets/summary/own-work';
import type { CommandWords } from '../command';
import { quoted } from '../quote';
import { exported } from './export';
import { count, didYouMean, said } from './words';

const list = (items: readonly string[]): string => items.join(', ');
const indented = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('');
const seeHelp = 'Thêm --help để xem cách dùng.';

function ownWork(each: OwnWork): string {
  switch (each.kind) {
    case 'cells':
      return `trang ${quoted(each.sheet)}: ${count(each.cells)} ô đã nhập ở cột ${quoted(each.column)}`;
    case 'changed':
      return `trang ${quoted(each.sheet)}: ${count(each.cells)} ô đã sửa`;
    case 'rows':
      return `trang ${quoted(each.sheet)}: ${count(each.rows)} đề nghị tự nhập`;
    case 'columns':
      return `trang ${quoted(each.sheet)}: cột tự thêm ${each.headers.map(quoted).join(', ')}`;
    case 'files':
      return `nội dung của ${count(each.files)} tệp đã tổng hợp trước đây, lần này không có`;
    case 'memory':
      return 'những gì còn đọc được của các lần tổng hợp trước (dữ liệu ẩn đã mất hoặc bị hỏng)';
    case 'other-plan':
      return `toàn bộ bản tổng hợp của kế hoạch khác (${each.plan})`;
    default:
      return each satisfies never;
  }
}

export const wrongUse: CommandWords['wrongUse'] = {
  'command-missing': () => said('Chưa có lệnh.', 'Xem các lệnh: thi-dua --help.'),
  'command-unknown': ({ found, suggestion }) =>
    said(`Không có lệnh ${quoted(found)}.${didYouMean(suggestion)}`, 'Xem các lệnh: thi-dua --help.'),
  'command-incomplete': ({ found, choices }) =>
    said(`Sau ${quoted(found)} phải có tên việc cần làm.`, `Ghi một trong: ${list(choices)}.`),
  'option-unknown': ({ found, suggestion }) =>
    said(
      `Lệnh này không có tùy chọn ${quoted(found)}.${didYouMean(suggestion)}`,
      'Thêm --help để xem các tùy chọn.',
    ),
  'value-missing': ({ option }) => said(`Sau ${option} phải có giá trị.`, seeHelp),
  'value-unwanted': ({ option }) => said(`${option} không đi kèm giá trị.`, `Chỉ ghi ${option}.`),
  'option-repeated': ({ option }) => said(`${option} được ghi nhiều lần.`, 'Chỉ ghi một lần.'),
  'option-missing': ({ option }) => said(`Thiếu ${option}.`, seeHelp),
  'choose-one': ({ options }) =>
    said(`Phải chọn một trong các tùy chọn ${list(options)}, và chỉ một.`, seeHelp),
  'argument-missing': ({ value }) =>
    said(
      value === 'path'
        ? 'Chưa có tệp hoặc thư mục nào.'
        : value === 'code'
          ? 'Chưa có mã đối chiếu.'
          : 'Chưa có tệp nào.',
      value === 'code' ? 'Ghi mã trên bản giấy sau tên tệp.' : 'Ghi tên tệp sau tên lệnh.',
    ),
  'argument-unexpected': ({ found }) => said(`${quoted(found)} không thuộc cách dùng của lệnh này.`, seeHelp),
  'not-a-choice': ({ option, found, choices }) =>
    said(`${option} không nhận ${quoted(found)}.`, `Chọn một trong: ${list(choices)}.`),
  'not-a-number': ({ option, found, min, max }) =>
    said(`${option} không nhận ${quoted(found)}.`, `Ghi một số nguyên từ ${min} đến ${max}.`),
  'not-a-date': ({ option, found }) =>
    said(`${option} không nhận ${quoted(found)}.`, 'Ghi ngày/tháng/năm, ví dụ 16/10/2023.'),
  'not-a-summary': ({ path }) =>
    said(`Tệp ${quoted(path)} không phải bản tổng hợp.`, 'Chọn tệp do lệnh merge tạo ra.'),
  unconfirmed: ({ concerns }) =>
    said(
      `Chưa ghi gì, vì:${indented(concerns.map(exported.concern))}`,
      'Sửa trong bản tổng hợp rồi chạy lại, hoặc thêm --despite-errors để vẫn xuất.',
    ),
  'nothing-to-export': ({ why }) =>
    said(
      why.length === 0 ? 'Không có nội dung để xuất.' : why.join('\n'),
      'Chọn nội dung ở cột Lựa chọn của bản tổng hợp, hoặc chọn phụ lục khác.',
    ),
  'unit-unknown': ({ found, suggestion }) =>
    said(
      `Kế hoạch không có đơn vị mang mã ${quoted(found)}.${didYouMean(suggestion)}`,
      'Xem mã các đơn vị: thi-dua units.',
    ),
  'unit-collects-nothing': ({ unit }) =>
    said(
      `Theo kế hoạch không có đơn vị nào gửi qua ${quoted(unit)}; không có gì để tổng hợp ở đơn vị này.`,
      'Chọn đơn vị có cấp dưới trực tiếp gửi qua, hoặc bỏ --unit để tổng hợp ở cấp cao nhất.',
    ),
  'units-not-asked': ({ names }) =>
    said(
      `Kế hoạch không yêu cầu báo cáo, hồ sơ khen thưởng của: ${list(names)}.`,
      'Chọn đơn vị khác, hoặc sửa kế hoạch.',
    ),
  'kind-unknown': ({ found, known }) =>
    said(
      `Kế hoạch không có loại đơn vị ${quoted(found)}.`,
      `Chọn một trong:${indented(known.map(({ id, name }) => `${id}: ${name}`))}`,
    ),
  'ending-expected': ({ path, ending }) =>
    said(`Tên tệp kết quả ${quoted(path)} phải có đuôi ${ending}.`, `Ghi lại tên tệp với đuôi ${ending}.`),
  'same-path': ({ path }) => said(`Hai kết quả cùng ghi vào ${quoted(path)}.`, 'Chọn hai tên tệp khác nhau.'),
  'output-among-inputs': ({ path }) =>
    said(`Tệp kết quả ${quoted(path)} cũng là tệp cần đọc.`, 'Chọn tên tệp khác cho kết quả.'),
  'output-is-folder': ({ path }) => said(`${quoted(path)} là thư mục.`, 'Ghi rõ tên tệp kết quả.'),
  'outputs-exist': ({ paths }) =>
    said(
      `Đã có tệp, chưa ghi gì:${indented(paths)}`,
      'Chọn tên khác, hoặc thêm --force để ghi thay và giữ lại bản sao.',
    ),
  'output-unreadable': ({ path, said: { what } }) =>
    said(
      `Tệp ${quoted(path)} đang có không đọc được, chưa ghi gì. ${what}`,
      'Mở bằng Excel (nhập mật khẩu nếu có) rồi lưu lại, hoặc lấy lại bản sao gần nhất. Ghi thay tệp này sẽ mất các lựa chọn, ghi chú đã nhập; nếu vẫn bỏ, thêm --force --discard-entries.',
    ),
  'work-lost': ({ path, lost }) =>
    said(
      `Chưa ghi gì. Lập lại ${quoted(path)} từ đầu sẽ bỏ:${indented(lost.map(ownWork))}`,
      'Bỏ --force để tổng hợp tiếp vào bản đang có. Nếu vẫn lập lại từ đầu, thêm --discard-entries; bản cũ được giữ lại bên cạnh.',
    ),
  'forms-filled': ({ paths }) =>
    said(
      `Chưa ghi gì. Biểu mẫu đang có đã nhập nội dung, ghi thay sẽ bỏ:${indented(paths)}`,
      'Chọn thư mục khác. Nếu vẫn ghi thay, thêm --discard-entries; bản cũ được giữ lại bên cạnh.',
    ),
  'summary-other-plan': ({ path, plan }) =>
    said(
      `${quoted(path)} là bản tổng hợp của kế hoạch khác (${plan}).`,
      'Chọn tên khác cho bản tổng hợp của kế hoạch này.',
    ),
  'file-unusable': ({ path, said: { what, mend } }) =>
    said(`Không dùng được tệp ${quoted(path)}. ${what}`, mend),
  'register-unused': () =>
    said('Kế hoạch này không dùng danh sách đã khen thưởng.', 'Bỏ tùy chọn --register.'),
  'register-absent': ({ path }) =>
    said(
      `Tệp ${quoted(path)} không có danh sách đã khen thưởng.`,
      'Chọn tệp có trang tính "Danh sách đã khen thưởng" của biểu mẫu.',
    ),
  'plan-unknown': ({ found, known }) =>
    said(
      `${quoted(found)} không phải tệp kế hoạch, cũng không phải mã kế hoạch có sẵn.`,
      `Các kế hoạch có sẵn:${indented(known.map(({ id, title }) => `${id}: ${title}`))}`,
    ),
  'plan-not-json': ({ path, detail }) =>
    said(`Tệp kế hoạch ${quoted(path)} không phải JSON đúng cú pháp (${detail}).`, 'Sửa tệp rồi thử lại.'),
  'plan-faulty': ({ path, faults }) =>
    said(
      `Tệp kế hoạch ${quoted(path)} có ${count(faults.length)} chỗ sai:${indented(
        faults.map((fault) => `${fault.path === '' ? 'cả tệp' : fault.path}: ${fault.reason}`),
      )}`,
      'Sửa tệp rồi thử lại.',
    ),
  'plans-mixed': ({ plans }) =>
    said(
      `Các tệp thuộc nhiều kế hoạch khác nhau:${indented(
        plans.flatMap(({ id, title, version, files }) => [
          `${title} (${id}, phiên bản ${version}):`,
          ...files.map((file) => `  ${file}`),
        ]),
      )}`,
      'Tách riêng tệp của từng kế hoạch, hoặc chọn kế hoạch bằng --plan.',
    ),
  'plan-untold': ({ known }) =>
    said(
      `Không biết dùng kế hoạch nào. Các kế hoạch có sẵn:${indented(known.map(({ id, title }) => `${id}: ${title}`))}`,
      'Chọn kế hoạch bằng --plan.',
    ),
  'nothing-found': () => said('Không có tệp nào để đọc.', 'Kiểm tra lại đường dẫn.'),
  'nothing-readable': () =>
    said('Không có tệp nào dùng được, không ghi gì.', 'Xem lý do của từng tệp ở trên.'),
};
