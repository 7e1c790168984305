import type { Messages } from '../message.js';
import { type OfPlatform, platformWord } from '../platform-word.js';

/** The list of duties, the page of one duty, the directive that is entered; the words of every formula. */
export const obligationScreens = {
  'obligations.sinceMeeting': (p: { change: string; quarter: string }) =>
    `${p.change} so với phiên họp ${p.quarter}`,
  'obligations.sinceRound': (p: { change: string; quarter: string }) =>
    `${p.change} so với thời hạn gửi ${p.quarter}`,
  'obligations.title': 'Nhiệm vụ',
  'obligations.sub': 'Nhiệm vụ theo công văn 1655, Quyết định số 1819/QĐ-TTg và các văn bản được giao',
  'obligations.agencies': 'Nhiệm vụ của bộ, ngành, địa phương',
  'obligations.ministry': 'Nhiệm vụ của Bộ Thông tin và Truyền thông',
  'obligations.indicators': 'Chỉ tiêu bổ trợ',
  'obligations.duty': 'Nhiệm vụ',
  'obligations.indicator': 'Chỉ tiêu',
  'obligations.result': 'Đạt',
  'obligations.countedOn': 'Tính trên',
  'obligations.standing': 'Tình trạng',
  'obligations.statuses': 'Trạng thái',
  'obligations.due': 'Thời hạn',
  'obligations.lastDay': (p: { day: string }) => `hết ngày ${p.day}`,
  'obligations.noDue': 'Văn bản không ghi',
  'obligations.source': (p: { document: string; day: string }) => `${p.document} ngày ${p.day}`,
  'obligations.verifiedPart': (p: { value: number }) => `trong đó ${p.value} đã thẩm tra`,
  'obligations.withoutProcedures': (p: { count: number }) =>
    `trong đó ${p.count} không phát sinh thủ tục hành chính`,
  'obligations.projects': (p: { met: number; total: number }) => `${p.met}/${p.total} dự án, kế hoạch thuê`,
  'obligations.caption':
    'Mỗi tỷ lệ ghi kèm tổng số cơ quan được tính của riêng nhiệm vụ đó; dưới 20 cơ quan không ghi tỷ lệ. Cơ quan chưa báo cáo vẫn được tính, trừ nhiệm vụ về dự án: chỉ tính cơ quan có dự án đã kê khai.',
  'obligations.add': 'Nhập nhiệm vụ mới',
  'obligations.sheet': 'Phần của Bộ, danh mục',
  'obligations.dictionary': 'Từ điển số liệu',
  'obligations.public': 'Trang công khai',
  'obligations.noStatusYet': 'Chưa đánh giá',

  'obligation.about': 'Nội dung nhiệm vụ',
  'obligation.sentence': 'Trích văn bản giao nhiệm vụ',
  'obligation.document': 'Văn bản',
  'obligation.firstDay': 'Ngày bắt đầu',
  'obligation.due': 'Thời hạn',
  'obligation.bound': 'Đối tượng',
  'obligation.formula': 'Cách tính',
  'obligation.questions': 'Câu hỏi dùng để đánh giá',
  'obligation.doubt': 'Chờ xác nhận',
  'obligation.code': 'Mã, phiên bản',
  'obligation.version': (p: { code: string; version: number }) => `${p.code}, phiên bản ${p.version}`,
  'obligation.figure': 'Kết quả',
  'obligation.cells': 'Trạng thái của từng cơ quan',
  'obligation.cellsNote': (p: { shown: number; total: number }) => `${p.shown}/${p.total} cơ quan`,
  'obligation.agency': 'Cơ quan',
  'obligation.status': 'Trạng thái',
  'obligation.reading': 'Số liệu',
  'obligation.grounds': 'Căn cứ đánh giá',
  'obligation.basis': 'Nguồn số liệu',
  'obligation.explain': 'Xem căn cứ',
  'obligation.explainOf': (p: { agency: string }) => `Xem căn cứ của ${p.agency}`,
  'obligation.anyStatus': 'Mọi trạng thái',
  'obligation.filter': 'Lọc theo trạng thái',
  'obligation.search': 'Tìm cơ quan',
  'obligation.none': 'Không có cơ quan nào theo lựa chọn này.',
  'obligation.ownOnly': 'Tài khoản của cơ quan chỉ xem trạng thái của cơ quan mình; số liệu chung như trên.',
  'obligation.rule': 'Quy tắc',
  'obligation.todo': (p: { questions: string }) =>
    `Thực hiện đủ yêu cầu theo quy tắc dưới đây và cập nhật tại câu ${p.questions} của báo cáo.`,
  'obligation.todoByHand': 'Thực hiện nhiệm vụ và gửi kết quả kèm văn bản để Cục Tin học hóa ghi nhận.',
  'obligation.rubric': (p: { version: number }) => `Quy tắc đánh giá số ${p.version}`,
  'obligation.print': 'In',
  'obligation.openAgency': 'Mở hồ sơ cơ quan',
  'obligation.sentBy': 'Gửi báo cáo',
  'obligation.sentLine': (p: { by: string; at: string; number: string }) =>
    `${p.by}, ${p.at} (phiếu tiếp nhận ${p.number})`,
  'obligation.notSent': 'Chưa gửi báo cáo của kỳ này',
  'obligation.confirmedBy': 'Xác nhận gần nhất',
  'obligation.confirmedLine': (p: { by: string; at: string; round: string }) =>
    `${p.by}, ${p.at} (${p.round})`,
  'obligation.notConfirmed': 'Chưa thẩm tra nội dung này',
  'obligation.documents': 'Tài liệu kiểm chứng',
  'obligation.noDocuments': 'Không có văn bản kèm theo các câu hỏi này',
  'obligation.untitled': 'Văn bản không ghi số',
  'obligation.openDuty': 'Mở nhiệm vụ',
  'obligation.record': 'Ghi kết quả',
  'obligation.recordOf': (p: { agency: string }) => `Ghi kết quả của ${p.agency}`,
  'obligation.recorded': 'Đã ghi kết quả thực hiện.',
  'obligation.revise': 'Điều chỉnh',
  'obligation.panel': 'Các nhiệm vụ của cơ quan',
  'obligation.panelNote': (p: { met: number; total: number }) => `đạt ${p.met}/${p.total}`,

  'directive.newTitle': 'Nhập nhiệm vụ mới',
  'directive.reviseTitle': (p: { code: string }) => `Điều chỉnh nhiệm vụ ${p.code}`,
  'directive.lead':
    'Nhiệm vụ được lưu thành phiên bản có ngày, người nhập; phiên bản trước vẫn giữ để xem lại số liệu theo thời điểm.',
  'directive.titleVi': 'Tên nhiệm vụ',
  'directive.titleEn': 'Tên tiếng Anh',
  'directive.sentence': 'Câu giao nhiệm vụ trong văn bản',
  'directive.documentSymbol': 'Số, ký hiệu văn bản',
  'directive.documentOn': 'Ngày văn bản',
  'directive.documentIssuer': 'Cơ quan ban hành',
  'directive.formula': 'Cách đánh giá',
  'directive.binds': 'Đối tượng',
  'directive.agencies': 'Chỉ các cơ quan sau (để trống: mọi cơ quan của đối tượng)',
  'directive.firstDay': 'Ngày bắt đầu',
  'directive.lastDay': 'Ngày cuối còn trong thời hạn (nếu văn bản ghi)',
  'directive.endsOn': 'Hết hiệu lực từ ngày (nếu có)',
  'directive.saved': (p: { code: string }) => `Đã lưu nhiệm vụ ${p.code}.`,
  'directive.required': (p: { field: string }) => `Đề nghị nhập: ${p.field}.`,
  'directive.dayOrder': (p: { field: string }) => `${p.field}: không được trước ngày bắt đầu.`,
  'directive.save': 'Lưu',

  'hand.state': 'Kết quả',
  'hand.done': 'Đã hoàn thành',
  'hand.ongoing': 'Đang thực hiện',
  'hand.notStarted': 'Chưa thực hiện',
  'hand.doneOn': 'Ngày hoàn thành',
  'hand.document': 'Văn bản',
  'hand.remark': 'Ghi chú',

  'bound.all': 'Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, tỉnh, thành phố',
  'bound.O1': 'Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
  'bound.O2': 'Tỉnh, thành phố trực thuộc Trung ương',
  'bound.unified': 'Bộ, cơ quan ngang bộ, tỉnh, thành phố',
  'bound.bo': 'Bộ, cơ quan ngang bộ',
  'bound.cp': 'Cơ quan thuộc Chính phủ',
  'bound.tinh': 'Tỉnh, thành phố trực thuộc Trung ương',
  'bound.ministry': 'Bộ Thông tin và Truyền thông',
  'bound.authority': 'Cục Tin học hóa',
  'bound.named': (p: { count: number }) => `${p.count} cơ quan được nêu tên trong văn bản`,

  'formula.architecture':
    'Đạt khi đã ban hành kiến trúc theo quyết định có số, ngày, người ký; đúng hạn hay chậm tính theo ngày quyết định. Có nguy cơ chậm theo quy tắc đánh giá hiện hành.',
  'formula.projectRequirements':
    'Dự án đạt khi hồ sơ có yêu cầu kết nối, chia sẻ và có nội dung cụ thể; cơ quan đạt khi mọi dự án đạt. Không đạt khi có dự án chưa có yêu cầu, nội dung này. Tính trên cơ quan có dự án.',
  'formula.architectureCompliance':
    'Tính trên dự án xử lý thủ tục hành chính được phê duyệt từ ngày quyết định kiến trúc; đạt khi mọi dự án dẫn chiếu quyết định và nêu thành phần kiến trúc.',
  'formula.onlinePortal':
    'Đạt khi có đúng 1 cổng, phần mềm dịch vụ công trực tuyến và 100% thủ tục mức độ 3, 4 đã đưa lên. Chưa đạt sau mốc cơ quan đăng ký: quá mốc đăng ký.',
  'formula.unifiedPackage':
    'Đạt khi đã chọn phần mềm, hình thành trên cơ sở tổ chức lại phần mềm hiện có và mọi đơn vị cấp sở, cấp huyện đã sử dụng.',
  'formula.focalUnit':
    'Đạt khi đã giao đúng một đơn vị đầu mối bằng văn bản. Kết quả đã thẩm tra được giữ khi kỳ này chưa báo cáo.',
  'formula.onePackage':
    'Đạt khi đang sử dụng đúng 1 phần mềm một cửa điện tử và là phần mềm được chọn; không tính hệ thống toàn quốc của bộ, ngành trung ương.',
  'formula.standards':
    'Đạt khi đáp ứng mọi văn bản, tiêu chuẩn áp dụng đang có hiệu lực; không đạt khi có nội dung chưa đáp ứng hoặc đáp ứng một phần.',
  'formula.ngspBuilt': (p: OfPlatform) =>
    `Đạt khi mọi mốc xây dựng ${platformWord(p)} hoàn thành và nền tảng vận hành chính thức; tỷ lệ là số mốc hoàn thành trên tổng số mốc.`,
  'formula.ngspGuides': (p: OfPlatform) =>
    `Đạt khi đã ban hành ít nhất một văn bản hướng dẫn kết nối qua ${platformWord(p)}.`,
  'formula.ngspPlanPublished': (p: OfPlatform) =>
    `Đạt khi kế hoạch xây dựng ${platformWord(p)} đã được công khai, đọc được tại địa chỉ nêu hoặc trên trang công khai của hệ thống.`,
  'formula.technicalStandards':
    'Đạt khi danh mục chuẩn cần cung cấp đã đầy đủ và mọi chuẩn trong danh mục đã có hiệu lực.',
  'formula.oneStopSolution':
    'Đạt khi hoàn thành bước khuyến nghị; ghi kèm số cơ quan được lấy ý kiến và đã có ý kiến.',
  'formula.ngspConnection': (p: OfPlatform) =>
    `Khi ${platformWord(p)} chưa vận hành: mức sẵn sàng theo bốn điều kiện (đầu mối kỹ thuật; kế hoạch hoặc danh mục dữ liệu; LGSP đang xây dựng, có mốc; mạng truyền số liệu chuyên dùng), không đánh giá chậm. Khi ${platformWord(p)} vận hành: có ít nhất một kết nối chính thức qua ${platformWord(p)}.`,
  'formula.programmeTasks':
    'Đạt khi mọi nhiệm vụ thuộc phạm vi đã hoàn thành; trước 31/12/2020 không đánh giá quá hạn; chưa có căn cứ khi danh mục nhiệm vụ chưa được nhập.',
  'formula.applicationPlan':
    'Đạt khi kế hoạch của năm đã ban hành, có lộ trình và phân công trách nhiệm. Văn bản ghi “có thể” nên không đánh giá chậm, quá hạn.',
  'formula.urging': 'Đạt khi đã có văn bản hướng dẫn và đã tổ chức hội thảo khu vực; nhiệm vụ thường xuyên.',
  'formula.quarterlyStatistics':
    'Đạt khi số liệu của phiên họp quý được chốt và bộ tài liệu phát hành trước giờ bắt đầu phiên họp.',
  'formula.fiveTests': 'Đạt khi đạt cả năm nhiệm vụ O6, O7, O8, O9, O10; nêu rõ nội dung chưa đạt.',
  'formula.oneStopSharing': 'Đạt khi mọi cấp của cơ quan đã liên thông điện tử.',
  'formula.lgspRunning': 'Đạt khi nền tảng LGSP của cơ quan đang vận hành.',
  'formula.guidanceCheck':
    'Tính trên các cơ quan đã ban hành kiến trúc. Cơ quan kê khai: đạt khi cả tám nội dung đối chiếu là “Có”, hoặc “Có một phần” và nêu trang, mục. Đã thẩm tra: theo kết luận của Cục Tin học hóa về kiến trúc đã ban hành; khi chưa ghi kết luận thì theo nội dung cơ quan đối chiếu đã được chấp nhận.',
  'formula.byHand':
    'Cục Tin học hóa ghi kết quả của từng cơ quan theo văn bản; đúng hạn hay chậm tính theo ngày hoàn thành.',
  'ministry.all': 'Xem tất cả nhiệm vụ',
  'ministry.caption': (p: { sources: string }) =>
    `Theo ${p.sources}. Tình trạng do Cục Tin học hóa cập nhật tại “Phần của Bộ, danh mục”.`,
} as const satisfies Messages;
