import { comparableNumber, numberSymbol } from '@ega/shared/documents/official-document';
import { documentsOf } from '@ega/shared/reports/official-documents';
export function documentReferences(answers) {
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
/** Files that one answer refers to, each once. */ export function fileIdsOf(question, value) {
  if (value === null || value === undefined) return [];
  const references = documentReferences({
    [question]: value,
  });
  return [...new Set(references.flatMap((reference) => reference.fileId ?? []))];
}

//# sourceMappingURL=document-references.js.map
