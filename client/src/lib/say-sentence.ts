import { isMessageCode, type Lang, sayData } from '@ega/shared/text/say';

/** A sentence that travels as code and numbers; an unknown code, of a newer server, stands as it is. */
export function saySentence(
  lang: Lang,
  sentence: { code: string; params?: unknown } | null | undefined,
): string {
  if (!sentence) return '';
  const { code, params } = sentence;
  return isMessageCode(code) ? sayData(lang, code, (params ?? {}) as Record<string, string | number>) : code;
}
