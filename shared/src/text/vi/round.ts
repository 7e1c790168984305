import type { Messages } from '../message.js';

/** Words of rounds, of the report's flow, of roles and groups. */
export const round = {
  'round.extendedUntil': (p: { at: string }) => `Được gia hạn đến ${p.at}`,
  'round.trialMark': 'KỲ THỬ NGHIỆM (TẬP HUẤN) – KHÔNG TÍNH VÀO SỐ LIỆU',
  'round.trialLead':
    'Số liệu nhập tại đây chỉ để làm quen, không tính vào bất kỳ số liệu, danh sách hay văn bản nào.',
  'round.trialOpen': 'Kỳ thử nghiệm đang mở:',
  'round.trialBack': 'Về kỳ báo cáo',
  'round.noneOpen': 'Hiện không có kỳ báo cáo đang mở',

  'report.state.notReported': 'Chưa gửi',
  'report.state.drafting': 'Đang lập báo cáo',
  'report.state.ready': 'Chờ phê duyệt gửi',
  'report.state.submitted': 'Chờ thẩm tra',
  'report.state.returned': 'Đề nghị hoàn thiện',
  'report.state.verified': 'Đã thẩm tra',
  'report.fact.onTime': 'Đúng hạn',
  'report.fact.late': 'Gửi chậm',
  'report.fact.extended': 'Được gia hạn',
  'report.fact.pastDue': 'Quá thời hạn gửi',
  'report.fact.supplementDue': 'Chờ văn bản ký, đóng dấu',

  'role.reporter': 'Cán bộ lập báo cáo',
  'role.approver': 'Lãnh đạo phê duyệt báo cáo',
  'role.officer': 'Chuyên viên thẩm tra',
  'role.leader': 'Lãnh đạo Cục',
  'role.viewer': 'Lãnh đạo Bộ',
  'role.contributor': 'Cán bộ đơn vị phối hợp',
  'role.administrator': 'Quản trị hệ thống',
  'grant.secretariat': 'Thư ký phiên họp',
  'grant.freeze': 'Chốt số liệu phiên họp',
  'grant.release': 'Phát hành số liệu',
  'grant.extend': 'Gia hạn gửi báo cáo',
  'grant.reopen': 'Mở lại báo cáo',
  'grant.registry': 'Cập nhật danh mục cơ quan',
  'grant.rounds': 'Mở kỳ báo cáo',

  'kind.MINISTRY': 'Bộ',
  'kind.MINISTERIAL_AGENCY': 'Cơ quan ngang bộ',
  'kind.GOVERNMENT_AGENCY': 'Cơ quan thuộc Chính phủ',
  'kind.PROVINCE': 'Tỉnh, thành phố trực thuộc Trung ương',
  'group.all': 'Cả nước',
  'group.bo': 'Bộ, cơ quan ngang bộ',
  'group.cp': 'Cơ quan thuộc Chính phủ',
  'group.tinh': 'Tỉnh, thành phố',
} as const satisfies Messages;
