import { type OfPlatform, platformWord } from '../platform-word.js';
import { dayWord, type OfPaper } from '../day-word.js';
import { quarterName } from '../format.js';
import type { Messages } from '../message.js';

type Part = { part: number; total: number };

/** Grounds of the duties O3–O20 ("Căn cứ đánh giá"), short readings for lists, labels of what each rule looked at. */
export const obligationStatus = {
  'duty.notReported': 'Chưa gửi báo cáo của kỳ này.',
  'duty.notVerified': 'Chưa có số liệu đã thẩm tra.',
  'duty.unanswered': 'Chưa đủ thông tin: báo cáo chưa có nội dung này.',
  'duty.noProcedures': 'Cơ quan không phát sinh thủ tục hành chính.',
  'duty.ownDatePassed': (p: { on: string; days: number } & OfPaper) =>
    `Mốc hoàn thành cơ quan đăng ký là ngày ${dayWord(p, p.on)}, đã qua ${p.days} ngày.`,
  'duty.noProjects': 'Không phát sinh dự án, kế hoạch thuê dịch vụ công nghệ thông tin.',
  'duty.projectsOutside': 'Cục Tin học hóa đánh giá quy định không áp dụng đối với các dự án đã kê khai.',
  'duty.projectsMet': (p: { total: number }) =>
    `${p.total}/${p.total} dự án, kế hoạch thuê có yêu cầu và nội dung cụ thể về kết nối, chia sẻ.`,
  'duty.projectsNotMet': (p: { notMet: number; total: number }) =>
    `${p.notMet}/${p.total} dự án, kế hoạch thuê chưa có yêu cầu hoặc nội dung cụ thể về kết nối, chia sẻ.`,
  'duty.projectsNotEnough': (p: { unknown: number; total: number }) =>
    `${p.unknown}/${p.total} dự án, kế hoạch thuê chưa đủ thông tin.`,
  'duty.noProcedureProjects': 'Không có dự án, kế hoạch thuê xử lý thủ tục hành chính.',
  'duty.beforeArchitecture':
    'Các dự án được phê duyệt trước khi ban hành kiến trúc, hoặc cơ quan chưa ban hành kiến trúc.',
  'duty.complianceMet': (p: { total: number }) =>
    `${p.total}/${p.total} dự án phê duyệt sau khi ban hành kiến trúc có dẫn chiếu và nêu thành phần kiến trúc tương ứng.`,
  'duty.complianceNotMet': (p: { notMet: number; total: number }) =>
    `${p.notMet}/${p.total} dự án phê duyệt sau khi ban hành kiến trúc chưa dẫn chiếu hoặc chưa nêu thành phần kiến trúc.`,
  'duty.complianceNotEnough': (p: { unknown: number; total: number }) =>
    `${p.unknown}/${p.total} dự án phê duyệt sau khi ban hành kiến trúc chưa đủ thông tin.`,
  'duty.portalMet': (p: { total: number }) =>
    `Sử dụng 1 cổng dịch vụ công trực tuyến; ${p.total}/${p.total} thủ tục mức độ 3, 4 đã đưa lên cổng.`,
  'duty.portalCount': (p: { count: number }) =>
    p.count === 0
      ? 'Chưa có cổng, phần mềm dịch vụ công trực tuyến.'
      : `Đang sử dụng ${p.count} cổng, phần mềm dịch vụ công trực tuyến.`,
  'duty.portalEmpty': 'Đã có 1 cổng; chưa có thủ tục mức độ 3, 4 trên cổng.',
  'duty.portalShare': (p: Part) => `Đã đưa lên cổng thống nhất ${p.part}/${p.total} thủ tục mức độ 3, 4.`,
  'duty.packageNotChosen': 'Chưa chọn phần mềm sử dụng thống nhất.',
  'duty.formationUnknown': 'Chưa nêu cách hình thành phần mềm thống nhất.',
  'duty.newBuildUnexplained': 'Phần mềm thống nhất được xây dựng mới, chưa có giải trình.',
  'duty.unitsMissing': (p: Part) => `${p.part}/${p.total} đơn vị đã sử dụng phần mềm thống nhất.`,
  'duty.unifiedPackageMet': (p: { total: number }) =>
    `Đã chọn phần mềm trên cơ sở tổ chức lại; ${p.total}/${p.total} đơn vị đã sử dụng.`,
  'duty.focalAssigned': (p: { unit: string }) =>
    p.unit === '' ? 'Đã giao một đơn vị đầu mối.' : `Đã giao một đơn vị đầu mối: ${p.unit}.`,
  'duty.focalNotAssigned': 'Chưa giao đơn vị đầu mối.',
  'duty.onePackageMet': 'Đang sử dụng đúng 1 phần mềm một cửa điện tử, là phần mềm được chọn.',
  'duty.noPackage': 'Chưa có phần mềm một cửa điện tử.',
  'duty.manyPackages': (p: { count: number }) => `Đang sử dụng ${p.count} phần mềm một cửa điện tử.`,
  'duty.standardsMet': (p: Part) => `Đáp ứng ${p.part}/${p.total} văn bản, tiêu chuẩn áp dụng.`,
  'duty.standardsNotMet': (p: Part) =>
    `Đáp ứng ${p.part}/${p.total} văn bản, tiêu chuẩn áp dụng; có nội dung chưa đáp ứng hoặc đáp ứng một phần.`,
  'duty.fiveTestsMet': 'Đạt cả năm nội dung.',
  'duty.fiveTestsOpen': (p: Part & { codes: string }) =>
    `Đạt ${p.part}/${p.total} nội dung; chưa đạt: ${p.codes}.`,
  'duty.sharingMet': 'Mọi cấp đã liên thông điện tử.',
  'duty.sharingManual': 'Còn chuyển hồ sơ thủ công giữa các cấp.',
  'duty.sharingNone': 'Chưa liên thông giữa các cấp.',
  'duty.guidanceMet': 'Kiến trúc đã ban hành có đủ các nội dung theo hướng dẫn.',
  'duty.guidanceOpen': 'Kiến trúc đã ban hành còn nội dung chưa có theo hướng dẫn.',
  'duty.guidanceConcludedMet':
    'Cục Tin học hóa kết luận đạt: kiến trúc đã ban hành có đủ các nội dung theo hướng dẫn.',
  'duty.guidanceConcludedOpen':
    'Cục Tin học hóa kết luận chưa đạt: kiến trúc đã ban hành còn nội dung chưa có theo hướng dẫn.',
  'duty.guidanceNotIssued': 'Chưa ban hành kiến trúc.',
  'duty.lgspMet': 'Nền tảng LGSP đang vận hành.',
  'duty.lgspOpen': 'Nền tảng LGSP chưa vận hành.',
  'duty.noConnectionNeed': 'Cơ quan không có nhu cầu kết nối, đã nêu lý do.',
  'duty.connectionMet': (p: { count: number } & OfPlatform) =>
    `${p.count} kết nối chính thức qua ${platformWord(p)}.`,
  'duty.connectionOpen': (p: OfPlatform) => `Chưa có kết nối chính thức qua ${platformWord(p)}.`,
  'duty.readinessMet': 'Đủ 4/4 điều kiện sẵn sàng kết nối.',
  'duty.readinessOpen': (p: Part) => `Đang chuẩn bị: ${p.part}/${p.total} điều kiện sẵn sàng kết nối.`,
  'duty.planNotPublic': (p: OfPlatform) => `Kế hoạch xây dựng ${platformWord(p)} chưa được công khai.`,
  'duty.planNotReachable': (p: OfPlatform) =>
    `Kế hoạch xây dựng ${platformWord(p)} đã ghi ngày công khai nhưng chưa nêu địa chỉ, trang công khai của hệ thống đang tắt.`,
  'duty.tasksNotEntered': 'Danh mục nhiệm vụ của Quyết định số 1819/QĐ-TTg chưa được nhập.',
  'duty.tasksOutOfScope': 'Các nhiệm vụ không thuộc phạm vi của cơ quan.',
  'duty.tasksMet': (p: { total: number }) => `Hoàn thành ${p.total}/${p.total} nhiệm vụ.`,
  'duty.tasksOpen': (p: Part) => `Hoàn thành ${p.part}/${p.total} nhiệm vụ.`,
  'duty.tasksOverdue': (p: Part) =>
    `Hoàn thành ${p.part}/${p.total} nhiệm vụ; giai đoạn 2016–2020 đã kết thúc.`,
  'duty.planMet': 'Kế hoạch của năm đã ban hành, có lộ trình và phân công trách nhiệm.',
  'duty.planIncomplete': 'Kế hoạch của năm đã ban hành; chưa có lộ trình hoặc phân công trách nhiệm.',
  'duty.planDrafting': 'Kế hoạch của năm đang dự thảo.',
  'duty.planNone': 'Chưa xây dựng kế hoạch của năm.',
  'duty.sheetEmpty': 'Chưa ghi nhận nội dung nào.',
  'duty.platformRuns': (p: { on: string } & OfPlatform & OfPaper) =>
    `${platformWord(p)} vận hành chính thức từ ngày ${dayWord(p, p.on)}.`,
  'duty.milestonesOpen': (p: Part & OfPlatform) =>
    `Hoàn thành ${p.part}/${p.total} mốc xây dựng ${platformWord(p)}.`,
  'duty.milestoneLate': (p: { title: string; on: string } & OfPaper) =>
    `Mốc “${p.title}” dự kiến ngày ${dayWord(p, p.on)}, chưa hoàn thành.`,
  'duty.guidesMet': (p: { count: number } & OfPlatform) =>
    `Đã ban hành ${p.count} văn bản hướng dẫn kết nối qua ${platformWord(p)}.`,
  'duty.guidesOpen': (p: { total: number }) => `${p.total} văn bản hướng dẫn đang soạn thảo, lấy ý kiến.`,
  'duty.planPublic': (p: { on: string } & OfPlatform & OfPaper) =>
    `Kế hoạch xây dựng ${platformWord(p)} được công khai từ ngày ${dayWord(p, p.on)}.`,
  'duty.standardsInForce': (p: Part) => `${p.part}/${p.total} chuẩn kỹ thuật cần cung cấp đã có hiệu lực.`,
  'duty.standardListOpen': 'Danh mục chuẩn cần cung cấp chưa được xác định đầy đủ.',
  'duty.solutionMet': 'Đã có khuyến nghị về giải pháp phần mềm một cửa điện tử thống nhất.',
  'duty.solutionOpen': (p: Part) => `Hoàn thành ${p.part}/${p.total} bước đề xuất giải pháp.`,
  'duty.opinions': (p: { asked: number; answered: number }) =>
    `Đã có ý kiến của ${p.answered}/${p.asked} cơ quan được lấy ý kiến.`,
  'duty.urging': (p: { dispatches: number; workshops: number; agencies: number }) =>
    `${p.dispatches} văn bản hướng dẫn, ${p.workshops} hội thảo khu vực, ${p.agencies} cơ quan tham dự.`,
  'duty.noSession': 'Chưa có phiên họp quý được chốt số liệu trên hệ thống.',
  'duty.sessionFrozen': (p: { meeting: string; on: string; held: string } & OfPaper) =>
    `Số liệu phiên họp ${quarterName(p.meeting as never)} được chốt ngày ${dayWord(p, p.on)}, trước khi phiên họp ngày ${dayWord(p, p.held)} bắt đầu.`,
  'duty.sessionFrozenLate': (p: { meeting: string; on: string; held: string } & OfPaper) =>
    `Số liệu phiên họp ${quarterName(p.meeting as never)} được chốt ngày ${dayWord(p, p.on)}, sau khi phiên họp ngày ${dayWord(p, p.held)} bắt đầu.`,
  'duty.sessionLongAgo': (p: { meeting: string }) =>
    `Phiên họp gần nhất được chốt số liệu: ${quarterName(p.meeting as never)}.`,
  'duty.handDone': (p: { on: string; document: string } & OfPaper) =>
    `Đã hoàn thành${p.on === '' ? '' : ` ngày ${dayWord(p, p.on)}`}${p.document === '' ? '' : ` (${p.document})`}.`,
  'duty.handDoneLate': (p: { on: string; days: number } & OfPaper) =>
    `Hoàn thành ngày ${dayWord(p, p.on)}, chậm ${p.days} ngày so với thời hạn.`,
  'duty.handOverdue': (p: { days: number }) => `Chưa hoàn thành; thời hạn đã qua ${p.days} ngày.`,
  'duty.handOngoing': 'Đang thực hiện.',
  'duty.handNotStarted': 'Chưa thực hiện.',
  'duty.handUnknown': 'Chưa ghi nhận kết quả thực hiện.',

  'dutyInput.projects': 'Dự án, kế hoạch thuê',
  'dutyInput.projectsMet': 'Trong đó đạt',
  'dutyInput.projectsNotMet': 'Trong đó không đạt',
  'dutyInput.projectsNotEnough': 'Trong đó chưa đủ thông tin',
  'dutyInput.boundProjects': 'Dự án phê duyệt sau khi ban hành kiến trúc',
  'dutyInput.portals': 'Số cổng, phần mềm dịch vụ công trực tuyến (C11)',
  'dutyInput.onPortal': 'Thủ tục mức độ 3, 4 đã đưa lên cổng (C11)',
  'dutyInput.level34': 'Thủ tục mức độ 3, 4 (C7)',
  'dutyInput.unifiedBy': 'Mốc hoàn thành thống nhất cơ quan đăng ký (C3)',
  'dutyInput.chosen': 'Đã chọn phần mềm thống nhất (C3)',
  'dutyInput.formedBy': 'Cách hình thành (C3)',
  'dutyInput.unitsUsing': 'Đơn vị đã sử dụng (C4)',
  'dutyInput.unitsTotal': 'Tổng số đơn vị cấp sở, cấp huyện (C4)',
  'dutyInput.focalUnit': 'Đơn vị đầu mối (C5)',
  'dutyInput.oneStopPackages': 'Phần mềm một cửa điện tử đang sử dụng (C2)',
  'dutyInput.standardsMet': 'Đáp ứng (C6)',
  'dutyInput.standardsPartial': 'Đáp ứng một phần (C6)',
  'dutyInput.standardsNotMet': 'Chưa đáp ứng (C6)',
  'dutyInput.standardsApplicable': 'Văn bản, tiêu chuẩn áp dụng (C6)',
  'dutyInput.testO6': 'O6: một cổng dịch vụ công trực tuyến',
  'dutyInput.testO7': 'O7: phần mềm thống nhất trên cơ sở tổ chức lại',
  'dutyInput.testO8': 'O8: một đơn vị đầu mối',
  'dutyInput.testO9': 'O9: một phần mềm một cửa điện tử',
  'dutyInput.testO10': 'O10: tuân thủ tiêu chuẩn',
  'dutyInput.sharing': 'Liên thông giữa các cấp (C10)',
  'dutyInput.lgsp': 'Tình trạng LGSP (B1)',
  'dutyInput.connections': 'Hệ thống, cơ sở dữ liệu đã kê khai (B3)',
  'dutyInput.officialConnections': (p: OfPlatform) => `Kết nối chính thức qua ${platformWord(p)} (B3)`,
  'dutyInput.readyFocal': 'Có đầu mối kỹ thuật (B2)',
  'dutyInput.readyPlan': 'Có kế hoạch hoặc danh mục dữ liệu cần khai thác (B6, B3)',
  'dutyInput.readyPlatform': 'LGSP đang xây dựng hoặc vận hành, có mốc (B1)',
  'dutyInput.readyNetwork': 'Đã kết nối mạng truyền số liệu chuyên dùng (B2)',
  'dutyInput.tasksDone': 'Nhiệm vụ đã hoàn thành (A9)',
  'dutyInput.tasksApplicable': 'Nhiệm vụ thuộc phạm vi (A9)',
  'dutyInput.planYear': 'Kế hoạch của năm báo cáo (A8)',
  'dutyInput.planPeriod': 'Kế hoạch giai đoạn 2016–2020 (A8)',
  'dutyInput.planRoadmap': 'Có lộ trình (A8)',
  'dutyInput.planDuties': 'Có phân công trách nhiệm các cấp (A8)',
  'dutyInput.milestones': (p: OfPlatform) => `Số mốc xây dựng ${platformWord(p)} (M1)`,
  'dutyInput.milestonesDone': 'Mốc đã hoàn thành (M1)',
  'dutyInput.operatingSince': 'Ngày vận hành chính thức (M1)',
  'dutyInput.guides': 'Văn bản hướng dẫn (M2)',
  'dutyInput.guidesIssued': 'Trong đó đã ban hành (M2)',
  'dutyInput.publishedOn': 'Ngày công khai (M3)',
  'dutyInput.publicPage': 'Trang công khai của hệ thống đang bật',
  'dutyInput.address': 'Địa chỉ công khai (M3)',
  'dutyInput.standardsNeeded': 'Chuẩn kỹ thuật cần cung cấp (M4)',
  'dutyInput.standardsInForce': 'Trong đó đã có hiệu lực (M4)',
  'dutyInput.standardListComplete': 'Danh mục cần cung cấp đã đầy đủ (M4)',
  'dutyInput.solutionStepsDone': 'Số bước đã hoàn thành (M5)',
  'dutyInput.opinionsAsked': 'Cơ quan được lấy ý kiến (M5)',
  'dutyInput.opinionsAnswered': 'Cơ quan đã có ý kiến (M5)',
  'dutyInput.dispatches': 'Văn bản hướng dẫn đã ban hành (M6)',
  'dutyInput.sessions': 'Phiên họp đã chốt số liệu (M7)',
  'dutyInput.lastSession': 'Phiên họp gần nhất đã chốt số liệu (M7)',
  'dutyInput.workshops': 'Hội thảo khu vực đã tổ chức (M6)',
  'dutyInput.workshopAgencies': 'Cơ quan tham dự hội thảo (M6)',
  'dutyInput.handState': 'Kết quả do Cục Tin học hóa ghi nhận',
  'dutyInput.doneOn': 'Ngày hoàn thành',
  'dutyInput.document': 'Văn bản',
  'dutyInput.lastDay': 'Ngày cuối còn trong thời hạn',
  'dutyInput.step': 'Bước hiện tại (A1)',
  'dutyInput.decisionOn': 'Ngày quyết định (A3)',
  'dutyInput.plannedIssue': 'Mốc ban hành cơ quan đăng ký (A5)',

  'dutyValue.upgrade': 'Nâng cấp phần mềm hiện có',
  'dutyValue.merge': 'Hợp nhất các phần mềm hiện có',
  'dutyValue.hire': 'Thuê dịch vụ thay thế',
  'dutyValue.newBuild': 'Xây dựng mới',
  'dutyValue.none': 'Chưa có',
  'dutyValue.manual': 'Chuyển hồ sơ thủ công',
  'dutyValue.electronic': 'Đã liên thông điện tử',
  'dutyValue.issued': 'Đã ban hành',
  'dutyValue.drafting': 'Đang dự thảo',
  'dutyValue.noPlan': 'Chưa có kế hoạch',
  'dutyValue.planned': 'Đã có trong kiến trúc hoặc kế hoạch',
  'dutyValue.building': 'Đang xây dựng',
  'dutyValue.pilot': 'Vận hành thử nghiệm',
  'dutyValue.operating': 'Đang vận hành',
  'dutyValue.paused': 'Tạm dừng',
  'dutyValue.done': 'Đã hoàn thành',
  'dutyValue.ongoing': 'Đang thực hiện',
  'dutyValue.notStarted': 'Chưa thực hiện',
  'dutyValue.true': 'Có',
  'dutyValue.false': 'Không',
  'dutyValue.unknown': 'Chưa có căn cứ',
} as const satisfies Messages;
