import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { assertSubstitutePeriod, SUBSTITUTE_DOCUMENT_LENGTH } from '@ega/shared/reports/substitute';
import { civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { Substitute } from './substitute.entity.js';
import { Substitutes } from './substitutes.queries.js';

export interface Absence {
  agency: number;
  account: string;
  fromDay: string;
  toDay: string;
  document: string;
}

/** An approver who is away lets somebody of his agency send in his place (practice.md 18). */
@Injectable()
export class Substituting {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly substitutes: Substitutes,
  ) {}

  name(actor: Actor, absence: Absence, requestId: string): Promise<string> {
    const { agency, account, fromDay, toDay } = absence;
    assertCan(actor, 'report.nameSubstitute', { agencyNumber: agency });
    assertId(account);
    const document = requiredText(absence.document, 'document', SUBSTITUTE_DOCUMENT_LENGTH);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'nameSubstitute', async () => {
        const candidates = await this.substitutes.listCandidates(tx, actor, agency);
        if (!candidates.some((candidate) => candidate.id === account))
          throw new DomainError('NOT_FOUND', { what: 'account' });
        const { recordedAt } = await this.ledger.open(tx, false);
        const period = { fromDay: fromDay as CivilDate, toDay: toDay as CivilDate };
        assertSubstitutePeriod(period, civilDateAt(recordedAt));
        const id = randomUUID();
        await tx.manager.insert(Substitute, {
          ...{ id, agencyId: agency, approverId: actor.accountId, accountId: account },
          ...{ ...period, document, ...stampOf(tx) },
        });
        await this.audit.record(tx, {
          ...{ action: 'report.nameSubstitute', subject: `account ${account}`, agencyNumber: agency },
          after: { substitute: id, fromDay, toDay, document },
        });
        return id;
      }),
    );
  }

  end(actor: Actor, at: { agency: number; id: string }, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.nameSubstitute', { agencyNumber: at.agency });
    assertId(at.id);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'endSubstitute', async () => {
        const [row] = await tx.query<{ accountId: string; ended: boolean; given: object }>(
          `select account_id as "accountId", ended_at is not null as ended,
                  json_build_object('substitute', id, 'fromDay', from_day, 'toDay', to_day, 'document', document) as given
             from substitute where id = $1 and agency_id = $2 and approver_id = $3 for update`,
          [at.id, at.agency, actor.accountId],
        );
        if (!row) throw new DomainError('NOT_FOUND');
        if (row.ended) return true;
        const { recordedAt } = await this.ledger.open(tx, false);
        await tx.query(`update substitute set ended_at = $2 where id = $1`, [at.id, recordedAt]);
        await this.audit.record(tx, {
          ...{ action: 'report.endSubstitute', subject: `account ${row.accountId}`, agencyNumber: at.agency },
          before: row.given,
          after: { substitute: at.id, endedAt: recordedAt },
        });
        return true;
      }),
    );
  }
}
