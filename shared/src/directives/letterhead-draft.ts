import * as v from 'valibot';
import { date, text } from '../documents/field.js';
import { formatDate } from '../text/format.js';
import { requiredText } from './catalogue-entry.js';
import type { Letterhead } from './letterhead.js';

/** Capitals and figures joined by hyphens without spaces: 'BTTTT-THH', 'BC-CĐSQG' (TT 01/2011/TT-BNV, annex I). */
const SYMBOL = /^[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u;

const symbol = () =>
  v.pipe(
    text(30),
    v.check((value) => value !== null && SYMBOL.test(value), 'malformed.symbol'),
  );

/** Names, symbols and signing authorities as they are typed, with the first day and the document that says so. */
export const letterheadDraft = v.strictObject({
  validFrom: date(),
  basisSymbol: requiredText(120),
  basisOn: date(),
  basisIssuer: requiredText(200),
  ministry: requiredText(120),
  authority: requiredText(120),
  board: requiredText(200),
  place: requiredText(60),
  letterSymbol: symbol(),
  reportSymbol: symbol(),
  noticeSymbol: symbol(),
  /** Line above and line below: 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'. */
  deputyAbove: requiredText(60),
  deputyBelow: requiredText(80),
  orderAbove: requiredText(60),
  orderBelow: requiredText(80),
  authoritySigns: requiredText(80),
  filing: requiredText(60),
  contact: requiredText(300),
});

export type LetterheadDraft = v.InferOutput<typeof letterheadDraft>;
export type LetterheadField = keyof LetterheadDraft;

/** Where a field stands in the form: the document first, then the papers from head to foot. */
export const LETTERHEAD_TEXTS = [
  'ministry',
  'authority',
  'board',
  'place',
  'letterSymbol',
  'reportSymbol',
  'noticeSymbol',
  'deputyAbove',
  'deputyBelow',
  'orderAbove',
  'orderBelow',
  'authoritySigns',
  'filing',
  'contact',
] as const satisfies readonly LetterheadField[];
export type LetterheadText = (typeof LETTERHEAD_TEXTS)[number];

/** The version that a draft makes; `MH-` before a number marks what the demonstration invents. */
export function letterheadFrom(draft: LetterheadDraft, version: number): Letterhead {
  const word = (name: LetterheadField): string => draft[name] ?? '';
  return {
    version,
    validFrom: draft.validFrom,
    validTo: null,
    mark: /\bMH-/.test(word('basisSymbol')) ? 'illustrative' : 'found',
    source: `${word('basisSymbol')} ngày ${formatDate(draft.basisOn)} của ${word('basisIssuer')}`,
    ministry: word('ministry'),
    authority: word('authority'),
    board: word('board'),
    place: word('place'),
    letterSymbol: word('letterSymbol'),
    reportSymbol: word('reportSymbol'),
    noticeSymbol: word('noticeSymbol'),
    signing: {
      deputy: [word('deputyAbove'), word('deputyBelow')],
      byOrder: [word('orderAbove'), word('orderBelow')],
      authority: [word('authoritySigns')],
    },
    filing: word('filing'),
    contact: word('contact'),
  };
}

/** The words of a letterhead by the fields of the form: what a new version starts from. */
export function letterheadTexts({ signing, ...head }: LetterheadTextSource): Record<LetterheadText, string> {
  return {
    ministry: head.ministry,
    authority: head.authority,
    board: head.board,
    place: head.place,
    letterSymbol: head.letterSymbol,
    reportSymbol: head.reportSymbol,
    noticeSymbol: head.noticeSymbol,
    deputyAbove: signing.deputy[0],
    deputyBelow: signing.deputy[1],
    orderAbove: signing.byOrder[0],
    orderBelow: signing.byOrder[1],
    authoritySigns: signing.authority[0],
    filing: head.filing,
    contact: head.contact,
  };
}

type LetterheadTextSource = Pick<
  Letterhead,
  | 'ministry'
  | 'authority'
  | 'board'
  | 'place'
  | 'letterSymbol'
  | 'reportSymbol'
  | 'noticeSymbol'
  | 'signing'
  | 'filing'
  | 'contact'
>;
