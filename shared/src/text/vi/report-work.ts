import type { Messages } from '../message.js';

/** Work on a report by several people: messages, proposed corrections, comparison of sendings. */
export const reportWork = {
  'thread.agency': 'Cơ quan',
  'thread.authority': 'Cục Tin học hóa',
  'thread.write': 'Viết trao đổi',
  'thread.writeHint': 'Cơ quan và Cục Tin học hóa cùng xem được. Nội dung đã gửi không sửa, không xóa.',
  'thread.send': 'Gửi trao đổi',
  'thread.count': (p: { count: number }) => `Trao đổi (${p.count})`,
  'thread.open': (p: { question: string; count: number }) =>
    `Trao đổi và ghi chú về câu ${p.question} (${p.count})`,
  'thread.toggle': (p: { count: number }) =>
    p.count === 0 ? 'Trao đổi, ghi chú' : `Trao đổi, ghi chú (${p.count})`,
  'thread.none': 'Chưa có trao đổi với cơ quan về câu này.',
  'thread.noneYet': 'Trao đổi với cơ quan bắt đầu từ đề nghị bổ sung về câu này.',
  'note.title': 'Ghi chú nội bộ',
  'note.only': 'Cơ quan không xem được.',
  'note.none': 'Chưa có ghi chú.',
  'note.write': 'Thêm ghi chú nội bộ',
  'note.save': 'Lưu ghi chú',
  'note.whole': 'Ghi chú chung về báo cáo',

  'proposal.title': 'Nội dung Cục Tin học hóa đề xuất điều chỉnh',
  'proposal.accept': 'Chấp nhận đề xuất',
  'proposal.accepted': 'Đã ghi nội dung theo đề xuất.',
  'proposal.taken': 'Câu trả lời đã theo nội dung đề xuất.',
  'proposal.orOwn': 'Cơ quan có thể chấp nhận nguyên nội dung này hoặc tự sửa câu trả lời bên dưới.',
  'proposal.with': 'Kèm nội dung đề xuất điều chỉnh',
  'proposal.make': 'Đề xuất nội dung điều chỉnh',
  'proposal.edit': 'Sửa nội dung đề xuất',
  'proposal.pageTitle': (p: { question: string; agency: string }) =>
    `Đề xuất điều chỉnh câu ${p.question}: ${p.agency}`,
  'proposal.lead':
    'Sửa trực tiếp câu trả lời của cơ quan. Nội dung đề xuất gửi kèm đề nghị bổ sung; cơ quan chấp nhận bằng một thao tác hoặc tự sửa. Chỉ dùng tài liệu cơ quan đã gửi.',
  'proposal.changes': 'Các điểm điều chỉnh',
  'proposal.noChange': 'Nội dung đề xuất chưa khác câu trả lời của cơ quan.',
  'proposal.save': 'Lưu đề nghị bổ sung kèm đề xuất',
  'proposal.saved': 'Đã lưu đề xuất. Cơ quan nhận được khi báo cáo được đề nghị hoàn thiện.',
  'proposal.back': 'Về phiếu thẩm tra',
  'proposal.closed': 'Báo cáo không còn ở trạng thái chờ thẩm tra.',
  'proposal.text': 'Ý kiến gửi cơ quan',
  'proposal.field': 'Nội dung',
  'proposal.now': 'Đang trả lời',
  'proposal.before': 'Cơ quan đã gửi',
  'proposal.after': 'Đề xuất',

  'compare.title': (p: { round: string; agency: string }) => `So sánh các lần gửi: ${p.agency}, ${p.round}`,
  'compare.link': 'So sánh các lần gửi',
  'compare.first': 'Lần gửi',
  'compare.second': 'so với lần gửi',
  'compare.sending': (p: { number: number; at: string }) => `Lần ${p.number} – ${p.at}`,
  'compare.dropped': (p: { number: number; at: string; status: string }) =>
    `Lần ${p.number} – ${p.at} (${p.status})`,
  'compare.changes': 'Nội dung thay đổi',
  'compare.count': (p: { changes: number; questions: number }) =>
    `${p.changes} thay đổi ở ${p.questions} câu`,
  'compare.same': 'Hai lần gửi không khác nhau về nội dung trả lời.',
  'compare.field': 'Nội dung',
  'compare.in': (p: { number: number }) => `Lần gửi ${p.number}`,
  'compare.by': 'Người cung cấp',
  'compare.people': (p: { prepared: string; submitted: string }) =>
    `lập: ${p.prepared} · phê duyệt: ${p.submitted}`,
  'compare.back': 'Về báo cáo',
  'compare.onlyOne': 'Báo cáo mới gửi một lần, chưa có lần gửi khác để so sánh.',
} as const satisfies Messages;
