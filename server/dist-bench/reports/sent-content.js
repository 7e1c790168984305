import { answersOf, reasonsOf } from './answers.js';
import { documentReferences } from './document-references.js';
/** An answer that the gates hide stays in the draft and is not sent. */ export function sentContent(
  evaluation,
  draft,
) {
  const visible = new Set(evaluation.visible);
  const rows = draft.filter((row) => visible.has(row.question) && row.value !== null);
  return {
    answers: Object.fromEntries(rows.map((row) => [row.question, row.value])),
    states: Object.fromEntries(rows.map((row) => [row.question, row.origin])),
    reasons: reasonsOf(rows),
    references: references(rows),
  };
}
/** One row per question and file; a file named twice in one answer keeps the first number. */ function references(
  rows,
) {
  const found = new Map();
  for (const { question, fileId, numberSymbol } of documentReferences(answersOf(rows))) {
    const key = `${question} ${fileId}`;
    if (fileId && !found.get(key)?.numberSymbol)
      found.set(key, {
        question,
        fileId,
        numberSymbol,
      });
  }
  return [...found.values()];
}

//# sourceMappingURL=sent-content.js.map
