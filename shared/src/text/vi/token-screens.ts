import type { Messages } from '../message.js';

/** Programs of an agency: tokens, what they may do, until when. */
export const tokenScreens = {
  'tokens.sub':
    'Mã truy cập để phần mềm của cơ quan đọc và lập báo cáo qua giao diện lập trình (API) đã công bố',
  'tokens.list': 'Mã truy cập đã cấp',
  'tokens.none': 'Chưa cấp mã truy cập nào.',
  'tokens.noneMore': 'Mã do lãnh đạo phê duyệt của cơ quan cấp, chỉ dùng cho một cơ quan và có thời hạn.',
  'tokens.name': 'Phần mềm',
  'tokens.nameHint': 'Ví dụ: Hệ thống thông tin báo cáo của tỉnh.',
  'tokens.agency': 'Cơ quan',
  'tokens.scopes': 'Phạm vi',
  'tokens.scope.read': 'Đọc',
  'tokens.scope.draft': 'Lập báo cáo',
  'tokens.scope.submit': 'Gửi báo cáo',
  'tokens.scopeHint.read': 'Đọc báo cáo, bản nháp và phiếu tiếp nhận của cơ quan.',
  'tokens.scopeHint.draft': 'Lưu câu trả lời, xác nhận không thay đổi, trình lãnh đạo.',
  'tokens.scopeHint.submit':
    'Gửi báo cáo do người khác đã trình. Báo cáo gửi bằng mã này có giá trị như lãnh đạo phê duyệt gửi.',
  'tokens.life': 'Thời hạn',
  'tokens.days': (p: { days: number }) => `${p.days} ngày`,
  'tokens.made': 'Cấp lúc',
  'tokens.expires': 'Có hiệu lực đến',
  'tokens.used': 'Dùng gần nhất',
  'tokens.never': 'Chưa dùng',
  'tokens.state': 'Tình trạng',
  'tokens.active': 'Đang có hiệu lực',
  'tokens.expired': 'Đã hết hạn',
  'tokens.revoked': (p: { at: string; by: string }) => `Đã thu hồi ${p.at}, ${p.by}`,
  'tokens.issue': 'Cấp mã truy cập',
  'tokens.issueTitle': 'Cấp mã truy cập cho phần mềm',
  'tokens.issueLead': 'Mã hiển thị một lần sau khi cấp. Hệ thống chỉ lưu mã băm; mất mã thì cấp mã khác.',
  'tokens.nameMissing': 'Đề nghị nhập tên phần mềm.',
  'tokens.scopesMissing': 'Đề nghị chọn ít nhất một phạm vi.',
  'tokens.strange': 'Tên có ký tự dễ nhầm với chữ cái khác. Đề nghị nhập lại bằng bàn phím tiếng Việt.',
  'tokens.once':
    'Mã chỉ hiển thị lần này. Đề nghị sao chép và chuyển cho người quản trị phần mềm qua kênh an toàn.',
  'tokens.secret': 'Mã truy cập',
  'tokens.how':
    'Cách sử dụng: gửi mã trong phần đầu “Authorization: Bearer” của mỗi yêu cầu. Danh mục thao tác và ví dụ có trong tệp server/api/README.md kèm theo phần mềm.',
  'tokens.copy': 'Sao chép mã',
  'tokens.given': 'Đã lưu mã, về danh sách',
  'tokens.revoke': 'Thu hồi',
  'tokens.revokeAsk': (p: { name: string }) => `Thu hồi mã truy cập của “${p.name}”?`,
  'tokens.revokeMore':
    'Phần mềm không dùng được mã này kể từ yêu cầu tiếp theo. Nội dung đã ghi vẫn giữ nguyên.',
  'tokens.revokeDone': 'Đã thu hồi mã truy cập.',
  'tokens.machineTime': 'Thời hạn và lần dùng gần nhất theo giờ máy chủ, không theo ngày minh họa.',
} as const satisfies Messages;
