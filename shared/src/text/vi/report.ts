import type { Messages } from '../message.js';
import { agency, architecture, type OfVariant, signer, units } from './form-nouns.js';

/** The questions word for word and what is said of every answer (catalogue 0.1, 0.4 and 2). */
export const report = {
  'form.B': 'Biểu mẫu 01 (bộ, cơ quan ngang bộ)',
  'form.CP': 'Biểu mẫu 02 (cơ quan thuộc Chính phủ)',
  'form.T': 'Biểu mẫu 03 (tỉnh, thành phố trực thuộc Trung ương)',

  'area.T': 'Thông tin chung',
  'area.A': 'A. Kiến trúc, kế hoạch',
  'area.B': 'B. Nền tảng tích hợp, chia sẻ dữ liệu (LGSP, NGSP)',
  'area.C': 'C. Một cửa điện tử, dịch vụ công trực tuyến',
  'area.D': 'D. Dự án, kế hoạch thuê dịch vụ công nghệ thông tin từ năm 2018',
  'area.E': 'E. Khó khăn, kiến nghị, thực hiện kết luận',

  'noun.architecture': architecture,
  'noun.agency': agency,
  'noun.units': units,
  'noun.signer': signer,

  'question.T1': 'Đơn vị đầu mối và cán bộ lập báo cáo',
  'question.T2': (p: OfVariant) => `Văn bản gửi báo cáo của ${agency(p)}`,
  'question.T3': 'Nội dung thuộc phạm vi bí mật nhà nước',
  'question.A1': (p: OfVariant) =>
    `Tình trạng xây dựng, ban hành ${architecture(p)} tại thời điểm chốt số liệu`,
  'question.A2': 'Tỷ lệ hoàn thành dự thảo (ước tính của đơn vị chủ trì, không bắt buộc)',
  'question.A3': 'Thời điểm và văn bản của từng bước đã thực hiện',
  'question.A4': 'Việc lấy ý kiến Bộ Thông tin và Truyền thông về dự thảo',
  'question.A5': 'Mốc thời gian cơ quan dự kiến hoàn thành các bước còn lại',
  'question.A6': (p: OfVariant) => `Đơn vị chủ trì và hình thức xây dựng ${architecture(p)}`,
  'question.A7': (p: OfVariant) =>
    `Nội dung ${architecture(p)} đã ban hành đối chiếu với hướng dẫn của Bộ Thông tin và Truyền thông`,
  'question.B1': 'Tình trạng nền tảng tích hợp, chia sẻ dữ liệu cấp bộ, cấp tỉnh (LGSP)',
  'question.B3': 'Tình trạng kết nối với từng hệ thống thông tin, cơ sở dữ liệu quốc gia',
  'question.C0': (p: OfVariant) => `Việc tiếp nhận, giải quyết thủ tục hành chính (TTHC) của ${agency(p)}`,
  'question.C1': 'Danh mục phần mềm một cửa điện tử, phần mềm dịch vụ công trực tuyến đang sử dụng',
  'question.C2':
    'Số phần mềm một cửa điện tử đang sử dụng (không tính hệ thống do bộ, ngành trung ương triển khai thống nhất toàn quốc)',
  'question.C4': 'Số đơn vị đã sử dụng phần mềm thống nhất trên tổng số',
  'question.C5': 'Đơn vị đầu mối tổ chức triển khai',
  'question.C7': 'Số TTHC theo mức độ dịch vụ công trực tuyến',
  'question.D1': 'Dự án công nghệ thông tin, kế hoạch thuê dịch vụ công nghệ thông tin thực hiện từ năm 2018',
  'question.D2': 'Danh mục dự án, kế hoạch thuê dịch vụ',
  'question.D3': 'Yêu cầu, nội dung về kết nối, chia sẻ và liên thông các cấp trong hồ sơ',
  'question.E1': 'Khó khăn, vướng mắc',

  'answer.empty': 'Chưa trả lời',
  'answer.nothing': 'Chưa nhập',
  'answer.yes': 'Có',
  'answer.no': 'Không',
  'answer.line': 'Dòng',
  'answer.newFile': 'tệp thay thế',
  'answer.row': (p: { n: number }) => `Dòng ${p.n}`,
  'answer.rowListed': 'Có trong danh mục',
  'answer.rowAdded': 'Dòng mới',
  'answer.rowRemoved': 'Không còn trong danh mục',

  'option.countKind.number': 'Số liệu',
  'option.countKind.none': 'Không phát sinh',
  'option.countKind.notYet': 'Chưa có số liệu',
  'count.value': 'Số lượng',
  'count.reason': 'Lý do không phát sinh',
  'count.expectedOn': 'Ngày dự kiến có số liệu',
  'count.noneBecause': (p: { reason: string }) => `Không phát sinh (${p.reason})`,
  'count.notYetUntil': (p: { date: string }) => `Chưa có số liệu (dự kiến ${p.date})`,

  'returnReason.TL1': 'Thiếu tài liệu kiểm chứng',
  'returnReason.TL2': 'Tài liệu kiểm chứng chưa phù hợp',
  'returnReason.SL1': 'Số liệu cần rà soát lại',
  'returnReason.SL2': 'Chưa khớp với kỳ trước',
  'returnReason.SL3': 'Chưa khớp với báo cáo của cơ quan khác',
  'returnReason.GT': 'Cần giải trình thêm',
} as const satisfies Messages;
