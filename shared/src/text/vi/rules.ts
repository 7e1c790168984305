import type { CivilDate } from '../civil-date.js';
import { type OfPlatform, platformWord } from '../platform-word.js';
import { formatDate, formatInteger } from '../format.js';
import { millionText } from '../money.js';
import type { Messages } from '../message.js';
import { type PartParams, partName } from '../part-name.js';
import { agency, type OfVariant } from './form-nouns.js';
import { reportArchitecture } from './report-architecture.js';
import { reportPlans } from './report-plans.js';
import { reportJoining } from './report-joining.js';
import { reportUnifying } from './report-unifying.js';
import { reportCompliance } from './report-compliance.js';
import { reportDocument } from './report-document.js';
import { reportGeneral } from './report-general.js';
import { reportNgsp } from './report-ngsp.js';
import { reportOneStop } from './report-one-stop.js';
import { reportProjects } from './report-projects.js';

const LABELS = {
  ...reportArchitecture,
  ...reportPlans,
  ...reportJoining,
  ...reportUnifying,
  ...reportCompliance,
  ...reportDocument,
  ...reportGeneral,
  ...reportNgsp,
  ...reportOneStop,
  ...reportProjects,
};

const day = (date: string) => formatDate(date as CivilDate);
const step = (number: number): string =>
  String((LABELS as Readonly<Record<string, unknown>>)[`option.architectureStep.${number}`] ?? number);
const named = (name: string) => (name ? `“${name}”` : '(chưa ghi tên)');

