import { formatDecimal, formatInteger, type NumberLang } from './format.js';

const MILLION = 1_000_000n;

/** '1250500000' as '1.250,5': whole đồng shown in millions, no digit lost (D4). */
export function millionText(dong: string, lang: NumberLang = 'vi'): string {
  const amount = BigInt(dong);
  const whole = amount / MILLION;
  const rest = String(amount % MILLION)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return rest === '' ? formatInteger(whole, lang) : formatDecimal(whole, rest, lang);
}

/** Reads millions as people type them, '1.250,5' or '1250,5'; whole đồng, or null where it is no amount. */
export function parseMillion(typed: string): string | null {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,6}))?$/.exec(typed.replace(/\s/g, ''));
  if (!match) return null;
  const whole = BigInt((match[1] ?? '').replaceAll('.', ''));
  return String(whole * MILLION + BigInt((match[2] ?? '').padEnd(6, '0')));
}

const BILLION = 1_000_000_000n;

/** From one billion đồng amounts are read in billions, below it in millions. */
export function isBillion(dong: string): boolean {
  return BigInt(dong) >= BILLION;
}

/** '14200000000' as '14,2': billions with one decimal, half away from zero (DESIGN 7). */
export function billionText(dong: string, lang: NumberLang = 'vi'): string {
  const tenths = (BigInt(dong) * 10n + BILLION / 2n) / BILLION;
  return formatDecimal(tenths / 10n, String(tenths % 10n), lang);
}
