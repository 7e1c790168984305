import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate, formatInteger, share } from '@ega/shared/text/format';
import { isMessageCode, sayData, type Lang } from '@ega/shared/text/say';
import type { ObligationLineFactsFragment } from '../../gql/graphql.js';
import type { Say } from '../../lib/language.js';

export type Line = ObligationLineFactsFragment;
type Duty = Line['obligation'];

export const titleOf = (duty: Pick<Duty, 'titleVi' | 'titleEn'>, lang: Lang): string =>
  lang === 'en' ? duty.titleEn : duty.titleVi;

export function dueText(say: Say, duty: Duty): string {
  return duty.lastDay
    ? say('obligations.lastDay', { day: formatDate(duty.lastDay as CivilDate) })
    : say('obligations.noDue');
}

export function sourceText(say: Say, duty: Pick<Duty, 'document' | 'issuedOn'>): string {
  return say('obligations.source', {
    document: duty.document,
    day: formatDate(duty.issuedOn as CivilDate),
  });
}

export function figureText({ figure }: Line): string {
  const { value, denominator } = figure;
  const percent = share(value, denominator);
  const counts = `${formatInteger(value)}/${formatInteger(denominator)}`;
  return percent === null ? counts : `${counts} (${percent})`;
}

/** Whom a duty binds, in words. */
export function boundText(say: Say, lang: Lang, duty: Duty): string {
  if (duty.agencies) return say('bound.named', { count: duty.agencies.length });
  return word(lang, `bound.${duty.binds}`);
}

/** The words of a code that travels as data; the code itself where this page is older than the server. */
export function word(
  lang: Lang,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return isMessageCode(code) ? sayData(lang, code, params) : code;
}
