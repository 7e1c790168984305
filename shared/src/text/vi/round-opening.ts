import type { Messages } from '../message.js';

/** Papers that open a round: the Ministry's letter, the empty forms. */
export const roundOpening = {
  'opening.title': (p: { quarter: string }) => `Công văn, biểu mẫu ${p.quarter}`,
  'opening.letters': 'Công văn đề nghị báo cáo',
  'opening.lettersLead':
    'Mỗi cơ quan một bản, kèm biểu mẫu của nhóm cơ quan, kỳ số liệu, thời hạn gửi và tài khoản đã cấp. Số, ngày ban hành và đầu mối liên hệ để trống.',
  'opening.signer': 'Thẩm quyền ký',
  'opening.signer.cuc-truong': 'TL. Bộ trưởng, Cục trưởng Cục Tin học hóa',
  'opening.signer.thu-truong': 'KT. Bộ trưởng, Thứ trưởng',
  'opening.all': (p: { count: number }) => `Tải ${p.count} công văn (ZIP)`,
  'opening.one': 'Công văn gửi một cơ quan',
  'opening.oneLetter': 'Tải công văn (DOCX)',
  'opening.forms': 'Biểu mẫu trống',
  'opening.formsLead': 'Dùng cho cơ quan trả lời bằng văn bản.',
  'opening.form.b': 'Biểu mẫu 01 (bộ, cơ quan ngang bộ)',
  'opening.form.cp': 'Biểu mẫu 02 (cơ quan thuộc Chính phủ)',
  'opening.form.t': 'Biểu mẫu 03 (tỉnh, thành phố)',
} as const satisfies Messages;
