import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, can, scopeFor } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { assertId, optionalText, requiredText } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { ProposalReplyRow } from './proposal-reply.entity.js';
import { ProposalRow } from './proposal.entity.js';
import type { Proposal, ProposalRegister, ProposalReply } from './proposal.types.js';

export interface ReplyRequest {
  id: string;
  outcome: ProposalReply['outcome'];
  answer?: string | null | undefined;
  document?: string | null | undefined;
}

/** The register of proposals: every one has a number, an owner and an answer that the agency sees (practice.md 20). */
@Injectable()
export class Proposals {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
  ) {}

  list(actor: Actor): Promise<ProposalRegister> {
    assertCan(actor, 'proposal.read');
    return this.transactions.read(actor, (tx) => this.register(tx, actor));
  }

  /** The officer who sees to the answer; null gives it back to nobody. */
  assign(actor: Actor, id: string, officer: string | null, requestId: string): Promise<ProposalRegister> {
    return this.write(actor, requestId, 'assignProposal', id, async (tx, proposal) => {
      if (officer !== null) {
        assertId(officer);
        const [known] = await tx.query(
          `select 1 from account where id = $1 and role = 'officer' and disabled_at is null`,
          [officer],
        );
        if (!known) throw new DomainError('NOT_FOUND', { what: 'officer' });
      }
      await this.ledger.open(tx, false);
      await tx.query(`update proposal set owner_id = $2 where id = $1`, [proposal.id, officer]);
      await this.record(tx, proposal, 'proposal.assign', { owner: proposal.ownerId }, { owner: officer });
    });
  }

  /** A reply is never changed: a later one stands over it. Who replies becomes the owner where there is none. */
  reply(actor: Actor, request: ReplyRequest, requestId: string): Promise<ProposalRegister> {
    const answer =
      request.outcome === 'answered'
        ? requiredText(request.answer ?? '', 'answer', 2000)
        : optionalText(request.answer, 'answer', 2000);
    const document = optionalText(request.document, 'document', 200);
    return this.write(actor, requestId, 'replyProposal', request.id, async (tx, proposal) => {
      await this.ledger.open(tx, false);
      await tx.manager.insert(ProposalReplyRow, {
        id: randomUUID(),
        proposalId: proposal.id,
        agencyId: proposal.agencyId,
        outcome: request.outcome,
        answer,
        document,
        repliedBy: actor.accountId,
        ...stampOf(tx),
      });
      if (proposal.ownerId === null)
        await tx.query(`update proposal set owner_id = $2 where id = $1`, [proposal.id, actor.accountId]);
      const { outcome } = request;
      await this.record(tx, proposal, 'proposal.reply', undefined, { outcome, answer, document });
    });
  }

  private write(
    actor: Actor,
    requestId: string,
    operation: string,
    id: string,
    work: (tx: Tx, proposal: ProposalRow) => Promise<void>,
  ): Promise<ProposalRegister> {
    assertCan(actor, 'proposal.answer');
    assertId(id);
    return this.transactions.write(actor, async (tx) => {
      await this.requests.once(tx, requestId, operation, async () => {
        const proposal = await tx.manager.findOne(ProposalRow, {
          where: { id },
          lock: { mode: 'pessimistic_write' },
        });
        if (!proposal) throw new DomainError('NOT_FOUND');
        await work(tx, proposal);
        return true;
      });
      return this.register(tx, actor);
    });
  }

  private record(
    tx: Tx,
    proposal: ProposalRow,
    action: string,
    before: object | undefined,
    after: object,
  ): Promise<void> {
    return this.audit.record(tx, {
      action,
      subject: `proposal ${proposal.number}`,
      agencyNumber: proposal.agencyId,
      roundId: proposal.roundId,
      ...(before ? { before } : {}),
      after,
    });
  }

  private async register(tx: Tx, actor: Actor): Promise<ProposalRegister> {
    const { agencyNumbers } = scopeFor(actor);
    const numbers = agencyNumbers === 'all' ? null : agencyNumbers;
    const proposals = await tx.query<Omit<Proposal, 'replies'>>(
      `select p.id, p.number, p.agency_id as "agencyNumber", v.name_vi as "agencyName", p.round_id as round, p.addressee, p.content,
              ${INSTANT_SQL('p.recorded_at')} as "recordedAt", n.dropped_position is not null as withdrawn,
              p.owner_id as "ownerId", o.display_name as owner
         from proposal p join report_revision n on n.id = p.revision_id
         join round_agency ra on ra.round_id = p.round_id and ra.agency_id = p.agency_id
         join agency_version v on v.id = ra.agency_version_id left join account o on o.id = p.owner_id
        where $1::integer[] is null or p.agency_id = any ($1)
        order by p.round_id desc, p.number`,
      [numbers],
    );
    const replies = await tx.query<ProposalReply & { proposal: string }>(
      `select r.proposal_id as proposal, r.outcome, r.answer, r.document, a.display_name as by, ${INSTANT_SQL('r.recorded_at')} as at
         from proposal_reply r join account a on a.id = r.replied_by
        where $1::integer[] is null or r.agency_id = any ($1) order by r.position desc`,
      [numbers],
    );
    const officers = can(actor, 'proposal.answer')
      ? await tx.query<{ id: string; name: string }>(
          `select id, display_name as name from account where role = 'officer' and disabled_at is null order by display_name collate vi`,
        )
      : [];
    return {
      proposals: proposals.map((proposal) => ({
        ...proposal,
        replies: replies.filter((reply) => reply.proposal === proposal.id),
      })),
      officers,
    };
  }
}
