import type * as shared from '@ega/shared/text/say';
import { errors } from '@ega/shared/text/vi/errors';
import { report } from '@ega/shared/text/vi/report';
import { round } from '@ega/shared/text/vi/round';
import { screens } from '@ega/shared/text/vi/screens';
import { status } from '@ega/shared/text/vi/status';

/*
 * The same sentences as @ega/shared/text/say, in whose place the client's build puts this file: there both languages
 * are one bundle, here English is fetched when somebody chooses it.
 */
type Catalogue = Readonly<Record<string, unknown>>;

// A file added to the shared catalogue and forgotten here does not compile.
const vi: Catalogue = {
  ...errors,
  ...status,
  ...round,
  ...report,
  ...screens,
} satisfies Record<shared.MessageCode, unknown>;
let en: Catalogue = vi;

/** Fetches the English sentences once; until then, and where they cannot be fetched, Vietnamese stands. */
export async function fetchEnglish(): Promise<void> {
  en = (await import('./english.js')).english;
}

function fill(lang: shared.Lang, code: string, params: unknown): string {
  const message = (lang === 'en' ? en : vi)[code];
  return typeof message === 'function' ? (message as (p: unknown) => string)(params) : String(message);
}

export const say: typeof shared.say = (lang, code, ...args) => fill(lang, code, args[0]);

export const sayData: typeof shared.sayData = (lang, code, params = {}) => fill(lang, code, params);

export const isMessageCode: typeof shared.isMessageCode = (value): value is shared.MessageCode =>
  Object.hasOwn(vi, value);
