import { parseCivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { isMessageCode, sayData, type Lang } from '@ega/shared/text/say';
import { formatInteger } from '../../lib/numbers.js';
import type { GuidanceQuery } from '../../gql/graphql.js';
import type { Say } from '../../lib/language.js';
import type { EntryField, EntryKind } from './entry-kinds.js';

export type Entry = GuidanceQuery['guidance'][number];
export type Body = Readonly<Record<string, unknown>>;

export const bodyOf = (entry: Entry): Body => entry.body as Body;

/** Words of a field's label; dashes of a kind stand in its code. */
export const labelOf = (lang: Lang, name: string): string => word(lang, `guidance.field.${name}`);
export const kindName = (lang: Lang, kind: EntryKind): string => word(lang, `guidance.kind.${kind}`);

const word = (lang: Lang, code: string): string => (isMessageCode(code) ? sayData(lang, code) : code);

export const optionName = (lang: Lang, field: EntryField, option: string): string =>
  word(lang, `option.${field.list ?? ''}.${option}`);

/** A value as a table shows it; nothing is "–", never 0. */
export function valueText(
  say: Say,
  lang: Lang,
  field: EntryField,
  value: unknown,
  nameOf: (agency: number) => string,
): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return say('guidance.agencyCount', { count: value.length });
  if (typeof value === 'boolean') return say(value ? 'dutyValue.true' : 'dutyValue.false');
  if (typeof value === 'number') return field.kind === 'owner' ? nameOf(value) : formatInteger(value);
  const text = String(value as string);
  if (field.kind === 'choice') return optionName(lang, field, text);
  const day = field.kind === 'date' ? parseCivilDate(text) : null;
  return day ? formatDate(day) : text;
}

/** What was entered in a field; a name that was entered in English too, in the language of the screen. */
export const enteredIn = (lang: Lang, body: Body, name: string): unknown =>
  lang === 'en' && name === 'titleVi' ? body['titleEn'] || body[name] : body[name];

/** What a row is called in its buttons: its own title, else the name of its kind. */
export function entryName(lang: Lang, kind: EntryKind, body: Body): string {
  if (kind === 'day-off') {
    const day = parseCivilDate(String(body['validFrom']));
    return [word(lang, `option.holiday.${String(body['holiday'])}`), day ? formatDate(day) : ''].join(' ');
  }
  const title = body['title'] ?? enteredIn(lang, body, 'titleVi') ?? body['body'] ?? body['step'];
  return typeof title === 'string' ? title : kindName(lang, kind);
}
