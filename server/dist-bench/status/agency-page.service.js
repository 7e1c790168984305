function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Injectable } from '@nestjs/common';
import { can } from '@ega/shared/access/policy';
import { ISSUED_STEP } from '@ega/shared/areas/architecture/steps';
import { DomainError } from '@ega/shared/errors';
import { agencyRow } from '@ega/shared/status/agency-row';
import { viewOfBoard } from '@ega/shared/status/view-of';
import { Transactions } from '../platform/transaction.js';
import { listFace } from './agency-list-face.js';
import { AgencyPageQueries } from './agency-page.queries.js';
import { architectureSteps, datedSteps } from './architecture-steps.js';
import { dayOf } from './as-of.js';
import { asOfFace, obligationFace, rubricFace } from './overview-face.js';
import { Boards } from './status.service.js';
export class AgencyPages {
  constructor(boards, transactions, queries) {
    this.boards = boards;
    this.transactions = transactions;
    this.queries = queries;
  }
  async page(actor, moment, number, asked) {
    const computed = await this.boards.of(actor, moment, asked);
    const view = viewOfBoard(computed.board, actor);
    const at = view.rows.findIndex((row) => row.number === number);
    const row = view.rows[at];
    if (!row)
      throw new DomainError('NOT_FOUND', {
        what: 'agency',
      });
    const neighbour = (step) => view.rows[at + step] ?? null;
    // The actor's own reach, so that row security is asked once more for everything that is not on the board.
    const evidence = await this.transactions.read(actor, (tx) => this.evidence(tx, computed, row));
    const { round } = computed.source;
    const reads = {
      readsDocuments: can(actor, 'report.read', {
        agencyNumber: number,
      }),
      today: dayOf(computed.instant),
    };
    const sentHere = evidence.sent?.round === round?.id ? evidence.sent : undefined;
    const verified = evidence.verified?.answers ?? null;
    const counted = computed.board.basis === 'verified' ? verified : (sentHere?.answers ?? verified);
    const answers = {
      counted,
      verified,
    };
    const standing = view.standing.filter((one) => one.kind === row.kind);
    const face = {
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
      log: evidence.log.map((line) =>
        reads.readsDocuments
          ? line
          : {
              ...line,
              reason: null,
            },
      ),
      receiptNumber: sentHere?.receiptNumber ?? null,
      leadUnit: counted?.A6?.leadUnit ?? null,
      difficulties: this.difficulties(computed, number),
    };
    return [face, computed];
  }
  async evidence(tx, computed, row) {
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
    const identity = {
      ...row,
      agencyName: found.agencyName,
      abbreviationVi: row.abbreviationVi,
      abbreviationEn: found.abbreviationEn,
      code: row.code,
      codeConfidence: found.codeConfidence,
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
  async roundSteps(tx, number, position) {
    const summaries = await this.queries.listRoundSummaries(tx, number, position);
    const sendings = await this.queries.listFirstSendings(tx, number, position);
    const rounds = [...new Set([...summaries, ...sendings].map((row) => row.round))].sort();
    return rounds.map((round) => {
      const stepOn = (basis) =>
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
  grounds(computed, row, evidence, readsDocuments) {
    const { architecture, architectureVerified } = row;
    const obligation = computed.obligations.find((one) => one.code === architecture.obligation);
    const issuedBy = architecture.lastConfirmedRound ? evidence.verified?.answers : evidence.sent?.answers;
    const issuing = issuedBy?.A3?.steps?.find((step) => step.step === ISSUED_STEP)?.document ?? null;
    return {
      status: architecture.status,
      statusVerified: architectureVerified.status,
      reasons: architecture.reasons.map((reason) => ({
        ...reason,
      })),
      todo: architecture.todoCode,
      obligation: obligation ? obligationFace(obligation) : null,
      rubric: rubricFace(computed.rubric),
      inputs: architecture.inputs,
      evidence: readsDocuments && architecture.issued ? issuing : null,
      revision: evidence.sent ? revisionLine(evidence.sent) : null,
      confirmation:
        architecture.lastConfirmedRound && evidence.verified
          ? {
              round: evidence.verified.round,
              at: evidence.verified.at,
              by: evidence.verified.by,
            }
          : null,
    };
  }
  difficulties({ source, board }, number) {
    const report = source.reports.find((one) => one.agencyNumber === number);
    const summary = board.basis === 'verified' ? report?.summaryVerified : report?.summaryReported;
    return [...(summary?.difficulties ?? [])];
  }
}
AgencyPages = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Boards === 'undefined' ? Object : Boards,
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof AgencyPageQueries === 'undefined' ? Object : AgencyPageQueries,
    ]),
  ],
  AgencyPages,
);
const revisionLine = ({ answers: _, ...line }) => line;
function onVerifiedBasis(row) {
  return {
    ...row,
    architecture: row.architectureVerified,
    areas: row.areasVerified,
  };
}

//# sourceMappingURL=agency-page.service.js.map
