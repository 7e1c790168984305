import { numberSymbol, type OfficialDocument } from '@ega/shared/documents/official-document';

/** A document named in an answer: its file, its number with symbol, or both. */
export interface DocumentReference {
  /** Where in the answer, e.g. `rows.0.document`. */
  path: string;
  fileId: string | null;
  numberSymbol: string | null;
}

/** Every official document inside an answer, whatever the question; a document is known by its `fileId` field. */
export function documentReferences(value: unknown, path = ''): DocumentReference[] {
  if (value === null || typeof value !== 'object') return [];
  if ('fileId' in value) {
    const document = value as OfficialDocument;
    const number = numberSymbol(document);
    return document.fileId || number ? [{ path, fileId: document.fileId, numberSymbol: number }] : [];
  }
  return Object.entries(value).flatMap(([key, item]) => documentReferences(item, path ? `${path}.${key}` : key));
}

export function fileIdsOf(value: unknown): string[] {
  const ids = documentReferences(value).flatMap((reference) => (reference.fileId ? [reference.fileId] : []));
  return [...new Set(ids)];
}
