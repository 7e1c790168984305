/**
 * What the system tells a person of its own accord (practice.md 19): only people who work on the report, never a
 * minister, a chairman or the head of an agency.
 */
export const NOTICE_KINDS = [
  'reminder',
  'returned',
  'verified',
  'withdrawn',
  'draftGivenUp',
  'voided',
  'reopened',
  'extensionGranted',
  'extensionAsked',
  'reopeningAsked',
  'requestRefused',
  'projectAssessed',
  'architectureAssessed',
  'coverOverdue',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What an agency may ask of the Authority about time (practice.md 16). */
export const TIME_REQUEST_KINDS = ['extension', 'reopening'] as const;
export type TimeRequestKind = (typeof TIME_REQUEST_KINDS)[number];

/** What a sentence needs beside the round and the agency; instants as recorded, words are made where they are shown. */
export interface NoticeFacts {
  /** Exclusive end of the sending deadline that binds this agency. */
  readonly dueAt?: string;
  /** Days left to the due day when reminded; negative after it. */
  readonly days?: number;
  /** Exclusive end of the time given for completing, sending again, or for the signed document. */
  readonly until?: string;
  readonly reason?: string;
  /** How many questions were returned. */
  readonly questions?: number;
  /** What was asked for. */
  readonly request?: TimeRequestKind;
  /** Name of the project that was assessed. */
  readonly project?: string;
  /** What the Authority found of a project; of an architecture met or notMet. */
  readonly verdict?: 'met' | 'notMet' | 'notEnough' | 'notApplicable';
}
