import type { MessageCode, Lang } from '@ega/shared/text/say';
import { isMessageCode, sayData } from '@ega/shared/text/say';
import type { PageIssue } from './draft/sheet.js';

/** The sentence of a rule, in the reader's language. */
export function issueText(issue: Pick<PageIssue, 'code' | 'params'>, lang: Lang): string {
  if (!isMessageCode(issue.code)) return issue.code;
  return sayData(lang, issue.code as MessageCode, (issue.params ?? {}) as Record<string, string | number>);
}
