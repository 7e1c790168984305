import type { Messages } from '../message.js';

/** Why an answer cannot be saved at all: not incomplete, but no answer. */
export const malformed = {
  'malformed.shape': 'Nội dung gửi lên không theo cấu trúc của biểu mẫu.',
  'malformed.text': 'Ô này chỉ nhận chữ. Đề nghị nhập lại.',
  'malformed.characters': 'Nội dung có ký tự không được chấp nhận. Đề nghị nhập lại.',
  'malformed.tooLong': 'Nội dung dài hơn giới hạn của ô này. Đề nghị rút gọn.',
  'malformed.date': 'Ngày này không có trong lịch. Đề nghị nhập theo dạng ngày/tháng/năm.',
  'malformed.choice': 'Lựa chọn không có trong danh mục. Đề nghị chọn lại.',
  'malformed.number': 'Đề nghị nhập số nguyên.',
  'malformed.range': 'Số nằm ngoài giới hạn của ô này. Đề nghị kiểm tra.',
  'malformed.twice': 'Một dòng hoặc một lựa chọn được ghi hai lần. Đề nghị giữ lại một.',
  'malformed.tooMany': 'Số dòng vượt quá giới hạn của bảng.',
  'malformed.file': 'Chưa nhận được tệp này. Đề nghị tải lại.',
  'malformed.symbol':
    'Ký hiệu gồm chữ in hoa, chữ số, nối bằng gạch ngang không có dấu cách, ví dụ BTTTT-THH.',
  'malformed.id': 'Mã dòng không theo quy định của biểu mẫu.',
} as const satisfies Messages;
