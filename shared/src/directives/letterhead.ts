import { civil, type CivilDate } from '../text/civil-date.js';
import type { RegisterMark } from '../documents/register-mark.js';

/**
 * Names, symbols and signing authorities of the documents that the system drafts, as data with validity dates: the
 * Authority was renamed in 2022 and the Ministry merged in 2025 (domain.md 4 and 6; issue 5, item 7).
 */
export interface Letterhead {
  readonly version: number;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly mark: RegisterMark;
  /** Where the names were read. */
  readonly source: string;
  readonly ministry: string;
  readonly authority: string;
  readonly board: string;
  readonly place: string;
  /** After the number: 'BTTTT-THH' of letters of the Ministry, 'BC-THH' of the Authority's report, 'TB-BTTTT' of notices. */
  readonly letterSymbol: string;
  readonly reportSymbol: string;
  readonly noticeSymbol: string;
  /** Line above and line below, of letters signed by a deputy minister or on the Minister's order (practice.md 24). */
  readonly signing: {
    readonly deputy: readonly [string, string];
    readonly byOrder: readonly [string, string];
    readonly authority: readonly [string];
  };
  /** 'Lưu: VT, THH.' */
  readonly filing: string;
  readonly contact: string;
}

/** A letterhead as it was recorded: it holds from its first day until a later one begins. */
export interface RecordedLetterhead {
  readonly validFrom: string;
  readonly body: Letterhead;
}

/**
 * The letterhead of a day: of those that have begun the one that began last; of several that begin on one day the one
 * recorded last, which corrects the others. Before the first day of all the first one is taken, so that a paper always
 * has a name. `recorded` is in the order of recording.
 */
export function letterheadOn(recorded: readonly RecordedLetterhead[], day: CivilDate): Letterhead | null {
  const inOrder = standingLetterheads(recorded);
  return (inOrder.filter(({ validFrom }) => validFrom <= day).at(-1) ?? inOrder[0])?.body ?? null;
}

/** Those that hold at some time, by their first day; what a later entry of the same day corrected is left out. */
export function standingLetterheads<R extends RecordedLetterhead>(recorded: readonly R[]): R[] {
  const byDay = new Map(recorded.map((one) => [one.validFrom, one]));
  return [...byDay.values()].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

const BOARD = 'Ban điều hành triển khai công tác ứng dụng CNTT trong hoạt động của cơ quan nhà nước';

/** What is known of the names; symbols of report and notice were not found and are to be confirmed (domain.md 10). */
export const LETTERHEADS: readonly Letterhead[] = [
  {
    version: 1,
    validFrom: civil('2015-01-01'),
    validTo: null,
    mark: 'known',
    source: 'Công văn 2031/BTTTT-THH ngày 21/7/2014 và 1778/BTTTT-THH ngày 06/6/2018 của Bộ TT&TT',
    ministry: 'Bộ Thông tin và Truyền thông',
    authority: 'Cục Tin học hóa',
    board: BOARD,
    place: 'Hà Nội',
    letterSymbol: 'BTTTT-THH',
    reportSymbol: 'BC-THH',
    noticeSymbol: 'TB-BTTTT',
    signing: {
      deputy: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
      byOrder: ['TL. BỘ TRƯỞNG', 'CỤC TRƯỞNG CỤC TIN HỌC HÓA'],
      authority: ['CỤC TRƯỞNG'],
    },
    filing: 'Lưu: VT, THH.',
    contact: 'Đầu mối liên hệ: Cục Tin học hóa, Bộ Thông tin và Truyền thông.',
  },
  {
    version: 2,
    validFrom: civil('2022-07-26'),
    validTo: null,
    mark: 'found',
    source: 'Nghị định số 48/2022/NĐ-CP ngày 26/7/2022; ký hiệu văn bản cần xác nhận',
    ministry: 'Bộ Thông tin và Truyền thông',
    authority: 'Cục Chuyển đổi số quốc gia',
    board: BOARD,
    place: 'Hà Nội',
    letterSymbol: 'BTTTT-CĐSQG',
    reportSymbol: 'BC-CĐSQG',
    noticeSymbol: 'TB-BTTTT',
    signing: {
      deputy: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
      byOrder: ['TL. BỘ TRƯỞNG', 'CỤC TRƯỞNG CỤC CHUYỂN ĐỔI SỐ QUỐC GIA'],
      authority: ['CỤC TRƯỞNG'],
    },
    filing: 'Lưu: VT, CĐSQG.',
    contact: 'Đầu mối liên hệ: Cục Chuyển đổi số quốc gia, Bộ Thông tin và Truyền thông.',
  },
  {
    version: 3,
    validFrom: civil('2025-03-01'),
    validTo: null,
    mark: 'unverified',
    source:
      'Bộ Thông tin và Truyền thông hợp nhất vào Bộ Khoa học và Công nghệ năm 2025; ngày và ký hiệu cần xác nhận',
    ministry: 'Bộ Khoa học và Công nghệ',
    authority: 'Cục Chuyển đổi số quốc gia',
    board: BOARD,
    place: 'Hà Nội',
    letterSymbol: 'BKHCN-CĐSQG',
    reportSymbol: 'BC-CĐSQG',
    noticeSymbol: 'TB-BKHCN',
    signing: {
      deputy: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
      byOrder: ['TL. BỘ TRƯỞNG', 'CỤC TRƯỞNG CỤC CHUYỂN ĐỔI SỐ QUỐC GIA'],
      authority: ['CỤC TRƯỞNG'],
    },
    filing: 'Lưu: VT, CĐSQG.',
    contact: 'Đầu mối liên hệ: Cục Chuyển đổi số quốc gia, Bộ Khoa học và Công nghệ.',
  },
];

/** Whom an agency asks, as it stands at the head of a form: the contact without the words that call it so. */
export function supportOf({ contact }: Pick<Letterhead, 'contact'>): string {
  return contact.replace(/^đầu mối liên hệ:\s*/iu, '').replace(/\.$/, '');
}
