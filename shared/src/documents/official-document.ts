import * as v from 'valibot';
import type { CivilDate } from '../text/civil-date.js';
import { choice, documentFace, fileId, maybe, pastDate, text } from './field.js';

/** Kinds of document that serve as evidence (TT 01/2011/TT-BNV, article 2 of the part on types). */
export const DOCUMENT_KINDS = [
  'decision',
  'plan',
  'dispatch',
  'submission',
  'report',
  'minutes',
  'contract',
  'notice',
  'directive',
  'resolution',
  'other',
] as const;

export const SIGNING_FORMS = ['wet', 'digital'] as const;

/** Thường, or Mật trở lên: of such a document no file ever enters (catalogue 0.6). */
export const SECRECIES = ['normal', 'secret'] as const;

const entries = {
  kind: maybe(choice('documentKind', DOCUMENT_KINDS)),
  number: maybe(text(40)),
  symbol: maybe(text(60)),
  issuedOn: maybe(pastDate()),
  title: maybe(text(500)),
  issuingBody: maybe(text(200)),
  signer: maybe(text(120)),
  signerTitle: maybe(text(120)),
  signingForm: maybe(choice('signingForm', SIGNING_FORMS)),
  secrecy: maybe(choice('secrecy', SECRECIES)),
  fileId: maybe(fileId()),
};

/** A document while it is being entered: any part may still be empty. A secret one never carries a file. */
export const documentDraft = v.pipe(
  v.strictObject(entries, 'malformed.shape'),
  v.transform((document) => (document.secrecy === 'secret' ? { ...document, fileId: null } : document)),
  documentFace(),
);

export type DocumentDraft = v.InferOutput<typeof documentDraft>;

/** A document with the parts that make it one: number, symbol, day, signer. */
export interface OfficialDocument extends DocumentDraft {
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: CivilDate;
  readonly signer: string;
}

/** Reads a stored or received document; null when it lacks a part that makes it one. */
export function parseOfficialDocument(value: unknown): OfficialDocument | null {
  const parsed = v.safeParse(documentDraft, value);
  return parsed.success && isComplete(parsed.output) ? parsed.output : null;
}

export function isComplete(document: DocumentDraft): document is OfficialDocument {
  return Boolean(document.number && document.symbol && document.issuedOn && document.signer);
}

/** '383/QĐ-UBND'; a number typed with its symbol stays as it is; '' when there is none. */
export function numberSymbol(document: Pick<DocumentDraft, 'number' | 'symbol'> | null | undefined): string {
  const number = document?.number?.trim() ?? '';
  const symbol = (document?.symbol ?? '').trim().replace(/^\/+/, '');
  if (!number || !symbol || number.includes('/')) return number || symbol;
  return `${number}/${symbol}`;
}

/** Two spellings of one number: '383 / QĐ–UBND' and '383/qđ-ubnd'. */
export function comparableNumber(
  document: Pick<DocumentDraft, 'number' | 'symbol'> | null | undefined,
): string {
  return numberSymbol(document)
    .normalize('NFC')
    .toUpperCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, '');
}