/** What the rules say of a report (catalogue 5 and the CHẶN, CB of the rows of catalogue 2). */
export const rules = {
  'rule.REQ': (p: PartParams) => `Đề nghị hoàn thiện: ${partName(LABELS, p)}.`,
  'rule.R01': 'Đã chọn “Đã ban hành”. Đề nghị nhập số, ký hiệu, ngày, người ký và tải quyết định.',
  'rule.R02': (p: OfVariant & { step: number }) =>
    `Kỳ trước ${agency(p)} đã ở bước “${step(p.step)}”. Đề nghị nêu lý do điều chỉnh và văn bản liên quan (nếu có).`,
  'rule.R03': 'Tiến độ tăng nhiều bước trong một kỳ. Đề nghị kiểm tra ngày bắt đầu từng bước tại A3.',
  'rule.R04': (p: { date: string }) =>
    `Ngày ${day(p.date)} chưa phù hợp. Đề nghị nhập ngày ghi trên văn bản.`,
  'rule.R04.event': (p: { date: string }) =>
    `Ngày ${day(p.date)} chưa phù hợp: sau ngày gửi hoặc trước 01/01/2010. Đề nghị kiểm tra.`,
  'rule.R05': (p: { step: number }) =>
    `Ngày bắt đầu bước “${step(p.step)}” sớm hơn bước trước. Đề nghị kiểm tra.`,
  'rule.R06': 'Người ký hoặc ký hiệu khác với thông lệ. Đề nghị kiểm tra hoặc nêu thẩm quyền ký.',
  'rule.R07': (p: { where: string }) =>
    `Văn bản này đã dùng tại ${p.where}. Vẫn dùng được nếu đúng là một văn bản; đề nghị xác nhận.`,
  'rule.R08': 'Bước đã chọn chưa khớp với việc lấy ý kiến tại A4.',
  'rule.R08.order': 'Ngày của công văn góp ý trước ngày của công văn lấy ý kiến. Đề nghị kiểm tra.',
  'rule.R09': 'Ngày kết nối chính thức trước ngày kiểm thử.',
  'rule.R10': (p: OfPlatform) =>
    `${platformWord(p)} chưa vận hành chính thức tại ngày này. Đề nghị chọn “trực tiếp” hoặc bước khác.`,
  'rule.R11': 'Kết nối đã chính thức ở kỳ trước. Đề nghị nêu lý do.',
  'rule.R12': 'Chưa khớp với báo cáo của cơ quan chủ quản.',
  'rule.R13': (p: { counted: number; entered: number }) =>
    `Số phần mềm (${p.entered}) không khớp danh mục tại C1 (${p.counted}).`,
  'rule.R14': (p: { name: string }) =>
    `Phần mềm ${named(p.name)} có trong kỳ trước. Đề nghị ghi ngày ngừng và tải biên bản chuyển dữ liệu.`,
  'rule.R14.minutes': (p: { name: string }) =>
    `Phần mềm ${named(p.name)} đã ngừng sử dụng. Đề nghị tải biên bản chuyển dữ liệu hoặc quyết định.`,
  'rule.R15': (p: { count: number }) =>
    `Kỳ trước có ${p.count} phần mềm. Đề nghị nêu lý do không còn sử dụng.`,
  'rule.R16': (p: { used: number; total: number }) =>
    `Số đơn vị đã dùng (${formatInteger(p.used)}) lớn hơn tổng số (${formatInteger(p.total)}).`,
  'rule.R16.total': (p: { before: number; now: number }) =>
    `Tổng số đơn vị thay đổi so với kỳ trước (${formatInteger(p.before)} thành ${formatInteger(p.now)}), đề nghị nêu lý do.`,
  'rule.R16.fewer': (p: { before: number; now: number }) =>
    `Số đơn vị đã dùng giảm so với kỳ trước (${formatInteger(p.before)} còn ${formatInteger(p.now)}), đề nghị nêu lý do.`,
  'rule.R16.districts': (p: { entered: number; districts: number }) =>
    `Tổng cấp huyện (${formatInteger(p.entered)}) khác tổng cấp huyện tại B2 (${formatInteger(p.districts)}), đề nghị nêu lý do.`,
  'rule.R17': (p: { levels: number; total: number }) =>
    `Tổng bốn mức độ (${formatInteger(p.levels)}) khác tổng số TTHC (${formatInteger(p.total)}).`,
  'rule.R18': (p: { project: string }) => `Quyết định này đã có ở dự án ${named(p.project)}.`,
  'rule.R18.ended': (p: { year: number }) =>
    `Thời gian kết thúc (năm ${p.year}) trước năm 2018. Đề nghị kiểm tra.`,
  'rule.R20.notListed': 'Chưa khớp danh sách đại biểu hội thảo: cơ quan không có trong danh sách ngày này.',
  'rule.R20.notDeclared': (p: { date: string }) =>
    `Chưa khớp danh sách đại biểu hội thảo: danh sách ngày ${day(p.date)} có cơ quan, báo cáo chưa ghi.`,
  'rule.R21': (p: { from: string; to: string }) => `Kỳ số liệu từ ${day(p.from)} đến ${day(p.to)}.`,
  'rule.R22.unanswered': 'Chưa có nội dung trả lời.',
  'rule.R22.unconfirmed': 'Nội dung lấy từ kỳ trước. Đề nghị chọn “Xác nhận không thay đổi” hoặc “Cập nhật”.',
  'rule.R22.returned': 'Nội dung được đề nghị bổ sung chưa được trả lời.',

  'rule.T1-mail': 'Thư điện tử không thuộc tên miền .gov.vn. Đề nghị dùng thư công vụ.',
  'rule.T3-closed':
    'Câu này đã đánh dấu thuộc phạm vi bí mật nhà nước. Đề nghị để trống ô chữ, ô số văn bản và ô tệp.',
  'rule.A2-drop': (p: { before: number; now: number }) =>
    `Tỷ lệ hoàn thành dự thảo giảm so với kỳ trước (${p.before}% còn ${p.now}%). Đề nghị nêu lý do.`,
  'rule.A3-gap': (p: { step: number }) =>
    `Bước “${step(p.step)}” đã qua mà chưa ghi ngày bắt đầu. Đề nghị bổ sung hoặc nêu lý do.`,
  'rule.A5-order': (p: { step: number; before: number }) =>
    `Mốc của bước “${step(p.step)}” không sau mốc của bước “${step(p.before)}”. Đề nghị nhập các mốc theo thứ tự tăng dần.`,
  'rule.A5-order.past': (p: { step: number; cutOff: string }) =>
    `Mốc của bước “${step(p.step)}” trước thời điểm chốt số liệu (${day(p.cutOff)}). Đề nghị nhập ngày dự kiến.`,
  'rule.A5-late': (p: { date: string }) =>
    `Mốc ban hành (${day(p.date)}) từ 01/9/2018 trở đi, sau thời hạn được giao. Đề nghị nêu lý do.`,
  'rule.A5-moved': (p: { step: number; before: string; now: string }) =>
    `Mốc của bước “${step(p.step)}” chuyển từ ${day(p.before)} sang ${day(p.now)}. Đề nghị nêu lý do điều chỉnh so với kỳ trước.`,
  'rule.A7-partial': (p: { full: number; total: number }) =>
    `${p.full}/${p.total} nội dung đã có đầy đủ theo hướng dẫn. Đề nghị nêu lý do của các nội dung còn lại; trạng thái “Đã ban hành” không thay đổi.`,
  'rule.B1-before':
    'LGSP đang vận hành khi kiến trúc chưa ban hành. Mô hình kết nối cần theo kiến trúc đã phê duyệt; đề nghị nêu rõ.',
  'rule.B1-back': 'Tình trạng LGSP thấp hơn kỳ trước. Đề nghị nêu lý do.',
  'rule.C5-one': 'Đơn vị đầu mối là một đơn vị duy nhất. Đề nghị ghi đúng một đơn vị.',
  'rule.C7-change': (p: { level: number; before: number; now: number }) =>
    `Số TTHC mức độ ${p.level} thay đổi trên 30% so với kỳ trước (${formatInteger(p.before)} thành ${formatInteger(p.now)}). Đề nghị nêu lý do.`,
  'rule.B2-units': (p: { connected: number; total: number }) =>
    `Số đơn vị đã kết nối (${formatInteger(p.connected)}) lớn hơn tổng số (${formatInteger(p.total)}).`,
  'rule.B4-owner': (p: { systems: string; systemsEn: string }) =>
    `Cơ quan là cơ quan chủ quản hệ thống, cơ sở dữ liệu: ${p.systems}. Đề nghị nêu dữ liệu, dịch vụ cung cấp từ hệ thống này, hoặc nêu lý do.`,
  'rule.B5-more': (p: { succeeded: number; total: number }) =>
    `Số giao dịch thành công (${formatInteger(p.succeeded)}) lớn hơn tổng số (${formatInteger(p.total)}).`,
  'rule.C3-listed': 'Phần mềm được chọn không có trong danh mục đang sử dụng tại C1. Đề nghị chọn lại.',
  'rule.C3-new': 'Phần mềm được xây dựng mới, không phải tổ chức lại phần mềm hiện có. Đề nghị nêu rõ lý do.',
  'rule.C8-more': (p: { level: number; withFiles: number; procedures: number }) =>
    `Số TTHC mức độ ${p.level} có phát sinh hồ sơ (${formatInteger(p.withFiles)}) lớn hơn số TTHC mức độ ${p.level} tại C7 (${formatInteger(p.procedures)}).`,
  'rule.C9-more': (p: { online: number; total: number }) =>
    `Số hồ sơ trực tuyến (${formatInteger(p.online)}) lớn hơn tổng số hồ sơ (${formatInteger(p.total)}).`,
  'rule.C9-none': (p: { level: number }) =>
    `C8 ghi không có TTHC mức độ ${p.level} phát sinh hồ sơ mà có hồ sơ trực tuyến mức độ ${p.level}. Đề nghị kiểm tra.`,
  'rule.C10-route':
    'Đã liên thông điện tử mà LGSP chưa vận hành và chưa ghi đường kết nối. Đề nghị ghi đường kết nối hoặc nêu rõ.',
  'rule.C11-more': (p: { online: number; procedures: number }) =>
    `Số TTHC đã đưa lên (${formatInteger(p.online)}) lớn hơn tổng số mức độ 3, 4 tại C7 (${formatInteger(p.procedures)}).`,
  'rule.D4-positive': 'Dự án đã phê duyệt. Đề nghị nhập kinh phí lớn hơn 0.',
  'rule.D4-year': 'Kinh phí bố trí năm báo cáo lớn hơn tổng mức.',
  'rule.D4-integration': 'Kinh phí cho kết nối, tích hợp lớn hơn tổng mức.',
  'rule.D4-change': (p: { before: string; now: string }) =>
    `Tổng mức thay đổi trên 30% so với kỳ trước (${millionText(p.before)} thành ${millionText(p.now)} triệu đồng). Đề nghị nêu lý do.`,
} as const satisfies Messages;
