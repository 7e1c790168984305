import type { Messages } from '../message.js';

/** Sentences of the session's report, one for each named rule of `meetings/pack/narrative`; official documents are always Vietnamese. */
export const packNarrative = {
  'pack.instant': (p: { hour: string; minute: string; day: string }) =>
    `${p.hour} giờ ${p.minute} ngày ${p.day}`,
  'pack.onDay': (p: { day: string }) => ` ngày ${p.day}`,
  'pack.atPlace': (p: { place: string }) => `, tại ${p.place}`,
  'pack.numbered': (p: { number: string }) => ` (số ${p.number})`,
  'pack.none': 'không phát sinh',
  'pack.illustrative': ' (số liệu minh họa)',
  'pack.againstSession': (p: { quarter: string }) => `phiên họp ${p.quarter}`,
  'pack.againstVersion': (p: { quarter: string; version: number }) =>
    `số liệu đã chốt, phiên bản ${p.version}, của phiên họp ${p.quarter}`,
  'pack.againstRound': (p: { quarter: string }) => `kỳ báo cáo ${p.quarter}`,
  'pack.unchanged': (p: { against: string }) => `không thay đổi so với ${p.against}`,
  'pack.risen': (p: { by: number; against: string }) => `tăng ${p.by} so với ${p.against}`,
  'pack.fallen': (p: { by: number; against: string }) => `giảm ${p.by} so với ${p.against}`,

  'pack.purpose': (p: { ministry: string; authority: string; committee: string; quarter: string }) =>
    `Thực hiện công văn số 1655 ngày 13/02/2018 của Văn phòng Chính phủ, ${p.authority} (${p.ministry}) báo cáo ${p.committee} tình hình xây dựng, ban hành và triển khai Kiến trúc Chính phủ điện tử cấp Bộ, Kiến trúc Chính quyền điện tử cấp tỉnh ${p.quarter} như sau:`,
  'pack.magnitudes': (p: {
    at: string;
    underWay: string;
    issued: string;
    verified: number;
    illustrative: string;
  }) =>
    `Đến ${p.at}, theo số liệu các cơ quan kê khai, có ${p.underWay} bộ, ngành, địa phương đã triển khai xây dựng và ${p.issued} bộ, ngành, địa phương đã ban hành Kiến trúc Chính phủ điện tử, Kiến trúc Chính quyền điện tử, trong đó ${p.verified} đã thẩm tra${p.illustrative}.`,
  'pack.publicStatement': (p: { sentences: string; outlet: string; on: string }) =>
    `Số công bố để đối chiếu: theo phát biểu được ${p.outlet} đưa tin ngày ${p.on}, ${p.sentences}. Đây là số công bố được trích dẫn nguyên văn, không phải số liệu của hệ thống.`,

  'pack.guidanceGiven': (p: { ministry: string; dispatches: number; workshops: number; agencies: number }) =>
    `${p.ministry} đã ${[
      p.dispatches > 0 && `ban hành ${p.dispatches} văn bản hướng dẫn, đôn đốc`,
      p.workshops > 0 &&
        `tổ chức ${p.workshops} hội thảo khu vực${p.agencies > 0 ? ` với ${p.agencies} cơ quan tham dự` : ''}`,
    ]
      .filter(Boolean)
      .join('; ')}, gồm:`,
  'pack.ownWorkshops': (p: { count: string; events: number; verified: number }) =>
    `Trong kỳ số liệu, ${p.count} cơ quan báo cáo đã tổ chức nghiên cứu, hội thảo, tập huấn về kiến trúc với tổng số ${p.events} cuộc; trong đó ${p.verified} cơ quan đã thẩm tra.`,
  'pack.dispatchLine': (p: { title: string; number: string; on: string }) => `${p.title}${p.number}${p.on}.`,
  'pack.workshopLine': (p: { title: string; on: string; place: string }) => `${p.title}${p.on}${p.place}.`,
  'pack.roundAnswered': (p: {
    quarter: string;
    cutOff: string;
    due: string;
    submitted: string;
    change: string;
    onTime: number;
    late: number;
    verified: number;
    waiting: number;
    returned: number;
  }) =>
    `Kỳ báo cáo ${p.quarter} (chốt số liệu ngày ${p.cutOff}, thời hạn gửi ${p.due}): ${p.submitted} cơ quan đã gửi báo cáo${p.change}, gồm ${p.onTime} gửi đúng hạn và ${p.late} gửi chậm. Trong số đã gửi, ${p.verified} báo cáo đã thẩm tra, ${p.waiting} chờ thẩm tra, ${p.returned} được đề nghị hoàn thiện.`,
  'pack.notSentNamed': (p: { count: string; names: string }) =>
    `Còn ${p.count} cơ quan chưa gửi báo cáo: ${p.names}. Các cơ quan này được ghi tên, không tính là “chưa triển khai”.`,
  'pack.notSentInAnnex': (p: { count: string }) =>
    `Còn ${p.count} cơ quan chưa gửi báo cáo, ghi tên tại Phụ lục III và không tính là “chưa triển khai”.`,
  'pack.stillInTime': (p: { count: number }) => `Trong đó ${p.count} cơ quan chưa đến thời hạn gửi.`,
  'pack.noneAsked': 'Chưa mở kỳ báo cáo nào nên chưa có cơ quan nào được yêu cầu báo cáo.',
  'pack.allSent': (p: { opened: number }) => `Tất cả ${p.opened} cơ quan được yêu cầu đã gửi báo cáo.`,
  'pack.noneSent': (p: { opened: number }) =>
    `Chưa cơ quan nào trong ${p.opened} cơ quan được yêu cầu gửi báo cáo; tên các cơ quan tại Phụ lục III.`,
  'pack.conclusionsBefore': (p: { done: string; latest: string }) =>
    `Kết luận của các phiên họp trước: đã hoàn thành ${p.done}${p.latest}.`,
  'pack.conclusionsLatest': (p: { quarter: string; done: string }) =>
    `; riêng phiên họp ${p.quarter}: ${p.done}`,

  'pack.issued': (p: {
    issued: string;
    change: string;
    verified: number;
    bo: string;
    cp: string;
    tinh: string;
  }) =>
    `Có ${p.issued} bộ, ngành, địa phương đã ban hành kiến trúc${p.change}; trong đó ${p.verified} đã thẩm tra. Theo nhóm: ${p.bo} bộ, cơ quan ngang bộ; ${p.cp} cơ quan thuộc Chính phủ; ${p.tinh} tỉnh, thành phố trực thuộc Trung ương.`,
  'pack.verifiedOnly': (p: { count: number }) =>
    `Ngoài ra ${p.count} cơ quan đã được xác nhận ban hành tại lần thẩm tra gần nhất, nội dung kê khai của kỳ này khác; không cộng vào số trên.`,
  'pack.newlyIssued': (p: { count: number; names: string }) =>
    `${p.count} cơ quan mới ban hành so với kỳ trước: ${p.names}.`,
  'pack.newlyIssuedNone': 'Chưa có cơ quan nào mới ban hành so với kỳ trước.',
  'pack.deadlineAhead': (p: DeadlineParts) =>
    `Thời hạn hoàn thành: trước tháng 9/2018 (ngày cuối còn trong thời hạn: ${p.last}), còn ${p.days} ngày. Theo quy tắc đánh giá đang áp dụng, trong ${p.whole} cơ quan: ${p.met} đạt, ${p.onTrack} đúng tiến độ, ${p.atRisk} có nguy cơ chậm, ${p.overdue} quá hạn, ${p.notReported} chưa báo cáo, ${p.noBasis} chưa có căn cứ đánh giá.${p.standing}`,
  'pack.deadlinePassed': (p: DeadlineParts) =>
    `Thời hạn hoàn thành là ngày ${p.last}, đã qua ${p.days} ngày. Theo quy tắc đánh giá đang áp dụng, trong ${p.whole} cơ quan: ${p.met} đạt, ${p.onTrack} đúng tiến độ, ${p.atRisk} có nguy cơ chậm, ${p.overdue} quá hạn, ${p.notReported} chưa báo cáo, ${p.noBasis} chưa có căn cứ đánh giá.${p.standing}`,
  'pack.judgedWithoutReport': (p: { silent: number; count: number; names: string }) =>
    `Trong ${p.silent} cơ quan chưa gửi báo cáo, ${p.count} cơ quan được đánh giá theo văn bản đã thẩm tra của kỳ trước${p.names} nên không tính vào số chưa báo cáo nêu trên.`,
  'pack.regionsApart': (p: { first: string; last: string }) =>
    `Theo vùng, tỷ lệ ban hành cao nhất tại ${p.first}; thấp nhất tại ${p.last}.`,
  'pack.checked': (p: { count: string; ministry: string }) =>
    `Trong số đã ban hành, ${p.count} cơ quan đã đối chiếu đủ các nội dung theo hướng dẫn của ${p.ministry}.`,
  'pack.lgsp': (p: { count: string; change: string; verified: number }) =>
    `${p.count} bộ, cơ quan ngang bộ, tỉnh, thành phố có nền tảng tích hợp, chia sẻ dữ liệu (LGSP) đang vận hành${p.change}; trong đó ${p.verified} đã thẩm tra.`,
  'pack.ngspRuns': (p: { official: number; agencies: string }) =>
    `Nền tảng tích hợp dữ liệu quốc gia (NGSP) đã vận hành; có ${p.official} kết nối chính thức, ${p.agencies} cơ quan đạt yêu cầu kết nối.`,
  'pack.ngspNotYet': (p: { ready: string }) =>
    `Nền tảng tích hợp dữ liệu quốc gia (NGSP) chưa vận hành chính thức nên chỉ theo dõi mức độ sẵn sàng: ${p.ready} cơ quan đủ 4/4 điều kiện sẵn sàng kết nối. Nội dung này không đánh giá chậm, quá hạn.`,
  'pack.proceduresUsed': (p: { level: number; count: string; agencies: number }) =>
    `${p.count} thủ tục hành chính mức độ ${p.level} có phát sinh hồ sơ (cộng của ${p.agencies} cơ quan có đủ số liệu)`,
  'pack.filesOnline': (p: { count: string; agencies: number }) =>
    `${p.count} hồ sơ được tiếp nhận trực tuyến ở mức độ 3, 4 (cộng của ${p.agencies} cơ quan có đủ số liệu)`,
  'pack.inPeriod': (p: { sentences: string }) =>
    `Trong kỳ số liệu, theo báo cáo của các cơ quan: ${p.sentences}.`,
  'pack.oneStop': (p: {
    one: string;
    verified: number;
    chosen: string;
    focal: string;
    sharing: string;
    change: string;
    sharingVerified: number;
    five: string;
    withoutProcedures: number;
  }) =>
    `${p.one} bộ, cơ quan ngang bộ, tỉnh, thành phố có đúng 1 phần mềm một cửa điện tử trong danh mục kê khai, trong đó ${p.verified} đã thẩm tra; số cơ quan có đúng 1 phần mềm và đó là phần mềm đã chọn để sử dụng thống nhất: ${p.chosen}. Đã giao một đơn vị đầu mối: ${p.focal}. Hệ thống thông tin một cửa điện tử đã liên thông dữ liệu giữa các cấp tại ${p.sharing} cơ quan${p.change}, trong đó ${p.sharingVerified} đã thẩm tra. Đạt đồng thời cả năm nội dung về phần mềm dịch vụ công trực tuyến, một cửa điện tử: ${p.five}.${p.withoutProcedures > 0 ? ` ${p.withoutProcedures} cơ quan không phát sinh thủ tục hành chính.` : ''}`,
  'pack.projects': (p: { met: string; verified: number; agencies: string; compliance: string }) =>
    `Tính theo dự án: ${p.met} dự án, kế hoạch thuê dịch vụ công nghệ thông tin có yêu cầu, nội dung về kết nối, chia sẻ và liên thông các cấp, trong đó ${p.verified} theo số liệu đã thẩm tra. Tính theo cơ quan: ${p.agencies} cơ quan có dự án, kế hoạch thuê đạt yêu cầu ở tất cả dự án. ${p.compliance}`,
  'pack.projectsNone':
    'Chưa có dự án, kế hoạch thuê dịch vụ công nghệ thông tin nào được các cơ quan kê khai.',
  'pack.compliance': (p: { met: string }) =>
    `Trong các dự án xử lý thủ tục hành chính phê duyệt sau khi ban hành kiến trúc, ${p.met} dự án tuân thủ kiến trúc đã phê duyệt.`,
  'pack.complianceNone':
    'Chưa có dự án xử lý thủ tục hành chính nào được phê duyệt sau khi ban hành kiến trúc nên chưa có căn cứ đánh giá tuân thủ kiến trúc.',

  'pack.notSentInTime': (p: { count: number }) => `, không kể ${p.count} cơ quan chưa đến thời hạn gửi`,
  'pack.notSent': (p: { count: string; inTime: string }) =>
    `${p.count} cơ quan quá thời hạn mà chưa gửi báo cáo của kỳ này${p.inTime} (Phụ lục III), ảnh hưởng đến việc tổng hợp, đánh giá.`,
  'pack.overdue': (p: { count: string }) => `${p.count} cơ quan đã quá thời hạn mà chưa ban hành kiến trúc.`,
  'pack.atRisk': (p: { count: string; reasons: string }) =>
    `${p.count} cơ quan có nguy cơ chậm (Phụ lục III). Căn cứ đánh giá, một cơ quan có thể có nhiều căn cứ: ${p.reasons}.`,
  'pack.reason.nothingStarted': (p: { count: number }) => `${p.count} chưa triển khai xây dựng`,
  'pack.reason.plannedLate': (p: { count: number }) => `${p.count} đăng ký mốc ban hành sau thời hạn`,
  'pack.reason.leadTimes': (p: { count: number }) =>
    `${p.count} có thời gian cần cho các bước còn lại vượt thời gian còn lại`,
  'pack.reason.stuckStep': (p: { count: number }) =>
    `${p.count} ở một bước quá thời gian theo quy tắc đánh giá`,
  'pack.steppedBack': (p: { count: number; names: string }) =>
    `${p.count} cơ quan điều chỉnh về bước trước so với kỳ trước: ${p.names}.`,
  'pack.difficulties': (p: { list: string }) => `Khó khăn các cơ quan nêu nhiều nhất: ${p.list}.`,
  'pack.difficulty': (p: { name: string; count: string }) => `${p.name}: ${p.count} cơ quan`,
  'pack.ministryOwes': (p: { ministry: string; count: string; titles: string }) =>
    `Nhiệm vụ của ${p.ministry} còn ${p.count} nội dung chưa hoàn thành: ${p.titles}.`,

  'pack.ministryTask': (p: { title: string; owner: string; due: string; standing: string }) =>
    `${p.title} (${p.owner} chủ trì${p.due}). Tình hình đến nay: ${p.standing}`,
  'pack.nextStepOn': (p: { day: string }) => `; hạn của bước tiếp theo: ${p.day}`,
  'pack.reviewTask': (p: { authority: string; waiting: number; returned: number }) =>
    `${p.authority} ${[
      p.waiting > 0 && `hoàn thành thẩm tra ${p.waiting} báo cáo đang chờ`,
      p.returned > 0 && `tiếp nhận ${p.returned} báo cáo đang được đề nghị hoàn thiện`,
    ]
      .filter(Boolean)
      .join(' và ')}.`,
  'pack.openConclusion': (p: {
    number: number;
    quarter: string;
    text: string;
    owners: string;
    due: string;
    done: number;
    total: number;
    sheet: string;
  }) =>
    `Kết luận số ${p.number}, phiên họp ${p.quarter}: ${p.text} (${p.owners}${p.due}; theo báo cáo của cơ quan thực hiện, đã hoàn thành ${p.done}/${p.total}${p.sheet}).`,
  'pack.metBySheet':
    '; theo bảng theo dõi nhiệm vụ của Bộ, nội dung này đã đạt, cơ quan thực hiện chưa báo cáo kết quả',
  'pack.dueOn': (p: { day: string }) => `; thời hạn ${p.day}`,
  'pack.askNotSent': (p: { count: number; names: string }) =>
    `Đề nghị Ban điều hành chỉ đạo ${p.count} cơ quan quá thời hạn chưa gửi báo cáo khẩn trương hoàn thành và gửi báo cáo${p.names}.`,
  'pack.askAtRisk': (p: { atRisk: number; overdue: number }) =>
    `Đề nghị ${[
      ...(p.atRisk > 0 ? [`${p.atRisk} cơ quan có nguy cơ chậm`] : []),
      ...(p.overdue > 0 ? [`${p.overdue} cơ quan quá hạn`] : []),
    ].join(
      ', ',
    )} rà soát, rút ngắn các bước còn lại, đăng ký mốc ban hành trong thời hạn và báo cáo tại phiên họp sau.`,
  'pack.askMinistry': (p: { ministry: string; count: number }) =>
    `Đề nghị Ban điều hành cho ý kiến về thời hạn hoàn thành ${p.count} nhiệm vụ của ${p.ministry}.`,
  'pack.askProjects': (p: { count: number }) =>
    `Đề nghị các cơ quan bổ sung yêu cầu, nội dung về kết nối, chia sẻ và liên thông các cấp đối với ${p.count} dự án, kế hoạch thuê chưa có nội dung này.`,
  'pack.silent': (p: { days: number }) =>
    p.days > 0 ? `Chưa gửi báo cáo, quá thời hạn ${p.days} ngày.` : 'Chưa gửi báo cáo, đã hết thời hạn.',
  'pack.silentBefore': (p: { step: number; name: string }) =>
    `Kỳ trước ở bước ${p.step}/7 (${p.name}), kỳ này chưa có số liệu.`,
  'pack.silentIssued': 'Kiến trúc đã ban hành theo lần xác nhận gần nhất.',
} as const satisfies Messages;

interface DeadlineParts {
  last: string;
  days: number;
  whole: number;
  met: number;
  onTrack: number;
  atRisk: number;
  overdue: number;
  notReported: number;
  noBasis: number;
  standing: string;
}
