import type { Messages } from '../message.js';

/** What the editors of single questions say beside their fields. */
export const reportEditors = {
  'reportForm.addEvent': 'Thêm hội thảo, nghiên cứu, tập huấn',
  'reportForm.addService': 'Thêm dữ liệu, dịch vụ',
  'reportForm.addAgency': 'Thêm cơ quan khai thác',
  'reportForm.removeAgency': 'Bỏ',
  'reportForm.addStandard': 'Thêm văn bản của bộ, ngành khác',
  'reportForm.addOutside': 'Thêm hệ thống, tỉnh khác',
  'reportForm.addProposal': 'Thêm kiến nghị, đề xuất',
  'reportForm.packagesFirst': 'Đề nghị nhập danh mục phần mềm tại câu C1 trước.',
  'reportForm.tasksNotEntered':
    'Chưa có căn cứ: Cục Tin học hóa chưa nhập danh mục nhiệm vụ, kỳ này không phải trả lời.',
  'reportForm.moneyShape': 'Đề nghị nhập số theo triệu đồng, ví dụ 1.250,5.',
} as const satisfies Messages;
