import type { MessageCode } from '../text/say.js';
import type { QuestionId } from './questions.js';

export type Severity = 'blocking' | 'warning';

/** One finding of a named rule. A blocking one stops sending; a warning asks a reason and lets through. */
export interface Issue {
  readonly rule: string;
  readonly severity: Severity;
  readonly question: QuestionId;
  /** Field inside the answer, e.g. `rows.2.document.issuedOn`. */
  readonly path?: string;
  readonly code: MessageCode;
  readonly params: Readonly<Record<string, string | number>>;
}
