import type { Messages } from '../message.js';

/** The panel of a session's papers. */
export const packScreens = {
  'pack.panel': 'Bộ tài liệu phiên họp',
  'pack.ofNow': 'bản nháp, số liệu chưa chốt',
  'pack.ofVersion': (p: { version: number }) => `theo số liệu đã chốt, phiên bản ${p.version}`,
  'pack.profile': 'Thể thức văn bản',
  'pack.profile.TT01_2011': 'Thông tư 01/2011/TT-BNV',
  'pack.profile.ND30_2020': 'Nghị định 30/2020/NĐ-CP',
  'pack.build': 'Lập bộ tài liệu',
  'pack.extractOf': 'Trích số liệu của một cơ quan',
  'pack.buildExtracts': (p: { count: number }) => `Lập trích số liệu của cả ${p.count} cơ quan`,
  'pack.extracts': 'Trích số liệu các cơ quan',
  'pack.extractsDone': (p: { done: number; of: number }) => `Đã lập ${p.done}/${p.of} cơ quan`,
  'pack.wholeExtracts': 'Tải trích số liệu các cơ quan (ZIP)',
  'pack.preparing': 'Đang chuẩn bị số liệu',
  'pack.narrative': 'Lời văn báo cáo',
  'pack.narrativeNote':
    'Mỗi đoạn được soạn từ số liệu hiện tại. Có thể sửa trước khi chốt số liệu; đoạn đã sửa giữ nguyên khi số liệu thay đổi.',
  'pack.narrativeFrozen':
    'Số liệu đã chốt: lời văn của phiên bản đã chốt không thay đổi. Nội dung sửa tại đây dùng cho phiên bản sau.',
  'pack.nothing': 'Chưa lập bộ tài liệu nào.',
  'pack.older': (p: { count: number }) => `Các lần lập trước (${p.count})`,
  'pack.draft': 'Bản nháp',
  'pack.versionName': (p: { version: number }) => `Phiên bản ${p.version}`,
  'pack.asked': (p: { what: string; profile: string; at: string; by: string }) =>
    `${p.what} · ${p.profile} · yêu cầu lúc ${p.at}, ${p.by}`,
  'pack.progress': (p: { done: number; of: number }) => `Đã lập ${p.done}/${p.of} tệp`,
  'pack.cancel': 'Dừng',
  'pack.cancelled': 'Đã dừng theo yêu cầu; chưa có tệp nào được lưu.',
  'pack.failed': 'Chưa lập được bộ tài liệu',
  'pack.again': 'Lập lại',
  'pack.failure.storage':
    'Ổ đĩa lưu tệp đã đầy hoặc không ghi được. Đề nghị quản trị giải phóng dung lượng rồi lập lại.',
  'pack.failure.slow': 'Việc lập tệp quá thời gian cho phép. Đề nghị lập lại khi hệ thống ít người dùng hơn.',
  'pack.failure.memory': 'Bộ nhớ không đủ để lập tệp. Đề nghị quản trị tăng bộ nhớ rồi lập lại.',
  'pack.failure.other':
    'Có lỗi khi lập tệp, đã ghi vào nhật ký kỹ thuật. Số liệu không bị ảnh hưởng; có thể lập lại.',
  'pack.part.report': 'Báo cáo',
  'pack.part.annexes': 'Phụ lục số liệu',
  'pack.part.slides': 'Trình chiếu',
  'pack.part.brief': 'Tóm tắt một trang',
  'pack.part.agencies': 'Dữ liệu mở: cơ quan',
  'pack.part.figures': 'Dữ liệu mở: chỉ tiêu',
  'pack.part.open': 'Dữ liệu mở',
  'pack.whole': 'Tải cả bộ (ZIP)',
  'pack.edit': 'Sửa đoạn này',
  'pack.written': 'Đã sửa',
  'pack.takeBack': 'Dùng lại đoạn soạn từ số liệu',
  'pack.paragraph': 'Lời văn',
  'pack.save': 'Lưu đoạn này',
  'pack.leave': 'Bỏ thay đổi',
} as const satisfies Messages;
