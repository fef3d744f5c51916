import type { HostWords } from '../../pane/host';
import { said } from '../words';

export const host: HostWords = {
  protected: said(
    'Trang tính hoặc tệp đang được khóa, hoặc mở ở chế độ chỉ đọc.',
    'Vào thẻ Xem lại, bỏ bảo vệ trang tính và bảo vệ sổ làm việc (hoặc bật cho phép chỉnh sửa), rồi thử lại.',
  ),
  editing: said('Excel đang chờ nhập xong một ô.', 'Nhấn Enter để nhập xong, hoặc Esc để bỏ, rồi thử lại.'),
  'too-large': said(
    'Nội dung quá lớn so với giới hạn của Excel.',
    'Xóa các dòng, cột thừa và trang tính không dùng, hoặc mở tệp bằng Excel trên máy tính, rồi thử lại.',
  ),
  gone: said(
    'Trang tính hoặc ô cần dùng không còn trong tệp.',
    'Bấm “Kiểm tra” để đọc lại tệp; nếu thiếu trang tính, bấm “Khôi phục biểu mẫu”.',
  ),
  'in-the-way': said(
    'Ô gộp, bộ lọc hoặc bảng tổng hợp (PivotTable) trên trang tính cản việc ghi.',
    'Bỏ gộp ô, bỏ bộ lọc hoặc chuyển bảng đó sang trang tính khác, rồi thử lại.',
  ),
  taken: said(
    'Trong tệp đã có trang tính hoặc tên vùng trùng tên.',
    'Đổi tên trang tính hoặc tên vùng đó, rồi thử lại.',
  ),
  busy: said(
    'Excel đang bận hoặc thiếu bộ nhớ nên chưa làm xong.',
    'Chờ một lát rồi thử lại; nếu vẫn lỗi, lưu tệp, đóng bớt tệp và chương trình khác.',
  ),
  background: said(
    'Excel không làm được vì cửa sổ của một tệp khác đang ở trước.',
    'Bấm vào cửa sổ của tệp này, không chuyển sang tệp khác cho đến khi xong, rồi thử lại.',
  ),
  offline: said(
    'Excel mất kết nối với máy chủ.',
    'Kiểm tra mạng và tài khoản, tải lại trang hoặc mở lại tệp, rồi thử lại.',
  ),
  unsupported: said(
    'Bản Excel này, hoặc loại trang tính này, không có chức năng cần dùng.',
    'Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web, và lưu tệp dạng .xlsx.',
  ),
  other: said(
    'Excel báo lỗi khi thực hiện.',
    'Thử lại; nếu vẫn lỗi, lưu tệp, đóng Excel rồi mở lại, và gửi phần “Chi tiết” cho người hỗ trợ.',
  ),
};
