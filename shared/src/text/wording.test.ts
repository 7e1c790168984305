import { describe, expect, it } from '@jest/globals';
import { CATALOGUES } from './say.js';
import { errors } from './vi/errors.js';
import { report } from './vi/report.js';
import { round } from './vi/round.js';
import { screens } from './vi/screens.js';
import { status } from './vi/status.js';

interface Row {
  readonly never: readonly string[];
  /** Expressions that contain a forbidden one and are right. */
  readonly right?: readonly string[];
  /** The keys the row speaks of, when it does not speak of all. */
  readonly keys?: RegExp;
}

/** What an official would not write, from the project's wording list; '#' stands for a number. */
const ROWS: readonly Row[] = [
  { never: ['mẫu số'] },
  { never: ['trình duyệt'], right: ['trình phê duyệt'], keys: /step|stage|A1|L1/ },
  { never: ['tự khai'] },
  { never: ['bị trả lại', 'trả lại báo cáo', 'trả lại câu'] },
  { never: ['nộp báo cáo', 'chưa nộp', 'nộp trễ', 'trước khi nộp'] },
  { never: ['trễ'] },
  { never: ['vì sao đỏ', 'để hết đỏ', 'để hết vàng'] },
  { never: ['thiếu # cơ quan', 'còn thiếu #'] },
  { never: ['với đà hiện nay', 'kịp hạn'] },
  { never: ['nhịp thực tế', 'nhịp cần'] },
  { never: ['quá hẹn tự đặt', 'hẹn', 'xong đúng hẹn', 'xong trễ'] },
  { never: ['mốc tự đặt'] },
  { never: ['tự thực hiện', 'việc giao'], right: ['nhiệm vụ được giao'] },
  {
    never: ['nhắc', 'đôn đốc', 'soạn công văn'],
    right: [
      'hướng dẫn, đôn đốc',
      'đã gửi nhắc báo cáo',
      'gửi nhắc báo cáo',
      'ghi đôn đốc',
      'dự thảo công văn',
    ],
  },
  { never: ['cán bộ nhập liệu'] },
  { never: ['duyệt'], right: ['phê duyệt'], keys: /^role\.|approv/i },
  { never: ['thẩm tra đạt'] },
  { never: ['đạt', 'trả lại'], keys: /^review\./ },
  { never: ['minh chứng'] },
  { never: ['sai số liệu', 'lệch kỳ trước', 'chưa rõ'] },
  { never: ['biên nhận'] },
  { never: ['xin ý kiến bộ'] },
  { never: ['đừng'] },
  { never: ['xác nhận không đổi'] },
  { never: ['cần xử lý #'] },
  { never: ['lùi bước'] },
  { never: ['không trước hạn'] },
  { never: ['rời rạc', 'gộp #', '# pm', 'chưa cc', 'chưa kh'] },
  { never: ['chủ tịch hcm', 'ban ql'] },
  { never: ['bộ lđ', 'thể thao và dl', 'bộ #'], right: ['cơ quan ngang bộ #', 'nội bộ #'] },
  { never: ['q.đ.'] },
  { never: ['thu báo cáo', 'chốt số', 'họp'], right: ['chốt số liệu', 'phiên họp'] },
  { never: ['nguồn số', 'xếp', 'trợ năng'], right: ['nguồn số liệu', 'sắp xếp'] },
  { never: ['ngày cuối hợp lệ'] },
  // Internal codes are no headings for leaders: the duty has a name.
  { never: ['o#'], keys: /^(overview|figure|matrix|board|agency)\./ },
  { never: ['chưa bắt đầu'] },
];

// Parameters of any sentence: a text that is also a day and an instant, so that every formatter accepts it.
const ANYTHING = new Proxy({}, { get: () => '2018-03-16' });

/** A message as people read it, and as it is written where it cannot be filled in; parameters become '#'. */
function readings(message: unknown): string[] {
  if (typeof message !== 'function') return [String(message)];
  const written = String(message).replace(/\$\{[^}]*\}/g, '#');
  try {
    return [written, String((message as (p: unknown) => unknown)(ANYTHING))];
  } catch {
    return [written];
  }
}

function offences(code: string, message: unknown): string[] {
  const texts = readings(message).map((text) => text.normalize('NFC').toLowerCase().replace(/\d+/g, '#'));
  return ROWS.filter((row) => row.keys?.test(code) ?? true).flatMap((row) =>
    row.never
      .filter((never) => texts.some((text) => contains(without(text, row.right ?? []), never)))
      .map((never) => `${code}: ${never}`),
  );
}

function without(text: string, right: readonly string[]): string {
  return right.reduce((rest, expression) => rest.replaceAll(expression, ' | '), text);
}

