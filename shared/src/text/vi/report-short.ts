/** Short names of the questions, for lists and side columns; the full words are the titles (catalogue 2). */
const SHORT = {
  T1: 'Đầu mối, cán bộ lập báo cáo',
  T2: 'Văn bản gửi báo cáo',
  T3: 'Bí mật nhà nước',
  A1: 'Tình trạng xây dựng, ban hành',
  A2: 'Tỷ lệ hoàn thành dự thảo',
  A3: 'Thời điểm, văn bản từng bước',
  A4: 'Lấy ý kiến Bộ TT&TT',
  A5: 'Mốc các bước còn lại',
  A6: 'Đơn vị chủ trì, hình thức',
  A7: 'Đối chiếu với hướng dẫn',
  A8: 'Kế hoạch ứng dụng CNTT',
  A9: 'Nhiệm vụ theo QĐ 1819',
  A10: 'Hội thảo, tập huấn',
  B1: 'Tình trạng LGSP',
  B2: 'Đầu mối kỹ thuật',
  B3: 'Kết nối hệ thống quốc gia',
  B4: 'Dữ liệu cung cấp',
  B5: 'Số giao dịch',
  B6: 'Kế hoạch kết nối nền tảng quốc gia',
  C0: 'Tiếp nhận, giải quyết TTHC',
  C1: 'Danh mục phần mềm',
  C2: 'Số phần mềm một cửa điện tử',
  C3: 'Phần mềm được chọn',
  C4: 'Số đơn vị đã sử dụng',
  C5: 'Đơn vị đầu mối triển khai',
  C6: 'Tuân thủ quy chuẩn, tiêu chuẩn',
  C7: 'TTHC theo mức độ',
  C8: 'TTHC có phát sinh hồ sơ',
  C9: 'Số hồ sơ tiếp nhận',
  C10: 'Liên kết, chia sẻ dữ liệu',
  C11: 'Cổng dịch vụ công thống nhất',
  D1: 'Dự án, kế hoạch thuê',
  D2: 'Danh mục dự án',
  D3: 'Kết nối, chia sẻ trong hồ sơ',
  D4: 'Kinh phí',
  D5: 'Tuân thủ kiến trúc',
  E1: 'Khó khăn, vướng mắc',
  E2: 'Kiến nghị, đề xuất',
  E3: 'Kết luận phiên trước',
} as const;

/** The codes `short.<question>`, and `option.secretQuestion.<question>` for the list of T3. */
export const reportShort = shortMessages(SHORT);

type ShortMessages<Q extends string> = {
  readonly [Code in `short.${Q}` | `option.secretQuestion.${Q}`]: string;
};

export function shortMessages<Q extends string>(names: Readonly<Record<Q, string>>): ShortMessages<Q> {
  const entries = Object.entries<string>(names).flatMap(([question, name]) => [
    [`short.${question}`, name],
    [`option.secretQuestion.${question}`, `${question}. ${name}`],
  ]);
  return Object.fromEntries(entries) as ShortMessages<Q>;
}
