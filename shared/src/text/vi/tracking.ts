import type { Messages } from '../message.js';

/** A sheet with one line per agency: what its columns mean, what is asked, what would come of it. */
export const tracking = {
  'tracking.title': 'Nạp bảng theo dõi',
  'tracking.sub':
    'Bảng Excel mỗi cơ quan một dòng, hoặc mỗi kết nối, phần mềm, dự án của cơ quan một dòng. Nội dung nạp là gợi ý cho cơ quan, chỉ được tính khi cơ quan xác nhận hoặc cập nhật trong báo cáo.',
  'tracking.back': 'Nhập nhiều biểu mẫu Excel',
  'tracking.round': 'Kỳ báo cáo',
  'tracking.noRound': 'Không có kỳ báo cáo nào đang tiếp nhận.',
  'tracking.file': 'Bảng theo dõi',
  'tracking.drop':
    'Chọn bảng đang theo dõi hoặc bảng tổng hợp đã tải từ hệ thống (.xlsx), hoặc kéo tệp vào đây.',
  'tracking.columns': 'Nội dung các cột',
  'tracking.columnsNote':
    'Hệ thống đề xuất theo tiêu đề cột và các lần nạp trước. Cột không chọn nội dung thì không đọc.',
  'tracking.sheet': 'Trang',
  'tracking.sheetLine': (p: { name: string; count: number }) => `${p.name} (${p.count} cơ quan)`,
  'tracking.lineIs': 'Mỗi dòng là',
  'tracking.lineIs.agency': 'Một cơ quan',
  'tracking.lineIs.B3': 'Một hệ thống, cơ sở dữ liệu quốc gia mà cơ quan kết nối (B3, B5)',
  'tracking.lineIs.C1': 'Một phần mềm của cơ quan (C1)',
  'tracking.lineIs.D2': 'Một dự án, kế hoạch thuê của cơ quan (D2–D5)',
  'tracking.agencyColumn': 'Cột tên cơ quan',
  'tracking.column': 'Cột',
  'tracking.head': 'Tiêu đề trong tệp',
  'tracking.samples': 'Một số ô đầu',
  'tracking.means': 'Nội dung của biểu mẫu',
  'tracking.leftOut': 'Không đọc',
  'tracking.columnTwice': 'Một nội dung chỉ chọn cho một cột.',
  'tracking.show': 'Xem trước',
  'tracking.showAgain': 'Xem lại kết quả',
  'tracking.ask': 'Nội dung cần làm rõ',
  'tracking.askLines': 'Dòng chưa nhận ra cơ quan',
  'tracking.askWords': 'Nội dung chưa có trong danh mục',
  'tracking.written': 'Ghi trong tệp',
  'tracking.isAgency': 'Cơ quan',
  'tracking.noAgency': 'Không phải dòng của một cơ quan',
  'tracking.isWord': 'Ứng với lựa chọn',
  'tracking.noWord': 'Bỏ qua các ô này',
  'tracking.cells': 'Ô',
  'tracking.result': 'Kết quả đọc',
  'tracking.issues': (p: { count: number }) =>
    `${p.count} ô, dòng chưa đọc được. Chưa có nội dung nào được nạp; đề nghị làm rõ ở trên hoặc sửa tệp và chọn lại.`,
  'tracking.found': (p: { agencies: number; changes: number }) =>
    `${p.changes} nội dung của ${p.agencies} cơ quan`,
  'tracking.none': 'Không có nội dung mới so với hệ thống.',
  'tracking.closed': (p: { count: number }) => `${p.count} cơ quan đang lập hoặc đã gửi báo cáo, không nạp`,
  'tracking.offer': 'Gợi ý, chờ cơ quan xác nhận',
  'tracking.entry': 'Vào báo cáo đang nhập thay',
  'tracking.apply': (p: { count: number }) => `Nạp nội dung của ${p.count} cơ quan`,
  'tracking.applied': (p: { count: number }) => `Đã nạp nội dung của ${p.count} cơ quan.`,
  'tracking.refused.closed': 'Kỳ báo cáo đã đóng, không nạp thêm bảng theo dõi.',
  'tracking.refused.noAgencies':
    'Không nhận ra tên cơ quan nào trong tệp. Bảng cần có một cột ghi tên hoặc mã định danh của cơ quan.',
  'tracking.refused.formOfOne':
    'Tệp là biểu mẫu của một cơ quan. Đề nghị nhập tại trang “Nhập nhiều biểu mẫu Excel”.',
  'tracking.refused.otherRound': (p: { found: string; expected: string }) =>
    `Tệp là bảng tổng hợp của ${p.found}, không phải của ${p.expected}. Đề nghị chọn đúng tệp hoặc đúng kỳ.`,

  'tracking.sheetFile': 'Tải bảng tổng hợp',
  'tracking.sheet.name': 'Bảng tổng hợp',
  'tracking.sheet.title': (p: { quarter: string }) => `BẢNG TỔNG HỢP CÁC CƠ QUAN, ${p.quarter.toUpperCase()}`,
  'tracking.sheet.name.B3': 'Kết nối (B3, B5)',
  'tracking.sheet.name.C1': 'Phần mềm (C1)',
  'tracking.sheet.name.D2': 'Dự án (D2–D5)',
  'tracking.sheet.title.B3': (p: { quarter: string }) =>
    `KẾT NỐI VỚI HỆ THỐNG, CƠ SỞ DỮ LIỆU QUỐC GIA, ${p.quarter.toUpperCase()}`,
  'tracking.sheet.title.C1': (p: { quarter: string }) =>
    `PHẦN MỀM MỘT CỬA ĐIỆN TỬ, DỊCH VỤ CÔNG TRỰC TUYẾN, ${p.quarter.toUpperCase()}`,
  'tracking.sheet.title.D2': (p: { quarter: string }) =>
    `DỰ ÁN, KẾ HOẠCH THUÊ DỊCH VỤ CÔNG NGHỆ THÔNG TIN, ${p.quarter.toUpperCase()}`,
  'tracking.sheet.howRecords':
    'Mỗi dòng một hệ thống, phần mềm hoặc dự án của một cơ quan. Một cơ quan có nhiều dòng: dùng các dòng trống ở cuối bảng và chọn tên cơ quan. Dòng không điền thì không nạp; dòng đã nạp không bị xóa khi bỏ trống.',
  'tracking.sheet.chooseAgency': 'Chọn cơ quan trong danh sách.',
  'tracking.sheet.how':
    'Điền các ô màu vàng. Ô màu xám có chữ là trả lời của cơ quan ở kỳ trước; ô màu xám không nhận nội dung. Điền xong, nạp lại tại trang “Nạp bảng theo dõi”.',
  'tracking.sheet.number': 'TT',
  'tracking.sheet.state': 'Báo cáo trong kỳ',
  'tracking.sheet.offer': 'Chưa lập',
  'tracking.sheet.entry': 'Đang nhập thay',
  'tracking.sheet.closed': 'Đang lập hoặc đã gửi',

  'tracking.cell.issued':
    'Không đọc được số, ký hiệu văn bản. Đề nghị ghi theo dạng 383/QĐ-UBND hoặc 383/QĐ-UBND ngày 27/02/2017.',
  'tracking.cell.notForKind': 'Loại cơ quan này không phải trả lời nội dung này; ô không được nạp.',
  'tracking.cell.answered': 'Cơ quan đã tự trả lời câu này ở kỳ trước; giữ theo cơ quan.',
  'tracking.record.unnamed':
    'Dòng này chưa có tên (hệ thống, phần mềm, dự án). Đề nghị ghi tên hoặc chọn cột ghi tên.',
  'tracking.record.twice':
    'Tên này đã có ở một dòng phía trên của cùng cơ quan. Đề nghị giữ lại một dòng hoặc ghi tên khác nhau.',
  'tracking.line.unknown': 'Chưa nhận ra cơ quan của dòng này.',
  'tracking.line.notAsked': 'Cơ quan này không báo cáo trong kỳ đã chọn.',
  'tracking.line.twice': 'Cơ quan này đã có ở một dòng phía trên. Đề nghị giữ lại một dòng.',

  'tracking.carried': 'Nội dung này lấy từ bảng theo dõi của Cục Tin học hóa.',
} as const satisfies Messages;
