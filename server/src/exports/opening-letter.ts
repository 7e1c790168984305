import type { FormContext } from '@ega/shared/reports/form-context';
import { formName } from '@ega/shared/reports/question-text';
import type { Letterhead } from '@ega/shared/directives/letterhead';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { formatDateProse, formatDeadline, quarterName } from '@ega/shared/text/format';
import type { LetterAddressee, OpeningLetters } from '../rounds/opening-letters.queries.js';
import { formPaper } from './form-paper.js';
import { contactLine, type Letter } from './letter.js';
import { pageMarks } from './printed-paper.js';

/** Who signs for the Minister (practice.md 24). */
export const SIGNING = { 'thu-truong': 'deputy', 'cuc-truong': 'byOrder' } as const;
export type Signing = keyof typeof SIGNING;

export const isSigning = (value: string): value is Signing => Object.hasOwn(SIGNING, value);

const ROLE = { reporter: 'lập báo cáo', approver: 'phê duyệt gửi' } as const;

/** The Ministry's letter that opens a round, one copy per agency: form, period, deadline, account (practice.md 10). */
export function openingLetter(
  letters: OpeningLetters & { readonly form: FormContext; readonly letterhead: Letterhead },
  to: LetterAddressee,
  signing: Signing,
): Letter {
  const { round, form, letterhead, printedAt, demo } = letters;
  const quarter = quarterName(round);
  const architecture = to.variant === 'T' ? 'Chính quyền điện tử' : 'Chính phủ điện tử';
  const marks = pageMarks(demo, printedAt, round.id);
  return {
    about: `V/v báo cáo tình hình triển khai Kiến trúc ${architecture} ${quarter}`,
    issuer: letterhead.ministry,
    symbol: letterhead.letterSymbol,
    dateLine: `${letterhead.place}, ngày       tháng       năm ${civilDateAt(printedAt).slice(0, 4)}`,
    to: to.agencyName,
    paragraphs: [
      `Thực hiện công văn số 1655 ngày 13/02/2018 của Văn phòng Chính phủ, để tổng hợp, báo cáo tình hình xây dựng, ban hành và triển khai Kiến trúc Chính phủ điện tử cấp Bộ, Kiến trúc Chính quyền điện tử cấp tỉnh, ${letterhead.ministry} trân trọng đề nghị Quý cơ quan báo cáo tình hình triển khai ${quarter} như sau:`,
      `1. Nội dung báo cáo: theo ${formName(to.variant, 'vi')} gửi kèm.`,
      `2. Kỳ số liệu: từ ngày ${formatDateProse(round.periodFrom)} đến hết ngày ${formatDateProse(round.periodTo)}; thời điểm chốt số liệu: ${formatDateProse(round.cutOff)}.`,
      `3. Thời hạn gửi báo cáo: ${formatDeadline(round.dueAt)}.`,
      '4. Hình thức: nhập và gửi trên Hệ thống theo dõi triển khai Kiến trúc Chính phủ điện tử; văn bản báo cáo có chữ ký, đóng dấu gửi kèm trên hệ thống hoặc bổ sung trong 05 ngày làm việc.',
      accountText(to),
      contactLine(letterhead),
      'Trân trọng cảm ơn sự phối hợp của Quý cơ quan./.',
    ],
    copies: ['Như trên;', 'Bộ trưởng (để báo cáo);', 'Các Thứ trưởng;', letterhead.filing],
    signing: letterhead.signing[SIGNING[signing]],
    annex: formPaper({
      variant: to.variant,
      round,
      form,
      agencyName: to.agencyName,
      letterhead,
      printedAt,
      demo,
    }),
    marks,
  };
}

/** Invitations are never printed in a letter that many people read; the address of the account is. */
function accountText({ accounts }: LetterAddressee): string {
  if (accounts.length === 0)
    return '5. Tài khoản: Quý cơ quan chưa có tài khoản trên hệ thống. Đề nghị cung cấp họ tên, chức vụ, thư công vụ của cán bộ lập báo cáo và lãnh đạo phê duyệt gửi để được cấp tài khoản.';
  const list = accounts.map(({ role, email }) => `${email} (${ROLE[role]})`).join('; ');
  return `5. Tài khoản của Quý cơ quan trên hệ thống: ${list}. Trường hợp thay đổi cán bộ, đề nghị thông báo để được cấp lại tài khoản.`;
}
