import { civil } from '../text/civil-date.js';
import { byCode, DOCUMENT_1655, type Obligation, OBLIGATIONS, type SourceDocument } from './obligation.js';

/** Decision 1819/QĐ-TTg of 26/10/2015, the programme of 2016–2020. */
const DECISION_1819: SourceDocument = {
  symbol: 'Quyết định số 1819/QĐ-TTg',
  issuedOn: civil('2015-10-26'),
  issuer: 'Thủ tướng Chính phủ',
};

/** The Framework itself; its title page has this day (the article's "tháng 5/2015" is only quoted). */
const FRAMEWORK_1: SourceDocument = {
  symbol: 'Văn bản số 1178/BTTTT-THH',
  issuedOn: civil('2015-04-21'),
  issuer: 'Bộ Thông tin và Truyền thông',
};

/** What the sources say of the quarterly session, whose founding decision was not found. */
const SESSION: SourceDocument = {
  symbol: 'Phiên họp quý I/2018 của Ban điều hành',
  issuedOn: civil('2018-03-16'),
  issuer: 'Ban điều hành triển khai công tác ứng dụng CNTT trong hoạt động của cơ quan nhà nước',
};

const FROM_1655 = {
  version: 1,
  nature: 'periodic',
  agencies: null,
  document: DOCUMENT_1655,
  firstDay: civil('2018-02-13'),
  dueAt: null,
  doubt: null,
} as const;

const OF_UNIFIED = { ...FROM_1655, binds: 'unified', denominator: 'unified' } as const;
const OF_MINISTRY = { ...FROM_1655, nature: 'standing', binds: 'ministry', denominator: 'ministry' } as const;

const PROJECTS_1655 =
  'Đối với các dự án CNTT hoặc kế hoạch thuê dịch vụ CNTT được thực hiện từ năm 2018 trở đi, phải có yêu cầu, nội dung ' +
  'về kết nối, chia sẻ và liên thông các cấp';
const COMPLIANCE_1655 =
  'Khi đầu tư hoặc thuê dịch vụ các hệ thống xử lý thủ tục hành chính, phục vụ phát triển Chính phủ điện tử phải tuân ' +
  'thủ Kiến trúc Chính phủ điện tử cấp Bộ (đối với cấp Bộ), Kiến trúc Chính quyền điện tử cấp tỉnh (đối với tỉnh) đã ' +
  'được phê duyệt';
const SOFTWARE_1655 =
  'Xây dựng các phần mềm dịch vụ công trực tuyến, phần mềm một cửa điện tử thống nhất trên cơ sở tổ chức lại các phần ' +
  'mềm hiện có';

