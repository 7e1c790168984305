import type { Messages } from '../message.js';

/** Figures that were released: the public page, and the standing of an agency among its kind. */
export const releasedScreens = {
  'released.title': (p: { quarter: string }) => `Số liệu công bố của phiên họp ${p.quarter}`,
  'released.sheet': 'Số liệu công bố',
  'released.none': 'Chưa có số liệu của phiên họp nào được công bố.',
  'released.groups': 'Xây dựng, ban hành kiến trúc và gửi báo cáo theo nhóm cơ quan',
  'released.group': 'Nhóm cơ quan',
  'released.issued': 'Đã ban hành',
  'released.issuedVerified': 'Trong đó đã thẩm tra',
  'released.underWay': 'Đã triển khai (gồm đã ban hành)',
  'released.duties': 'Kết quả thực hiện nhiệm vụ',
  'released.duty': 'Nhiệm vụ',
  'released.figure': 'Chỉ tiêu',
  'released.scope': 'Phạm vi tính',
  'released.value': 'Số lượng',
  'released.countedOn': 'Tính trên',
  'released.done': 'Đã thực hiện',
  'released.verified': 'Theo số đã thẩm tra',
  'released.caption': (p: { instant: string; released: string }) =>
    `Đơn vị: cơ quan. Số liệu tính đến ${p.instant}, theo báo cáo của các cơ quan; công bố lúc ${p.released}. Số liệu thay đổi sau phiên họp không nằm trong trang này.`,
  'released.told': (p: { issued: number; total: number }) =>
    `${p.issued}/${p.total} bộ, ngành, địa phương đã ban hành kiến trúc.`,
  'released.reported': (p: { sent: number; of: number; onTime: number }) =>
    `${p.sent}/${p.of} cơ quan đã gửi báo cáo, trong đó ${p.onTime} cơ quan gửi đúng hạn.`,

  'public.isOn': 'Trang công khai đang mở: mọi người xem được mà không cần đăng nhập.',
  'public.isOff': 'Trang công khai đang tạm dừng: chỉ người có tài khoản xem được.',
  'public.switchOff': 'Tạm dừng công khai',
  'public.switchOn': 'Mở lại trang công khai',
  'public.switchOffAsk':
    'Người chưa đăng nhập sẽ không xem được trang này, từ điển số liệu và dữ liệu mở cho đến khi mở lại.',
  'public.switchOnAsk': 'Trang này, từ điển số liệu và dữ liệu mở sẽ hiển thị cho mọi người.',
  'public.switchReason': 'Lý do (ghi vào nhật ký)',
  'public.offTitle': 'Trang công khai đang tạm dừng',
  'public.offText': 'Nội dung hiển thị lại khi trang được mở. Người có tài khoản đăng nhập để xem.',
  'public.inside': 'Vào hệ thống',
  'public.work': 'Quản lý trang công khai',

  'standing.title': 'Vị trí trong nhóm theo số liệu đã công bố',
  'standing.of': (p: { quarter: string; day: string }) => `Phiên họp ${p.quarter}, số liệu tính đến ${p.day}`,
  'standing.told': (p: { own: number; below: number; same: number; above: number; none: number }) =>
    `Cơ quan ở bước ${p.own}/7. Trong nhóm có ${p.below} cơ quan ở bước thấp hơn, ${p.same} cơ quan cùng bước, ${p.above} cơ quan ở bước cao hơn, ${p.none} cơ quan chưa báo cáo.`,
  'standing.toldNone': 'Tại thời điểm đó cơ quan chưa báo cáo.',
  'standing.step': 'Bước xây dựng kiến trúc',
  'standing.agencies': 'Số cơ quan trong nhóm',
  'standing.here': 'Cơ quan đang xem',
  'standing.chart': (p: { group: string }) => `Số cơ quan ở từng bước, ${p.group}`,
  'standing.duties': 'Nhiệm vụ của cơ quan trong nhóm',
  'standing.own': 'Cơ quan',
  'standing.met': 'Cơ quan trong nhóm đã hoàn thành',
  'standing.caption': (p: { count: number; group: string }) =>
    `Đơn vị: cơ quan; tính trên ${p.count} cơ quan của nhóm ${p.group}. Không nêu tên cơ quan khác.`,
} as const satisfies Messages;
