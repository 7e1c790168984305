import type { Messages } from '../message.js';
import { architecture, type OfVariant } from './form-nouns.js';

/** Amounts, compliance with the architecture, proposals (catalogue 2, D4, D5, E2). */
export const reportCompliance = {
  'field.D4.projects': 'Kinh phí từng dự án, kế hoạch thuê dịch vụ',
  'field.D4.projects.project': 'Dự án, kế hoạch thuê dịch vụ',
  'field.D4.projects.total': 'Tổng mức đầu tư hoặc dự toán thuê (triệu đồng)',
  'field.D4.projects.year': 'Kinh phí bố trí năm báo cáo (triệu đồng)',
  'field.D4.projects.integration': 'Trong đó cho kết nối, tích hợp, nếu tách được (triệu đồng)',
  'money.million': (p: { amount: string }) => `${p.amount} triệu đồng`,
  'help.D4.1': 'Nhập theo triệu đồng, ví dụ 1.250,5. Được chấp nhận: quyết định phê duyệt.',
  'help.D4.2': 'Dự án chưa phê duyệt: không bắt buộc. Kinh phí của năm không lớn hơn tổng mức.',

  'field.D5.projects': 'Đối chiếu từng dự án, kế hoạch thuê dịch vụ',
  'field.D5.projects.project': 'Dự án, kế hoạch thuê dịch vụ',
  'field.D5.projects.cited': '(1) Hồ sơ dẫn chiếu quyết định phê duyệt kiến trúc (số, ngày)',
  'field.D5.projects.cited.answer': 'Kết quả đối chiếu',
  'field.D5.projects.cited.where': 'Trang, mục',
  'field.D5.projects.component': '(2) Nêu thành phần kiến trúc tương ứng',
  'field.D5.projects.component.answer': 'Kết quả đối chiếu',
  'field.D5.projects.component.where': 'Trang, mục',
  'field.D5.projects.opinion': '(3) Có ý kiến của đơn vị chuyên trách công nghệ thông tin',
  'field.D5.projects.opinion.answer': 'Kết quả đối chiếu',
  'field.D5.projects.opinion.where': 'Trang, mục',
  'field.D5.projects.extract': 'Trích hồ sơ; văn bản ý kiến',
  'compliance.noBasis': 'Chưa có căn cứ: dự án được phê duyệt trước khi ban hành kiến trúc.',
  'compliance.noArchitecture': 'Chưa có căn cứ: kiến trúc chưa được ban hành.',
  'compliance.notApprovedYet': 'Dự án chưa có ngày quyết định phê duyệt tại câu D2.',
  'help.D5.1': (p: OfVariant) =>
    `Đối chiếu hồ sơ của từng dự án có xử lý TTHC với ${architecture(p)}. Mục (1) và (2) bắt buộc; mục (3) để khuyến nghị.`,
  'help.D5.2':
    'Hệ thống so ngày phê duyệt dự án với ngày quyết định kiến trúc: dự án phê duyệt trước thì ghi "Chưa có căn cứ".',
  'help.D5.3': 'Được chấp nhận: trích hồ sơ; văn bản ý kiến của đơn vị chuyên trách.',

  'field.E2.none': 'Không có kiến nghị, đề xuất',
  'field.E2.proposals': 'Kiến nghị, đề xuất',
  'field.E2.proposals.to': 'Gửi tới',
  'field.E2.proposals.content': 'Nội dung',
  'option.proposalTarget.ministry': 'Bộ Thông tin và Truyền thông',
  'option.proposalTarget.governmentOffice': 'Văn phòng Chính phủ',
  'option.proposalTarget.otherMinistry': 'Bộ, ngành khác',
  'option.proposalTarget.government': 'Chính phủ, Thủ tướng Chính phủ',
  'help.E2.1': 'Mỗi kiến nghị một dòng, không quá 500 ký tự. Mỗi kiến nghị có mã và được trả lời.',
} as const satisfies Messages;
