import type { HelpWords } from '../../pane/help';

export const help: HelpWords = {
  title: 'Trợ giúp',
  guides: [
    {
      id: 'officer',
      heading: 'Đơn vị lập báo cáo, hồ sơ',
      steps: [
        {
          does: 'Tạo biểu mẫu',
          how: 'Thẻ Biểu mẫu, bấm “Tạo biểu mẫu”. Đã nhận tệp biểu mẫu của tỉnh thì chỉ cần mở tệp.',
        },
        {
          does: 'Nhập',
          how: 'Nhập vào các ô trắng, bắt đầu từ trang “Thông tin”. Mục không phát sinh ghi “Không có”.',
        },
        {
          does: 'Xem lỗi',
          how: 'Thẻ Kiểm tra nêu từng chỗ sai, căn cứ và cách sửa. Bấm vào một lỗi để đến đúng ô.',
        },
        {
          does: 'Khôi phục khi biểu mẫu hỏng',
          how: 'Dán làm mất danh sách chọn, xóa nhầm cột, trang: bấm “Khôi phục biểu mẫu”. Nội dung đã nhập giữ nguyên.',
        },
        {
          does: 'Tổng hợp của cấp dưới',
          how: 'Có đơn vị khác gửi qua: mở biểu mẫu của mình, thẻ Tổng hợp, chọn các tệp đã nhận, ghi vào chính biểu mẫu, rồi chọn “Trình”.',
        },
        {
          does: 'Gửi',
          how: 'Lưu tệp .xlsx rồi gửi nơi nhận ghi ở trang “Thông tin”, kèm văn bản đã ký. Không đổi tên trang tính.',
        },
      ],
    },
    {
      id: 'root',
      heading: 'Nơi tổng hợp',
      steps: [
        {
          does: 'Gửi biểu mẫu',
          how: 'Thẻ Biểu mẫu, “Tạo tệp cho đơn vị khác”, chọn đơn vị; có thể kèm danh sách đã khen thưởng.',
        },
        {
          does: 'Nhận và tổng hợp',
          how: 'Thẻ Tổng hợp, chọn hoặc thả các tệp đã nhận. Tệp không đọc được có nêu lý do; các tệp khác vẫn được tổng hợp.',
        },
        {
          does: 'Tổng hợp lại',
          how: 'Nhận thêm tệp, tệp sửa thì tổng hợp tiếp vào bản cũ. Cột, ghi chú, lựa chọn của tỉnh giữ nguyên.',
        },
        {
          does: 'Xuất phụ lục',
          how: 'Mở bản tổng hợp, thẻ Xuất: thêm trang tính, mở tệp mới, sao chép bảng sang Word hoặc tải về.',
        },
      ],
    },
  ],
  keyboard: {
    heading: 'Bàn phím',
    keys: [
      { keys: 'F6', does: 'Từ trang tính sang bảng điều khiển và ngược lại' },
      { keys: 'Tab, Shift+Tab', does: 'Sang nút, ô sau hoặc trước' },
      { keys: '← →', does: 'Đổi thẻ' },
      { keys: '↑ ↓', does: 'Chọn trong danh sách' },
      { keys: 'Enter, phím cách', does: 'Bấm nút' },
    ],
  },
  privacy: {
    heading: 'Dữ liệu ở đâu',
    lines: [
      'Nội dung nhập chỉ nằm trong tệp Excel. Bảng điều khiển không gửi gì ra khỏi máy này.',
      'Máy chỉ nhớ mã đơn vị, ngôn ngữ và tệp kế hoạch đã chọn; không nhớ tên người.',
    ],
  },
  about: {
    heading: 'Về chương trình',
    version: (version) => `Thi đua ${version}`,
    form: (version) => `Biểu mẫu phiên bản ${version}`,
    licence: 'Giấy phép MIT, mã nguồn mở.',
    language: 'Ngôn ngữ',
  },
};
