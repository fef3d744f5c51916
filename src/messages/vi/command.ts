/** What the command line says. */
import type { CommandWords, WriteTrouble } from '../command';
import { quoted } from '../quote';
import { codeLine } from '../annex';
import { late, notSent, onTheDay, onTime, partStates } from '../summary-form';
import { exported } from './export';
import { didYouMean, said } from './words';

/** Counts below 10 have a leading 0. */
const count = (n: number): string => String(n).padStart(2, '0');
const list = (items: readonly string[]): string => items.join(', ');
const indented = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('');

const oldFileIsWhole = 'Tệp cũ, nếu có, vẫn còn nguyên.';
const cannotWrite = ({ path, detail }: WriteTrouble, why: string): string =>
  `Không ghi được tệp ${quoted(path)}: ${why} (${detail}).`;
const choosePlan = 'Chọn kế hoạch bằng --plan.';

export const command: CommandWords = {
  help: {
    program: 'Biểu mẫu, kiểm tra và tổng hợp báo cáo, hồ sơ khen thưởng của các phong trào thi đua',
    usage: 'Cách dùng',
    commands: 'Lệnh',
    options: 'Tùy chọn',
    exits: 'Mã kết thúc',
    anyCommand: 'LỆNH',
    anyOptions: 'TÙY CHỌN',
    more: (usage) => `Xem cách dùng từng lệnh: ${usage}`,
    summaries: {
      new: 'Tạo biểu mẫu cho các đơn vị',
      check: 'Kiểm tra biểu mẫu đã nhập',
      merge: 'Tổng hợp biểu mẫu của các đơn vị thành bản tổng hợp',
      export: 'Xuất phụ lục, danh sách, dự thảo văn bản từ bản tổng hợp',
      requests: 'Lập phiếu yêu cầu bổ sung gửi lại từng đơn vị từ bản tổng hợp',
      code: 'In mã đối chiếu của một tệp',
      verify: 'So mã đối chiếu trên bản giấy với tệp',
      sample: 'Tạo biểu mẫu đã nhập sẵn, nội dung hư cấu',
      'plan check': 'Kiểm tra tệp kế hoạch',
      demo: 'Chạy thử: tạo biểu mẫu mẫu, kiểm tra, tổng hợp',
    },
    details: {
      new: [
        'Mỗi đơn vị một tệp, tên tệp gồm mã và tên đơn vị. Tệp của đơn vị gửi qua cấp trên trực tiếp nằm trong thư mục của cấp trên đó.',
      ],
      check: [
        'Từng tệp được kiểm tra riêng. Thư mục được đọc cả các thư mục con. Không sửa gì trong tệp.',
        'Các lỗi, cảnh báo, lưu ý đều ghi căn cứ, vị trí và cách sửa.',
      ],
      merge: [
        'Thư mục được đọc cả các thư mục con; tệp ẩn và tệp tạm của Excel (~$) được bỏ qua và nêu tên.',
        'Tệp không đọc được có nêu lý do; các tệp khác vẫn được tổng hợp. Kết quả không phụ thuộc thứ tự tệp.',
        'Với --unit, tệp kết quả là biểu mẫu của đơn vị có thêm các trang tổng hợp. Chọn “Trình” ở trang Tổng hợp khen thưởng rồi gửi chính tệp đó lên cấp trên: các đề nghị đã chọn, báo cáo và số liệu của cấp dưới đi kèm.',
      ],
      export: [
        'Nội dung lấy theo bản tổng hợp đang có, kể cả phần đã sửa tại đó. Phụ lục theo thể thức của Nghị định 30/2020/NĐ-CP; số, ngày, cơ quan ban hành chưa ghi thì để chấm chấm để điền tay.',
        'Khi vượt số lượng, còn lỗi hoặc chưa thẩm định: nêu rõ và chưa ghi gì. Bản PDF cần có LibreOffice trên máy.',
      ],
      requests: [
        'Mỗi đơn vị còn nội dung chưa gửi, còn lỗi hoặc cảnh báo một phiếu, tên tệp là mã đơn vị. Nội dung lấy theo trang Kiểm tra và Tiến độ của bản tổng hợp, trừ nội dung không còn; lưu ý không đưa vào phiếu.',
        'Số, ngày của phiếu, cơ quan và thời hạn gửi lại chưa ghi thì để chấm chấm để điền tay.',
      ],
      code: [
        'Mã chỉ phụ thuộc nội dung: lưu lại, sắp xếp lại, đổi định dạng không làm đổi mã; đổi một chữ thì mã khác.',
      ],
      verify: [
        'Khớp: mã kết thúc 0. Không khớp: mã kết thúc 1. Không phân biệt chữ hoa, dấu gạch, dấu cách.',
      ],
      sample: ['Cùng --seed thì cùng kết quả. Dùng để tập huấn, chạy thử, đo tốc độ.'],
      'plan check': ['Nêu từng chỗ sai: vị trí trong tệp và lý do.'],
      demo: [
        'Dùng dữ liệu hư cấu của các đơn vị gửi thẳng lên tỉnh, có một số tệp sai. Tệp khác nội dung đã có trong thư mục được giữ bản sao.',
      ],
    },
    values: {
      file: 'TỆP',
      folder: 'THƯ_MỤC',
      path: 'TỆP_HOẶC_THƯ_MỤC',
      code: 'MÃ',
      kind: 'LOẠI',
      number: 'SỐ',
      language: 'NGÔN_NGỮ',
      plan: 'KẾ_HOẠCH',
      symbol: 'SỐ_KÝ_HIỆU',
      date: 'NĂM-THÁNG-NGÀY',
      name: 'TÊN',
    },
    optionHelp: {
      all: 'Mọi đơn vị mà kế hoạch yêu cầu hoặc cho phép gửi',
      unit: 'Các đơn vị có mã này; ghi được nhiều mã',
      kind: 'Các đơn vị thuộc loại này của kế hoạch',
      newFolder: 'Thư mục chứa biểu mẫu',
      newRegister: 'Tệp có danh sách đã khen thưởng của tỉnh, gửi kèm biểu mẫu',
      jsonFlag: 'In kết quả dạng JSON cho chương trình khác',
      mergeFile: 'Tệp tổng hợp (.xlsx)',
      mergeRegister:
        'Tệp có danh sách đã khen thưởng của tỉnh; không có thì dùng bản kèm trong tệp của đơn vị',
      mergeUnit:
        'Tổng hợp của đơn vị mang mã này từ các đơn vị gửi qua đơn vị đó; không ghi thì tổng hợp ở cấp cao nhất',
      mergeJson: 'Ghi thêm kết quả dạng JSON vào tệp này',
      mergeBy: 'Tên người tổng hợp ghi ở Nhật ký (mặc định: tên người dùng của máy)',
      force: 'Ghi thay tệp đã có, giữ lại bản sao có ngày, giờ trong tên',
      exportFolder: 'Thư mục kết quả',
      exportFormats:
        'Các dạng kết quả, cách nhau dấu phẩy: Excel, Word, PDF, CSV, danh sách nhập vào hệ thống quản lý (mặc định xlsx,docx)',
      exportAnnexes:
        'Các phụ lục, theo thứ tự ghi: danh sách khen thưởng, số liệu, tình hình gửi, đôn đốc, công khai (mặc định awards)',
      exportContent: 'Các dòng đã chọn trình (mặc định), hoặc mọi đề nghị chưa rút',
      exportArrange: 'Xếp theo đơn vị (mặc định), hoặc theo thứ tự ưu tiên',
      exportLetter: 'Số, ký hiệu văn bản kèm theo, ví dụ 15/TTr-SNV',
      exportLetterDate: 'Ngày văn bản, ví dụ 2023-10-16',
      exportIssuer: 'Cơ quan ban hành văn bản, ví dụ "Sở Nội vụ"',
      exportApart: 'Mỗi loại (tập thể, cá nhân, hộ gia đình) một phụ lục riêng, thay cho một danh sách chung',
      exportMotto: 'Thêm tên cơ quan, Quốc hiệu, Tiêu ngữ ở đầu phụ lục',
      exportCode: 'Thêm mã đối chiếu ở chân trang',
      exportDrafts: 'Thêm dự thảo tờ trình và báo cáo (Word; PDF khi có trong --formats)',
      exportDespite: 'Vẫn xuất khi vượt số lượng, còn lỗi hoặc chưa thẩm định',
      requestFormats: 'Các dạng kết quả, cách nhau dấu phẩy: Excel, Word (mặc định cả hai)',
      requestDeadline: 'Ngày đơn vị phải gửi lại, ví dụ 2023-10-20',
      requestIssuer: 'Cơ quan yêu cầu, ví dụ "Sở Nội vụ"',
      sampleFolder: 'Thư mục chứa các tệp mẫu',
      sampleUnits: 'Số đơn vị; không ghi thì mọi đơn vị mà kế hoạch yêu cầu gửi',
      seed: 'Số quyết định nội dung (mặc định 1)',
      faults: 'Thêm các tệp có sai sót và các tệp không đọc được',
      demoFolder: 'Thư mục kết quả (mặc định demo)',
      plan: 'Tệp kế hoạch (JSON) hoặc mã kế hoạch có sẵn; không ghi thì theo kế hoạch trong biểu mẫu',
      planOfNew: 'Tệp kế hoạch (JSON) hoặc mã kế hoạch có sẵn; không ghi thì dùng kế hoạch có sẵn',
      language: 'Ngôn ngữ hiển thị: vi (mặc định) hoặc en',
      help: 'Xem cách dùng',
      version: 'Xem phiên bản',
    },
    exitCodes: [
      ['0', 'Đã làm xong'],
      ['1', 'Đã làm xong, có lỗi trong dữ liệu, có tệp không đọc được, mã không khớp hoặc chưa tạo được PDF'],
      ['2', 'Dùng sai lệnh, hoặc không có tệp nào đọc được; không ghi gì'],
      ['3', 'Chương trình gặp lỗi, hoặc máy không ghi được tệp'],
    ],
  },

  wrongUse: {
    'command-missing': () => said('Chưa có lệnh.', 'Xem các lệnh: thi-dua --help.'),
    'command-unknown': ({ found, suggestion }) =>
      said(`Không có lệnh ${quoted(found)}.${didYouMean(suggestion)}`, 'Xem các lệnh: thi-dua --help.'),
    'option-unknown': ({ found, suggestion }) =>
      said(
        `Lệnh này không có tùy chọn ${quoted(found)}.${didYouMean(suggestion)}`,
        'Thêm --help để xem các tùy chọn.',
      ),
    'value-missing': ({ option }) => said(`Sau ${option} phải có giá trị.`, 'Thêm --help để xem cách dùng.'),
    'value-unwanted': ({ option }) => said(`${option} không đi kèm giá trị.`, `Chỉ ghi ${option}.`),
    'option-repeated': ({ option }) => said(`${option} được ghi nhiều lần.`, 'Chỉ ghi một lần.'),
    'option-missing': ({ option }) => said(`Thiếu ${option}.`, 'Thêm --help để xem cách dùng.'),
    'choose-one': ({ options }) =>
      said(`Phải chọn một trong các tùy chọn ${list(options)}, và chỉ một.`, 'Thêm --help để xem cách dùng.'),
    'argument-missing': ({ value }) =>
      said(
        value === 'path'
          ? 'Chưa có tệp hoặc thư mục nào.'
          : value === 'code'
            ? 'Chưa có mã đối chiếu.'
            : 'Chưa có tệp nào.',
        value === 'code' ? 'Ghi mã trên bản giấy sau tên tệp.' : 'Ghi tên tệp sau tên lệnh.',
      ),
    'argument-unexpected': ({ found }) =>
      said(`${quoted(found)} không thuộc cách dùng của lệnh này.`, 'Thêm --help để xem cách dùng.'),
    'not-a-choice': ({ option, found, choices }) =>
      said(`${option} không nhận ${quoted(found)}.`, `Chọn một trong: ${list(choices)}.`),
    'not-a-number': ({ option, found, min, max }) =>
      said(`${option} không nhận ${quoted(found)}.`, `Ghi một số nguyên từ ${min} đến ${max}.`),
    'not-a-date': ({ option, found }) =>
      said(`${option} không nhận ${quoted(found)}.`, 'Ghi năm-tháng-ngày, ví dụ 2023-10-16.'),
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
        'Xem mã đơn vị trong kế hoạch.',
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
    'same-path': ({ path }) =>
      said(`Hai kết quả cùng ghi vào ${quoted(path)}.`, 'Chọn hai tên tệp khác nhau.'),
    'output-among-inputs': ({ path }) =>
      said(`Tệp kết quả ${quoted(path)} cũng là tệp cần đọc.`, 'Chọn tên tệp khác cho kết quả.'),
    'output-is-folder': ({ path }) => said(`${quoted(path)} là thư mục.`, 'Ghi rõ tên tệp kết quả.'),
    'outputs-exist': ({ paths }) =>
      said(
        `Đã có tệp, chưa ghi gì:${indented(paths)}`,
        'Chọn tên khác, hoặc thêm --force để ghi thay và giữ lại bản sao.',
      ),
    'summary-other-plan': ({ path, plan }) =>
      said(
        `${quoted(path)} là bản tổng hợp của kế hoạch khác (${plan}).`,
        'Chọn tên khác, hoặc thêm --force để tổng hợp lại từ đầu và giữ lại bản sao.',
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
        choosePlan,
      ),
    'nothing-found': () => said('Không có tệp nào để đọc.', 'Kiểm tra lại đường dẫn.'),
    'nothing-readable': () =>
      said('Không có tệp nào dùng được, không ghi gì.', 'Xem lý do của từng tệp ở trên.'),
  },

  writeTroubles: {
    'disk-full': (trouble) =>
      said(cannotWrite(trouble, 'đĩa đã đầy'), `${oldFileIsWhole} Dọn bớt đĩa rồi thử lại.`),
    'no-permission': (trouble) =>
      said(
        cannotWrite(trouble, 'không có quyền ghi'),
        `${oldFileIsWhole} Kiểm tra quyền truy cập, hoặc chọn nơi khác.`,
      ),
    'in-use': (trouble) =>
      said(cannotWrite(trouble, 'tệp đang được mở'), `${oldFileIsWhole} Đóng tệp trong Excel rồi thử lại.`),
    'changed-meanwhile': (trouble) =>
      said(
        cannotWrite(trouble, 'tệp vừa được người khác sửa trong lúc tổng hợp'),
        `${oldFileIsWhole} Chạy lại lệnh.`,
      ),
    failed: (trouble) =>
      said(cannotWrite(trouble, 'hệ thống báo lỗi'), `${oldFileIsWhole} Kiểm tra nơi lưu rồi thử lại.`),
  },

  skipped: (path, why) => {
    const reasons = {
      hidden: 'tệp hoặc thư mục ẩn',
      'lock-file': 'tệp tạm của Excel',
      'folder-link': 'liên kết đến thư mục khác',
      output: 'tệp kết quả của lệnh này',
      register: 'danh sách đã khen thưởng của tỉnh',
      summary: 'bản tổng hợp, không phải biểu mẫu của đơn vị',
    } as const;
    return `Bỏ qua ${path}: ${reasons[why]}.`;
  },
  plan: (title, id, version, source) => {
    const sources = {
      file: 'theo tệp kế hoạch',
      'built-in': 'có sẵn',
      stamps: 'ghi trong biểu mẫu',
    } as const;
    return `Kế hoạch: ${title} (${id}, phiên bản ${version}, ${sources[source]})`;
  },
  planIsGood: (units, items) =>
    `Kế hoạch dùng được: ${count(units)} đơn vị, ${count(items)} mục trong đề cương.`,
  identifying: (done, all, file) => `Đang xác định kế hoạch ${done}/${all}: ${file}`,
  reading: (done, all, file) => `Đang đọc ${done}/${all}: ${file}`,
  making: (file) => `Đang tạo ${file}`,
  writing: (done, all, file) => `Đang ghi ${done}/${all}: ${file}`,
  merging: 'Đang tổng hợp…',
  wrote: (path) => `Đã ghi ${path}`,
  faultsSkipped: (codes) => `Không có mẫu cho lỗi không thể xảy ra theo kế hoạch này: ${codes.join(', ')}`,
  wroteMany: (files, folder) => `Đã ghi ${count(files)} tệp vào ${folder}`,
  keptCopy: (path) => `Bản cũ giữ tại ${path}`,
  changes: ({ added, changed, withdrawn }) =>
    `Danh sách khen thưởng: ${count(added)} dòng mới, ${count(changed)} dòng sửa, ${count(withdrawn)} dòng rút.`,
  ...exported,
  noRequests: 'Không có đơn vị nào phải bổ sung, chỉnh sửa: không lập phiếu.',
  nothingToMend: (unit) => `${unit} không có nội dung phải bổ sung, chỉnh sửa: không lập phiếu.`,
  noPdf: {
    absent: said(
      'Không tạo được PDF: máy chưa có LibreOffice.',
      'Cài LibreOffice rồi chạy lại, hoặc mở tệp Word, Excel và lưu thành PDF.',
    ),
    failed: said(
      'Không tạo được PDF: LibreOffice không chuyển được tệp.',
      'Mở tệp Word, Excel và lưu thành PDF.',
    ),
  },
  code: codeLine,
  codeOf: (kind, name) => `Tệp: ${kind === 'summary' ? 'bản tổng hợp' : 'biểu mẫu của đơn vị'}, ${name}.`,
  codeIsSame: 'Mã khớp: nội dung tệp đúng như bản giấy.',
  codeIsNone: 'Mã đã gõ không đúng dạng: mã đối chiếu có 10 chữ và số.',
  codeDiffers: (code) => `Mã không khớp: mã của tệp là ${code}.`,
  openQuestions: (questions, sheet) => `Có ${count(questions)} nội dung chờ xử lý, xem trang ${sheet}.`,
  nothingNew: (path) => `Không có gì mới, giữ nguyên ${path}`,
  memoryLost: (path) =>
    `Dữ liệu ẩn của lần tổng hợp trước trong ${path} không còn hoặc bị hỏng: tổng hợp theo những gì còn đọc được, các cột tự ghi giữ nguyên.`,
  uneditable: (why) => {
    switch (why.reason) {
      case 'array-formula':
        return said(
          `Ô ${why.address} của trang "${why.sheet}" thuộc một công thức mảng nhiều ô, không sửa riêng được.`,
          'Bỏ công thức mảng ở đó rồi chạy lại.',
        );
      case 'totals-row':
        return said(
          `Bảng ${why.table} có dòng tổng ở cuối, không thêm dòng được.`,
          'Tắt dòng tổng (Table Design, Total Row) rồi chạy lại.',
        );
      default:
        return said('Tệp bị hỏng một phần, không sửa được.', 'Mở bằng Excel, lưu lại rồi chạy lại.');
    }
  },
  merged: (files, units) => `Đã tổng hợp ${count(files)} tệp của ${count(units)} đơn vị.`,
  checked: (files) => `Đã kiểm tra ${count(files)} tệp.`,
  counts: ({ errors, warnings, notes }) =>
    `${count(errors)} lỗi, ${count(warnings)} cảnh báo, ${count(notes)} lưu ý`,
  unreadable: (files) => `Không đọc được ${count(files)} tệp:`,
  inSummary: 'Cả bản tổng hợp',
  moreNotes: (notes, sheet) =>
    `… và ${count(notes)} lưu ý khác, ${sheet === null ? 'xem đầy đủ bằng --json' : `xem trang ${sheet}`}`,
  silentBelow: (units, sheet) =>
    `${count(units)} đơn vị gửi qua cấp trên trực tiếp chưa có tệp, xem trang ${sheet}.`,
  basis: (basis) => `Căn cứ: ${basis}.`,
  unknownUnit: 'Chưa xác định đơn vị',
  fileHeaders: { file: 'Tệp', unit: 'Đơn vị', errors: 'Lỗi', warnings: 'Cảnh báo', notes: 'Lưu ý' },
  unitHeaders: {
    unit: 'Đơn vị',
    report: 'Báo cáo',
    nominations: 'Khen thưởng',
    limit: 'Thời hạn',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    files: 'Tệp',
  },
  partStates,
  punctuality: { onTime, onDay: onTheDay, late, notSent, dayUnknown: 'Chưa xác định' },
  fault: (detail, debug) =>
    said(
      `Chương trình gặp lỗi ngoài dự kiến: ${detail}`,
      `Đề nghị gửi dòng này cho bộ phận hỗ trợ; đặt ${debug}=1 rồi chạy lại để có thêm chi tiết.`,
    ),
};
