import type { Instant } from '@ega/shared/text/civil-date';

/**
 * A letter of the Ministry to an agency, drafted for signature (practice.md 24): the heading, the symbol and the
 * signature block are the Ministry's; number and date are left open for the clerk.
 */
export interface OfficialLetter {
  /** 'Số:          /BTTTT-THH' */
  readonly numberLine: string;
  /** Under the number: 'V/v …'. */
  readonly about: string;
  readonly dateLine: string;
  /** After "Kính gửi:". */
  readonly to: string;
  readonly opening: readonly string[];
  /** What the letter lists, each on a line of its own. */
  readonly points: readonly string[];
  readonly closing: readonly string[];
  /** 'Nơi nhận' lines. */
  readonly receivers: readonly string[];
  /** Lines above the place of signature. */
  readonly authority: readonly string[];
  /** On every page. */
  readonly marks: readonly string[];
  readonly printedAt: Instant;
}

export const MINISTRY = 'BỘ THÔNG TIN VÀ TRUYỀN THÔNG';
