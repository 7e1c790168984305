import { isComplete, type DocumentDraft } from '../../documents/official-document.js';
import type { Issue } from '../issue.js';
import { isSecret } from '../required-parts.js';
import { earlierAnswer } from './earlier-answers.js';
import { blocking, type Rule } from './rule.js';

/**
 * R14: a package of the previous round is still listed, or retired with its day and the minutes of moving its data: one
 * package out of three must not come about by forgetting two (catalogue 5, R14).
 */
export const r14PackageNeverVanishes: Rule = (input) => {
  const { answers } = input;
  if (!answers.C1) return [];
  const now = answers.C1.packages ?? [];
  const before = (earlierAnswer(input, 'C1')?.packages ?? []).filter((old) => !old.retiredOn);
  const vanished: Issue[] = before
    .filter((old) => !now.some((line) => line.id === old.id))
    .map((old) =>
      blocking({ rule: 'R14', question: 'C1', path: 'packages' }, 'rule.R14', { name: old.name ?? '' }),
    );
  if (isSecret('C1', answers)) return vanished;
  const unshown = now
    .filter((line) => line.retiredOn && !isShown(line.document))
    .map((line) =>
      blocking({ rule: 'R14', question: 'C1', path: `packages.${line.id}.document` }, 'rule.R14.minutes', {
        name: line.name ?? '',
      }),
    );
  return [...vanished, ...unshown];
};

/** Minutes have no signer that counts; a decision may stand in their place. */
const isShown = (document: DocumentDraft | null | undefined): boolean =>
  document != null && (Boolean(document.fileId) || (document.secrecy === 'secret' && isComplete(document)));
