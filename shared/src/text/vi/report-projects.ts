import type { Messages } from '../message.js';
import { type OfPlatform, platformWord } from '../platform-word.js';

/** Part D of the form (catalogue 2, D1–D3). */
export const reportProjects = {
  'field.D1.has': 'Dự án, kế hoạch thuê dịch vụ từ năm 2018',
  'option.hasProjects.yes': 'Có',
  'option.hasProjects.none': 'Không phát sinh trong kỳ',
  'help.D1.1':
    'Chọn "Có" khi có dự án hoặc kế hoạch thuê dịch vụ thực hiện từ năm 2018, kể cả chuyển tiếp từ trước.',
  'help.D1.2':
    'Chọn "Không phát sinh trong kỳ": các nhiệm vụ về dự án ghi "Không áp dụng", không tính là chưa đạt.',

  'field.D2.projects': 'Danh mục dự án, kế hoạch thuê dịch vụ',
  'field.D2.projects.name': 'Tên dự án, kế hoạch thuê dịch vụ',
  'field.D2.projects.owner': 'Chủ đầu tư hoặc đơn vị chủ trì',
  'field.D2.projects.form': 'Hình thức',
  'field.D2.projects.funds': 'Nguồn vốn',
  'field.D2.projects.fromYear': 'Từ năm',
  'field.D2.projects.toYear': 'Đến năm',
  'field.D2.projects.state': 'Tình trạng',
  'field.D2.projects.handlesProcedures': 'Xử lý TTHC, phục vụ phát triển Chính phủ điện tử',
  'field.D2.projects.carriedOver': 'Chuyển tiếp từ trước năm 2018',
  'field.D2.projects.decision': 'Quyết định phê duyệt',
  'option.projectForm.investment': 'Đầu tư',
  'option.projectForm.service': 'Thuê dịch vụ',
  'option.fund.central': 'Ngân sách trung ương',
  'option.fund.local': 'Ngân sách địa phương',
  'option.fund.other': 'Nguồn khác',
  'option.projectState.preparing': 'Chuẩn bị',
  'option.projectState.approved': 'Đã phê duyệt',
  'option.projectState.running': 'Đang thực hiện',
  'option.projectState.done': 'Hoàn thành',
  'option.projectState.stopped': 'Dừng',
  'option.yesNo.yes': 'Có',
  'option.yesNo.no': 'Không',
  'help.D2.1':
    'Được chấp nhận: quyết định phê duyệt chủ trương, dự án hoặc kế hoạch thuê dịch vụ (số, ngày).',
  'help.D2.2': 'Dự án chuyển tiếp từ trước năm 2018 đánh dấu riêng.',

  'field.D3.projects': 'Đối chiếu từng dự án, kế hoạch thuê dịch vụ',
  'field.D3.projects.project': 'Dự án, kế hoạch thuê dịch vụ',
  'field.D3.projects.required': '(1) Có yêu cầu kết nối, chia sẻ',
  'field.D3.projects.required.answer': 'Kết quả đối chiếu',
  'field.D3.projects.required.where': 'Trang, mục',
  'field.D3.projects.specified':
    '(2) Có nội dung cụ thể: dữ liệu gì, với ai, cấp nào (trung ương, tỉnh, huyện, xã)',
  'field.D3.projects.specified.answer': 'Kết quả đối chiếu',
  'field.D3.projects.specified.where': 'Trang, mục',
  'field.D3.projects.viaPlatforms': (p: OfPlatform) => `(3) Kết nối qua LGSP, ${platformWord(p)}`,
  'field.D3.projects.viaPlatforms.answer': 'Kết quả đối chiếu',
  'field.D3.projects.viaPlatforms.where': 'Trang, mục',
  'field.D3.projects.standards': '(4) Áp dụng Thông tư 39/2017/TT-BTTTT, Thông tư 13/2017/TT-BTTTT',
  'field.D3.projects.standards.answer': 'Kết quả đối chiếu',
  'field.D3.projects.standards.where': 'Trang, mục',
  'field.D3.projects.extract': 'Trích hồ sơ (thuyết minh, thiết kế, hồ sơ yêu cầu)',
  'option.fileCheck.yes': 'Có',
  'option.fileCheck.no': 'Không',
  'option.fileCheck.notEnough': 'Chưa đủ thông tin',
  'help.D3.1':
    'Đối chiếu hồ sơ của từng dự án, ghi trang, mục. Mục (1) và (2) bắt buộc; mục (3) và (4) để khuyến nghị.',
  'help.D3.2': 'Được chấp nhận: trích thuyết minh, thiết kế hoặc hồ sơ yêu cầu.',
} as const satisfies Messages;
