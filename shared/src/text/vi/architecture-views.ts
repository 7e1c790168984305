import type { Messages } from '../message.js';

/** The agency's check of its architecture beside the Authority's (catalogue A7). */
export const architectureViews = {
  'architectureView.title': 'Nội dung theo hướng dẫn (A7): ý kiến cơ quan và đánh giá của Cục',
  'architectureView.note':
    'Số liệu cơ quan kê khai tính theo ý kiến cơ quan; số liệu đã thẩm tra tính theo kết luận của Cục khi đã ghi. Nội dung cơ quan trả lời được giữ nguyên.',
  'architectureView.content': 'Nội dung',
  'architectureView.agency': 'Cơ quan kê khai',
  'architectureView.authority': 'Cục Tin học hóa đánh giá',
  'architectureView.none': 'Cục Tin học hóa chưa đánh giá.',
  'architectureView.conclusion': 'Kết luận của Cục',
  'architectureView.conclusion.met': 'Đạt',
  'architectureView.conclusion.notMet': 'Chưa đạt',
  'architectureView.since': (p: { round: string }) => `ghi tại ${p.round}`,
  'architectureView.earlier': (p: { receipt: string }) =>
    `Ghi theo lần gửi ${p.receipt}; sau đó cơ quan đã gửi lại.`,
  'architectureView.otherDecision':
    'Cơ quan đã nêu quyết định ban hành khác; kết luận này không còn được tính cho đến khi Cục đánh giá lại.',
  'architectureView.act': 'Ghi đánh giá',
  'architectureView.saved': 'Đã ghi đánh giá nội dung kiến trúc',
  'architectureView.agencySays': (p: { answer: string }) => `Cơ quan kê khai: ${p.answer}`,
  'architectureView.noAnswer': 'chưa trả lời',
  'architectureView.remark': 'Nhận xét',
  'architectureView.reason': 'Lý do, căn cứ của kết luận',
  'architectureView.secret':
    'Câu A7 thuộc phạm vi bí mật nhà nước: chỉ ghi kết quả và kết luận, không ghi nhận xét trên hệ thống.',
  'architectureView.fault.answerMissing': 'Đề nghị chọn kết quả của nội dung này.',
  'architectureView.fault.remarkMissing': 'Đề nghị nêu nội dung còn thiếu.',
  'architectureView.fault.conclusionContradicts': 'Còn nội dung “Chưa có” thì chưa kết luận đạt.',
  'architectureView.conclusionMissing': 'Đề nghị chọn kết luận.',
  'architectureView.reasonMissing': 'Đề nghị nêu lý do, căn cứ.',
} as const satisfies Messages;