function contains(text: string, words: string): boolean {
  const escaped = words.replace(/[.]/g, '\\.');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

describe('the wording of the Vietnamese catalogue', () => {
  it('uses no expression that an official would not write', () => {
    const found = Object.entries(CATALOGUES.vi).flatMap(([code, message]) => offences(code, message));
    expect(found).toEqual([]);
  });

  it('is itself a test that finds: wrong words fail, their right forms pass', () => {
    expect(offences('x', 'Bị trả lại 2 câu')).toEqual(['x: bị trả lại']);
    expect(offences('x', (p: { n: number }) => `Còn thiếu ${p.n}`)).toEqual(['x: còn thiếu #']);
    expect(offences('x', 'Gửi nhắc báo cáo tới 9 cơ quan; Chốt số liệu; Phiên họp; Sắp xếp')).toEqual([]);
    expect(offences('review.accept', 'Đạt')).toEqual(['review.accept: đạt']);
    expect(offences('status.met', 'Đạt')).toEqual([]);
    expect(offences('architecture.step.6', 'Trình duyệt')).toEqual(['architecture.step.6: trình duyệt']);
  });

  it.each([
    ...['Mẫu số 93', 'Mẫu số in kèm từng con số', 'tự khai', 'Bị trả lại', 'Trả lại báo cáo'],
    ...[
      'Cục Tin học hóa trả lại câu A3',
      'Nộp báo cáo',
      'Chưa nộp',
      'Nộp trễ',
      'Đạt trễ hạn',
      'Ban hành trễ',
    ],
    ...[
      'Vì sao đỏ?',
      'Để hết đỏ',
      'Để hết vàng',
      'thiếu 45 cơ quan',
      'Còn thiếu 45',
      'Với đà hiện nay',
      'kịp hạn',
    ],
    ...['Nhịp thực tế', 'Nhịp cần', 'Quá hẹn tự đặt', 'Hẹn', 'Xong đúng hẹn', 'Xong trễ', 'mốc tự đặt'],
    ...[
      'Việc Bộ tự thực hiện',
      'việc giao',
      'Nhắc cả 9 cơ quan',
      'Đã nhắc',
      'Nhắc',
      'Đôn đốc',
      'Soạn công văn',
    ],
    ...['Cán bộ nhập liệu', 'Thẩm tra đạt', 'Minh chứng', 'Minh chứng không hợp lệ', 'Sai số liệu'],
    ...['Lệch kỳ trước', 'Chưa rõ', 'Biên nhận', 'Xin ý kiến Bộ', 'đừng đóng trang', 'Xác nhận không đổi'],
    ...[
      'Cần xử lý 3 việc trước khi nộp',
      'Lùi bước',
      'Không trước hạn',
      'Rời rạc',
      'Gộp 30%',
      '3 PM',
      'Chưa CC',
    ],
    ...['Chưa KH', 'Ban QL Lăng Chủ tịch HCM', 'Bộ LĐ - TB và Xã hội', 'Bộ Văn hóa, Thể thao và DL', 'Bộ 22'],
    ...['Q.đ. Hoàng Sa (TP. Đà Nẵng)', 'Thu báo cáo', 'Chốt số', 'Họp', 'Nguồn số', 'Xếp', 'Trợ năng'],
    ...['ngày cuối hợp lệ 31/8/2018', 'Chưa bắt đầu'],
  ])('“%s” of the left column fails wherever it stands', (expression) => {
    expect(offences('x', expression)).not.toEqual([]);
  });

  it.each([
    ...['Trình phê duyệt', 'Cơ quan kê khai', 'Đề nghị bổ sung (2 nội dung)', 'Gửi chậm', 'Ban hành chậm'],
    ...['Căn cứ đánh giá', 'Quá mốc đăng ký', 'Hoàn thành, chậm 3 ngày', 'Gửi nhắc báo cáo tới 9 cơ quan'],
    ...[
      'Đã gửi nhắc báo cáo',
      'Ghi đôn đốc',
      'Dự thảo công văn',
      'Tài liệu kiểm chứng',
      'Phiếu tiếp nhận báo cáo',
    ],
    ...['Xác nhận không thay đổi', 'Điều chỉnh về bước trước', 'Bộ, cơ quan ngang bộ 22', 'Chưa triển khai'],
    ...['Quần đảo Hoàng Sa (TP. Đà Nẵng)', 'Chốt số liệu', 'Phiên họp', 'Nguồn số liệu', 'Sắp xếp'],
  ])('“%s” of the right column passes', (expression) => {
    expect(offences('x', expression)).toEqual([]);
  });

  it('looks at rows with a remark only where they speak: step 6, roles, decisions on a question, headings', () => {
    expect(offences('role.approver', 'Lãnh đạo duyệt')).toEqual(['role.approver: duyệt']);
    expect(offences('review.ask', 'Trả lại')).toEqual(['review.ask: trả lại']);
    expect(offences('overview.unified', 'O9')).toEqual(['overview.unified: o#']);
    expect(offences('obligation.code', 'O9')).toEqual([]);
  });

  it('is composed (NFC) and holds no empty sentence', () => {
    for (const [code, message] of Object.entries(CATALOGUES.vi)) {
      for (const text of readings(message)) expect([code, text]).toEqual([code, text.normalize('NFC')]);
      if (typeof message === 'string') expect([code, message.trim()]).not.toEqual([code, '']);
    }
  });
});

describe('the two catalogues', () => {
  it('have no code in two files', () => {
    const codes = [errors, status, round, report, screens].flatMap((file) => Object.keys(file));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('have the same codes in both languages', () => {
    expect(Object.keys(CATALOGUES.en).sort()).toEqual(Object.keys(CATALOGUES.vi).sort());
  });

  it('never name an office in Vietnamese inside an English sentence', () => {
    const english = Object.values(CATALOGUES.en).flatMap(readings);
    expect(english.filter((text) => /lãnh đạo đơn vị|chuyên viên|cán bộ/i.test(text))).toEqual([]);
  });
});
