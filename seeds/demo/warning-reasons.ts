/** What an agency of the demo writes beside a warning; a warning lets the report through but asks for a word. */
const REASONS: Readonly<Record<string, string>> = {
  R03: 'Các bước đã thực hiện trước đây nay được tổng hợp đầy đủ theo văn bản.',
  R07: 'Cùng một văn bản được dẫn tại hai nội dung có liên quan.',
  'A5-late': 'Tiến độ theo kế hoạch đã được phê duyệt; cơ quan đang rà soát để rút ngắn.',
  'A5-moved': 'Điều chỉnh theo kế hoạch sau khi giao lại đơn vị chủ trì.',
  'A7-partial': 'Nội dung còn lại được bổ sung khi cập nhật phiên bản kiến trúc.',
  'C7-change': 'Đã rà soát, công bố lại danh mục dịch vụ công trực tuyến trong kỳ.',
};

export function reasonFor(rule: string): string | null {
  return REASONS[rule] ?? null;
}
