import type { CountAnswer, FieldFace } from '../documents/field.js';
import { numberSymbol, type DocumentDraft } from '../documents/official-document.js';
import { parseCivilDate } from '../text/civil-date.js';
import { formatDate, formatInteger } from '../text/format.js';
import { millionText } from '../text/money.js';
import { type Lang, say, sayData } from '../text/say.js';
import { FIRST_LISTS, type FormLists } from './form-context.js';
import { optionText } from './option-lists.js';

/** Ladders whose choices are read with their number: 'Bước 3. Đang xây dựng dự thảo'. */
const LADDERS: readonly string[] = ['architectureStep', 'connectionStep'];
/** Whole numbers that are years: never written with a dot. */
const YEARS: readonly string[] = ['plannedYear', 'inUseSince', 'fromYear', 'toYear'];

/** One value as the printed form writes it; '' when there is nothing to write. `between` parts the items of a list. */
export function valueText(
  face: FieldFace,
  name: string,
  value: unknown,
  lang: Lang,
  between = '; ',
  lists: FormLists = FIRST_LISTS,
): string {
  if (value === null || value === undefined || value === '') return '';
  switch (face.kind) {
    case 'date':
      return dateText(value);
    case 'choice':
      return face.list ? choiceText(face.list, value as string | number, lang, lists) : String(value);
    case 'choices':
      return asList(value)
        .map((code) => optionText(lang, face.list ?? '', String(code), lists))
        .join(between);
    case 'integer':
      return integerText(name, Number(value), lang);
    case 'count':
      return countText(value as CountAnswer, lang);
    case 'money':
      // The label says that it is in millions.
      return millionText(String(value), lang);
    case 'flag':
      return say(lang, value === true ? 'answer.yes' : 'answer.no');
    case 'file':
      return say(lang, 'document.file');
    case 'document':
      return documentText(value as DocumentDraft, lang);
    default:
      return asList(value).map(String).join(between);
  }
}

/** '1.234'; 'Không phát sinh (lý do)'; 'Chưa có số liệu (dự kiến 30/6/2018)' (catalogue 0.4: empty is not zero). */
export function countText(count: CountAnswer, lang: Lang): string {
  if (count.kind === 'number') return typeof count.value === 'number' ? formatInteger(count.value, lang) : '';
  if (count.kind === 'none') {
    return count.reason
      ? say(lang, 'count.noneBecause', { reason: count.reason })
      : say(lang, 'option.countKind.none');
  }
  return count.expectedOn
    ? say(lang, 'count.notYetUntil', { date: formatDate(count.expectedOn) })
    : say(lang, 'option.countKind.notYet');
}

/**
 * 'Quyết định số 383/QĐ-UBND ngày 27/02/2017 của UBND tỉnh …, người ký: Chủ tịch UBND tỉnh'. That a document is not
 * secret goes without saying (catalogue 0.6).
 */
export function documentText(document: DocumentDraft, lang: Lang): string {
  const { kind, issuedOn, title, issuingBody, signingForm, secrecy, fileId } = document;
  const number = numberSymbol(document);
  const signer = signerText(document);
  const name = [
    number ? say(lang, 'document.number', { number }) : '',
    issuedOn ? say(lang, 'document.issuedOn', { date: formatDate(issuedOn) }) : '',
    issuingBody ? say(lang, 'document.issuingBody', { body: issuingBody }) : '',
  ];
  const remarks = [
    signer ? say(lang, 'document.signer', { signer }) : '',
    signingForm
      ? say(lang, 'document.signingForm', { form: lowerFirst(optionText(lang, 'signingForm', signingForm)) })
      : '',
    title ? say(lang, 'document.title', { title }) : '',
    secrecy === 'secret' ? say(lang, 'document.secret') : '',
    fileId ? say(lang, 'document.file') : '',
  ];
  const known = [...name, ...remarks].filter(Boolean);
  if (!kind && known.length === 0) return '';
  const kindText =
    kind && (kind !== 'other' || known.length === 0)
      ? optionText(lang, 'documentKind', kind)
      : say(lang, 'document.unnamedKind');
  return [[kindText, ...name].filter(Boolean).join(' '), ...remarks.filter(Boolean)].join(', ');
}

/** The signer by name and office; the office once where the name already says it. */
function signerText({ signer, signerTitle }: DocumentDraft): string {
  if (!signer || !signerTitle) return signer ?? signerTitle ?? '';
  return signer.toLowerCase().includes(signerTitle.toLowerCase()) ? signer : `${signer}, ${signerTitle}`;
}

function choiceText(list: string, value: string | number, lang: Lang, lists: FormLists): string {
  const label = optionText(lang, list, value, lists);
  const step = Number(value);
  return LADDERS.includes(list) && step > 0 ? say(lang, 'stepRow.label', { step, label }) : label;
}

function integerText(name: string, value: number, lang: Lang): string {
  if (YEARS.includes(lastPart(name))) return String(value);
  return lastPart(name) === 'percent' ? `${value}%` : formatInteger(value, lang);
}

function dateText(value: unknown): string {
  const day = parseCivilDate(String(value));
  return day ? formatDate(day) : String(value);
}

/** A part of a number by itself, as a comparison shows it: its kind, reason or expected day. */
export function countPartText(part: string, value: unknown, lang: Lang): string {
  if (value === null || value === undefined || value === '') return '';
  if (part === 'kind') return optionText(lang, 'countKind', String(value));
  if (part === 'expectedOn') return dateText(value);
  return typeof value === 'number' ? formatInteger(value, lang) : String(value);
}

/** 'Dòng 2': a row that has no name yet. */
export function rowNumberText(place: number, lang: Lang): string {
  return sayData(lang, 'answer.row', { n: place + 1 });
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
