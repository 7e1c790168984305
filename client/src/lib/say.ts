import type * as shared from '@ega/shared/text/say';
import { baseCatalogue } from '@ega/shared/text/vi/base-catalogue';

/*
 * The same sentences as @ega/shared/text/say, in whose place the client's build puts this file: there both languages
 * are one bundle, here the words of the form come with the screens that show them (lib/form-words), and English is
 * fetched when somebody chooses it.
 */
type Catalogue = Readonly<Record<string, unknown>>;

let vi: Catalogue = baseCatalogue;
let en: Catalogue | null = null;

/** Adds sentences that a screen brings along. */
export function learnWords(words: Catalogue): void {
  vi = { ...vi, ...words };
}

/** Fetches the English sentences once; until then, and where they cannot be fetched, Vietnamese stands. */
export async function fetchEnglish(): Promise<void> {
  en = (await import('./english.js')).english;
}

function fill(lang: shared.Lang, code: string, params: unknown): string {
  const message = (lang === 'en' ? (en ?? vi) : vi)[code];
  return typeof message === 'function' ? (message as (p: unknown) => string)(params) : String(message);
}

export const say: typeof shared.say = (lang, code, ...args) => fill(lang, code, args[0]);

export const sayData: typeof shared.sayData = (lang, code, params = {}) => fill(lang, code, params);

export const isMessageCode: typeof shared.isMessageCode = (value): value is shared.MessageCode =>
  Object.hasOwn(vi, value);
