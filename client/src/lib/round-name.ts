import { quarterName, quarterShort, type QuarterRef } from '@ega/shared/text/format';
import type { Lang } from '@ega/shared/text/say';
import { useLanguage } from './language.js';

/** 'Quý I/2018', to an English reader 'Q1/2018'; a round, or the session named after it. */
export function roundName(round: string | QuarterRef, lang: Lang): string {
  return lang === 'en' ? quarterShort(round as QuarterRef) : quarterName(round as QuarterRef);
}

/** The same in the language chosen on this device. */
export function useRoundName(): (round: string | QuarterRef) => string {
  const { lang } = useLanguage();
  return (round) => roundName(round, lang);
}
