import type { Letterhead } from '@ega/shared/directives/letterhead';
import { isTrialRound } from '@ega/shared/rounds/round';
import { civilDateAt, type Instant } from '@ega/shared/text/civil-date';
import { formatDateProse, formatInstant } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';

/** A paper in the form of TT 01/2011/TT-BNV; one document feeds DOCX and PDF, the renderers know nothing else. */
export interface PrintedPaper {
  /** Parent and issuing body, left of the national heading; lines are broken here, put in capitals by the renderer. */
  readonly issuer: { readonly parent: string | null; readonly body: readonly string[] };
  /** 'Số:        /BC-…' and the place and date, left open for the pen where not known. */
  readonly numberLine: string | null;
  readonly dateLine: string | null;
  readonly title: string;
  readonly subject: string | null;
  /** Head of the form: label and value. */
  readonly facts: readonly PaperFact[];
  readonly sections: readonly PaperSection[];
  /** Columns of signatures at the end, from left to right. */
  readonly signatures: readonly { readonly authority: string; readonly note: string }[];
  /** Small print under the paper: hash, chain head, how to check. */
  readonly notes: readonly string[];
  /** On every page: DỮ LIỆU MINH HỌA with its day, that it is of a trial round. A paper that goes to signature carries no mark of a draft. */
  readonly marks: readonly string[];
  /** At the foot, before the time of printing: that it has not been sent, or which sending it is. */
  readonly standing: string | null;
  readonly printedAt: Instant;
}

export interface PaperFact {
  readonly label: string;
  readonly value: string;
}

export interface PaperSection {
  readonly title: string;
  readonly items: readonly PaperItem[];
}

export interface PaperItem {
  readonly number: string;
  readonly title: string;
  readonly lines: readonly PaperFact[];
  /** Said where there are no lines. */
  readonly empty: string;
}

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export function footLine({ marks, standing, printedAt }: PrintedPaper): string {
  return [...marks, standing, `In lúc ${formatInstant(printedAt)}`].filter(Boolean).join(' · ');
}

/** What every page of a demonstration world and of a trial round says (practice.md 27; issue 3, item 17). */
export function pageMarks(demo: boolean, printedAt: Instant, roundId: string): string[] {
  return [
    ...(demo ? [say('vi', 'app.demoOn', { date: formatDateProse(civilDateAt(printedAt)) })] : []),
    ...(isTrialRound(roundId) ? [say('vi', 'round.trialMark')] : []),
  ];
}

/** Whom a report goes to, as its head names it. */
export const receiverOf = ({ ministry, authority }: Letterhead): string => `${ministry} (${authority})`;
