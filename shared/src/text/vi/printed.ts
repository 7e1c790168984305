import type { Messages } from '../message.js';

/** Words of the printed report and of the receipt (format of TT 01/2011/TT-BNV). */
export const printedWords = {
  'print.nation': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'print.motto': 'Độc lập - Tự do - Hạnh phúc',
  'print.peoplesCommittee': 'ỦY BAN NHÂN DÂN',
  'print.numberLine': (p: { symbol: string }) => `Số:            ${p.symbol}`,
  'print.placeAndDate': (p: { year: string }) => `……………, ngày …… tháng …… năm ${p.year}`,
  'print.report': 'BÁO CÁO',
  'print.subject.ministry': (p: { quarter: string }) =>
    `Tình hình xây dựng, ban hành Kiến trúc Chính phủ điện tử ${p.quarter}`,
  'print.subject.province': (p: { quarter: string }) =>
    `Tình hình xây dựng, ban hành Kiến trúc Chính quyền điện tử ${p.quarter}`,
  'print.to': 'Kính gửi: Bộ Thông tin và Truyền thông.',
  'print.opening': (p: { agency: string; from: string; to: string; cutOff: string }) =>
    `${p.agency} báo cáo tình hình triển khai như sau (kỳ số liệu từ ngày ${p.from} đến ngày ${p.to}; thời điểm chốt số liệu: hết ngày ${p.cutOff}):`,
  'print.unanswered': 'Chưa có nội dung trả lời.',
  'print.documents': 'Tài liệu kiểm chứng kèm theo',
  'print.documentLine': (p: { name: string; pages: string }) => `${p.name}${p.pages}`,
  'print.documentPages': (p: { pages: number }) => ` (${p.pages} trang)`,
  'print.closing': (p: { agency: string }) =>
    `Trên đây là báo cáo của ${p.agency}, trân trọng gửi Bộ Thông tin và Truyền thông tổng hợp.`,
  'print.recipients': 'Nơi nhận:',
  'print.recipientAbove': '- Như trên;',
  'print.recipientAuthority': '- Cục Tin học hóa (Bộ TT&TT);',
  'print.recipientFile': '- Lưu: VT, ………',
  'print.onBehalf': 'TM. ỦY BAN NHÂN DÂN',
  'print.signer': 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
  'print.signHere': '(Chữ ký, dấu, họ và tên)',
  'print.fromDraft': (p: { instant: string }) =>
    `Bản in từ hệ thống để trình ký, lúc ${p.instant}; báo cáo chưa gửi.`,
  'print.fromRevision': (p: { number: number; receipt: string; instant: string }) =>
    `Bản in của lần gửi ${p.number}, Phiếu tiếp nhận ${p.receipt}, gửi lúc ${p.instant}.`,

  'receipt.ministry': 'BỘ THÔNG TIN VÀ TRUYỀN THÔNG',
  'receipt.authority': 'CỤC TIN HỌC HÓA',
  'receipt.title': 'PHIẾU TIẾP NHẬN BÁO CÁO',
  'receipt.numbered': (p: { number: string }) => `Số phiếu: ${p.number}`,
  'receipt.agency': 'Cơ quan báo cáo',
  'receipt.round': 'Kỳ báo cáo',
  'receipt.revision': 'Lần gửi',
  'receipt.recordedAt': 'Thời điểm tiếp nhận',
  'receipt.dueAt': 'Thời hạn gửi của cơ quan',
  'receipt.timeliness': 'Tình trạng thời hạn',
  'receipt.onTime': 'Gửi đúng hạn',
  'receipt.late': 'Gửi chậm',
  'receipt.preparedBy': 'Người lập báo cáo',
  'receipt.submittedBy': 'Người phê duyệt và gửi',
  'receipt.content': 'Nội dung',
  'receipt.contentText': (p: { answered: number; confirmed: number; changed: number; files: number }) =>
    `${p.answered} câu trả lời: ${p.confirmed} xác nhận không thay đổi, ${p.changed} cập nhật; ${p.files} tệp tài liệu kiểm chứng`,
  'receipt.status': 'Hiệu lực của phiếu',
  'receipt.status.valid': 'Có hiệu lực',
  'receipt.status.superseded': 'Có hiệu lực; cơ quan đã gửi lần sau thay thế',
  'receipt.status.withdrawn': (p: { at: string }) => `ĐÃ RÚT: cơ quan rút báo cáo lúc ${p.at}`,
  'receipt.status.voided': (p: { at: string }) => `ĐÃ HỦY HIỆU LỰC lúc ${p.at}`,
  'receipt.cover': 'Văn bản ký, đóng dấu',
  'receipt.coverPending': 'Chờ bổ sung',
  'receipt.coverGiven': 'Đã có',
  'receipt.hash': 'Mã kiểm tra (SHA-256)',
  'receipt.chainHead': 'Mã chuỗi nhật ký tại thời điểm tiếp nhận',
  'receipt.position': 'Vị trí sổ ghi của hệ thống',
  'receipt.note':
    'Phiếu do hệ thống lập khi tiếp nhận báo cáo. Mã kiểm tra tính trên toàn bộ nội dung đã gửi; nội dung thay đổi thì mã thay đổi. Phiếu không thay văn bản báo cáo có chữ ký, đóng dấu.',
  'receipt.printedAt': (p: { instant: string }) => `In lúc ${p.instant}`,
} as const satisfies Messages;
