import type { Answers } from '@ega/shared/reports/questions';
import { reasonsOf, type AnswerStates, type DraftAnswer } from './answers.js';
import { documentReferences } from './document-references.js';
import type { Evaluation } from './draft-evaluation.js';

/** What a revision keeps: the visible answers only, how each came to be, the reasons, the documents it refers to. */
export interface SentContent {
  answers: Answers;
  states: AnswerStates;
  reasons: Record<string, string>;
  references: { question: string; fileId: string; numberSymbol: string | null }[];
}

/** An answer that the gates hide stays in the draft and is not sent. */
export function sentContent(evaluation: Evaluation, draft: readonly DraftAnswer[]): SentContent {
  const visible = new Set<string>(evaluation.visible);
  const rows = draft.filter((row) => visible.has(row.question) && row.value !== null);
  return {
    answers: Object.fromEntries(rows.map((row) => [row.question, row.value])) as Answers,
    states: Object.fromEntries(rows.map((row) => [row.question, row.origin])) as AnswerStates,
    reasons: reasonsOf(rows),
    references: rows.flatMap((row) => {
      const seen = new Map<string, string | null>();
      for (const { fileId, numberSymbol } of documentReferences(row.value))
        if (fileId && !seen.get(fileId)) seen.set(fileId, numberSymbol);
      return [...seen].map(([fileId, numberSymbol]) => ({ question: row.question, fileId, numberSymbol }));
    }),
  };
}
