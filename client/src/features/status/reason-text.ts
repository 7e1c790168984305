import { sayData, type Lang, type MessageCode } from '@ega/shared/text/say';

/** The sentence of a rule from its code and parameters as the server sent them. */
export function sayReason(lang: Lang, code: MessageCode, params: unknown): string {
  return sayData(lang, code, params as Record<string, string | number>);
}
