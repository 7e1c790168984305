import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { can } from '@ega/shared/access/policy';
import { QUESTIONS_OF } from '@ega/shared/directives/formula';
import type { Obligation } from '@ega/shared/directives/obligation';
import { Transactions, type Tx } from '../platform/transaction.js';
import type { ArchitectureJudgedFace } from '../reports/architecture-assessment.types.js';
import { architectureJudged } from '../reports/assessments.queries.js';
import type { ConfirmationLine, RevisionLine } from './agency-page.types.js';
import type { ComputedBoard } from './computed-board.js';
import {
  type CitedRow,
  type DecisionLine,
  type DecisionRow,
  DutyEvidenceQueries,
} from './duty-evidence.queries.js';
import type { DutyDocument } from './obligation.types.js';

/** Who said it, who confirmed it, and the documents named: what stands under the grounds of a duty. */
export interface DutyEvidence {
  revision: RevisionLine | null;
  of(duty: Obligation): {
    confirmation: ConfirmationLine | null;
    documents: DutyDocument[];
    architecture: ArchitectureJudgedFace | null;
  };
}

@Injectable()
export class DutyEvidences {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: DutyEvidenceQueries,
  ) {}

  /** With the actor's own reach, so that row security is asked once more for what is not on the board. */
  read(actor: Actor, computed: ComputedBoard, number: number): Promise<DutyEvidence> {
    return this.transactions.read(actor, (tx) => this.evidence(tx, actor, computed, number));
  }

  private async evidence(
    tx: Tx,
    actor: Actor,
    { boardPosition, board, source }: ComputedBoard,
    number: number,
  ): Promise<DutyEvidence> {
    const round = source.round?.id;
    if (!round)
      return { revision: null, of: () => ({ confirmation: null, documents: [], architecture: null }) };
    const sent = await this.queries.findSent(tx, number, round, boardPosition);
    const decision = await this.queries.findLatestDecision(tx, number, round, boardPosition);
    const counted = board.basis === 'verified' ? undefined : sent;
    const revisionId = counted?.id ?? decision?.revisionId;
    const reads = can(actor, 'report.read', { agencyNumber: number });
    const cited = reads && revisionId ? await this.queries.listCited(tx, revisionId) : [];
    const architecture =
      reads && revisionId
        ? await architectureJudged(tx, {
            ...{ agency: number, round, revisionId },
            ...{ upTo: boardPosition, named: false },
          })
        : null;
    const decisions = decision ? await this.queries.listDecisions(tx, decisionIds(decision)) : [];
    const { id: _, ...revision } = sent ?? { id: '' };
    return {
      revision: sent ? (revision as RevisionLine) : null,
      of: ({ formula }) => {
        const questions = QUESTIONS_OF[formula];
        return {
          confirmation: decision ? confirmationOf(decision, decisions, questions[0]) : null,
          documents: documentsOf(cited, questions),
          architecture: formula === 'guidanceCheck' ? architecture : null,
        };
      },
    };
  }
}

function decisionIds({ id, verifiedFrom }: DecisionRow): string[] {
  return [...new Set([id, ...Object.values(verifiedFrom).flatMap((from) => from?.decision ?? [])])];
}

/** The answer that decides is the first one a formula reads (catalogue 4). */
function confirmationOf(
  { id, verifiedFrom }: DecisionRow,
  decisions: readonly DecisionLine[],
  question: string | undefined,
): ConfirmationLine | null {
  if (question === undefined) return null;
  const confirming = verifiedFrom[question]?.decision ?? id;
  const found = decisions.find((one) => one.id === confirming);
  return found ? { round: found.round, at: found.at, by: found.by } : null;
}

function documentsOf(cited: readonly CitedRow[], questions: readonly string[]): DutyDocument[] {
  const named = cited.filter(({ question }) => questions.includes(question));
  return [...new Map(named.map(({ question: _, ...document }) => [document.id, document])).values()];
}
