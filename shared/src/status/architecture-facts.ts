import type { Summary } from '../reports/summary.js';
import type { RoundId } from '../rounds/round.js';
import type { CivilDate } from '../text/civil-date.js';
import type { Basis } from './status.js';

/** What is known of one agency's answers; the input of every choice of basis. */
export interface KnownAnswers {
  /** Round the board is about, and the summaries of its report: latest revision sent, latest verified answers. */
  readonly roundId: RoundId | null;
  readonly reported: Summary | null;
  readonly verified: Summary | null;
  /** Latest verified answers of an earlier round. */
  readonly standing: { readonly summary: Summary; readonly roundId: RoundId } | null;
}

/** The architecture of one agency on one basis. */
export interface ArchitectureFacts {
  readonly summary: Summary | null;
  /** The decision that counts, which may be a verified one under a newer answer. */
  readonly decision: Summary['decision'];
  readonly decisionOn: CivilDate | null;
  readonly issued: boolean;
  /** Round whose verified answers say the same; null when nobody has verified it. */
  readonly confirmedIn: RoundId | null;
}

const NOTHING: ArchitectureFacts = {
  summary: null,
  decision: null,
  decisionOn: null,
  issued: false,
  confirmedIn: null,
};

/** Issued = step 7 or 8 with a decision and its day, or a decision that state secrecy keeps out (O1, O2; T3). */
export function saysIssued(summary: Summary | null): boolean {
  return summary !== null && (summary.A1 ?? 0) >= 7 && (decisionDay(summary) !== null || summary.secretA);
}

/** The day of the decision; of a secret one only the day in A3 is known. */
export function decisionDay(summary: Summary): CivilDate | null {
  const dated = summary.stepDates.find((row) => row.step === 7)?.documentDate ?? null;
  return summary.decision?.issuedOn ?? dated;
}

/**
 * The answers that count on a basis. Reported: the latest revision sent in this round; over it, and where nothing was
 * sent, stands a verified dated document, until a later revision takes the step back with a reason
 * (house decisions 3 and 5, practice.md "Status" 1). Verified: the latest verified answers, of whatever round.
 */
export function architectureFacts(known: KnownAnswers, basis: Basis): ArchitectureFacts {
  const verified = known.verified ?? known.standing?.summary ?? null;
  const confirmedIn = known.verified ? known.roundId : (known.standing?.roundId ?? null);
  if (basis === 'verified') return verified ? factsOf(verified, verified, confirmedIn) : NOTHING;

  const { reported } = known;
  const reportedStep = reported?.A1 ?? null;
  if (saysIssued(verified) && (reportedStep === null || reportedStep >= 7)) {
    // The newer answer tells the step (7 or 8), the verified document tells the decision.
    const answer = reported && reportedStep !== null ? reported : verified;
    return factsOf(answer as Summary, verified as Summary, confirmedIn);
  }
  if (!reported) return NOTHING;
  // A step kept out by state secrecy was told to the Authority on paper: what it recorded speaks (practice.md 14).
  if (reported.secretA && reportedStep === null && verified?.secretA && verified.A1 !== null)
    return factsOf(verified, verified, confirmedIn);
  // Of the two answers that make "issued" the step alone may be verified and the decision not yet: nobody confirmed it then.
  const agrees =
    verified !== null && verified.A1 === reported.A1 && saysIssued(verified) === saysIssued(reported);
  return factsOf(reported, reported, agrees ? confirmedIn : null);
}

function factsOf(answer: Summary, evidence: Summary, confirmedIn: RoundId | null): ArchitectureFacts {
  return {
    summary: answer,
    decision: evidence.decision,
    decisionOn: decisionDay(evidence),
    issued: saysIssued(evidence),
    confirmedIn,
  };
}
