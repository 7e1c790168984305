import type { Letterhead } from '@ega/shared/directives/letterhead';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { formatDateLong, formatDeadline, formatInstantExact, quarterName } from '@ega/shared/text/format';
import type { ReceiptFace } from '../reports/report-results.types.js';
import { pageMarks, type PrintedPaper } from './printed-paper.js';

const STATUS: Record<string, string> = {
  valid: 'Có hiệu lực',
  withdrawn: 'Cơ quan đã rút báo cáo',
  voided: 'Đã hủy hiệu lực',
};

/** Phiếu tiếp nhận báo cáo: number, time, hash and chain head, so that paper and database can be held against each other. */
export function receiptPaper(
  receipt: ReceiptFace,
  world: { now: string; demo: boolean; letterhead: Letterhead },
): PrintedPaper {
  const { round, agency } = receipt;
  const at = civilDateAt(receipt.recordedAt);
  return {
    issuer: { parent: world.letterhead.ministry, body: [world.letterhead.authority] },
    numberLine: `Số phiếu: ${receipt.number}`,
    dateLine: `${world.letterhead.place}, ${formatDateLong(at)}`,
    title: 'PHIẾU TIẾP NHẬN BÁO CÁO',
    subject: `Triển khai Kiến trúc Chính phủ điện tử ${quarterName(round)}`,
    facts: [
      { label: 'Cơ quan báo cáo', value: agency.agencyName },
      { label: 'Lần gửi', value: String(receipt.revisionNumber) },
      { label: 'Thời điểm ghi nhận', value: formatInstantExact(receipt.recordedAt) },
      {
        label: 'Thời hạn gửi',
        value: `${formatDeadline(receipt.dueAt)} (${receipt.late ? 'gửi chậm' : 'đúng hạn'})`,
      },
      { label: 'Cán bộ lập báo cáo', value: receipt.preparedBy },
      { label: 'Người gửi', value: receipt.submittedBy },
      ...(receipt.substituteOf
        ? [{ label: 'Gửi thay', value: `${receipt.substituteOf}, theo ${receipt.authorisedBy ?? ''}` }]
        : []),
      {
        label: 'Nội dung',
        value: `${receipt.answered} câu trả lời (${receipt.changed} cập nhật, ${receipt.confirmed} xác nhận không thay đổi); ${receipt.fileCount} tài liệu kiểm chứng`,
      },
      {
        label: 'Văn bản ký, đóng dấu',
        value: receipt.coverPending ? 'Chờ bổ sung' : 'Đã có hoặc không phải bổ sung',
      },
      { label: 'Tình trạng phiếu', value: STATUS[receipt.status] ?? receipt.status },
    ],
    sections: [],
    signatures: [],
    notes: [
      `Mã kiểm tra (SHA-256) của nội dung: ${receipt.hash}`,
      `Đầu chuỗi nhật ký khi tiếp nhận: ${receipt.chainHead}`,
      `Vị trí sổ cái: ${receipt.position}. Kiểm tra: nhập số phiếu tại mục Phiếu tiếp nhận, hoặc dùng lệnh kiểm tra của quản trị.`,
      'Phiếu do hệ thống lập, không thay cho văn bản có chữ ký và dấu của cơ quan.',
    ],
    marks: pageMarks(world.demo, world.now, round.id),
    standing: null,
    printedAt: world.now,
  };
}
