import type { Messages } from '../message.js';

/** Words printed in the workbook of the form itself. */
export const workbookSheets = {
  'form.sheet.head': 'Hướng dẫn',
  'form.sheet.lists': 'Danh mục',
  'form.sheet.title': (p: { quarter: string }) =>
    `Báo cáo tình hình triển khai Kiến trúc Chính phủ điện tử ${p.quarter}`,
  'form.sheet.titleProvince': (p: { quarter: string }) =>
    `Báo cáo tình hình triển khai Kiến trúc Chính quyền điện tử ${p.quarter}`,
  'form.sheet.form': 'Biểu mẫu',
  'form.sheet.basis': 'Căn cứ',
  'form.sheet.basisText': 'Công văn 1655 ngày 13/02/2018',
  'form.sheet.agency': 'Cơ quan báo cáo',
  'form.sheet.receiver': 'Cơ quan nhận báo cáo',
  'form.sheet.period': 'Kỳ số liệu',
  'form.sheet.periodText': (p: { from: string; to: string }) => `từ ngày ${p.from} đến hết ngày ${p.to}`,
  'form.sheet.cutOff': 'Thời điểm chốt số liệu',
  'form.sheet.dueAt': 'Thời hạn gửi',
  'form.sheet.sending': 'Phương thức gửi',
  'form.sheet.sendingText':
    'Nhập lại tệp này trên hệ thống, tại trang Báo cáo của cơ quan; gửi báo cáo trên hệ thống',
  'form.paper.sendingText':
    'Gửi trên hệ thống; văn bản ký, đóng dấu gửi kèm hoặc bổ sung trong 05 ngày làm việc',
  'form.sheet.contact': 'Đầu mối hỗ trợ',
  'form.sheet.part': 'Phạm vi của tệp',
  'form.sheet.partAll': 'Toàn bộ biểu mẫu',
  'form.sheet.partSome': (p: { list: string }) => `Một phần biểu mẫu, các câu ${p.list}`,
  'form.sheet.issuedAt': 'Số liệu trên hệ thống lúc',
  'form.sheet.howTo': 'Cách nhập',
  'form.sheet.how1':
    'Chỉ nhập vào ô nền vàng nhạt. Các ô khác đã khóa; đề nghị giữ nguyên tên và thứ tự các trang.',
  'form.sheet.how2':
    'Ô có danh sách: chọn trong danh sách. Câu được chọn nhiều nội dung: ghi “x” vào từng dòng chọn.',
  'form.sheet.how3': 'Ngày: nhập dạng ngày/tháng/năm, ví dụ 27/02/2017.',
  'form.sheet.how4':
    'Số liệu: nhập số nguyên (số 0 là có số liệu). Không có phát sinh: ghi “Không phát sinh: lý do”. Chưa có số liệu: ghi “Chưa có số liệu: ngày dự kiến có”. Ô để trống không được tính là 0.',
  'form.sheet.how5':
    'Bảng danh mục: ghi thêm vào các dòng trống cuối bảng. Xóa hết nội dung của một dòng là đưa dòng đó ra khỏi danh mục.',
  'form.sheet.how6':
    'Nội dung kỳ trước đã điền sẵn nhưng chưa được tính: đề nghị sửa, hoặc ghi “x” tại ô Xác nhận không thay đổi của câu.',
  'form.sheet.how7':
    'Tệp tài liệu kiểm chứng được tải lên trên hệ thống, không đính kèm trong tệp Excel. Không nhập nội dung, số văn bản thuộc phạm vi bí mật nhà nước.',
  'form.sheet.how8':
    'Nhập xong: tại trang Báo cáo của cơ quan, chọn Nhập từ tệp Excel. Hệ thống cho xem các thay đổi trước khi lưu; tệp chưa sửa thì không có thay đổi.',
  'form.sheet.code': 'Câu',
  'form.sheet.content': 'Nội dung',
  'form.sheet.answer': 'Trả lời',
  'form.sheet.guide': 'Cách ghi',
  'form.sheet.row': 'Dòng',
  'form.sheet.confirm': 'Xác nhận không thay đổi so với kỳ trước (ghi x)',
  'form.sheet.secretClosed': 'Câu thuộc phạm vi bí mật nhà nước: ô đã khóa',
  'form.sheet.closed': 'Câu hiện không nhận cập nhật',
  'form.sheet.tickHint': 'Ghi x để chọn',
  'form.sheet.dateHint': 'Ngày/tháng/năm',
  'form.sheet.countHint': 'Số nguyên; hoặc Không phát sinh: lý do; hoặc Chưa có số liệu: ngày dự kiến',
  'form.sheet.linesHint': 'Mỗi dòng một nội dung (Alt+Enter để xuống dòng)',
  'form.sheet.choiceHint': 'Chọn trong danh sách',
  'form.sheet.notInList': 'Nội dung không có trong danh sách. Đề nghị chọn trong danh sách.',
} as const satisfies Messages;
