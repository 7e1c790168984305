import type { Letterhead } from '@ega/shared/directives/letterhead';
import type { PrintedPaper } from './printed-paper.js';

/** Over the text of a letter nobody has signed, once; the mark of the demo world alone stands on every page. */
export const DRAFT = 'DỰ THẢO';

const TELEPHONE = /điện thoại|(?<!\p{L})(đt|tel)(?!\p{L})|\d[\d ().-]{5,}\d/iu;
const MAIL = /@|thư điện tử|e-?mail/iu;

/** Whom to ask: what of telephone and address was not entered is left to whoever signs the letter out. */
export function contactLine({ contact }: Letterhead): string {
  const blanks = [
    ...(TELEPHONE.test(contact) ? [] : ['; điện thoại: ........................']),
    ...(MAIL.test(contact) ? [] : ['; thư điện tử: ........................']),
  ];
  return `${contact.replace(/\.$/, '')}${blanks.join('')}.`;
}

/** A letter of the Ministry in the form of TT 01/2011/TT-BNV; always Vietnamese. */
export interface Letter {
  /** 'V/v …', under the number; of a document with a name of its own what it is filed under. */
  readonly about: string;
  /** Name and subject of a document that is no letter: 'THÔNG BÁO', 'Kết luận …'; it is sent to nobody by name. */
  readonly named?: { readonly title: string; readonly subject: string };
  /** The ministry that issues it, as the heading names it. */
  readonly issuer: string;
  /** Symbol after the number that the clerk will give: 'BTTTT-THH'. */
  readonly symbol: string;
  readonly dateLine: string;
  readonly to: string;
  readonly paragraphs: readonly string[];
  readonly copies: readonly string[];
  /** 'TL. BỘ TRƯỞNG', 'CỤC TRƯỞNG CỤC TIN HỌC HÓA'. */
  readonly signing: readonly string[];
  readonly annex: PrintedPaper | null;
  /** On every page: DỮ LIỆU MINH HỌA with its day. */
  readonly marks: readonly string[];
}

export interface NamedLetter {
  readonly fileName: string;
  readonly letter: Letter;
}
