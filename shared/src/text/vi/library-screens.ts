import type { Messages } from '../message.js';

/** Words of the library of issued architectures. */
export const libraryScreens = {
  'library.title': 'Thư viện kiến trúc đã ban hành',
  'library.sub': 'Để các cơ quan đang xây dựng tham khảo',
  'library.print': 'In danh sách',
  'library.list': 'Kiến trúc đã ban hành',
  'library.shown': (p: { shown: number; total: number }) => `${p.shown}/${p.total} kiến trúc`,
  'library.agency': 'Cơ quan',
  'library.decision': 'Quyết định',
  'library.issuedOn': 'Ngày ban hành',
  'library.signer': 'Chức vụ, cơ quan ký',
  'library.version': 'Phiên bản',
  'library.framework': (p: { version: string }) => `theo Khung ${p.version}`,
  'library.file': 'Tệp',
  'library.open': 'Tải văn bản',
  'library.openOf': (p: { agency: string }) => `Tải văn bản của ${p.agency}`,
  'library.noFile': 'Chưa có tệp',
  'library.search': 'Tìm cơ quan, số văn bản, tên văn bản',
  'library.none': 'Không có kiến trúc nào khớp bộ lọc.',
  'library.empty': 'Chưa có kiến trúc nào đã ban hành và đã thẩm tra.',
  'library.caption': (p: { instant: string; count: number; agencies: number; waiting: number }) =>
    `Thư viện lúc ${p.instant}: ${p.count} kiến trúc có quyết định đã thẩm tra, không thuộc danh mục bí mật nhà nước, tính trên ${p.agencies} cơ quan. ${p.waiting} kiến trúc cơ quan kê khai đã ban hành đang chờ thẩm tra.`,
} as const satisfies Messages;
