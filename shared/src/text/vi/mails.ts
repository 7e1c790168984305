import type { Messages } from '../message.js';

/** What stands in e-mails; never loaded by the browser. */
export const mails = {
  'mail.digestSubject': (p: { count: number; date: string }) =>
    `${p.count} thông báo về báo cáo, ngày ${p.date}`,
  'mail.greeting': (p: { name: string }) => `Kính gửi: ${p.name}`,
  'mail.digestLead': 'Hệ thống theo dõi triển khai Kiến trúc Chính phủ điện tử xin thông báo:',
  'mail.more': (p: { count: number }) => `Và ${p.count} thông báo khác trên hệ thống.`,
  'mail.openAt': (p: { address: string }) => `Xem và xử lý tại: ${p.address}`,
  'mail.footer':
    'Thư do hệ thống gửi tự động; đề nghị không trả lời thư này. Cục Tin học hóa, Bộ Thông tin và Truyền thông.',
  'mail.invitationSubject': 'Liên kết tạo tài khoản',
  'mail.invitationLead':
    'Tài khoản trên Hệ thống theo dõi triển khai Kiến trúc Chính phủ điện tử đã được tạo cho Ông/Bà. Đề nghị mở liên kết dưới đây để đặt mật khẩu; liên kết dùng một lần và có hiệu lực 7 ngày.',
  'mail.resetSubject': 'Liên kết đặt lại mật khẩu',
  'mail.resetLead':
    'Đề nghị mở liên kết dưới đây để đặt lại mật khẩu trên Hệ thống theo dõi triển khai Kiến trúc Chính phủ điện tử; liên kết dùng một lần và có hiệu lực 24 giờ.',
} as const satisfies Messages;
