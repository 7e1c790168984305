import type { CivilDate } from '../civil-date.js';
import { dayWord, type OfPaper } from '../day-word.js';
import { formatDate, formatDeadline } from '../format.js';
import type { Messages } from '../message.js';

const STEPS = [
  'Chưa triển khai',
  'Kế hoạch',
  'Khảo sát',
  'Dự thảo',
  'Lấy ý kiến',
  'Hoàn thiện',
  'Trình phê duyệt',
  'Đã ban hành',
  'Đang cập nhật',
];

const at = (step: number) => `bước ${step}/7 (${STEPS[step]})`;
const decision = (p: { document: string; on: string } & OfPaper) =>
  p.document === ''
    ? `văn bản ngày ${dayWord(p, p.on)}`
    : `Quyết định số ${p.document} ngày ${dayWord(p, p.on)}`;

/** The sets that figures are told of. */
const WHOLES = {
  all: 'bộ, ngành, địa phương',
  O1: 'bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
  O2: 'tỉnh, thành phố trực thuộc Trung ương',
  unified: 'bộ, cơ quan ngang bộ, tỉnh, thành phố',
  bo: 'bộ, cơ quan ngang bộ',
  cp: 'cơ quan thuộc Chính phủ',
  tinh: 'tỉnh, thành phố trực thuộc Trung ương',
  opened: 'cơ quan được yêu cầu báo cáo khi mở kỳ',
  issued: 'cơ quan đã ban hành kiến trúc',
  projects: 'dự án, kế hoạch thuê dịch vụ công nghệ thông tin',
  projectAgencies: 'cơ quan có dự án, kế hoạch thuê dịch vụ công nghệ thông tin',
  compliantAgencies: 'cơ quan có dự án phê duyệt sau khi ban hành kiến trúc',
  ministry: 'Bộ Thông tin và Truyền thông',
  authority: 'Cục Tin học hóa',
  named: 'cơ quan được giao',
} as const;

/** A set goes into a sentence by its name: English needs one word for one of it and another for many. */
export type WholeName = keyof typeof WHOLES;
type Whole = { count: number; name: WholeName };

