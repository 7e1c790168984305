import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { isMessageCode, sayData, type Lang } from '@ega/shared/text/say';
import type { Say } from '../lib/language.js';

/** What every face of a duty carries. */
interface NamedDuty {
  titleVi: string;
  titleEn: string;
  document: string;
  issuedOn: string;
}

export const titleOf = (duty: Pick<NamedDuty, 'titleVi' | 'titleEn'>, lang: Lang): string =>
  lang === 'en' ? duty.titleEn : duty.titleVi;

export function sourceText(say: Say, duty: Pick<NamedDuty, 'document' | 'issuedOn'>): string {
  return say('obligations.source', {
    document: duty.document,
    day: formatDate(duty.issuedOn as CivilDate),
  });
}

export function dueText(say: Say, duty: { lastDay?: string | null | undefined }): string {
  return duty.lastDay
    ? say('obligations.lastDay', { day: formatDate(duty.lastDay as CivilDate) })
    : say('obligations.noDue');
}

/** The words of a code that travels as data; the code itself where this page is older than the server. */
export function word(
  lang: Lang,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return isMessageCode(code) ? sayData(lang, code, params) : code;
}
