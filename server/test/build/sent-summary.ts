import { randomUUID } from 'node:crypto';
import { SUMMARY_RULES_VERSION, type Summary } from '@ega/shared/reports/summary';
import type { ReportState } from '@ega/shared/reports/workflow';
import { buildSummary } from '@ega/shared/status/build-board';
import { Ledger } from '../../src/platform/ledger.js';
import { stampOf } from '../../src/platform/ledger-stamp.js';
import { SYSTEM, Transactions, type Tx } from '../../src/platform/transaction.js';
import { ReportMove } from '../../src/reports/report-move.entity.js';
import { ReportRevision } from '../../src/reports/report-revision.entity.js';
import { ReportSummary } from '../../src/reports/report-summary.entity.js';
import { ReviewDecision } from '../../src/reports/review-decision.entity.js';
import { RoundOpening } from '../../src/rounds/rounds.service.js';
import type { RoundInput } from '../../src/rounds/round.types.js';
import type { TestClient } from '../setup/test-client.js';
import type { TestServer } from '../setup/test-server.js';

export const QUARTER_1: RoundInput = {
  year: 2018,
  quarter: 1,
  periodFrom: '2017-12-16',
  periodTo: '2018-03-05',
  cutOff: '2018-03-05',
  opensAt: '2018-02-19T00:00:00+07:00',
  dueAt: '2018-03-10T00:00:00+07:00',
  closesAt: '2018-04-01T00:00:00+07:00',
};

export const QUARTER_4: RoundInput = {
  year: 2017,
  quarter: 4,
  periodFrom: '2017-09-16',
  periodTo: '2017-12-05',
  cutOff: '2017-12-05',
  opensAt: '2017-11-20T00:00:00+07:00',
  dueAt: '2017-12-09T00:00:00+07:00',
  closesAt: '2018-01-01T00:00:00+07:00',
};

export async function openRound(server: TestServer, by: TestClient, input: RoundInput): Promise<string> {
  const actor = {
    accountId: by.accountId!,
    role: 'leader',
    grants: [],
    agencyNumbers: [],
    reach: 'all',
  } as const;
  return (await server.get(RoundOpening).open(actor, input, randomUUID())).id;
}

/** The board's rows of one sending, without the form behind it: for tests of figures only. */
export class SentSummaries {
  constructor(
    private readonly server: TestServer,
    private readonly person: string,
  ) {}

  /** An agency sends; the next number, on time unless said otherwise, with its reason where it takes a step back. */
  send(
    round: string,
    agency: number,
    step: number | null,
    more: Partial<Summary> = {},
    late = false,
    stepBackReason: string | null = null,
  ): Promise<string> {
    return this.write(async (tx) => {
      const reportId = await this.reportOf(tx, round, agency);
      const [last] = await tx.query<{ n: number }>(
        `select coalesce(max(number), 0)::integer as n from report_revision where report_id = $1`,
        [reportId],
      );
      const number = last!.n + 1;
      const id = randomUUID();
      await tx.manager.insert(ReportRevision, {
        id,
        reportId,
        roundId: round,
        agencyId: agency,
        number,
        variant: 'T',
        formVersion: 1,
        content: { A1: { step, ...(stepBackReason === null ? {} : { stepBackReason }) } },
        states: {},
        reasons: {},
        receiptNumber: `${round}-${agency}-${number}`,
        receiptPayload: '{}',
        receiptHash: Buffer.alloc(32),
        chainHead: Buffer.alloc(32),
        preparedBy: this.person,
        submittedBy: this.person,
        dueAt: '2018-03-10T00:00:00+07:00',
        late,
        ...stampOf(tx),
      });
      await this.summary(
        tx,
        'reported',
        { round, agency, reportId, revisionId: id },
        buildSummary(step, more),
      );
      await this.move(tx, { round, agency, reportId, revisionId: id }, 'submit', 'draft', 'submitted');
      return id;
    });
  }

  verify(
    round: string,
    agency: number,
    revisionId: string,
    step: number,
    more: Partial<Summary> = {},
  ): Promise<void> {
    return this.write(async (tx) => {
      const reportId = await this.reportOf(tx, round, agency);
      const decisionId = randomUUID();
      await tx.manager.insert(ReviewDecision, {
        id: decisionId,
        reportId,
        revisionId,
        roundId: round,
        agencyId: agency,
        outcome: 'verified',
        accepted: ['A1'],
        returned: [],
        verifiedContent: { A1: { step } },
        verifiedFrom: { A1: { round, revision: 1, decision: decisionId } },
        decidedBy: this.person,
        before: {},
        ...stampOf(tx),
      });
      const at = { round, agency, reportId, revisionId, decisionId };
      await this.summary(tx, 'verified', at, buildSummary(step, more));
      await this.move(tx, at, 'verify', 'submitted', 'verified');
    });
  }

  giveBack(round: string, agency: number, revisionId: string, until: string): Promise<void> {
    return this.write(async (tx) => {
      const at = { round, agency, reportId: await this.reportOf(tx, round, agency), revisionId };
      await this.move(tx, at, 'returnForCompletion', 'submitted', 'returned', until);
    });
  }

  withdraw(round: string, agency: number, revisionId: string): Promise<void> {
    return this.write(async (tx) => {
      const at = { round, agency, reportId: await this.reportOf(tx, round, agency), revisionId };
      const { position } = tx.entry!;
      await tx.query(
        `update report_revision set dropped_position = $2, dropped_as = 'withdrawn' where id = $1`,
        [revisionId, position],
      );
      await tx.query(`update report_summary set dropped_position = $2 where revision_id = $1`, [
        revisionId,
        position,
      ]);
      await this.move(tx, at, 'withdraw', 'submitted', 'draft');
    });
  }

  private write<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.server.get(Transactions).write(SYSTEM, async (tx) => {
      await this.server.get(Ledger).open(tx, true);
      return work(tx);
    });
  }

  private async reportOf(tx: Tx, round: string, agency: number): Promise<string> {
    const [report] = await tx.query<{ id: string }>(
      `select id from report where round_id = $1 and agency_id = $2`,
      [round, agency],
    );
    return report!.id;
  }

  private async summary(tx: Tx, basis: 'reported' | 'verified', at: Place, summary: Summary): Promise<void> {
    await tx.manager.insert(ReportSummary, {
      id: randomUUID(),
      basis,
      rulesVersion: SUMMARY_RULES_VERSION,
      reportId: at.reportId,
      revisionId: at.revisionId,
      decisionId: at.decisionId ?? null,
      roundId: at.round,
      agencyId: at.agency,
      summary: summary as object,
      ...stampOf(tx),
    });
  }

  private async move(
    tx: Tx,
    at: Place,
    action: string,
    fromState: ReportState,
    toState: ReportState,
    returnedUntil: string | null = null,
  ): Promise<void> {
    await tx.manager.insert(ReportMove, {
      id: randomUUID(),
      reportId: at.reportId,
      roundId: at.round,
      agencyId: at.agency,
      action,
      fromState,
      toState,
      revisionId: at.revisionId,
      actorId: this.person,
      reason: null,
      returnedUntil,
      ...stampOf(tx),
    });
  }
}

interface Place {
  round: string;
  agency: number;
  reportId: string;
  revisionId: string;
  decisionId?: string;
}
