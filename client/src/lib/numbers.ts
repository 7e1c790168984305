import * as numbers from '@ega/shared/text/format';
import * as money from '@ega/shared/text/money';
import type { Lang } from '@ega/shared/text/say';

/*
 * Numbers as the language chosen on this device writes them: '1.234,5' or '1,234.5'. One page has one language, so it
 * is kept here beside the sentences instead of being handed through every table; what people type stays Vietnamese
 * (`@ega/shared/text/money`, `ui/typed-value`), because a form must not read '1.234' in two ways.
 */
let lang: Lang = 'vi';

export function writeNumbersIn(chosen: Lang): void {
  lang = chosen;
}

export const formatInteger = (value: number | bigint): string => numbers.formatInteger(value, lang);
export const formatTenths = (tenths: number): string => numbers.formatTenths(tenths, lang);
export const formatMean = (value: number): string => numbers.formatMean(value, lang);
export const formatCount = (part: number, whole: number): string => numbers.formatCount(part, whole, lang);
export const formatChange = (change: number): string => numbers.formatChange(change, lang);
export const share = (part: number, whole: number): string | null => numbers.share(part, whole, lang);
export const millionText = (dong: string): string => money.millionText(dong, lang);
export const billionText = (dong: string): string => money.billionText(dong, lang);

/** '34 kB', '1,2 MB'. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatInteger(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatTenths(Math.round(bytes / 100_000))} MB`;
