import type { Messages } from '../message.js';

/** What the Authority records of an architecture that came through the secret channel (practice.md 14). */
export const secretRecord = {
  'secretRecord.heading': 'Văn bản mật',
  'secretRecord.lead': 'Báo cáo có nội dung thuộc phạm vi bí mật nhà nước.',
  'secretRecord.none':
    'Chưa ghi nhận bước xây dựng, ban hành kiến trúc nhận qua đường văn bản mật. Khi chưa ghi nhận, cơ quan thuộc trạng thái “Chưa có căn cứ”.',
  'secretRecord.told': (p: { step: string; on: string; number: string; arrived: string }) =>
    `Đã nhận qua đường văn bản mật: số đến ${p.number}, ngày đến ${p.arrived}. ${p.step}${p.on ? `, từ ngày ${p.on}` : ''}.`,
  'secretRecord.by': (p: { by: string; round: string }) => `${p.by} ghi nhận tại ${p.round}.`,
  'secretRecord.act': 'Ghi nhận văn bản mật',
  'secretRecord.again': 'Ghi nhận lại',
  'secretRecord.title': (p: { agency: string }) => `Ghi nhận văn bản mật: ${p.agency}`,
  'secretRecord.warning':
    'Chỉ ghi số đến, ngày đến, bước và ngày. Không ghi số, ký hiệu, trích yếu, nội dung của văn bản mật.',
  'secretRecord.number': 'Số đến',
  'secretRecord.numberHint': 'Theo sổ đăng ký văn bản mật đến của Cục.',
  'secretRecord.arrivedOn': 'Ngày đến',
  'secretRecord.step': 'Bước xây dựng, ban hành kiến trúc',
  'secretRecord.began': 'Ngày bắt đầu bước',
  'secretRecord.issuedOn': 'Ngày ban hành kiến trúc',
  'secretRecord.missing': (p: { field: string }) => `Đề nghị nhập: ${p.field.toLowerCase()}.`,
  'secretRecord.saved': 'Đã ghi nhận văn bản mật',
  'secretRecord.fault.step': 'Bước ghi nhận khác với bước cơ quan đã kê khai tại câu A1.',
  'secretRecord.fault.arrivedOn': 'Ngày đến không được sau ngày hôm nay hoặc trước 01/01/2010.',
  'secretRecord.fault.reachedOn': 'Ngày của bước không được sau ngày đến hoặc trước 01/01/2010.',
  'secretRecord.fault.notSecret': 'Báo cáo không có nội dung kiến trúc thuộc phạm vi bí mật nhà nước.',
} as const satisfies Messages;
