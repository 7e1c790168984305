import type { Obligation } from '../../directives/obligation.js';
import { isMessageCode, type Lang, sayData } from '../../text/say.js';

type Titled = Pick<Obligation, 'code' | 'titleVi' | 'titleEn'> & { readonly formula: string };

/** A duty's short name over its column; an entered directive (N…) keeps the title it was entered with. */
export function formulaHead(
  lang: Lang,
  { code, formula, titleVi, titleEn }: Titled,
  platform: string,
): string {
  const short = `matrix.short.${formula}`;
  if (code.startsWith('O') && isMessageCode(short)) return sayData(lang, short, { platform });
  return lang === 'en' ? titleEn : titleVi;
}

/** What a cell shows: the short form where the head already names the unit, else the reading itself. */
export function cellReading(
  lang: Lang,
  reading: { readonly code: string; readonly params?: unknown } | null | undefined,
): string {
  if (!reading) return '';
  const short = `matrix.${reading.code}`;
  const code = isMessageCode(short) ? short : reading.code;
  return isMessageCode(code)
    ? sayData(lang, code, (reading.params ?? {}) as Record<string, string | number>)
    : '';
}
