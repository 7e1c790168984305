import { comparableNumber, numberSymbol } from '@ega/shared/documents/official-document';
import { documentsOf } from '@ega/shared/reports/official-documents';
import type { Answers, QuestionId } from '@ega/shared/reports/questions';

/** A document named in an answer: its file, its number with symbol, or both. */
export interface DocumentReference {
  question: QuestionId;
  path: string;
  fileId: string | null;
  /** As it is printed: '383/QĐ-UBND'; null while there is none. */
  numberSymbol: string | null;
  /** As two spellings are compared; numbers begin anew each year, so the day belongs to it. */
  comparable: string | null;
  issuedOn: string | null;
}

export function documentReferences(answers: Answers): DocumentReference[] {
  return documentsOf(answers)
    .map(({ question, path, document }) => ({
      question,
      path,
      fileId: document.fileId ?? null,
      numberSymbol: numberSymbol(document) || null,
      comparable: document.number && document.symbol ? comparableNumber(document) : null,
      issuedOn: document.issuedOn ?? null,
    }))
    .filter((reference) => reference.fileId !== null || reference.numberSymbol !== null);
}

/** Files that one answer refers to, each once. */
export function fileIdsOf(question: QuestionId, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const references = documentReferences({ [question]: value } as Answers);
  return [...new Set(references.flatMap((reference) => reference.fileId ?? []))];
}
