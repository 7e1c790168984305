import type { Messages } from '../message.js';

/** The agency list and the agency page; short names of the steps. */
export const agencyScreens = {
  'agencies.title': 'Danh sách cơ quan',
  'agencies.none': 'Không có cơ quan nào khớp bộ lọc.',
  'agencies.search': 'Tìm cơ quan (không cần dấu)',
  'agencies.group': 'Nhóm',
  'agencies.status': 'Trạng thái',
  'agencies.report': 'Báo cáo kỳ này',
  'agencies.region': 'Vùng',
  'agencies.figure': 'Chỉ tiêu',
  'agencies.decision': 'Quyết định ban hành',
  'agencies.submittedAt': 'Gửi lúc',
  'agencies.late': 'gửi chậm',
  'agencies.extended': 'được gia hạn',
  'agencies.pastDue': 'quá thời hạn gửi',
  'agencies.report.notReported': 'Chưa gửi',
  'agencies.report.drafting': 'Đang lập báo cáo',
  'agencies.report.submitted': 'Chờ thẩm tra',
  'agencies.report.returned': 'Đề nghị hoàn thiện',
  'agencies.report.verified': 'Đã thẩm tra',
  'agencies.report.onTime': 'Gửi đúng hạn',
  'agencies.report.late': 'Gửi chậm',
  'agencies.report.extended': 'Được gia hạn',
  'agencies.report.pastDue': 'Quá thời hạn gửi',
  'agencies.kind.MINISTRY': 'bộ',
  'agencies.kind.MINISTERIAL_AGENCY': 'cơ quan ngang bộ',
  'agencies.kind.GOVERNMENT_AGENCY': 'cơ quan thuộc Chính phủ',
  'agencies.kind.PROVINCE': 'tỉnh, thành phố',
  'agency.todo': 'Nội dung cần thực hiện',
  'step.short.0': 'Chưa triển khai',
  'step.short.1': 'Kế hoạch',
  'step.short.2': 'Khảo sát',
  'step.short.3': 'Dự thảo',
  'step.short.4': 'Lấy ý kiến',
  'step.short.5': 'Hoàn thiện',
  'step.short.6': 'Trình phê duyệt',
  'step.short.7': 'Đã ban hành',
  'step.short.8': 'Đang cập nhật',
  'agencies.shown': (p: { shown: number; total: number }) => `${p.shown}/${p.total} cơ quan`,
  'agencies.standing': (p: {
    kind: string;
    known: number;
    total: number;
    lower: number | string;
    median: number | string;
    upper: number | string;
  }) =>
    `Nhóm ${p.kind}: ${p.known}/${p.total} cơ quan đã biết bước; trung vị bước ${p.median}, một nửa số cơ quan ở giữa từ bước ${p.lower} đến bước ${p.upper}.`,
} as const satisfies Messages;
