import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { FileQueries } from '../documents/files.queries.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
import { ORDER } from './answers.js';
import { fileIdsOf } from './document-references.js';
import type { GivenUpAnswer, GivenUpDraft } from './given-up-draft.types.js';
import { ReportLoader } from './report-loader.js';
import type { ReportAt } from './sending.service.js';

/** What an agency wrote before it answered outside the system: its own affair, like any draft (practice.md 21). */
@Injectable()
export class GivenUpDrafts {
  constructor(
    private readonly transactions: Transactions,
    private readonly loader: ReportLoader,
    private readonly files: FileQueries,
  ) {}

  get(actor: Actor, { number, ...at }: ReportAt & { number: number }): Promise<GivenUpDraft> {
    assertCan(actor, 'report.readDraft', { agencyNumber: at.agency });
    return this.transactions.read(actor, async (tx) => {
      const report = await this.loader.get(tx, at.round, at.agency);
      const [given] = await tx.query<{ by: string; at: string }>(
        `select a.display_name as by, ${INSTANT_SQL('m.recorded_at')} as at
           from report_move m join account a on a.id = m.actor_id
          where m.report_id = $1 and m.action = 'giveUp' order by m.position limit 1 offset $2`,
        [report.id, Math.max(0, number - 1)],
      );
      if (!given || number < 1) throw new DomainError('NOT_FOUND');
      const rows = await tx.query<Omit<GivenUpAnswer, 'files'>>(
        `select g.question, g.value, g.origin, a.display_name as "updatedBy", ${INSTANT_SQL('g.updated_at')} as "updatedAt"
           from given_up_answer g join account a on a.id = g.updated_by
          where g.report_id = $1 and g.draft_number = $2`,
        [report.id, number],
      );
      const answers = rows
        .filter(({ question }) => isQuestionId(question))
        .sort((one, other) => ORDER.get(one.question)! - ORDER.get(other.question)!)
        .map((row) => ({ ...row, ids: fileIdsOf(row.question as never, row.value) }));
      const faces = await this.files.listFaces(
        tx,
        answers.flatMap(({ ids }) => ids),
      );
      const known = new Map(faces.map((file) => [file.id, file]));
      return {
        number,
        ...given,
        answers: answers.map(({ ids, ...row }) => ({
          ...row,
          files: ids.flatMap((id) => known.get(id) ?? []),
        })),
      };
    });
  }
}
