import { isTrialRound, type RoundId } from '../rounds/round.js';
import type { Instant } from '../text/civil-date.js';
import type { Answers } from './answer-schemas.js';

/** '2018Q1-038-02', of a trial round 'TN-2018-01-038-02': round, permanent number of the agency, number of the sending (house decision 7). */
export function receiptNumber(roundId: RoundId, agencyNumber: number, revisionNumber: number): string {
  const round = isTrialRound(roundId) ? roundId : roundId.replace('-', '');
  return `${round}-${String(agencyNumber).padStart(3, '0')}-${String(revisionNumber).padStart(2, '0')}`;
}

/** Reads a receipt number as people type it; null when it is none. */
export function parseReceiptNumber(
  value: string,
): { roundId: RoundId; agencyNumber: number; revisionNumber: number } | null {
  const match = /^(?:(\d{4})(Q[1-4])|(TN-\d{4}-\d{2}))-(\d{3,6})-(\d{2,4})$/i.exec(value.trim());
  if (!match) return null;
  const roundId = (match[3] ?? `${match[1]}-${match[2]}`).toUpperCase() as RoundId;
  return { roundId, agencyNumber: Number(match[4]), revisionNumber: Number(match[5]) };
}

export interface ReceiptFacts {
  readonly roundId: RoundId;
  readonly agencyNumber: number;
  readonly revisionNumber: number;
  readonly formVersion: number;
  readonly content: Answers;
  /** The evidence of the report: id and SHA-256 (hexadecimal) of every file. */
  readonly documents: readonly { readonly fileId: string; readonly sha256: string }[];
  /** Accounts by id: contact details never enter what is hashed (house decision 20). */
  readonly preparedBy: string;
  readonly submittedBy: string;
  readonly recordedAt: Instant;
}

export type ReceiptPayload = Readonly<Record<string, unknown>>;

/** What the receipt's hash is taken of, as RFC 8785 canonical JSON (house decision 1); the server hashes it. */
export function receiptPayload(facts: ReceiptFacts): ReceiptPayload {
  return {
    agency: facts.agencyNumber,
    content: plainJson(facts.content),
    documents: [...facts.documents]
      .map(({ fileId, sha256 }) => ({ fileId, sha256: sha256.toLowerCase() }))
      .sort((a, b) => (a.fileId < b.fileId ? -1 : a.fileId > b.fileId ? 1 : 0)),
    formVersion: facts.formVersion,
    number: facts.revisionNumber,
    preparedBy: facts.preparedBy,
    receipt: receiptNumber(facts.roundId, facts.agencyNumber, facts.revisionNumber),
    recordedAt: facts.recordedAt,
    round: facts.roundId,
    submittedBy: facts.submittedBy,
  };
}

// `undefined` is no JSON: a field not given and a field given as undefined must hash alike.
function plainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, plainJson(field)]),
  );
}
