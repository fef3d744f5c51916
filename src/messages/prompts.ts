/** What the form says while a cell is being filled in. Excel shows 32 characters of a title and 255 of a text. */
import type { Field, FieldType, TableId } from '../plan/field';
import type { Plan } from '../plan/schema';

interface Balloon {
  readonly title: string;
  readonly text: string;
}

const day = (iso: string): string => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
const number = (value: number): string => value.toLocaleString('vi-VN');

const prompts: Readonly<Partial<Record<TableId, Readonly<Record<string, Balloon>>>>> = {
  info: {
    reportSent: {
      title: 'Ngày gửi báo cáo',
      text: 'Ngày gửi đi, theo sổ văn bản. Nhập theo dạng ngày/tháng/năm.',
    },
    letterSent: {
      title: 'Ngày gửi hồ sơ',
      text: 'Ngày gửi đi, theo sổ văn bản. Nhập theo dạng ngày/tháng/năm.',
    },
    reportNumber: { title: 'Số văn bản', text: 'Số và ký hiệu, viết liền. Ví dụ: 125/BC-UBND.' },
    letterNumber: { title: 'Số tờ trình', text: 'Số và ký hiệu, viết liền. Ví dụ: 15/TTr-UBND.' },
    noNominations: {
      title: 'Không đề nghị khen thưởng',
      text: 'Chọn x nếu đơn vị không đề nghị tập thể, cá nhân nào.',
    },
    recognisedBy: { title: 'Quyết định công nhận', text: 'Ví dụ: 123/QĐ-UBND ngày 01/8/2022.' },
  },
  nominations: {
    kind: { title: 'Loại', text: 'Chọn trong danh sách. Các ô khác phụ thuộc vào lựa chọn này.' },
    name: {
      title: 'Tên tập thể / Họ và tên',
      text: 'Ghi đúng như sẽ in trên Bằng khen, viết hoa chữ đầu, không ghi Ông, Bà trước tên.',
    },
    birthYear: { title: 'Năm sinh', text: 'Bốn chữ số. Dùng để phân biệt người trùng tên, không in ra.' },
    workplace: { title: 'Đơn vị công tác / Nơi cư trú', text: 'Ví dụ: UBND xã …, hoặc thôn …, xã ….' },
    achievement: {
      title: 'Tóm tắt thành tích',
      text: 'Nêu kết quả cụ thể, có số liệu; không quá 1.000 ký tự. Xuống dòng trong ô: Alt + Enter.',
    },
    rewardDecision: { title: 'Số, ngày quyết định', text: 'Ví dụ: 123/QĐ-UBND ngày 01/8/2022.' },
    contribution: {
      title: 'Giá trị đóng góp',
      text: 'Triệu đồng, chỉ nhập số. Gồm tiền, hiện vật, đất và ngày công quy đổi.',
    },
  },
  register: {
    recipient: {
      title: 'Đối tượng được khen',
      text: 'Tên tập thể hoặc họ và tên, như ghi trong quyết định.',
    },
  },
};

/** The balloon shown when a cell is chosen; none where the header says it all. */
export function entryPrompt(plan: Plan, table: TableId, field: Field): Balloon | undefined {
  const written = prompts[table]?.[field.id];
  if (written) return written;
  if (field.type.kind === 'tick') return { title: 'Đánh dấu', text: 'Chọn x nếu có.' };
  if (table === 'nominations' && field.id === 'rewarded' && plan.nominations.exclusion) {
    return { title: 'Có / Không', text: plan.nominations.exclusion.sentence.slice(0, 255) };
  }
  if (field.type.kind === 'place' && field.type.within !== undefined) {
    return { title: 'Chọn trong danh sách', text: 'Danh sách theo đơn vị cấp trên đã chọn ở ô bên trái.' };
  }
  return undefined;
}

/** What is said when somebody types over a column's header. */
export const headerRefusal: Balloon = {
  title: 'Tiêu đề cột',
  text: 'Đây là tiêu đề cột của biểu mẫu, không sửa. Nhập từ dòng dưới.',
};

/** What is said when an entry is refused. */
export function refusal(label: string, type: FieldType): Balloon {
  const title = 'Chưa đúng';
  switch (type.kind) {
    case 'text':
      return {
        title: 'Dài quá quy định',
        text: `${label}: không quá ${number(type.max)} ký tự. Chọn Yes để giữ nguyên, No để sửa.`,
      };
    case 'list':
    case 'place':
      return { title, text: `${label}: chọn một mục trong danh sách của ô này.` };
    case 'tick':
      return { title, text: `${label}: chọn x, hoặc để trống.` };
    case 'number': {
      const kind = type.whole ? 'số nguyên' : 'số';
      const range =
        type.max === undefined
          ? `từ ${number(type.min)} trở lên`
          : type.whole && type.min > 1000
            ? `từ ${type.min} đến ${type.max}`
            : `từ ${number(type.min)} đến ${number(type.max)}`;
      return { title, text: `${label}: nhập ${kind} ${range}, không kèm chữ.` };
    }
    case 'date':
      return {
        title,
        text: `${label}: nhập ngày theo dạng ngày/tháng/năm, từ ${day(type.from)} đến ${day(type.to)}.`,
      };
    default:
      return type satisfies never;
  }
}
