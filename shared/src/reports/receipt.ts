import type { Answers } from './questions.js';

/** '2018Q1-038-02': round, agency, number of the revision (house decision 7). */
export function receiptNumber(roundId: string, agencyNumber: number, revision: number): string {
  return `${roundId.replace('-', '')}-${String(agencyNumber).padStart(3, '0')}-${String(revision).padStart(2, '0')}`;
}

/** What the receipt's hash covers (house decision 1); people are named by id. */
export interface ReceiptPayload {
  readonly agency: number;
  readonly round: string;
  readonly number: number;
  readonly formVersion: number;
  readonly content: Answers;
  readonly documents: readonly {
    readonly question: string;
    readonly fileId: string;
    readonly sha256: string;
  }[];
  readonly preparedBy: string;
  readonly submittedBy: string;
  readonly recordedAt: string;
}
