import type { Messages } from '../message.js';

/** Words of the workbooks, text files and printed documents; official documents are always Vietnamese (house decision 9). */
export const exportWords = {
  'export.demoDay': (p: { day: string }) => `DỮ LIỆU MINH HỌA – ngày minh họa ${p.day}`,
  'export.asOf': (p: { instant: string; basis: string }) =>
    `Số liệu tính đến ${p.instant}. Nguồn số liệu: ${p.basis}.`,
  'export.basis.reported': 'cơ quan kê khai, trong đó có số đã thẩm tra',
  'export.basis.verified': 'chỉ số liệu đã thẩm tra',
  'export.noRound': 'Chưa mở kỳ báo cáo nào',
  'export.page': 'Trang',

  'export.overview.file': 'Tổng quan',
  'export.overview.title': (p: { quarter: string }) =>
    `TỔNG HỢP TÌNH HÌNH XÂY DỰNG, BAN HÀNH KIẾN TRÚC CHÍNH PHỦ ĐIỆN TỬ – ${p.quarter}`,
  'export.agencies.file': 'Danh sách cơ quan',
  'export.agencies.title': (p: { quarter: string }) =>
    `TÌNH HÌNH XÂY DỰNG, BAN HÀNH KIẾN TRÚC CHÍNH PHỦ ĐIỆN TỬ THEO TỪNG CƠ QUAN – ${p.quarter}`,
  'export.agencies.shown': (p: { shown: number; total: number }) =>
    `Số cơ quan trong bảng: ${p.shown}/${p.total}.`,

  'export.matrix.file': 'Ma trận nhiệm vụ',
  'export.matrix.title': (p: { quarter: string }) =>
    `MA TRẬN NHIỆM VỤ CỦA BỘ, NGÀNH, ĐỊA PHƯƠNG – ${p.quarter}`,
  'export.sheet.readings': 'Số liệu căn cứ',
  'export.sheet.figures': 'Số liệu chính',
  'export.sheet.statuses': 'Trạng thái',
  'export.sheet.regions': 'Theo vùng',
  'export.sheet.reporting': 'Tiếp nhận báo cáo',
  'export.sheet.attention': 'Có nguy cơ chậm, quá hạn',
  'export.sheet.notSubmitted': 'Chưa gửi báo cáo',
  'export.sheet.burnUp': 'Lũy kế theo văn bản',
  'export.sheet.agencies': 'Danh sách cơ quan',
  'export.sheet.about': 'Thông tin số liệu',

  'export.column.figure': 'Chỉ tiêu',
  'export.column.group': 'Nhóm',
  'export.column.value': 'Số lượng',
  'export.column.whole': 'Tính trên',
  'export.column.wholeName': 'Phạm vi tính',
  'export.column.share': 'Tỷ lệ',
  'export.column.verifiedPart': 'Trong đó đã thẩm tra',
  'export.column.change': 'Tăng, giảm so với kỳ trước',
  'export.column.status': 'Trạng thái',
  'export.column.region': 'Vùng',
  'export.column.issued': 'Đã ban hành',
  'export.column.total': 'Tổng số',
  'export.column.number': 'Số',
  'export.column.agency': 'Cơ quan',
  'export.column.code': 'Mã định danh',
  'export.column.report': 'Báo cáo kỳ này',
  'export.column.submittedAt': 'Gửi lúc',
  'export.column.timeliness': 'Thời hạn gửi',
  'export.column.step': 'Bước (trên 7)',
  'export.column.stepName': 'Tên bước',
  'export.column.source': 'Nguồn số liệu',
  'export.column.lastConfirmed': 'Xác nhận gần nhất',
  'export.column.previousStep': 'Bước kỳ trước',
  'export.column.decision': 'Quyết định ban hành',
  'export.column.decisionOn': 'Ngày ban hành',
  'export.column.signer': 'Người ký',
  'export.column.plannedIssue': 'Mốc ban hành đăng ký',
  'export.column.stepSince': 'Ở bước này từ ngày',
  'export.column.daysInStep': 'Số ngày ở bước này',
  'export.column.grounds': 'Căn cứ đánh giá',
  'export.column.todo': 'Nội dung cần thực hiện',
  'export.column.lgsp': 'Nền tảng LGSP',
  'export.column.connectionsOfficial': 'Hệ thống quốc gia kết nối chính thức',
  'export.column.connectionsBegun': 'Hệ thống quốc gia đã có bước kết nối',
  'export.column.oneStop': 'Số phần mềm một cửa điện tử',
  'export.column.focalUnit': 'Đơn vị đầu mối',
  'export.column.sharing': 'Một cửa điện tử liên thông giữa các cấp',
  'export.column.unitsUsed': 'Đơn vị đã sử dụng phần mềm thống nhất',
  'export.column.unitsTotal': 'Tổng số đơn vị',
  'export.column.procedures': 'Số thủ tục hành chính',
  'export.column.level3': 'Dịch vụ công mức độ 3',
  'export.column.level4': 'Dịch vụ công mức độ 4',
  'export.column.projectsMet': 'Dự án, kế hoạch thuê có nội dung kết nối',
  'export.column.projectsTotal': 'Tổng số dự án, kế hoạch thuê',
  'export.column.day': 'Ngày văn bản',
  'export.column.underWay': 'Đã triển khai xây dựng',
  'export.column.asOf': 'Thời điểm, nguồn số liệu',
  'export.column.item': 'Nội dung',
  'export.column.content': 'Giá trị',
  'export.verifiedSource': 'Đã thẩm tra',
  'export.reportedSource': 'Cơ quan kê khai',
  'export.updating': 'Đã ban hành, đang cập nhật phiên bản mới',
  'export.secret': 'Theo đường văn bản mật',

  'export.about.title': 'THÔNG TIN SỐ LIỆU',
  'export.about.asOf': 'Số liệu tính đến',
  'export.about.exportedAt': 'Xuất lúc',
  'export.about.round': 'Kỳ báo cáo',
  'export.about.previousRound': 'Kỳ so sánh',
  'export.about.noPrevious': 'Chưa có kỳ trước',
  'export.about.cutOff': 'Thời điểm chốt số liệu của kỳ',
  'export.about.dueAt': 'Thời hạn gửi báo cáo',
  'export.about.basis': 'Nguồn số liệu',
  'export.about.position': 'Vị trí sổ cái của hệ thống',
  'export.about.filter': 'Bộ lọc đang áp dụng',
  'export.about.noFilter': 'Không lọc',
  'export.about.scope': 'Phạm vi người xem',
  'export.about.scopeAll': 'Tất cả cơ quan',
  'export.about.scopeOwn': 'Số liệu chung và cơ quan của người xem',
  'export.about.rubric': (p: { version: number }) => `Quy tắc đánh giá số ${p.version} (đề xuất)`,
  'export.about.rubricText': (p: { lead: string; stuck: number }) =>
    `Có nguy cơ chậm khi: chưa triển khai; mốc ban hành cơ quan đăng ký sau thời hạn; thời gian dự kiến của các bước còn lại (ngày, bước 1 đến 6: ${p.lead}) vượt thời gian còn lại; hoặc ở một bước quá ${p.stuck} ngày.`,
  'export.about.denominator': (p: { name: string }) => `Phạm vi tính: ${p.name}`,
  'export.about.agencies': (p: { count: number }) => `${p.count} cơ quan`,
  'export.about.projects': (p: { count: number }) => `${p.count} dự án, kế hoạch thuê`,
  'export.about.source': 'Nguồn',
  'export.about.sourceText':
    'Báo cáo định kỳ của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, tỉnh, thành phố trực thuộc Trung ương; thẩm tra: Cục Tin học hóa, Bộ Thông tin và Truyền thông.',
  'export.about.duty': (p: { title: string }) => `Nhiệm vụ: ${p.title}`,
  'export.about.dutyText': (p: {
    document: string;
    date: string;
    issuer: string;
    sentence: string;
    last: string;
  }) =>
    `${p.document} ngày ${p.date} của ${p.issuer}: “${p.sentence}”. Ngày cuối còn trong thời hạn: ${p.last}.`,
  'export.about.doubt': 'Nội dung chờ xác nhận',
  'export.about.quoted': 'Số công bố được trích dẫn, không phải số liệu của hệ thống',
  'export.about.quotedText': (p: { sentence: string; source: string; date: string }) =>
    `“${p.sentence}”. Nguồn: ${p.source}, ${p.date}.`,
  'export.about.signs': 'Quy ước',
  'export.about.signsText':
    'Ô trống: không có số liệu. Dấu “–”: không tính được tỷ lệ. Phạm vi tính dưới 20 không ghi tỷ lệ. Cơ quan chưa báo cáo vẫn được tính trong phạm vi tính.',
  'export.about.undated': 'Không có trong bảng lũy kế vì chưa ghi nhận ngày văn bản',
  'export.about.undatedText': (p: { issued: number; underWay: number }) =>
    `${p.issued} cơ quan đã ban hành, ${p.underWay} cơ quan đã triển khai xây dựng`,
  'export.about.withoutProcedures': 'Cơ quan không phát sinh thủ tục hành chính',
} as const satisfies Messages;
