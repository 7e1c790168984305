import type { Conclusion } from '@ega/shared/directives/conclusion';
import type { Letterhead } from '@ega/shared/directives/letterhead';
import type { Meeting } from '@ega/shared/meetings/meeting';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { startedSmall } from '@ega/shared/meetings/pack/pack-words';
import { formatDateProse, quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import { DRAFT, type Letter } from '../exports/letter.js';

export interface NoticeFacts {
  meeting: Meeting;
  letterhead: Letterhead;
  /** Those of this session that were not withdrawn, by number. */
  conclusions: readonly Conclusion[];
  /** Names of addressees by number, as they were called on the day of the session. */
  names: ReadonlyMap<number, string>;
  now: string;
  demo: boolean;
}

/** Named one by one; a longer list is called by its set. */
const MOST_NAMES = 8;

/**
 * The notice of conclusions (Thông báo kết luận) as the Ministry issues it: drafted from what was recorded, number, date
 * and signature left to the clerk (practice.md 25; issue 5, item 5).
 */
export function noticeLetter(facts: NoticeFacts): Letter {
  const { meeting, letterhead, conclusions, now, demo } = facts;
  const quarter = quarterName(meeting.id);
  const chair = meeting.participants.find(({ kind }) => kind === 'chair')?.office;
  // The secretary reports and drafts: named in the sentence after, not among those represented.
  const others = meeting.participants.filter(({ kind }) => kind === 'member').map(({ office }) => office);
  const subject = `Kết luận phiên họp ${quarter} của ${letterhead.board}`;
  return {
    about: subject,
    named: { title: 'THÔNG BÁO', subject },
    issuer: letterhead.ministry,
    symbol: letterhead.noticeSymbol,
    dateLine: `${letterhead.place}, ngày       tháng       năm ${civilDateAt(meeting.heldAt).slice(0, 4)}`,
    to: '',
    paragraphs: [
      `Ngày ${formatDateProse(civilDateAt(meeting.heldAt))}, tại ${meeting.place}, ${chair ?? 'người chủ trì'} chủ trì phiên họp ${quarter} của ${letterhead.board}.${others.length > 0 ? ` Tham dự phiên họp có đại diện: ${others.join('; ')}.` : ''}`,
      `Sau khi nghe ${letterhead.authority} báo cáo tình hình xây dựng, ban hành Kiến trúc Chính phủ điện tử, Kiến trúc Chính quyền điện tử ${quarter} và ý kiến của các đại biểu, người chủ trì kết luận như sau:`,
      ...conclusions.map((conclusion) => line(conclusion, facts)),
      `Giao ${letterhead.authority} theo dõi, đôn đốc, tổng hợp kết quả thực hiện các kết luận nêu trên, báo cáo tại phiên họp sau.`,
      `${letterhead.ministry} thông báo để các cơ quan biết và thực hiện./.`,
    ],
    copies: [
      'Thành viên Ban điều hành;',
      'Các cơ quan được giao thực hiện kết luận;',
      'Bộ trưởng (để báo cáo);',
      letterhead.filing,
    ],
    signing: letterhead.signing.byOrder,
    marks: [DRAFT, ...(demo ? [say('vi', 'app.demoOn', { date: formatDateProse(civilDateAt(now)) })] : [])],
    annex: null,
  };
}

function line(conclusion: Conclusion, { names, letterhead }: NoticeFacts): string {
  const { number, text, owner, agencies, lead, dueOn } = conclusion;
  const named =
    owner === 'named' && agencies.length <= MOST_NAMES
      ? agencies
          .map((agency) => names.get(agency) ?? '')
          .filter(Boolean)
          .join('; ')
      : '';
  const set =
    owner === 'ministry' ? letterhead.ministry : startedSmall(say('vi', `conclusion.owner.${owner}`));
  const who = owner === 'ministry' && lead ? `${lead}, ${set}` : lead || named || set;
  const due = dueOn ? `; thời hạn: ${formatDateProse(dueOn)}` : '';
  return `${number}. ${text.replace(/\.$/, '')} (cơ quan thực hiện: ${who}${due}).`;
}
