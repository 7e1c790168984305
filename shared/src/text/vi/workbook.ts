import type { Messages } from '../message.js';

/** The form as an Excel workbook: why a cell, a line or a file is not taken, and the screen that shows what would change. */
export const workbook = {
  'workbook.cell.error': 'Ô đang báo lỗi tính toán. Đề nghị nhập lại giá trị.',
  'workbook.cell.date': 'Không đọc được ngày. Đề nghị nhập theo dạng ngày/tháng/năm, ví dụ 27/02/2017.',
  'workbook.cell.integer': 'Đề nghị nhập số nguyên, không có phần thập phân, không kèm đơn vị tính.',
  'workbook.cell.count':
    'Đề nghị nhập số nguyên, hoặc “Không phát sinh: lý do”, hoặc “Chưa có số liệu: ngày/tháng/năm”.',
  'workbook.cell.notYet': 'Không đọc được ngày dự kiến có số liệu. Đề nghị nhập dạng ngày/tháng/năm.',
  'workbook.cell.flag': 'Đề nghị chọn “Có” hoặc “Không”.',
  'workbook.cell.tick': 'Đề nghị ghi “x” để chọn, để trống nếu không chọn.',
  'workbook.cell.choice': 'Nội dung không có trong danh mục của ô này. Đề nghị chọn trong danh sách.',
  'workbook.cell.merged': 'Ô đã bị gộp với ô khác nên không đọc được. Đề nghị bỏ gộp ô và nhập lại.',
  'workbook.cell.twice': 'Dòng này xuất hiện hai lần trong tệp. Đề nghị giữ lại một dòng.',
  'workbook.cell.secret':
    'Câu đã đánh dấu thuộc phạm vi bí mật nhà nước: không nhận chữ, số văn bản trong ô này. Đề nghị để trống.',
  'workbook.cell.notAsked': 'Ô không áp dụng với lựa chọn của câu này; nội dung không được lưu.',
  'workbook.cell.formula': 'Ô chứa công thức; hệ thống lấy kết quả đang hiển thị.',
  'workbook.row.unknown': 'Dòng không thuộc bảng này. Đề nghị ghi vào các dòng có sẵn của biểu mẫu.',
  'workbook.row.twice': 'Bảng chỉ nhận mỗi dòng một lần. Đề nghị bỏ dòng trùng.',
  'workbook.column.twice': 'Cột này xuất hiện hai lần trong bảng. Đề nghị giữ lại một cột.',
  'workbook.column.missing':
    'Bảng thiếu các cột nêu bên so với biểu mẫu; số liệu của các cột đó giữ nguyên như trên hệ thống.',
  'workbook.column.stray': 'Cột không thuộc biểu mẫu, không được đọc.',
  'workbook.question.closed':
    'Câu này hiện không nhận cập nhật. Chỉ các câu đang mở mới được nhập từ tệp Excel.',

  'workbook.refused.empty': 'Tệp không có nội dung. Đề nghị chọn tệp khác.',
  'workbook.refused.tooLarge':
    'Tệp lớn hơn 5 MB. Biểu mẫu Excel của hệ thống nhỏ hơn nhiều; đề nghị kiểm tra lại tệp.',
  'workbook.refused.notWorkbook':
    'Tệp không phải là tệp Excel (.xlsx). Đề nghị dùng biểu mẫu tải từ hệ thống.',
  'workbook.refused.oldExcel':
    'Tệp theo định dạng Excel 97-2003 (.xls). Đề nghị mở tệp và lưu lại dưới dạng Excel Workbook (.xlsx).',
  'workbook.refused.encrypted': 'Tệp đang đặt mật khẩu mở. Đề nghị bỏ mật khẩu rồi tải lên lại.',
  'workbook.refused.macro':
    'Tệp có chứa macro. Đề nghị lưu lại dưới dạng Excel Workbook (.xlsx), không có macro.',
  'workbook.refused.otherOffice':
    'Tệp không theo định dạng Excel Workbook (.xlsx). Đề nghị mở tệp và lưu lại dưới dạng .xlsx.',
  'workbook.refused.broken': 'Tệp bị hỏng hoặc chưa tải lên đầy đủ. Đề nghị lưu lại tệp và tải lên lại.',
  'workbook.refused.tooComplex':
    'Tệp chứa quá nhiều dữ liệu so với một biểu mẫu nên không được mở. Đề nghị tải biểu mẫu từ hệ thống và nhập lại.',
  'workbook.refused.notForm':
    'Tệp không phải biểu mẫu tải từ hệ thống, hoặc trang ẩn của biểu mẫu đã bị xóa. Đề nghị tải biểu mẫu từ hệ thống và nhập lại.',
  'workbook.refused.altered':
    'Trang ẩn của biểu mẫu đã bị sửa nên không đối chiếu được. Đề nghị tải lại biểu mẫu và nhập lại.',
  'workbook.refused.formVersion': (p: { found: number; expected: number }) =>
    `Tệp theo biểu mẫu phiên bản ${p.found}; kỳ này dùng biểu mẫu phiên bản ${p.expected}. Đề nghị tải lại biểu mẫu và nhập lại.`,
  'workbook.refused.round': (p: { found: string; expected: string }) =>
    `Tệp là biểu mẫu của ${p.found}, không phải của ${p.expected}. Đề nghị chọn đúng tệp.`,
  'workbook.refused.agency': (p: { found: string; expected: string }) =>
    `Tệp là biểu mẫu của ${p.found}, không phải của ${p.expected}. Đề nghị chọn đúng tệp.`,
  'workbook.otherAgency': 'cơ quan khác',

  'workbook.download': 'Tải biểu mẫu Excel',
  'workbook.upload': 'Nhập từ tệp Excel',
  'workbook.get': 'Tải về',
  'workbook.unsaved': 'Nội dung vừa nhập chưa lưu hết lên hệ thống. Đề nghị chờ lưu xong rồi thực hiện lại.',
  'workbook.parts': 'Chọn câu cho tệp',
  'workbook.partsHint':
    'Tệp một phần dành cho đơn vị phối hợp cung cấp số liệu. Nhập lại tệp chỉ cập nhật các câu đã chọn.',
  'workbook.partsAll': 'Tất cả các câu',
  'workbook.partsSome': 'Chọn từng câu',
  'workbook.partsNone': 'Đề nghị chọn ít nhất một câu.',
  'workbook.choose': 'Chọn tệp .xlsx',
  'workbook.dropHere': 'Chọn biểu mẫu Excel đã nhập số liệu, hoặc kéo tệp vào đây.',
  'workbook.reading': 'Đang đọc tệp',
  'workbook.title': 'Nhập từ tệp Excel',
  'workbook.none': 'Tệp không có thay đổi so với biểu mẫu đã tải.',
  'workbook.found': (p: { changes: number; questions: number }) =>
    `${p.changes} thay đổi ở ${p.questions} câu`,
  'workbook.confirmed': (p: { count: number; list: string }) =>
    `Xác nhận không thay đổi ${p.count} câu: ${p.list}`,
  'workbook.issues': (p: { count: number }) =>
    `${p.count} ô chưa đọc được. Chưa có nội dung nào được lưu; đề nghị sửa tệp và chọn lại.`,
  'workbook.notes': (p: { count: number }) => `${p.count} điểm lưu ý`,
  'workbook.conflicts': (p: { count: number }) =>
    `${p.count} câu đã được cập nhật trên hệ thống sau khi tải biểu mẫu. Nội dung trên hệ thống được giữ, trừ khi chọn lấy theo tệp.`,
  'workbook.take': (p: { question: string }) => `Câu ${p.question}: lấy theo tệp`,
  'workbook.column.place': 'Trang, ô',
  'workbook.column.question': 'Câu',
  'workbook.column.field': 'Nội dung',
  'workbook.column.before': 'Trên hệ thống',
  'workbook.column.after': 'Theo tệp',
  'workbook.column.reason': 'Lý do',
  'workbook.kept': 'giữ như trên hệ thống',
  'workbook.apply': (p: { count: number }) => `Cập nhật ${p.count} câu vào bản nháp`,
  'workbook.applied': (p: { count: number }) => `Đã cập nhật ${p.count} câu từ tệp Excel.`,
  'workbook.another': 'Chọn tệp khác',
  'workbook.stale': 'Báo cáo vừa được người khác cập nhật. Đề nghị xem lại các thay đổi dưới đây.',
  'workbook.bulk': 'Nhập nhiều biểu mẫu Excel',
  'workbook.bulkSub':
    'Biểu mẫu Excel do cơ quan gửi đến. Mỗi tệp được nhập trọn vẹn vào báo cáo nhập thay, hoặc không nhập.',
  'workbook.bulkFiles': 'Các tệp',
  'workbook.bulkDrop': (p: { most: number }) =>
    `Chọn các biểu mẫu Excel, hoặc kéo vào đây (tối đa ${p.most} tệp).`,
  'workbook.bulkFile': 'Tệp',
  'workbook.bulkState': 'Kết quả đọc',
  'workbook.noArrival': 'Chưa ghi nhận văn bản đến của cơ quan.',
  'workbook.bulkApply': (p: { count: number }) => `Nhập ${p.count} tệp`,
  'workbook.bulkTaken': (p: { count: number }) => `Đã nhập ${p.count} tệp.`,
  'workbook.bulkDone': 'Đã nhập',
} as const satisfies Messages;
