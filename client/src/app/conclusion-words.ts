import type { AgencyKind } from '@ega/shared/agencies/kind';
import { architectureObligation, OBLIGATIONS } from '@ega/shared/directives/obligation';
import type { Status } from '@ega/shared/status/status';
import { formatInstant } from '@ega/shared/text/format';
import type { Lang } from '@ega/shared/text/say';
import type { Say } from '../lib/language.js';

/** What a draft conclusion starts from: what was read, whose row it is, which duty it speaks of. */
export interface ConclusionSource {
  words: string;
  agency?: number | undefined;
  duty?: string | undefined;
}

/** So much of the words a draft keeps. */
export const MOST_WORDS = 300;

/** 'Bộ Y tế: Có nguy cơ chậm; Bước hiện tại: 4/7. Số liệu tính đến 16/03/2018 08:00'; whatever is cut off, never the day. */
export function readWords(
  say: Say,
  instant: string,
  whose: string,
  read: readonly (string | null | false | undefined)[],
): string {
  const asOf = `. ${say('chart.asOf', { instant: formatInstant(instant) })}`;
  const said = `${whose}: ${read.filter(Boolean).join('; ')}`;
  const room = MOST_WORDS - asOf.length;
  return (said.length > room ? `${said.slice(0, room - 1)}…` : said) + asOf;
}

interface Named {
  nameVi: string;
  nameEn: string;
}

export const nameIn = (lang: Lang, { nameVi, nameEn }: Named): string => (lang === 'en' ? nameEn : nameVi);

/** The duty to issue the architecture that binds an agency of this kind. */
export const architectureDuty = (kind: string): string | undefined =>
  architectureObligation(OBLIGATIONS, kind as AgencyKind)?.code;

export interface LadderRow extends Named {
  number: number;
  kind: string;
  status: Status | null;
  step?: number | null;
  daysInStep?: number | null;
}

/** Where an agency stands on the ladder of the architecture, wherever its row is listed. */
export function ladderSource(say: Say, lang: Lang, instant: string, row: LadderRow): ConclusionSource {
  const { step, daysInStep } = row;
  return {
    words: readWords(say, instant, nameIn(lang, row), [
      say(`status.${row.status ?? 'none'}`),
      step != null && `${say('overview.stepColumn')}: ${step}/7 ${say(`step.short.${step as 0}`)}`,
      daysInStep != null &&
        `${say('overview.daysInStep')}: ${say('overview.daysCount', { days: daysInStep })}`,
    ]),
    agency: row.number,
    duty: architectureDuty(row.kind),
  };
}
