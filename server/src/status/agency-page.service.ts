import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { can } from '@ega/shared/access/policy';
import { ISSUED_STEP } from '@ega/shared/areas/architecture/steps';
import { isArchitectureObligation } from '@ega/shared/directives/obligation';
import { DomainError } from '@ega/shared/errors';
import { agencyRow } from '@ega/shared/status/agency-row';
import type { BoardRow } from '@ega/shared/status/board';
import { viewOfBoard } from '@ega/shared/status/view-of';
import type { AgencyNameRow } from '../agencies/agencies.queries.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { listFace } from './agency-list-face.js';
import { AgencyPageQueries, type SentRow, type VerifiedRow } from './agency-page.queries.js';
import type { AgencyIdentity, AgencyPageFace, Grounds, RoundStep } from './agency-page.types.js';
import { architectureSteps, datedSteps } from './architecture-steps.js';
import { type Asked, dayOf, type Moment } from './as-of.js';
import type { AgencyRef } from './as-of.types.js';
import type { ComputedBoard } from './computed-board.js';
import { asOfFace, obligationFace, rubricFace } from './overview-face.js';
import { Boards } from './status.service.js';

/** The page of one agency: its row of the one board, and the evidence behind it as of the same instant. */
@Injectable()
export class AgencyPages {
  constructor(
    private readonly boards: Boards,
    private readonly transactions: Transactions,
    private readonly queries: AgencyPageQueries,
  ) {}

  async page(
    actor: Actor,
    moment: Moment,
    number: number,
    asked: Asked,
  ): Promise<[AgencyPageFace, ComputedBoard]> {
    const computed = await this.boards.of(actor, moment, asked);
    const view = viewOfBoard(computed.board, actor);
    const at = view.rows.findIndex((row) => row.number === number);
    const row = view.rows[at];
    if (!row) throw new DomainError('NOT_FOUND', { what: 'agency' });
    const neighbour = (step: number): AgencyRef | null =>
      (view.rows[at + step] as AgencyRef | undefined) ?? null;
    // The actor's own reach, so that row security is asked once more for everything that is not on the board.
    const evidence = await this.transactions.read(actor, (tx) => this.evidence(tx, computed, row));
    const { round } = computed.source;
    const reads = {
      readsDocuments: can(actor, 'report.read', { agencyNumber: number }),
      today: dayOf(computed.instant),
    };
    const sentHere = evidence.sent?.round === round?.id ? evidence.sent : undefined;
    const verified = evidence.verified?.answers ?? null;
    const counted = computed.board.basis === 'verified' ? verified : (sentHere?.answers ?? verified);
    const answers = { counted, verified };
    const standing = view.standing.filter((one) => one.kind === row.kind);
    const face: AgencyPageFace = {
      asOf: asOfFace(computed),
      id: number,
      agency: evidence.identity,
      previous: neighbour(-1),
      next: neighbour(1),
      row: listFace(computed, [agencyRow(row)], standing),
      rowVerified: listFace(computed, [agencyRow(onVerifiedBasis(row))], standing),
      grounds: this.grounds(computed, row, evidence, reads.readsDocuments),
      steps: architectureSteps(answers, reads),
      rounds: evidence.rounds,
      datedSteps: datedSteps(answers),
      log: evidence.log.map((line) => (reads.readsDocuments ? line : { ...line, reason: null })),
      receiptNumber: sentHere?.receiptNumber ?? null,
      leadUnit: counted?.A6?.leadUnit ?? null,
      difficulties: this.difficulties(computed, number),
    };
    return [face, computed];
  }

  /** Who bore an identifier code on the as-of day, whatever the round's cut-off (house decision 7). */
  async ofCode(actor: Actor, moment: Moment, code: string, asked: Asked): Promise<AgencyNameRow | null> {
    const { boardPosition, instant } = await this.boards.of(actor, moment, asked);
    return this.transactions.read(actor, (tx) =>
      this.queries.findByCode(tx, code, boardPosition, dayOf(instant)),
    );
  }

