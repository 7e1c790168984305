import type { Messages } from '../message.js';

/** What is asked where a session has ended: any screen may need it, also without fetching anything. */
export const signInAgain = {
  'signIn.password': 'Mật khẩu',
  'signIn.code': 'Mã xác thực 6 số',
  'signIn.otherAccount': 'Đăng nhập bằng tài khoản khác',
  'signIn.again': 'Phiên làm việc đã hết',
  'signIn.againLead': (p: { name: string }) =>
    `Nội dung đang nhập vẫn còn. ${p.name}, đề nghị nhập mật khẩu để tiếp tục.`,
} as const satisfies Messages;
