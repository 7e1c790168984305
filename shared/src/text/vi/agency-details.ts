import type { Messages } from '../message.js';

/** Words of the second half of an agency's page: its areas line by line, its peers, the slider of days. */
export const agencyDetailsScreens = {
  'agencyDetails.standing': (p: { round: string }) =>
    `Chưa có báo cáo kỳ này; số liệu đã thẩm tra gần nhất: ${p.round}`,
  'agencyDetails.asked': 'Nội dung đề nghị bổ sung',
  'agencyDetails.askedCount': (p: { count: number }) => `${p.count} nội dung`,
  'agencyDetails.askedDue': (p: { date: string }) => `thời hạn ${p.date}`,
  'agencyDetails.connections': 'Kết nối qua LGSP, NGSP',
  'agencyDetails.lgsp': (p: { state: string }) => `LGSP: ${p.state}`,
  'agencyDetails.ready': (p: { count: number }) => `sẵn sàng ${p.count}/4 điều kiện`,
  'agencyDetails.noConnections': 'Chưa có số liệu về kết nối.',
  'agencyDetails.system': 'Hệ thống, cơ sở dữ liệu quốc gia',
  'agencyDetails.step': 'Bước',
  'agencyDetails.route': 'Đường kết nối',
  'agencyDetails.since': 'Từ ngày',
  'agencyDetails.connectionNote':
    'NGSP chưa vận hành chính thức thì không đánh giá chậm về kết nối qua NGSP.',
  'agencyDetails.packages': 'Phần mềm một cửa, dịch vụ công đang dùng',
  'agencyDetails.noPackages': 'Chưa có số liệu về phần mềm.',
  'agencyDetails.package': 'Phần mềm',
  'agencyDetails.units': 'Đơn vị dùng',
  'agencyDetails.procedures': 'Thủ tục',
  'agencyDetails.plan': 'Phương án',
  'agencyDetails.retire': 'Ngừng dùng trước',
  'agencyDetails.retired': (p: { date: string }) => `Đã ngừng ${p.date}`,
  'agencyDetails.noProjects': 'Chưa có dự án, kế hoạch thuê nào được kê khai.',
  'agencyDetails.projectsMet': (p: { met: number; total: number }) =>
    `${p.met}/${p.total} có nội dung kết nối, chia sẻ`,
  'agencyDetails.projectNote':
    '“Chưa có căn cứ”: phê duyệt trước ngày ban hành kiến trúc hoặc chưa ban hành nên chưa đối chiếu được; không tính là không tuân thủ.',
  'agencyDetails.peers': 'So với các cơ quan cùng nhóm, cùng vùng',
  'agencyDetails.measure': 'Chỉ tiêu',
  'agencyDetails.measure.step': 'Bước xây dựng kiến trúc',
  'agencyDetails.measure.connectionsBegun': 'Kết nối đã bắt đầu',
  'agencyDetails.measure.oneStopCount': 'Số phần mềm một cửa',
  'agencyDetails.measure.level34': 'Thủ tục ở mức độ 3, 4',
  'agencyDetails.own': 'Cơ quan này',
  'agencyDetails.ofKind': 'Trung vị của nhóm (khoảng tứ phân vị)',
  'agencyDetails.ofRegion': 'Trung vị của vùng (khoảng tứ phân vị)',
  'agencyDetails.knownOf': (p: { known: number; agencies: number }) =>
    `${p.known}/${p.agencies} cơ quan có số liệu`,
  'agencyDetails.peersNote': 'Không nêu tên cơ quan khác; dưới 4 cơ quan có số liệu thì không tính trung vị.',
  'agencyDetails.asOf': 'Xem hồ sơ đến hết ngày',
  'agencyDetails.asOfKeys':
    'Phím mũi tên: một ngày; Page Up, Page Down: một quý. Ô ngày ở đầu trang nhận ngày bất kỳ.',
  'agencyDetails.stepChart': 'Các bước theo ngày văn bản',
  'agencyDetails.stepChartDay': 'Ngày',
  'agencyDetails.redDuties': (p: { count: number }) => `${p.count} nhiệm vụ quá hạn hoặc không đạt`,
  'agencyDetails.explainDuty': (p: { duty: string }) => `Xem căn cứ: ${p.duty}`,
  'agencyDetails.review': 'Phiếu thẩm tra',
  'agencyDetails.reviewOf': (p: { receipt: string }) => `Mở phiếu thẩm tra ${p.receipt}`,
  'agencyDetails.compare': 'Các lần gửi',
  'agencyDetails.compareOpen': 'So sánh các lần gửi của kỳ này',
  'agencyDetails.threads': 'Trao đổi về báo cáo kỳ này, theo từng câu',
  'agencyDetails.question': (p: { question: string }) => `Câu ${p.question}`,
  'agencyDetails.stepChartStep': 'Bước',
  'agencyDetails.stepChartCaption': (p: { instant: string }) =>
    `Bước xây dựng kiến trúc theo ngày ghi trên văn bản; số liệu tính đến ${p.instant}. Điểm đặc: đã thẩm tra; điểm rỗng: cơ quan kê khai.`,
  'agencyDetails.stepChartEmpty': 'Chưa có văn bản nào được ghi ngày.',
  'agencyDetails.stepChartTold': (p: { step: string; date: string }) =>
    `Bước gần nhất: ${p.step}, ngày ${p.date}`,
} as const satisfies Messages;