/** O3 to O10: what document 1655 asks of agencies beside the architecture. */
const AGENCY_DUTIES: readonly Obligation[] = [
  {
    ...FROM_1655,
    code: 'O3',
    formula: 'projectRequirements',
    binds: 'all',
    denominator: 'projectAgencies',
    titleVi: 'Dự án, kế hoạch thuê dịch vụ CNTT có yêu cầu, nội dung kết nối, chia sẻ và liên thông các cấp',
    titleEn:
      'IT projects and service hiring plans ask for connection, sharing and interlinking of all levels',
    sentence: PROJECTS_1655,
  },
  {
    ...FROM_1655,
    code: 'O4',
    formula: 'architectureCompliance',
    binds: 'O1',
    denominator: 'compliantAgencies',
    titleVi:
      'Hệ thống xử lý thủ tục hành chính của bộ, ngành tuân thủ Kiến trúc Chính phủ điện tử đã phê duyệt',
    titleEn: 'Systems for administrative procedures of ministries comply with the approved architecture',
    sentence: COMPLIANCE_1655,
    doubt: 'Cơ quan thuộc Chính phủ có thuộc đối tượng hay không: chờ xác nhận.',
  },
  {
    ...FROM_1655,
    code: 'O5',
    formula: 'architectureCompliance',
    binds: 'tinh',
    denominator: 'compliantAgencies',
    titleVi:
      'Hệ thống xử lý thủ tục hành chính của tỉnh, thành phố tuân thủ Kiến trúc Chính quyền điện tử đã phê duyệt',
    titleEn: 'Systems for administrative procedures of provinces comply with the approved architecture',
    sentence: COMPLIANCE_1655,
  },
  {
    ...OF_UNIFIED,
    code: 'O6',
    formula: 'onlinePortal',
    titleVi: 'Xây dựng phần mềm dịch vụ công trực tuyến thống nhất',
    titleEn: 'Build one unified online-service software',
    sentence: SOFTWARE_1655,
  },
  {
    ...OF_UNIFIED,
    code: 'O7',
    formula: 'unifiedPackage',
    titleVi: 'Xây dựng phần mềm một cửa điện tử thống nhất trên cơ sở tổ chức lại phần mềm hiện có',
    titleEn: 'Build one unified one-stop software by reorganising the existing ones',
    sentence: SOFTWARE_1655,
    doubt: 'Cấp xã có tính vào nhiệm vụ này hay không: chờ xác nhận. Hiện tính cấp sở và cấp huyện.',
  },
  {
    ...OF_UNIFIED,
    code: 'O8',
    nature: 'standing',
    formula: 'focalUnit',
    titleVi: 'Giao một đơn vị đầu mối tổ chức thực hiện',
    titleEn: 'Give the implementation to one focal unit',
    sentence:
      'Bảo đảm việc triển khai do 1 đơn vị đầu mối thuộc bộ, cơ quan ngang bộ, UBND cấp tỉnh tổ chức thực hiện',
  },
  {
    ...OF_UNIFIED,
    code: 'O9',
    formula: 'onePackage',
    titleVi: 'Sử dụng thống nhất 1 phần mềm một cửa điện tử',
    titleEn: 'Use exactly one one-stop software',
    sentence:
      'Mỗi bộ, cơ quan ngang bộ, mỗi tỉnh, thành phố trực thuộc trung ương sử dụng thống nhất 1 phần mềm của bộ, tỉnh',
    doubt: 'Một phần mềm cho mỗi loại hay một phần mềm tích hợp: chờ xác nhận.',
  },
  {
    ...OF_UNIFIED,
    code: 'O10',
    formula: 'standards',
    titleVi: 'Phần mềm tuân thủ hướng dẫn, quy định, quy chuẩn, tiêu chuẩn kỹ thuật',
    titleEn: 'The software follows guidance, rules, technical regulations and standards',
    sentence:
      'Việc xây dựng phần mềm phải bảo đảm tuân thủ các hướng dẫn, quy định, quy chuẩn, tiêu chuẩn kỹ thuật của Bộ ' +
      'TT&TT và các Bộ, ngành khác',
  },
];

/** O11 to O15, O19: what the Ministry itself owes; O20: its Authority. */
const MINISTRY_DUTIES: readonly Obligation[] = [
  {
    ...OF_MINISTRY,
    code: 'O11',
    formula: 'ngspBuilt',
    titleVi: 'Hoàn thành xây dựng nền tảng tích hợp dữ liệu quốc gia (NGSP)',
    titleEn: 'Finish building the national data integration platform (NGSP)',
    sentence: 'Bộ TT&TT khẩn trương hoàn thành xây dựng nền tảng tích hợp dữ liệu quốc gia (NGSP)',
  },
  {
    ...OF_MINISTRY,
    code: 'O12',
    formula: 'ngspGuides',
    titleVi: 'Hướng dẫn kết nối, tích hợp dữ liệu thông qua NGSP',
    titleEn: 'Guide the connection and integration of data through the NGSP',
    sentence: 'Hướng dẫn các bộ, ngành, địa phương kết nối, tích hợp dữ liệu thông qua nền tảng này',
  },
  {
    ...OF_MINISTRY,
    code: 'O13',
    formula: 'ngspPlanPublished',
    titleVi: 'Công khai kế hoạch xây dựng NGSP',
    titleEn: 'Publish the plan to build the NGSP',
    sentence: 'Công khai kế hoạch xây dựng nền tảng NGSP để các Bộ, ngành, địa phương phối hợp triển khai',
  },
  {
    ...OF_MINISTRY,
    code: 'O14',
    formula: 'technicalStandards',
    titleVi: 'Cung cấp chuẩn kỹ thuật kết nối, chia sẻ dữ liệu',
    titleEn: 'Provide the technical standards for connecting and sharing data',
    sentence: 'Cung cấp các chuẩn kỹ thuật để kết nối, chia sẻ dữ liệu',
  },
  {
    ...OF_MINISTRY,
    code: 'O15',
    formula: 'oneStopSolution',
    titleVi: 'Đề xuất giải pháp phần mềm một cửa điện tử thống nhất',
    titleEn: 'Propose a unified one-stop software solution',
    sentence:
      'Chủ trì, phối hợp với Văn phòng Chính phủ và bộ, ngành, địa phương có liên quan đề xuất giải pháp phần mềm một ' +
      'cửa điện tử thống nhất',
  },
  {
    ...OF_MINISTRY,
    code: 'O19',
    formula: 'urging',
    titleVi: 'Đôn đốc, hướng dẫn; tổ chức hội thảo khu vực; ban hành văn bản hướng dẫn',
    titleEn: 'Urge and guide; hold regional workshops; issue guidance',
    sentence:
      'Đẩy mạnh việc đôn đốc, hướng dẫn; tổ chức các hội thảo khu vực trên cả nước; đã ban hành văn bản hướng dẫn',
    document: SESSION,
    firstDay: civil('2018-03-16'),
  },
  {
    ...FROM_1655,
    code: 'O20',
    formula: 'quarterlyStatistics',
    binds: 'authority',
    denominator: 'authority',
    titleVi: 'Thống kê, báo cáo trước Ban điều hành từng quý',
    titleEn: 'Quarterly statistics before the Steering Board',
    sentence: 'Theo thống kê của Cục Tin học hóa, đến thời điểm hiện tại …',
    document: SESSION,
    firstDay: civil('2018-03-16'),
    doubt: 'Chu kỳ quý được suy ra từ tên "phiên họp quý I/2018": chờ xác nhận.',
  },
];