/** Words of status, and for every rule its grounds ("Căn cứ đánh giá") and what is asked ("Nội dung cần thực hiện"). */
export const status = {
  'status.met': 'Đạt',
  'status.metLate': 'Đạt, chậm',
  'status.onTrack': 'Đúng tiến độ',
  'status.atRisk': 'Có nguy cơ chậm',
  'status.overdue': 'Quá hạn',
  'status.pastOwnDate': 'Quá mốc đăng ký',
  'status.notMet': 'Không đạt',
  'status.notReported': 'Chưa báo cáo',
  'status.noBasis': 'Chưa có căn cứ',
  'status.notApplicable': 'Không áp dụng',
  'status.none': 'Chưa đánh giá',
  'status.ongoing': 'Đang thực hiện',

  'basis.ofWhichVerified': (p: { count: number }) => `trong đó ${p.count} đã thẩm tra`,
  'basis.verifiedOnly': (p: { count: number }) =>
    `Ngoài ra ${p.count} cơ quan đã thẩm tra ở kết quả này, kỳ này cơ quan kê khai khác`,
  'basis.lastConfirmed': (p: { quarter: string }) => `Xác nhận gần nhất: ${p.quarter}`,

  'explain.title': 'Căn cứ đánh giá',
  'explain.outOfScope': 'Cơ quan không thuộc đối tượng của nhiệm vụ này.',
  'explain.beforeFirstDay': (p: { firstDay: string } & OfPaper) =>
    `Nhiệm vụ được giao từ ngày ${dayWord(p, p.firstDay)}; trước ngày này chỉ có số liệu, không đánh giá.`,
  'explain.issuedInTime': (p: { document: string; on: string } & OfPaper) =>
    `Đã ban hành kiến trúc theo ${decision(p)}, trong thời hạn.`,
  'explain.issuedLate': (p: { document: string; on: string; days: number } & OfPaper) =>
    `Đã ban hành kiến trúc theo ${decision(p)}, chậm ${p.days} ngày so với thời hạn.`,
  'explain.issuedUndated':
    'Đã ban hành kiến trúc; chưa ghi nhận ngày ban hành nên chưa xác định được đúng hạn hay chậm.',
  'explain.notReported': 'Chưa gửi báo cáo của kỳ này; chưa có văn bản ban hành đã thẩm tra ở kỳ trước.',
  'explain.notVerified': 'Chưa có số liệu đã thẩm tra.',
  'explain.stepUnknown': 'Chưa ghi nhận bước xây dựng (nội dung thuộc phạm vi bí mật nhà nước).',
  'explain.overdue': (p: { step: number; days: number; due: string }) =>
    `Đang ở ${at(p.step)}, chưa ban hành; thời hạn ${formatDeadline(p.due)} đã qua ${p.days} ngày.`,
  'explain.nothingStarted': (p: { left: number }) =>
    `Chưa triển khai xây dựng; thời gian còn lại ${p.left} ngày.`,
  'explain.plannedLate': (p: { on: string; due: string } & OfPaper) =>
    `Mốc ban hành cơ quan đăng ký là ngày ${dayWord(p, p.on)}, sau thời hạn ${formatDeadline(p.due)}.`,
  'explain.leadTimes': (p: { step: number; steps: number; need: number; left: number }) =>
    `Đang ở ${at(p.step)}; ${p.steps} bước còn lại dự kiến cần ${p.need} ngày, thời gian còn lại ${p.left} ngày.`,
  'explain.stuckStep': (p: { step: number; since: string; days: number; limit: number } & OfPaper) =>
    `Ở ${at(p.step)} từ ngày ${dayWord(p, p.since)}, đã ${p.days} ngày (quá ${p.limit} ngày).`,
  'explain.onTrack': (p: { step: number; need: number; left: number }) =>
    `Đang ở ${at(p.step)}; các bước còn lại dự kiến cần ${p.need} ngày, thời gian còn lại ${p.left} ngày.`,
  'explain.rubric': (p: { version: number }) => `Quy tắc đánh giá số ${p.version} (đề xuất).`,
  'todo.issuedUndated': 'Ghi ngày ban hành tại câu A3.',
  'todo.notReported': 'Gửi báo cáo của kỳ này.',
  'todo.notVerified': 'Thẩm tra báo cáo đã gửi.',
  'todo.stepUnknown': 'Ghi nhận bước và ngày theo văn bản nhận qua đường văn bản mật.',
  'todo.overdue': 'Ban hành kiến trúc và gửi quyết định; cập nhật mốc thời gian các bước còn lại tại câu A5.',
  'todo.nothingStarted':
    'Ban hành kế hoạch, giao đơn vị chủ trì và đăng ký mốc thời gian các bước tại câu A5.',
  'todo.plannedLate': 'Điều chỉnh mốc ban hành tại câu A5 để hoàn thành trong thời hạn.',
  'todo.leadTimes': 'Rút ngắn các bước còn lại; cập nhật mốc thời gian từng bước tại câu A5.',
  'todo.stuckStep': 'Hoàn thành bước hiện tại, hoặc cập nhật bước mới và văn bản tại câu A3.',
  'todo.onTrack': 'Tiếp tục thực hiện theo các mốc đã đăng ký.',

  'denominator.all': WHOLES.all,
  'denominator.O1': WHOLES.O1,
  'denominator.O2': WHOLES.O2,
  'denominator.unified': WHOLES.unified,
  'denominator.bo': WHOLES.bo,
  'denominator.cp': WHOLES.cp,
  'denominator.tinh': WHOLES.tinh,
  'denominator.opened': WHOLES.opened,
  'denominator.issued': WHOLES.issued,
  'denominator.projects': WHOLES.projects,
  'denominator.projectAgencies': WHOLES.projectAgencies,
  'denominator.compliantAgencies': WHOLES.compliantAgencies,
  'denominator.ministry': WHOLES.ministry,
  'denominator.authority': WHOLES.authority,
  'denominator.named': WHOLES.named,
  'denominator.noun': (p: Whole) => WHOLES[p.name],
  'denominator.counted': (p: Whole) => `${p.count} ${WHOLES[p.name]}`,
  'denominator.countedOn': (p: Whole) => `tính trên ${p.count} ${WHOLES[p.name]}`,

  'figure.issued': 'Đã ban hành kiến trúc',
  'figure.underWay': 'Đã triển khai xây dựng (lũy kế, gồm số đã ban hành)',
  'figure.notStarted': 'Chưa triển khai',
  'figure.noReport': 'Chưa báo cáo',
  'figure.noBasis': 'Chưa có căn cứ',
  'figure.submitted': 'Đã gửi báo cáo',
  'figure.onTime': 'Gửi đúng hạn',
  'figure.late': 'Gửi chậm',
  'figure.verified': 'Đã thẩm tra',
  'figure.firstTimeVerified': 'Đã thẩm tra, không phải hoàn thiện lại',
  'figure.waiting': 'Chờ thẩm tra',
  'figure.returned': 'Đề nghị hoàn thiện',
  'figure.notSubmitted': 'Chưa gửi báo cáo',
  'figure.lgsp': 'LGSP đang vận hành',
  'figure.oneStop': 'Sử dụng đúng 1 phần mềm một cửa điện tử',
  'figure.sharing': 'Một cửa điện tử đã liên thông giữa các cấp',
  'figure.focalUnit': 'Đã giao một đơn vị đầu mối',
  'figure.projects': 'Dự án, kế hoạch thuê có yêu cầu, nội dung kết nối, chia sẻ',
  'figure.sinceMeeting': (p: { change: string; quarter: string; day: string }) =>
    `${p.change} so với phiên họp ${p.quarter} (${p.day})`,
  'figure.sinceRound': (p: { change: string; quarter: string; day: string }) =>
    `${p.change} so với thời hạn gửi ${p.quarter} (${p.day})`,

  'countdown.title': 'Thời gian còn lại để ban hành kiến trúc',
  'countdown.deadline': 'Thời hạn: trước tháng 9/2018; ngày cuối còn trong thời hạn: 31/8/2018',
  'countdown.passed': (p: { passed: number; total: number }) =>
    `Đã qua ${p.passed}/${p.total} ngày kể từ công văn 1655 (13/02/2018)`,
  'countdown.over': (p: { days: number }) => `Đã quá thời hạn ${p.days} ngày`,
  'benchmark.note': (p: { source: string; date: string }) =>
    `Số công bố, không phải số liệu của hệ thống. Nguồn: ${p.source}, ${formatDate(p.date as CivilDate)}.`,
} as const satisfies Messages;
