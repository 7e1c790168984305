import type { DocumentDraft } from '../documents/official-document.js';
import { answerFields } from './answer-fields.js';
import type { Answers } from './answer-schemas.js';
import { isQuestionId, type QuestionId } from './question-id.js';

/** A document inside a report and where it stands. */
export interface PlacedDocument {
  readonly question: QuestionId;
  readonly path: string;
  readonly document: DocumentDraft;
}

/** Every document of some answers, in the order of the form; empty ones left out. */
export function documentsOf(answers: Answers): PlacedDocument[] {
  return Object.keys(answers)
    .filter(isQuestionId)
    .flatMap((question) =>
      answerFields(question, answers[question], false)
        .filter((field) => field.face.kind === 'document' && field.value !== null)
        .map((field) => ({ question, path: field.path, document: field.value as DocumentDraft })),
    );
}

/** Ids of all files of some answers, each once. */
export function fileIdsOf(answers: Answers): string[] {
  return [...new Set(documentsOf(answers).flatMap(({ document }) => document.fileId ?? []))];
}