  private async evidence(tx: Tx, computed: ComputedBoard, row: BoardRow): Promise<Evidence> {
    const { boardPosition: position, source } = computed;
    const { number } = row;
    const day = source.round?.cutOff ?? dayOf(computed.instant);
    const found = await this.queries.findIdentity(tx, number, position, day);
    const versions = await this.queries.listVersions(tx, number, position);
    const links = await this.queries.listSuccessions(tx, number, position);
    const others = links
      .flatMap((link) => [link.predecessor, link.successor])
      .filter((other) => other !== null);
    const names = new Map(
      (await this.queries.listNames(tx, others, position, day)).map((name) => [name.number, name]),
    );
    const round = source.round?.id;
    const sent = round && (await this.queries.findSent(tx, number, round, position));
    const verified = round && (await this.queries.findVerified(tx, number, round, position));
    const identity: AgencyIdentity = {
      ...(row as AgencyRef),
      agencyName: found!.agencyName,
      abbreviationVi: row.abbreviationVi,
      abbreviationEn: found!.abbreviationEn,
      code: row.code,
      codeConfidence: found!.codeConfidence,
      region6: row.region6,
      versions,
      successions: links.map(({ predecessor, successor, ...link }) => ({
        ...link,
        direction: successor === number ? 'before' : 'after',
        agency: names.get((successor === number ? predecessor : successor) ?? 0) ?? null,
      })),
    };
    return {
      identity,
      sent: sent || undefined,
      verified: verified || undefined,
      rounds: await this.roundSteps(tx, number, position),
      log: await this.queries.listLog(tx, number, position),
    };
  }

  private async roundSteps(tx: Tx, number: number, position: string): Promise<RoundStep[]> {
    const summaries = await this.queries.listRoundSummaries(tx, number, position);
    const sendings = await this.queries.listFirstSendings(tx, number, position);
    const rounds = [...new Set([...summaries, ...sendings].map((row) => row.round))].sort();
    return rounds.map((round) => {
      const stepOn = (basis: string) =>
        summaries.find((row) => row.round === round && row.basis === basis)?.summary.A1 ?? null;
      const sending = sendings.find((row) => row.round === round);
      return {
        round,
        reported: stepOn('reported'),
        verified: stepOn('verified'),
        submittedAt: sending?.at ?? null,
        late: sending?.late ?? null,
      };
    });
  }

  private grounds(
    computed: ComputedBoard,
    row: BoardRow,
    evidence: Evidence,
    readsDocuments: boolean,
  ): Grounds {
    const { architecture, architectureVerified } = row;
    const obligation = computed.obligations
      .filter(isArchitectureObligation)
      .find((one) => one.code === architecture.obligation);
    const issuedBy = architecture.lastConfirmedRound ? evidence.verified?.answers : evidence.sent?.answers;
    const issuing = issuedBy?.A3?.steps?.find((step) => step.step === ISSUED_STEP)?.document ?? null;
    return {
      status: architecture.status,
      statusVerified: architectureVerified.status,
      reasons: architecture.reasons.map((reason) => ({ ...reason })),
      todo: architecture.todoCode,
      obligation: obligation ? obligationFace(obligation) : null,
      rubric: rubricFace(computed.rubric),
      inputs: architecture.inputs,
      evidence: readsDocuments && architecture.issued ? issuing : null,
      revision: evidence.sent ? revisionLine(evidence.sent) : null,
      confirmation:
        architecture.lastConfirmedRound && evidence.verified
          ? { round: evidence.verified.round, at: evidence.verified.at, by: evidence.verified.by }
          : null,
    };
  }

  private difficulties({ source, board }: ComputedBoard, number: number): string[] {
    const report = source.reports.find((one) => one.agencyNumber === number);
    const summary = board.basis === 'verified' ? report?.summaryVerified : report?.summaryReported;
    return [...(summary?.difficulties ?? [])];
  }
}

interface Evidence {
  identity: AgencyIdentity;
  sent: SentRow | undefined;
  verified: VerifiedRow | undefined;
  rounds: RoundStep[];
  log: AgencyPageFace['log'];
}

const revisionLine = ({ answers: _, ...line }: SentRow) => line;

function onVerifiedBasis(row: BoardRow): BoardRow {
  return { ...row, architecture: row.architectureVerified, areas: row.areasVerified };
}
