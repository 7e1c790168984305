import type { Messages } from '../message.js';

interface About {
  agency: string;
  quarter: string;
}

/** What the system tells people of its own accord, and what an agency asks about time. */
export const notices = {
  'notice.reminderBefore': (p: About & { days: number; due: string }) =>
    `${p.agency}: còn ${p.days} ngày đến thời hạn gửi báo cáo ${p.quarter} (${p.due}).`,
  'notice.reminderToday': (p: About & { due: string }) =>
    `${p.agency}: hôm nay là ngày cuối của thời hạn gửi báo cáo ${p.quarter} (${p.due}).`,
  'notice.reminderAfter': (p: About & { days: number; due: string }) =>
    `${p.agency}: báo cáo ${p.quarter} đã quá thời hạn gửi ${p.days} ngày (${p.due}). Đề nghị cơ quan hoàn thành và gửi báo cáo.`,
  'notice.returned': (p: About & { questions: number; until: string }) =>
    `${p.agency}: đề nghị hoàn thiện ${p.questions} câu của báo cáo ${p.quarter}, thời hạn gửi lại: ${p.until}.`,
  'notice.verified': (p: About) => `${p.agency}: báo cáo ${p.quarter} đã được thẩm tra.`,
  'notice.withdrawn': (p: About & { reason: string }) =>
    `${p.agency}: báo cáo ${p.quarter} đã được cơ quan rút. Lý do: ${p.reason}`,
  'notice.draftGivenUp': (p: About) =>
    `${p.agency}: cơ quan đã bỏ bản đang soạn của báo cáo ${p.quarter}. Nội dung đã trả lời vẫn đọc được tại Quá trình xử lý.`,
  'notice.voided': (p: About & { reason: string }) =>
    `${p.agency}: báo cáo ${p.quarter} đã được hủy hiệu lực, vẫn lưu và không tính vào số liệu. Lý do: ${p.reason}`,
  'notice.reopened': (p: About & { until: string; reason: string }) =>
    `${p.agency}: báo cáo ${p.quarter} được mở lại, thời hạn gửi: ${p.until}. Lý do: ${p.reason}`,
  'notice.extensionGranted': (p: About & { due: string }) =>
    `${p.agency}: thời hạn gửi báo cáo ${p.quarter} được gia hạn đến ${p.due}.`,
  'notice.extensionAsked': (p: About & { until: string; reason: string }) =>
    `${p.agency} đề nghị gia hạn gửi báo cáo ${p.quarter} đến ${p.until}. Lý do: ${p.reason}`,
  'notice.reopeningAsked': (p: About & { until: string; reason: string }) =>
    `${p.agency} đề nghị mở lại báo cáo ${p.quarter}, được gửi đến ${p.until}. Lý do: ${p.reason}`,
  'notice.requestRefused': (p: About & { request: string; reason: string }) =>
    `${p.agency}: Cục Tin học hóa chưa chấp thuận ${p.request} báo cáo ${p.quarter}. Lý do: ${p.reason}`,
  'notice.projectAssessed': (p: About & { project: string; verdict: string; reason: string }) =>
    `${p.agency}: Cục Tin học hóa đánh giá dự án “${p.project}” tại báo cáo ${p.quarter}: ${p.verdict}. Lý do, căn cứ: ${p.reason}`,
  'notice.architectureAssessed': (p: About & { verdict: string; reason: string }) =>
    `${p.agency}: Cục Tin học hóa đánh giá nội dung kiến trúc đã ban hành theo hướng dẫn (câu A7, báo cáo ${p.quarter}): ${p.verdict}. Lý do, căn cứ: ${p.reason}`,
  'notice.coverOverdue': (p: About & { until: string }) =>
    `${p.agency}: văn bản có chữ ký, dấu của báo cáo ${p.quarter} chưa có trên hệ thống, thời hạn bổ sung: ${p.until}. Đề nghị bổ sung.`,

  'notices.title': 'Thông báo',
  'notices.sub': 'Việc liên quan đến báo cáo, gửi tới người lập và người phê duyệt báo cáo',
  'notices.unread': (p: { count: number }) => `${p.count} chưa đọc`,
  'notices.markAll': 'Đánh dấu đã đọc tất cả',
  'notices.none': 'Chưa có thông báo',
  'notices.noneMore': 'Thông báo về thời hạn, đề nghị hoàn thiện và kết quả thẩm tra sẽ hiện tại đây.',
  'notices.new': 'Mới',
  'notices.byMail': 'Đã đưa vào thư tổng hợp',

  'timeRequest.extension': 'đề nghị gia hạn gửi',
  'timeRequest.reopening': 'đề nghị mở lại',
  'timeRequest.askExtension': 'Đề nghị gia hạn',
  'timeRequest.askReopening': 'Đề nghị mở lại báo cáo',
  'timeRequest.lead': (p: { due: string }) =>
    `Thời hạn hiện tại: ${p.due}. Cục Tin học hóa trả lời trên hệ thống; cơ quan nhận thông báo.`,
  'timeRequest.until': 'Đề nghị được gửi đến hết ngày',
  'timeRequest.untilMissing': 'Đề nghị nhập ngày xin gửi báo cáo.',
  'timeRequest.untilEarly': 'Đề nghị nhập một ngày sau hôm nay và sau thời hạn hiện tại.',
  'timeRequest.reason': 'Lý do',
  'timeRequest.send': 'Gửi đề nghị',
  'timeRequest.sent': 'Đã gửi đề nghị tới Cục Tin học hóa',
  'timeRequest.open': (p: { on: string; until: string }) =>
    `Đã gửi đề nghị ngày ${p.on}, xin được gửi báo cáo đến ${p.until}; chờ Cục Tin học hóa trả lời.`,
  'timeRequest.granted': (p: { until: string }) =>
    `Đề nghị được gửi báo cáo đến ${p.until} đã được chấp thuận.`,
  'timeRequest.refused': (p: { until: string; reason: string }) =>
    `Đề nghị được gửi báo cáo đến ${p.until} chưa được chấp thuận. Lý do: ${p.reason}`,
} as const satisfies Messages;
