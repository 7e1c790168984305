import type { Messages } from '../message.js';

/** Trial rounds for training: opened, practised with, put away. */
export const trialScreens = {
  'trial.title': 'Kỳ thử nghiệm (tập huấn)',
  'trial.lead':
    'Dùng để tập huấn: đủ các bước lập, gửi, thẩm tra; không tính vào số liệu, không gửi nhắc báo cáo, văn bản không vào sổ. Mã kỳ và số phiếu tiếp nhận bắt đầu bằng TN.',
  'trial.none': 'Chưa có kỳ thử nghiệm',
  'trial.open': 'Mở kỳ thử nghiệm',
  'trial.openTitle': 'Mở kỳ thử nghiệm (tập huấn)',
  'trial.purpose': 'Nội dung tập huấn',
  'trial.purposeMissing': 'Nội dung tập huấn: đề nghị nhập, ví dụ “Tập huấn khu vực miền Trung”.',
  'trial.practised': 'Biểu mẫu và các mốc như kỳ',
  'trial.noRound': (p: { from: string; to: string }) =>
    `Chưa có kỳ báo cáo nào được mở: kỳ thử nghiệm lấy kỳ số liệu của quý hiện tại, từ ${p.from} đến ${p.to}.`,
  'trial.code': 'Mã kỳ',
  'trial.review': 'Thẩm tra thử',
  'trial.end': 'Kết thúc',
  'trial.ended': 'Đã kết thúc',
  'trial.endLead':
    'Cơ quan sẽ không còn thấy kỳ thử nghiệm này. Báo cáo thử vẫn được lưu, không tính vào số liệu. Không mở lại được; khi cần, mở kỳ thử nghiệm khác.',
  'trial.opened': (p: { code: string }) => `Đã mở kỳ thử nghiệm ${p.code}.`,
  'trial.endTitle': (p: { code: string }) => `Kết thúc kỳ thử nghiệm ${p.code}?`,
  'trial.endDone': (p: { code: string }) => `Đã kết thúc kỳ thử nghiệm ${p.code}.`,
} as const satisfies Messages;
