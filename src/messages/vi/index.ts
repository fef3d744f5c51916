import { partNames } from '../entry-form';
import type { Messages } from '../messages';
import { entries } from './entries';
import { files } from './files';
import { nominations } from './nominations';
import { planFaults } from './plan-faults';
import { troubles } from './troubles';

export const vi: Messages = {
  findings: { ...entries, ...nominations, ...files },
  troubles,
  planFaults,
  places: {
    cell: (sheet, a1, label) => `${sheet}, ô ${a1}${label === '' ? '' : ` (${label})`}`,
    row: (sheet, row) => `${sheet}, dòng ${row}`,
    file: 'Cả tệp',
    summary: 'Cả bản tổng hợp',
  },
  formConvention: 'quy ước biểu mẫu',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  parts: partNames,
  outcomes: {
    used: 'Đang dùng',
    superseded: 'Được thay thế',
    empty: 'Chưa nhập nội dung',
    ignored: 'Bỏ qua',
    repeated: 'Trùng tệp',
    'unit-unknown': 'Chưa xác định đơn vị',
    unconfirmed: 'Chờ xác nhận đơn vị',
    elsewhere: 'Không gửi qua đơn vị này',
    unusable: 'Không dùng được',
  },
};
