import type { Messages } from '../message.js';

/** One sentence for each refusal; it says what happened and what to do, never whose fault it is. */
export const errors = {
  'error.UNAUTHENTICATED': 'Phiên làm việc đã kết thúc. Đề nghị đăng nhập lại.',
  'error.SIGN_IN_REFUSED': 'Thư điện tử hoặc mật khẩu chưa đúng. Đề nghị kiểm tra và nhập lại.',
  'error.TOO_MANY_REQUESTS': 'Có quá nhiều lần thử trong thời gian ngắn. Đề nghị thử lại sau ít phút.',
  'error.NOT_FOUND': 'Không tìm thấy nội dung yêu cầu. Đề nghị tải lại trang hoặc kiểm tra lại địa chỉ.',
  'error.FORBIDDEN_ACTION':
    'Tài khoản chưa được phân quyền thực hiện thao tác này. Đề nghị liên hệ người quản lý tài khoản.',
  'error.STALE_VERSION': 'Nội dung đã được người khác cập nhật. Đề nghị xem lại trước khi lưu.',
  'error.DRAFT_GIVEN_UP':
    'Bản đang soạn đã được bỏ sau khi nội dung này được nhập. Nội dung chưa lưu, đang giữ trên máy này.',
  'error.ROUND_NOT_OPEN': 'Kỳ báo cáo chưa mở. Đề nghị thực hiện sau khi kỳ được mở.',
  'error.ROUND_CLOSED':
    'Kỳ báo cáo đã đóng. Bản nháp vẫn được lưu; gửi được sau khi Cục Tin học hóa mở lại báo cáo.',
  'error.RETURN_EXPIRED':
    'Đã qua thời hạn hoàn thiện báo cáo. Bản nháp vẫn được lưu; gửi được sau khi Cục Tin học hóa gia hạn.',
  'error.MOVE_NOT_ALLOWED': 'Trạng thái hiện tại của báo cáo không cho phép thao tác này.',
  'error.REASON_REQUIRED': 'Đề nghị nêu lý do.',
  'error.SAME_PERSON': 'Người lập báo cáo không đồng thời là người phê duyệt gửi hoặc thẩm tra báo cáo đó.',
  'error.SECOND_LOOK_MISSING':
    'Báo cáo kê khai mới ban hành hoặc điều chỉnh về bước trước cần Lãnh đạo Cục xem xét trước khi xác nhận đã thẩm tra.',
  'error.OWN_UNIT': 'Báo cáo của đơn vị mình do đơn vị khác thẩm tra.',
  'error.VALIDATION_FAILED':
    'Còn nội dung cần hoàn thiện trước khi gửi. Đề nghị xem các nội dung được đánh dấu.',
  'error.MALFORMED_INPUT': 'Dữ liệu nhập chưa đúng định dạng.',
  'error.FILE_TOO_LARGE': 'Tệp lớn hơn dung lượng cho phép (20 MB).',
  'error.FILE_NOT_ACCEPTED': 'Tệp chưa phù hợp. Đề nghị dùng tệp PDF, PNG hoặc JPEG còn nguyên vẹn.',
  'error.FILE_DUPLICATE': 'Tệp này đã có trong báo cáo.',
  'error.LINK_USED_OR_EXPIRED':
    'Liên kết đã được sử dụng hoặc đã hết hiệu lực. Đề nghị người cấp tạo liên kết mới.',
  'error.PASSWORD_TOO_WEAK':
    'Mật khẩu chưa đủ mạnh. Đề nghị dùng mật khẩu dài hơn và không dùng mật khẩu phổ biến.',
  'error.SECOND_FACTOR_REQUIRED': 'Đề nghị nhập mã xác thực.',
  'error.SECOND_FACTOR_REFUSED': 'Mã xác thực chưa đúng hoặc đã được sử dụng.',
  'error.OPEN_WORK':
    'Tài khoản còn công việc đang mở. Đề nghị bàn giao cho người kế nhiệm hoặc xác nhận để lại.',
  'error.UNDO_TOO_LATE': 'Đã qua 10 giây, không hoàn tác được nữa.',
  'error.NOT_DEMO': 'Chức năng này chỉ có trong hệ thống minh họa.',
  'error.AS_OF_UNKNOWN': 'Hệ thống không có số liệu tại thời điểm yêu cầu.',
  'error.QUERY_REFUSED': 'Yêu cầu không thuộc danh mục truy vấn của hệ thống.',
  'error.UNAVAILABLE': 'Hệ thống tạm thời chưa phục vụ được. Đề nghị thử lại sau.',
  'error.INTERNAL': 'Hệ thống gặp lỗi. Đề nghị thử lại; nếu lỗi lặp lại, đề nghị báo bộ phận hỗ trợ.',
  'error.OFFLINE': 'Không có kết nối mạng. Nội dung chưa gửi được giữ trên thiết bị.',
} as const satisfies Messages;
