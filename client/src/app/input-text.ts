import { formatDate } from '@ega/shared/text/format';
import { parseCivilDate } from '@ega/shared/text/civil-date';
import { isMessageCode, type Lang, sayData } from '@ega/shared/text/say';
import { formatInteger } from '../lib/numbers.js';

/** One thing a rule looked at, as people read it: days, whole numbers, yes and no, codes with their words. */
export function inputText(lang: Lang, name: string, value: string | null | undefined): string {
  // A condition of readiness without an answer has no basis yet; everything else was not told.
  if (value == null) return name.startsWith('ready') ? sayData(lang, 'dutyValue.unknown') : '–';
  const day = parseCivilDate(value);
  if (day) return formatDate(day);
  if (/^\d+$/.test(value)) return formatInteger(Number(value));
  const code = `dutyValue.${value}`;
  return isMessageCode(code) ? sayData(lang, code) : value;
}
