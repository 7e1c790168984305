import type { Messages } from '../message.js';
import { type OfPlatform, platformWord } from '../platform-word.js';
import { agency, architecture, type OfVariant } from './form-nouns.js';

/** The questions word for word and what is said of every answer (catalogue 0.1, 0.4 and 2). */
export const report = {
  'form.B': 'Biểu mẫu 01 (bộ, cơ quan ngang bộ)',
  'form.CP': 'Biểu mẫu 02 (cơ quan thuộc Chính phủ)',
  'form.T': 'Biểu mẫu 03 (tỉnh, thành phố trực thuộc Trung ương)',

  'area.T': 'Thông tin chung',
  'area.A': 'A. Kiến trúc, kế hoạch',
  'area.B': (p: OfPlatform) => `B. Nền tảng tích hợp, chia sẻ dữ liệu (LGSP, ${platformWord(p)})`,
  'area.C': 'C. Một cửa điện tử, dịch vụ công trực tuyến',
  'area.D': 'D. Dự án, kế hoạch thuê dịch vụ công nghệ thông tin từ năm 2018',
  'area.E': 'E. Khó khăn, kiến nghị, thực hiện kết luận',

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
  'question.A8': (p: OfVariant) => `Kế hoạch ứng dụng công nghệ thông tin của ${agency(p)}`,
  'question.A9': 'Kết quả thực hiện các nhiệm vụ được giao tại Quyết định số 1819/QĐ-TTg',
  'question.A10': 'Hội thảo, nghiên cứu, tập huấn về kiến trúc trong kỳ',
  'question.B1': 'Tình trạng nền tảng tích hợp, chia sẻ dữ liệu cấp bộ, cấp tỉnh (LGSP)',
  'question.B2': 'Đầu mối kỹ thuật và điều kiện kết nối',
  'question.B3': 'Tình trạng kết nối với từng hệ thống thông tin, cơ sở dữ liệu quốc gia',
  'question.B4': 'Dữ liệu, dịch vụ cơ quan cung cấp cho cơ quan khác',
  'question.B5': 'Số giao dịch của các kết nối đang vận hành trong kỳ',
  'question.B6': (p: OfVariant & OfPlatform) =>
    `Kế hoạch của ${agency(p)} phối hợp triển khai, kết nối qua ${platformWord(p)}`,
  'question.C0': (p: OfVariant) => `Việc tiếp nhận, giải quyết thủ tục hành chính (TTHC) của ${agency(p)}`,
  'question.C1': 'Danh mục phần mềm một cửa điện tử, phần mềm dịch vụ công trực tuyến đang sử dụng',
  'question.C2':
    'Số phần mềm một cửa điện tử đang sử dụng (không tính hệ thống do bộ, ngành trung ương triển khai thống nhất toàn quốc)',
  'question.C3': 'Phần mềm được chọn sử dụng thống nhất và cách hình thành',
  'question.C4': 'Số đơn vị đã sử dụng phần mềm thống nhất trên tổng số',
  'question.C5': 'Đơn vị đầu mối tổ chức triển khai',
  'question.C6':
    'Việc tuân thủ hướng dẫn, quy định, quy chuẩn, tiêu chuẩn kỹ thuật của Bộ Thông tin và Truyền thông và các bộ, ngành',
  'question.C7': 'Số TTHC theo mức độ dịch vụ công trực tuyến',
  'question.C8': 'Số TTHC mức độ 3, 4 có phát sinh hồ sơ trong kỳ',
  'question.C9': 'Số hồ sơ TTHC tiếp nhận trong kỳ',
  'question.C10': 'Việc liên kết, chia sẻ dữ liệu của hệ thống thông tin một cửa điện tử',
  'question.C11': (p: OfVariant) => `Cổng, phần mềm dịch vụ công trực tuyến thống nhất của ${agency(p)}`,
  'question.D1': 'Dự án công nghệ thông tin, kế hoạch thuê dịch vụ công nghệ thông tin thực hiện từ năm 2018',
  'question.D2': 'Danh mục dự án, kế hoạch thuê dịch vụ',
  'question.D3': 'Yêu cầu, nội dung về kết nối, chia sẻ và liên thông các cấp trong hồ sơ',
  'question.D4': 'Kinh phí dự án, kế hoạch thuê dịch vụ',
  'question.D5': (p: OfVariant) => `Việc tuân thủ ${architecture(p)} đã được phê duyệt`,
  'question.E1': 'Khó khăn, vướng mắc',
  'question.E2': 'Kiến nghị, đề xuất',
  'question.E3': 'Kết quả thực hiện kết luận phiên họp trước',

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
