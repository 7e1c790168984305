import type { Messages } from '../message.js';

/** Review of accesses: who has what since when, confirmed each quarter. */
export const accessScreens = {
  'access.sub': (p: { quarter: string; done: number; count: number }) =>
    `Kỳ rà soát ${p.quarter}: đã rà soát ${p.done}/${p.count} tài khoản`,
  'access.list': 'Tài khoản và quyền',
  'access.since': 'Có tài khoản từ',
  'access.invitedBy': (p: { name: string }) => `mời bởi ${p.name}`,
  'access.mark': 'Kết quả rà soát',
  'access.notYet': 'Chưa rà soát',
  'access.keep': 'Giữ nguyên quyền',
  'access.change': 'Cần điều chỉnh',
  'access.ask': (p: { name: string }) => `Quyền của ${p.name} cần điều chỉnh?`,
  'access.askMore':
    'Ghi nội dung cần điều chỉnh. Việc ngừng tài khoản hoặc cấp lại quyền thực hiện ở mục Tài khoản.',
  'access.note': 'Nội dung cần điều chỉnh',
  'access.saved': (p: { name: string }) => `Đã ghi kết quả rà soát của ${p.name}.`,
  'access.only': 'Chỉ hiện tài khoản chưa rà soát',
  'access.allDone': 'Đã rà soát tất cả tài khoản trong quý này.',
  'access.csv': 'Tải danh sách (CSV)',
  'access.print': 'In danh sách',
  'access.lead':
    'Mỗi quý, người quản lý tài khoản xác nhận quyền của từng tài khoản còn cần thiết. Không tự rà soát tài khoản của mình.',
} as const satisfies Messages;
