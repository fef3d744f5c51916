import type { AgainWords } from '../../pane/again';
import { quoted } from '../../quote';
import { capital, choices, SELECTED, summarySheets } from '../../summary-form';
import { count, said } from '../words';

const told = (what: string, next: string) => ({ what, next });

export const again: AgainWords = {
  standing: {
    ofRoot: told(
      'Tệp đang mở là bản tổng hợp.',
      'Tệp chọn dưới đây được tổng hợp thêm vào bản này. Phần đã ghi trong bản này giữ nguyên; xem trước mọi thay đổi rồi mới ghi.',
    ),
    ofUnit: (unit, isFirst) =>
      isFirst
        ? told(
            `Tổng hợp tệp của các đơn vị gửi qua ${unit} vào chính biểu mẫu đang mở.`,
            'Các trang tổng hợp được thêm vào tệp này, nội dung đã nhập giữ nguyên. Xem trước mọi thay đổi rồi mới ghi.',
          )
        : told(
            `Tệp đang mở là biểu mẫu của ${unit}, có kèm phần tổng hợp.`,
            `Chọn “${SELECTED}” ở trang “${summarySheets.awards}”, hoàn thành biểu mẫu, rồi gửi chính tệp này. Có tệp mới thì chọn dưới đây để tổng hợp thêm; phần đã ghi giữ nguyên.`,
          ),
    merged: (time) => (time === null ? 'Chưa rõ lần tổng hợp trước' : `Tổng hợp lần trước: ${time}`),
    open: (n) => (n === 0 ? 'Không có việc chờ xử lý' : `${count(n)} việc chờ xử lý`),
    reading: 'Đang đọc bản tổng hợp…',
    button: (files) => (files === 0 ? 'Tổng hợp lại' : `Tổng hợp thêm ${count(files)} tệp`),
  },
  unfinished: {
    told: told(
      'Lần ghi trước vào tệp này chưa xong.',
      'Excel bị ngắt khi đang ghi bản tổng hợp. Hoàn tất để bản tổng hợp đầy đủ; nội dung nhập sau đó giữ nguyên.',
    ),
    button: 'Hoàn tất việc ghi',
    working: 'Đang ghi nốt, mất vài giây…',
    finished: told('Đã ghi nốt phần còn thiếu của bản tổng hợp.', 'Xem lại, rồi lưu tệp.'),
    discarded: told('Lần trước chưa ghi gì vào bản tổng hợp.', 'Tổng hợp lại nếu cần.'),
    typedInto: (sheets) =>
      said(
        `Đã có nội dung nhập thêm vào trang ghi dở: ${sheets.map(quoted).join(', ')}. Chưa ghi gì thêm.`,
        'Chép nội dung đó sang nơi khác, xóa trên trang ghi dở, rồi hoàn tất.',
      ),
    planUnknown: said(
      'Chưa có kế hoạch của bản tổng hợp này nên không ghi nốt được.',
      'Chọn tệp kế hoạch ở thẻ Biểu mẫu rồi làm lại.',
    ),
  },
  preview: {
    announce: (files, unusable) =>
      told(
        unusable === 0
          ? 'Đã tổng hợp xong, chưa ghi gì.'
          : `Đã tổng hợp xong ${count(files)} tệp, ${count(unusable)} tệp không dùng được; chưa ghi gì.`,
        'Xem các thay đổi dưới đây rồi ghi.',
      ),
    intoSummary: {
      nothingNew: told('Không có gì mới.', 'Bản tổng hợp đang mở giữ nguyên, không phải ghi.'),
      changedMeanwhile: told(
        'Bản tổng hợp được sửa trong lúc xem trước nên chưa ghi; đã tổng hợp lại theo nội dung mới.',
        'Xem lại các thay đổi rồi ghi.',
      ),
      write: 'Ghi vào bản tổng hợp',
      writing: 'Đang ghi vào bản tổng hợp, mất vài giây…',
      written: told('Đã ghi vào bản tổng hợp.', 'Xem lại, rồi lưu tệp.'),
    },
    intoForm: {
      nothingNew: told('Không có gì mới.', 'Tệp đang mở giữ nguyên, không phải ghi.'),
      changedMeanwhile: told(
        'Tệp được sửa trong lúc xem trước nên chưa ghi; đã tổng hợp lại theo nội dung mới.',
        'Xem lại các thay đổi rồi ghi.',
      ),
      write: 'Ghi vào tệp đang mở',
      writing: 'Đang ghi vào tệp đang mở, mất vài giây…',
      written: told(
        'Đã ghi phần tổng hợp vào tệp đang mở.',
        `Chọn “${SELECTED}” ở trang “${summarySheets.awards}”, hoàn thành biểu mẫu, lưu, rồi gửi chính tệp này.`,
      ),
    },
    memoryLost: (merger) =>
      told(
        'Dữ liệu ẩn của lần tổng hợp trước không còn hoặc bị hỏng.',
        `Đã tổng hợp theo những gì còn đọc được; các cột của ${merger} giữ nguyên. Đề nghị các đơn vị gửi lại đủ tệp.`,
      ),
    unitsHeading: 'Thay đổi theo đơn vị',
    unknownUnit: '(chưa rõ đơn vị)',
    unit: (added, changed, withdrawn, others) =>
      [
        ...(added + changed + withdrawn > 0
          ? [`đề nghị: ${count(added)} mới, ${count(changed)} sửa, ${count(withdrawn)} rút`]
          : []),
        ...(others > 0 ? [`${count(others)} thay đổi ở trang khác`] : []),
      ].join('; '),
    cells: (n) => `Từng ô thay đổi (${count(n)})`,
    more: (n) => `Xem thêm ${count(n)} thay đổi`,
    blank: '(trống)',
    questionList: 'Từng việc',
    questions: (n, merger, isOver) =>
      told(
        `${count(n)} việc đơn vị và ${merger} ghi khác nhau.`,
        `Ô giữ như ${merger} đang ghi cho đến khi chọn, ở trang Cần xử lý hoặc ở đây${isOver ? '' : ' sau khi ghi'}.`,
      ),
    answer: (n) => `Xử lý ${count(n)} việc`,
    cancel: 'Hủy',
    totalsRow: (table) =>
      said(
        `Bảng ${table} có dòng tổng ở cuối, không thêm dòng được. Chưa ghi gì.`,
        'Tắt dòng tổng (Table Design, Total Row) rồi ghi lại.',
      ),
  },
  whole: { show: 'Xem toàn văn', hide: 'Thu gọn' },
  queue: {
    heading: (n) => `Cần xử lý (${count(n)})`,
    before: 'Lần trước',
    theirs: 'Đơn vị gửi',
    ours: (merger) => `${capital(merger)} đang ghi`,
    known: 'Dòng đã có',
    came: 'Dòng mới gửi',
    blank: '(trống)',
    file: (file) => `Tệp: ${file}`,
    goTo: 'Đến ô',
    choices,
    allOf: (unit) => `Tất cả của ${unit}`,
    chosen: (n) => `Đã ghi ${count(n)} lựa chọn vào cột Chọn của trang Cần xử lý.`,
    carryOut: (n) => `Thực hiện ${count(n)} lựa chọn`,
    more: (n) => `Xem thêm ${count(n)} việc`,
    gone: 'Ô này không còn trong bản tổng hợp.',
  },
};
