import type { Messages } from '../message.js';

/** The agency's view of a project beside the Authority's assessment (catalogue D3, D5). */
export const projectViews = {
  'projectView.title.requirements':
    'Yêu cầu, nội dung kết nối, chia sẻ (D3): ý kiến cơ quan và đánh giá của Cục',
  'projectView.title.compliance': 'Tuân thủ kiến trúc (D5): ý kiến cơ quan và đánh giá của Cục',
  'projectView.title': 'Ý kiến cơ quan và đánh giá của Cục theo từng dự án',
  'projectView.note':
    'Số liệu cơ quan kê khai tính theo ý kiến cơ quan; số liệu đã thẩm tra tính theo đánh giá của Cục khi đã ghi. Nội dung cơ quan trả lời được giữ nguyên.',
  'projectView.project': 'Dự án, kế hoạch thuê',
  'projectView.agency': 'Cơ quan kê khai',
  'projectView.authority': 'Cục Tin học hóa đánh giá',
  'projectView.none': 'Chưa đánh giá',
  'projectView.unnamed': 'Dự án chưa có tên',
  'projectView.notBound': 'Không thuộc phạm vi',
  'projectView.verdict.met': 'Đáp ứng quy định',
  'projectView.verdict.notMet': 'Chưa đáp ứng quy định',
  'projectView.verdict.notEnough': 'Chưa đủ thông tin',
  'projectView.verdict.notApplicable': 'Không áp dụng',
  'projectView.verdict.noBasis': 'Chưa có căn cứ',
  'projectView.since': (p: { round: string }) => `ghi tại ${p.round}`,
  'projectView.act': 'Ghi đánh giá',
  'projectView.actOf': (p: { project: string }) => `Ghi đánh giá: ${p.project}`,
  'projectView.verdict': 'Đánh giá',
  'projectView.reason': 'Lý do, căn cứ',
  'projectView.verdictMissing': 'Đề nghị chọn kết quả đánh giá.',
  'projectView.reasonMissing': 'Đề nghị nêu lý do, căn cứ.',
  'projectView.saved': 'Đã ghi đánh giá',
} as const satisfies Messages;
