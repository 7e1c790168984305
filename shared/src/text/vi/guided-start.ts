import type { Messages } from '../message.js';

/** The short start of each role, on its first screen until it is put away. */
export const guidedStart = {
  'guide.title': 'Bắt đầu trong ba bước',
  'guide.open': 'Hướng dẫn bắt đầu',
  'guide.close': 'Đã hiểu, không hiện nữa',
  'guide.again': 'Mở lại bất cứ lúc nào ở trình đơn tài khoản.',
  'guide.reporter.1': 'Mở báo cáo của kỳ; mỗi câu hiện số kỳ trước để xác nhận không thay đổi hoặc cập nhật.',
  'guide.reporter.2':
    'Giao câu hỏi cho các đơn vị, hoặc tải biểu mẫu Excel về nhập rồi đưa lại vào hệ thống.',
  'guide.reporter.3': 'Khi không còn nội dung cần hoàn thiện, trình lãnh đạo đơn vị phê duyệt và gửi.',
  'guide.contributor.1': 'Mở báo cáo; chỉ sửa được các câu hỏi giao cho đơn vị mình.',
  'guide.contributor.2':
    'Câu trả lời được lưu tự động; cán bộ lập báo cáo thấy ngay và biết đơn vị nào cung cấp.',
  'guide.contributor.3': 'Theo dõi hạn nội bộ ở mục Thông báo.',
  'guide.approver.1': 'Xem báo cáo do cán bộ lập báo cáo trình; gửi lại kèm lý do nếu cần sửa.',
  'guide.approver.2': 'Gửi báo cáo, nhận phiếu tiếp nhận; rút lại được khi Cục chưa mở xem.',
  'guide.approver.3': 'Tạo tài khoản cho cán bộ của cơ quan; khi vắng mặt, cử người gửi thay.',
  'guide.officer.1': 'Mở Việc hôm nay: cơ quan chưa gửi, báo cáo đã hoàn thiện và gửi lại, đề nghị gia hạn.',
  'guide.officer.2': 'Thẩm tra từng câu: chấp nhận, hoặc đề nghị bổ sung kèm lý do và thời hạn.',
  'guide.officer.3': 'Xem Tổng quan và So sánh để nắm thay đổi từ kỳ trước.',
  'guide.leader.1': 'Mở Việc hôm nay: đề nghị gia hạn, mở lại và tiến độ thẩm tra.',
  'guide.leader.2': 'Xem Tổng quan; mỗi trạng thái mở ra căn cứ đánh giá.',
  'guide.leader.3': 'Mở kỳ báo cáo, gia hạn và xem nhật ký ở mục Quản trị.',
  'guide.viewer.1': 'Mỗi con số ghi kèm tổng số, ngày và nguồn; chọn một cơ quan để xem căn cứ, văn bản.',
  'guide.viewer.2': 'So sánh hai thời điểm: cơ quan nào thay đổi, theo văn bản nào.',
  'guide.viewer.3': 'Trình chiếu tại phiên họp; số liệu đứng yên từ lúc bắt đầu.',
  'guide.member.1': 'Mở một phiên họp: số liệu đã chốt, tài liệu và kết luận.',
  'guide.member.2': 'Mỗi con số ghi kèm tổng số, ngày và nguồn; không thay đổi sau khi chốt số liệu.',
  'guide.member.3': 'Theo dõi việc thực hiện kết luận của phiên họp trước.',
  'guide.administrator.1': 'Tạo tài khoản và cấp quyền; tài khoản mới nhận liên kết mời dùng một lần.',
  'guide.administrator.2': 'Rà soát quyền định kỳ và ngừng tài khoản không còn dùng.',
  'guide.administrator.3': 'Xem nhật ký và thư gửi đi.',
} as const satisfies Messages;
