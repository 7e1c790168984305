import { civil } from '../text/civil-date.js';
import { DOCUMENT_1655, type Obligation } from './obligation.js';

const COMMON = {
  version: 1,
  nature: 'periodic',
  binds: 'unified',
  agencies: null,
  denominator: 'unified',
  firstDay: civil('2018-02-13'),
  dueAt: null,
} as const;

/**
 * Figures told beside the duties without being one (catalogue 4): the five tests of "unified" together, data sharing
 * between one-stop systems (the subject of document 1655), the agencies' own platforms, and how many of the issued
 * architectures were checked against the Ministry's guidance.
 */
export const INDICATORS: readonly Obligation[] = [
  {
    ...COMMON,
    code: 'thong-nhat',
    formula: 'fiveTests',
    titleVi: 'Phần mềm thống nhất: đạt đồng thời cả năm nội dung về dịch vụ công trực tuyến, một cửa điện tử',
    titleEn: 'Unified software: all five tests on online services and e-one-stop together',
    document: DOCUMENT_1655,
    sentence:
      'Công văn 1655 ngày 13/02/2018, các nội dung về phần mềm một cửa điện tử, dịch vụ công trực tuyến',
    doubt: null,
  },
  {
    ...COMMON,
    code: 'lien-thong',
    formula: 'oneStopSharing',
    titleVi: 'Liên thông dữ liệu giữa các cấp của hệ thống thông tin một cửa điện tử',
    titleEn: 'Data sharing between the levels of one-stop systems',
    document: DOCUMENT_1655,
    sentence:
      'Liên kết, chia sẻ dữ liệu giữa các hệ thống thông tin một cửa điện tử (chủ đề của công văn 1655)',
    doubt: 'Có thành nhiệm vụ riêng hay không: chờ xác nhận.',
  },
  {
    ...COMMON,
    code: 'lgsp',
    formula: 'lgspRunning',
    titleVi: 'Nền tảng tích hợp, chia sẻ dữ liệu cấp bộ, cấp tỉnh (LGSP) đang vận hành',
    titleEn: "Agency's own data platform (LGSP) in operation",
    document: {
      symbol: 'Thông tư số 13/2017/TT-BTTTT',
      issuedOn: civil('2017-06-23'),
      issuer: 'Bộ Thông tin và Truyền thông',
    },
    sentence: 'Thông tư số 13/2017/TT-BTTTT ngày 23/6/2017; không phải nhiệm vụ của công văn 1655',
    doubt: null,
  },
  {
    ...COMMON,
    code: 'theo-huong-dan',
    formula: 'guidanceCheck',
    binds: 'all',
    denominator: 'issued',
    titleVi: 'Kiến trúc đã ban hành, trong đó đã đối chiếu đủ nội dung theo hướng dẫn của Bộ TT&TT',
    titleEn: 'Issued architectures, of which checked in full against the guidance of the Ministry',
    document: DOCUMENT_1655,
    sentence:
      'Xây dựng, ban hành Kiến trúc “theo hướng dẫn của Bộ Thông tin và Truyền thông” (công văn 1655); không làm thay đổi số đã ban hành',
    doubt: 'Danh mục nội dung đối chiếu là đề xuất: chờ xác nhận.',
  },
];