/** O16 to O18: duties of agencies that rest on plans and programmes. */
const PLAN_DUTIES: readonly Obligation[] = [
  {
    ...FROM_1655,
    code: 'O16',
    formula: 'ngspConnection',
    binds: 'all',
    denominator: 'all',
    titleVi: 'Phối hợp triển khai, kết nối qua NGSP',
    titleEn: 'Take part in the NGSP and connect through it',
    sentence:
      'Công khai kế hoạch xây dựng nền tảng NGSP để các Bộ, ngành, địa phương phối hợp triển khai; hướng dẫn các bộ, ' +
      'ngành, địa phương kết nối, tích hợp dữ liệu thông qua nền tảng này',
  },
  {
    ...FROM_1655,
    code: 'O17',
    formula: 'programmeTasks',
    binds: 'unified',
    denominator: 'unified',
    titleVi: 'Nhiệm vụ được giao tại Quyết định số 1819/QĐ-TTg (2016–2020)',
    titleEn: 'Tasks given by Decision 1819/QĐ-TTg (2016–2020)',
    sentence:
      'Căn cứ vào nhiệm vụ của các Bộ, tỉnh, thành phố trực thuộc Trung ương được Thủ tướng Chính phủ giao tại Quyết ' +
      'định 1819',
    document: DECISION_1819,
    firstDay: DECISION_1819.issuedOn,
    dueAt: '2021-01-01T00:00:00+07:00',
    doubt: 'Danh mục nhiệm vụ theo văn bản gốc: chờ Cục Tin học hóa nhập chính thức.',
  },
  {
    ...FROM_1655,
    code: 'O18',
    formula: 'applicationPlan',
    binds: 'all',
    denominator: 'all',
    titleVi: 'Lập, triển khai Kế hoạch ứng dụng công nghệ thông tin theo lộ trình, trách nhiệm',
    titleEn: 'Make and carry out an IT application plan with roadmap and duties',
    sentence:
      'Các cơ quan nhà nước có thể xây dựng, triển khai Kế hoạch ứng dụng CNTT theo lộ trình và trách nhiệm triển khai ở ' +
      'các cấp',
    document: FRAMEWORK_1,
    firstDay: FRAMEWORK_1.issuedOn,
    doubt: 'Văn bản ghi "có thể": không đánh giá chậm, quá hạn.',
  },
];

/** Every duty of the source article, O1 to O20 (domain 10), in its order. */
export const KNOWN_OBLIGATIONS: readonly Obligation[] = [
  ...OBLIGATIONS,
  ...AGENCY_DUTIES,
  ...MINISTRY_DUTIES,
  ...PLAN_DUTIES,
].sort(byCode);
