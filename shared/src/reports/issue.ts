import type { MessageCode } from '../text/say.js';
import type { QuestionId } from './question-id.js';

/**
 * Names of the rules: R01–R22 of catalogue 5, without R19, which is no finding but a fact (r19 tells it); REQ, a part that the row of the question asks for; FORM, an answer that
 * is no answer; the others are the unnamed CHẶN and CB of a question's row, named by question and matter.
 */
export const RULE_IDS = [
  'FORM',
  'REQ',
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R20',
  'R21',
  'R22',
  'T1-mail',
  'T3-closed',
  'A2-drop',
  'A3-gap',
  'A5-order',
  'A5-late',
  'A5-moved',
  'A7-partial',
  'B1-before',
  'B1-back',
  'B2-units',
  'B4-owner',
  'B5-more',
  'C3-listed',
  'C3-new',
  'C5-one',
  'C7-change',
  'C8-more',
  'C9-more',
  'C9-none',
  'C10-route',
  'C11-more',
  'D4-amounts',
  'D4-change',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** blocking = CHẶN: the report cannot be sent; warning = CB: asks for a reason and lets through. */
export type Severity = 'blocking' | 'warning';

/** A rule that speaks. The sentence is `say(code, params)`; the path leads into the answer ('steps.7.document'). */
export interface Issue {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly question: QuestionId;
  readonly path?: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly code: MessageCode;
  /** The reason the agency has given for a warning. */
  readonly reason?: string;
  /** Only for the Authority: it speaks of another agency (R07, R12, R20). */
  readonly authorityOnly?: boolean;
}

/** Key under which the reason for a warning is kept. */
export function reasonKey(issue: Pick<Issue, 'rule' | 'question'>): string {
  return `${issue.rule}:${issue.question}`;
}
