/** The form as it came back, and files among each other. */
import { partNames } from '../entry-form';
import type { FindingSentences } from '../messages';
import { excerpt, quoted } from '../quote';
import { fileHeaders, summarySheets, uses } from '../summary-form';
import { didYouMean, said, ungrouped } from './words';

const chooseAt = (file: string): string =>
  `chọn "${uses.use}" ở ${file}, trang ${quoted(summarySheets.files)}`;
const chooseFile = chooseAt('tệp đó');
const chooseThis = chooseAt('tệp này');

const passedOver = {
  group: 'dòng phân nhóm',
  total: 'dòng cộng',
  index: 'dòng đánh số cột',
  text: 'dòng ghi chú',
  signature: 'phần ký tên',
} as const;

export const files = {
  'stamp-missing': () =>
    said(
      'Tệp không còn trang tính ẩn của biểu mẫu; nội dung được nhận biết theo tiêu đề và đơn vị đã chọn.',
      'Kiểm tra lại đơn vị và nội dung đã đọc.',
    ),
  'plan-older': ({ found, current }) =>
    said(
      `Biểu mẫu lập theo phiên bản ${found} của kế hoạch; phiên bản đang dùng là ${current}.`,
      'Kiểm tra theo phiên bản đang dùng; lần sau dùng biểu mẫu mới.',
    ),
  'plan-differs': () =>
    said(
      'Kế hoạch ghi trong tệp khác kế hoạch đang dùng.',
      'Đã kiểm tra theo kế hoạch đang dùng; đề nghị đơn vị dùng đúng biểu mẫu được gửi.',
    ),
  'sheet-missing': ({ sheet }) =>
    said(`Không tìm thấy trang tính ${quoted(sheet)}.`, 'Khôi phục biểu mẫu, hoặc gửi lại tệp có trang này.'),
  'sheet-renamed': ({ sheet, found }) =>
    said(
      `Trang tính ${quoted(sheet)} đã bị đổi tên thành ${excerpt(found)}; nội dung vẫn được đọc.`,
      'Đặt lại tên cũ khi thuận tiện.',
    ),
  'column-missing': ({ header }) =>
    said(`Không tìm thấy cột ${quoted(header)}.`, 'Khôi phục biểu mẫu rồi nhập lại cột này.'),
  'column-by-header': ({ found }, { field }) =>
    said(
      `Cột ${quoted(field)} được nhận biết theo tiêu đề ${excerpt(found)}.`,
      'Kiểm tra xem đã nhận đúng cột chưa.',
    ),
  'column-unknown': ({ header, cells }, { count }) =>
    said(
      `Cột ${excerpt(header)} không có trong biểu mẫu; ${count(cells)} ô có nội dung không được tính.`,
      'Chuyển nội dung sang cột của biểu mẫu nếu cần tính.',
    ),
  'row-passed-over': ({ why, text }) =>
    said(
      `Dòng ${excerpt(text)} được hiểu là ${passedOver[why]}, không được tính.`,
      'Nếu là dữ liệu, nhập lại cho đúng cột.',
    ),
  'row-outside-block': () =>
    said(
      'Dòng nằm ngoài vùng nhập của biểu mẫu; nội dung vẫn được đọc.',
      'Chuyển vào vùng nhập khi thuận tiện.',
    ),
  'row-hidden': () =>
    said('Dòng đang bị ẩn; nội dung vẫn được tính.', 'Bỏ ẩn để kiểm tra, hoặc xóa nếu không dùng.'),
  'row-unknown': ({ found }) =>
    said(
      `Nội dung ${excerpt(found)} đứng ngoài các mục của biểu mẫu; dòng không được tính.`,
      'Chuyển nội dung vào ô của mục tương ứng.',
    ),
  'text-normalised': ({ cells }, { count }) =>
    said(`Đã chuẩn hóa dấu cách, mã chữ của ${count(cells)} ô; nội dung không thay đổi.`, 'Không cần sửa.'),
  'date-from-number': ({ found, reading }, about) =>
    said(
      `Số ${ungrouped(found, about)} được hiểu là ngày ${about.day(reading)}.`,
      'Kiểm tra lại ngày; định dạng ô theo ngày/tháng/năm.',
    ),

  'file-repeated': ({ other }) =>
    said(`Tệp giống hệt ${quoted(other)}, chỉ tính một lần.`, 'Không cần sửa; có thể bỏ bớt một tệp.'),
  'file-superseded': ({ by, part, byHand }) =>
    byHand
      ? said(
          `Phần ${quoted(partNames[part])} được lấy từ tệp ${quoted(by)} do đã chọn "${uses.use}", không lấy từ tệp này.`,
          `Nếu cần lấy theo tệp này, chuyển "${uses.use}" sang tệp này ở trang ${quoted(summarySheets.files)}.`,
        )
      : said(
          `Phần ${quoted(partNames[part])} được lấy từ tệp ${quoted(by)}, không lấy từ tệp này.`,
          'Kiểm tra xem tệp được lấy có đúng là bản chính thức không.',
        ),
  'files-disagree': ({ other, part, via }) =>
    said(
      `Phần ${quoted(partNames[part])} khác với tệp ${quoted(other)} của cùng đơn vị.`,
      via === undefined
        ? `Đề nghị đơn vị xác định bản chính thức, rồi ${chooseFile}.`
        : `Đề nghị nơi gửi tệp ${quoted(via)} chọn "${uses.use}" ở tệp chính thức, trang ${quoted(summarySheets.files)}, rồi gửi lại.`,
    ),
  'files-both-chosen': ({ other, part }) =>
    said(
      `Đã chọn "${uses.use}" cho cả tệp này và tệp ${quoted(other)}, nhưng phần ${quoted(partNames[part])} của hai tệp khác nhau; đang lấy theo tệp gửi sau.`,
      `Ở trang ${quoted(summarySheets.files)}, chỉ để "${uses.use}" ở một tệp; tệp kia để trống hoặc chọn "${uses.ignore}".`,
    ),
  'file-unit-unknown': ({ found, suggestion }) =>
    said(
      `${found === '' ? 'Tệp chưa ghi đơn vị' : `Đơn vị ghi trong tệp là ${excerpt(found)}, không có trong kế hoạch`}; nội dung tệp chưa được tổng hợp.${didYouMean(suggestion)}`,
      `Ghi tên đơn vị vào cột ${quoted(fileHeaders.unit)} của tệp này ở trang ${quoted(summarySheets.files)} rồi tổng hợp lại; hoặc đề nghị đơn vị chọn lại ở trang Thông tin và gửi lại.`,
    ),
  'file-unit-differs': ({ chosen, stamped }) =>
    said(
      `Biểu mẫu lập cho ${quoted(stamped)}, nhưng đơn vị đã chọn là ${quoted(chosen)}; nội dung tệp chưa được tổng hợp.`,
      `Nếu đúng là của ${quoted(chosen)}, ${chooseThis} rồi tổng hợp lại; nếu của đơn vị khác, ghi tên đơn vị vào cột ${quoted(fileHeaders.unit)} của tệp.`,
    ),
  'list-emptied': ({ other, rows }, { count }) =>
    said(
      `Tệp này gửi sau nhưng danh sách đề nghị để trống; tệp ${quoted(other)} đã đề nghị ${count(rows)} trường hợp và đang được dùng.`,
      `Đề nghị đơn vị xác định. Nếu rút hết: ${chooseThis}, hoặc đề nghị đơn vị đánh dấu x là không đề nghị khen thưởng rồi gửi lại.`,
    ),
  'sent-again': ({ first, days, part }, { day }) =>
    said(
      `Phần ${quoted(partNames[part])} gửi lần đầu ngày ${day(first)}, gửi lại ngày ${days.map(day).join(', ')}. Thời hạn tính theo lần gửi đầu.`,
      'Không cần sửa.',
    ),
  'rows-deleted': ({ sheet, names }, { count }) =>
    said(
      `Trang ${quoted(sheet)} đã bị xóa ${count(names.length)} dòng mà đơn vị vẫn gửi: ${names.join('; ')}.`,
      'Nếu xóa nhầm, lấy lại từ bản sao; nếu không trình, nên để lại dòng và chọn "Không trình".',
    ),
  'sent-past-parent': ({ unit, parent }) =>
    said(
      `${quoted(unit)} gửi trực tiếp, không qua ${quoted(parent)}.`,
      `Đề nghị ${quoted(parent)} cho ý kiến.`,
    ),
  'chosen-above': ({ by }) =>
    said(
      `Danh sách đề nghị gửi trực tiếp không dùng: cấp trên trực tiếp đã lựa chọn và trình trong tệp ${quoted(by)}.`,
      'Trường hợp cần bổ sung, đề nghị cấp trên trực tiếp lựa chọn và gửi lại.',
    ),
  'sent-elsewhere': ({ unit, at }) =>
    said(
      `${quoted(unit)} không gửi qua ${quoted(at)}; tệp không được tổng hợp.`,
      'Kiểm tra xem có nhầm tệp không; nếu không nhầm, chuyển tệp cho nơi nhận theo kế hoạch.',
    ),
  'own-form': ({ at }) =>
    said(
      `Đây là biểu mẫu của chính ${quoted(at)}, không tổng hợp cùng các đơn vị cấp dưới.`,
      'Nội dung của đơn vị lấy từ các trang biểu mẫu trong bản tổng hợp; đề nghị nhập, sửa ở đó.',
    ),
  'carried-lost': ({ rows }, { count }) =>
    said(
      `Dữ liệu ẩn của lần tổng hợp không còn hoặc bị hỏng; chỉ đọc được ${count(rows)} đề nghị đã chọn trình.`,
      'Đề nghị đơn vị tổng hợp lại từ tệp của các đơn vị cấp dưới rồi gửi lại.',
    ),
  'register-faulty': ({ faults }, { count, roles }) =>
    said(
      `Danh sách đã khen thưởng gửi kèm biểu mẫu có ${count(faults)} chỗ cần rà soát; đây không phải lỗi của đơn vị.`,
      `Đơn vị không phải sửa; đề nghị báo ${roles.collects}.`,
    ),
  'register-from-files': ({ rows }, { count }) =>
    said(
      `Danh sách đã khen thưởng dùng để kiểm tra được lấy từ tệp của các đơn vị (${count(rows)} dòng).`,
      'Đề nghị rà soát, bổ sung danh sách chính thức.',
    ),
  'register-differs': ({ missing, extra }, { count }) => {
    const differences = [
      ...(missing > 0 ? [`thiếu ${count(missing)} dòng`] : []),
      ...(extra > 0 ? [`thừa ${count(extra)} dòng`] : []),
    ];
    return said(
      `Danh sách đã khen thưởng trong tệp khác danh sách chính thức: ${differences.join(', ')}.`,
      `Đã kiểm tra theo danh sách chính thức${extra > 0 ? '; rà soát các dòng thừa' : ''}.`,
    );
  },
} satisfies Partial<FindingSentences>;
