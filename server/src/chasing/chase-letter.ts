import type { Letterhead } from '@ega/shared/directives/letterhead';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { formatDateProse, formatDeadline, quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import { contactLine, DRAFT, type Letter } from '../exports/letter.js';

/** Something due that is not there: a report never sent, or the completion of a returned one. */
export interface MissingReport {
  what: 'report' | 'completion';
  round: `${number}-Q${number}`;
  /** Exclusive end of the time given: missing since that instant. */
  until: string;
  /** What completion was asked for, in the order of the form; none of a report never sent. */
  questions: readonly { readonly id: QuestionId; readonly title: string }[];
}

export interface LetterFacts {
  agencyName: string;
  /** '2018-Q1' */
  round: `${number}-Q${number}`;
  missing: readonly MissingReport[];
  /** The names that hold on the day of the draft. */
  letterhead: Letterhead;
  now: string;
  demo: boolean;
}

/**
 * The drafted dispatch: the only thing that goes upwards, and only after somebody has signed it (practice.md 19). It
 * names what is missing and since when, nothing else; number and date are the clerk's.
 */
export function chaseLetter({ agencyName, round, missing, letterhead, now, demo }: LetterFacts): Letter {
  const today = civilDateAt(now);
  return {
    issuer: letterhead.ministry,
    symbol: letterhead.letterSymbol,
    about: `V/v gửi báo cáo triển khai Kiến trúc Chính phủ điện tử ${quarterName(round)}`,
    dateLine: `${letterhead.place}, ngày       tháng       năm ${today.slice(0, 4)}`,
    to: agencyName,
    paragraphs: [
      'Thực hiện công văn số 1655 ngày 13/02/2018 của Văn phòng Chính phủ về triển khai Kiến trúc Chính phủ điện tử, các bộ, ngành và địa phương gửi báo cáo định kỳ hằng quý trên Hệ thống theo dõi triển khai Kiến trúc Chính phủ điện tử.',
      `Đến ngày ${formatDateProse(today)}, ${letterhead.ministry} chưa nhận được của Quý cơ quan:`,
      ...missing.flatMap((item) => [missingLine(item), ...questionLines(item)]).map((line) => `- ${line}`),
      `${letterhead.ministry} trân trọng đề nghị Quý cơ quan chỉ đạo đơn vị được giao hoàn thành và gửi qua Hệ thống các nội dung nêu trên. Trường hợp có khó khăn, đề nghị nêu rõ lý do và thời gian dự kiến hoàn thành tại chức năng đề nghị gia hạn của Hệ thống.`,
      contactLine(letterhead),
      'Trân trọng./.',
    ],
    copies: ['Như trên;', 'Bộ trưởng (để báo cáo);', letterhead.filing],
    signing: letterhead.signing.byOrder,
    marks: [DRAFT, ...(demo ? [say('vi', 'app.demoOn', { date: formatDateProse(today) })] : [])],
    annex: null,
  };
}

function missingLine(item: MissingReport): string {
  const quarter = quarterName(item.round);
  const given = formatDeadline(item.until);
  const since = formatDateProse(civilDateAt(item.until));
  if (item.what === 'report')
    return `Báo cáo ${quarter}: thời hạn gửi ${given}, quá thời hạn từ ngày ${since}.`;
  const open = item.questions.length > 0 ? `còn ${item.questions.length} nội dung` : 'nội dung';
  return `Báo cáo ${quarter}: ${open} đề nghị hoàn thiện; thời hạn gửi lại ${given}, quá thời hạn từ ngày ${since}.`;
}

/** Each with its quarter: a letter may name questions of several reports. */
const questionLines = ({ questions, round }: MissingReport): string[] =>
  questions.map(({ id, title }) => `Nội dung ${id} của báo cáo ${quarterName(round)}: ${title}.`);
