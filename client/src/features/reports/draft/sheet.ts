import type { QuestionId } from '@ega/shared/reports/question-id';
import type { Issue } from '@ega/shared/reports/issue';
import type { ReportPageQuery, SaveAnswerMutation } from '../../../gql/graphql.js';
import type { FailureCode } from '../../../lib/request-error.js';
import type { UnsentWork } from './device-store.js';

export type Page = ReportPageQuery['report'];
export type AnswerFace = Page['answers'][number];
export type PageIssue = Page['issues'][number];
export type EvidenceFile = AnswerFace['files'][number];
type Origin = NonNullable<AnswerFace['origin']>;
export type Saved = SaveAnswerMutation['saveAnswer'];

/** The other side of a conflict, as the server tells it. */
export interface OtherSide {
  readonly value: unknown;
  readonly version: number;
  readonly origin: Origin | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** One question as this person sees it: the server's answer with the work on top that is not sent yet. */
export interface Sheet {
  readonly value: unknown;
  readonly origin: Origin | null;
  readonly version: number;
  readonly updatedBy: string | null;
  readonly updatedAt: string | null;
  readonly reasons: Readonly<Record<string, string>>;
  readonly unsent: UnsentWork | null;
  /** Somebody else saved in between; nothing is sent until the person has chosen. */
  readonly conflict: OtherSide | null;
  /** Refused for good, until the answer is changed. */
  readonly refusal: { readonly code: FailureCode; readonly issues: readonly Issue[] } | null;
}

export const EMPTY_SHEET: Sheet = {
  value: null,
  origin: null,
  version: 0,
  updatedBy: null,
  updatedAt: null,
  reasons: {},
  unsent: null,
  conflict: null,
  refusal: null,
};

export type Sheets = { readonly [Q in QuestionId]?: Sheet };

export function sheetOf(face: AnswerFace): Sheet {
  return {
    ...EMPTY_SHEET,
    value: face.value ?? null,
    origin: face.origin ?? null,
    version: face.version,
    updatedBy: face.updatedBy ?? null,
    updatedAt: face.updatedAt ?? null,
    reasons: (face.reasons ?? {}) as Record<string, string>,
  };
}
