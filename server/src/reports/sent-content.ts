import type { Answers } from '@ega/shared/reports/questions';
import { answersOf, reasonsOf, type AnswerStates, type DraftAnswer } from './answers.js';
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
    references: references(rows),
  };
}

/** One row per question and file; a file named twice in one answer keeps the first number. */
function references(rows: readonly DraftAnswer[]): SentContent['references'] {
  const found = new Map<string, SentContent['references'][number]>();
  for (const { question, fileId, numberSymbol } of documentReferences(answersOf(rows))) {
    const key = `${question} ${fileId}`;
    if (fileId && !found.get(key)?.numberSymbol) found.set(key, { question, fileId, numberSymbol });
  }
  return [...found.values()];
}
