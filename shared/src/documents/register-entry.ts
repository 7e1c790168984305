import { fold } from '../text/nfc.js';
import { comparableNumber, numberSymbol, type DocumentDraft } from './official-document.js';

/** The parts of a document by which it is looked for. */
type Searchable = Pick<
  DocumentDraft,
  'number' | 'symbol' | 'title' | 'issuingBody' | 'signer' | 'signerTitle'
>;

const words = (value: string): string =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded text a document is found by; it begins with a space, as every word in it does (house decision 9). */
export function registerSearchText(document: Searchable): string {
  const { title, issuingBody, signer, signerTitle } = document;
  const parts = [numberSymbol(document), title, issuingBody, signer, signerTitle];
  return ` ${parts
    .map((part) => words(part ?? ''))
    .filter(Boolean)
    .join(' ')}`;
}

/** The words somebody looks for, folded: '383/QĐ-UBND' and '383 qd ubnd' ask the same. */
export function registerSearchWords(query: string): string[] {
  return words(query).split(' ').filter(Boolean);
}

/**
 * One document of one agency: its number with the day, because numbers begin anew each year; a file without a number is
 * known by its bytes. Null for what is neither (catalogue 0.6).
 */
export function registerKey(document: DocumentDraft, sha256: string | null): string | null {
  if (document.number && document.symbol)
    return `${comparableNumber(document)} ${document.issuedOn ?? ''}`.trim();
  return sha256 === null ? null : `file ${sha256}`;
}
