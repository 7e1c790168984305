import type { Messages } from '../message.js';

/** The leader's look at newly issued architectures and step backs (practice.md 22). */
export const secondLook = {
  'review.flag.awaitingLeader': 'chờ Lãnh đạo Cục xem xét',
  'review.flag.agreedByLeader': 'Lãnh đạo Cục đã đồng ý',
  'review.flag.declinedByLeader': 'Lãnh đạo Cục chưa đồng ý',
  'secondLook.isOn':
    'Báo cáo kê khai mới ban hành kiến trúc hoặc điều chỉnh về bước trước được Lãnh đạo Cục xem xét trước khi xác nhận đã thẩm tra.',
  'secondLook.isOff': 'Kết quả thẩm tra không phải trình Lãnh đạo Cục xem xét.',
  'secondLook.switchOn': 'Yêu cầu trình Lãnh đạo Cục',
  'secondLook.switchOff': 'Thôi yêu cầu trình Lãnh đạo Cục',
  'secondLook.switchOnLead':
    'Áp dụng với báo cáo kê khai mới ban hành kiến trúc hoặc điều chỉnh về bước trước, kể cả báo cáo đang thẩm tra.',
  'secondLook.switchOffLead': 'Chuyên viên xác nhận đã thẩm tra mà không phải trình Lãnh đạo Cục.',
  'secondLook.switchReason': 'Lý do',
  'secondLook.needed': 'Kết quả thẩm tra báo cáo này phải trình Lãnh đạo Cục xem xét.',
  'secondLook.asked': 'Đã trình Lãnh đạo Cục xem xét kết quả thẩm tra.',
  'secondLook.agreed': 'Lãnh đạo Cục đồng ý với kết quả thẩm tra.',
  'secondLook.declined': 'Lãnh đạo Cục chưa đồng ý với kết quả thẩm tra.',
  'secondLook.ask': 'Trình Lãnh đạo Cục',
  'secondLook.askedNow': 'Đã trình Lãnh đạo Cục',
  'secondLook.waiting': 'chờ Lãnh đạo Cục xem xét',
  'secondLook.agree': 'Đồng ý',
  'secondLook.decline': 'Chưa đồng ý',
  'secondLook.saved': 'Đã ghi ý kiến',
} as const satisfies Messages;
