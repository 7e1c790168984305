import type { Messages } from '../message.js';

/** The parts of a document, and how one is named in a line (catalogue 0.6). */
export const reportDocument = {
  'field.document': 'Tài liệu kiểm chứng',
  'field.document.kind': 'Loại văn bản',
  'field.document.number': 'Số',
  'field.document.symbol': 'Ký hiệu',
  'field.document.issuedOn': 'Ngày ban hành',
  'field.document.title': 'Trích yếu',
  'field.document.issuingBody': 'Cơ quan ban hành',
  'field.document.signer': 'Người ký',
  'field.document.signerTitle': 'Chức vụ người ký',
  'field.document.signingForm': 'Hình thức ký',
  'field.document.secrecy': 'Độ mật',
  'field.document.fileId': 'Tệp văn bản',

  'hint.document.symbol': 'Ví dụ: QĐ-UBND',
  'hint.document.signer': 'Ghi theo văn bản.',
  'hint.document.secrecy': 'Văn bản từ Mật trở lên không tải tệp; đề nghị gửi theo đường văn bản mật.',
  'hint.document.fileId': 'PDF, PNG hoặc JPEG, không quá 20 MB.',

  'option.documentKind.decision': 'Quyết định',
  'option.documentKind.plan': 'Kế hoạch',
  'option.documentKind.dispatch': 'Công văn',
  'option.documentKind.submission': 'Tờ trình',
  'option.documentKind.report': 'Báo cáo',
  'option.documentKind.minutes': 'Biên bản',
  'option.documentKind.contract': 'Hợp đồng',
  'option.documentKind.notice': 'Thông báo',
  'option.documentKind.directive': 'Chỉ thị',
  'option.documentKind.resolution': 'Nghị quyết',
  'option.documentKind.other': 'Văn bản khác',

  'option.signingForm.wet': 'Ký tay, có dấu',
  'option.signingForm.digital': 'Ký số',

  'option.secrecy.normal': 'Thường',
  'option.secrecy.secret': 'Mật trở lên',

  'document.unnamedKind': 'Văn bản',
  'document.number': (p: { number: string }) => `số ${p.number}`,
  'document.issuedOn': (p: { date: string }) => `ngày ${p.date}`,
  'document.issuingBody': (p: { body: string }) => `của ${p.body}`,
  'document.title': (p: { title: string }) => `trích yếu: ${p.title}`,
  'document.signer': (p: { signer: string }) => `người ký: ${p.signer}`,
  'document.signingForm': (p: { form: string }) => `hình thức ký: ${p.form}`,
  'document.secret': 'độ mật: Mật trở lên',
  'document.file': 'có tệp kèm theo',
} as const satisfies Messages;
