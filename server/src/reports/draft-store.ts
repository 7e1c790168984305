import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DomainError } from '@ega/shared/errors';
import { closeSecretFields } from '@ega/shared/reports/answer-fields';
import type { QuestionId } from '@ega/shared/reports/questions';
import { canonicalize } from '../platform/canonical.js';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import { AnswerAssignments } from './answer-assignments.queries.js';
import type { DraftAnswer } from './answers.js';
import { ReportEntries } from './report-entries.queries.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';

/** Rows of the working draft. Its times are world time but it has no ledger position: the board never shows it. */
@Injectable()
export class DraftStore {
  constructor(
    private readonly loader: ReportLoader,
    private readonly entries: ReportEntries,
    private readonly assignments: AnswerAssignments,
  ) {}

  /** The draft, begun where it was not: the answers of the latest earlier revision are put in, prefilled. */
  async begin(tx: Tx, report: LoadedReport): Promise<DraftAnswer[]> {
    const entry = await this.entries.findOpen(tx, report.id);
    // An officer enters this report now: nobody else writes into it (practice.md 13).
    if (entry && entry.enteredBy !== tx.actor.accountId)
      throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state, reason: 'entryOpen' });
    const draft = await this.loader.listDraft(tx, report);
    if (report.draftStartedAt) return draft;
    if (draft.length > 0)
      await tx.query(
        `insert into report_draft (report_id, question, agency_id, value, origin, version, updated_at)
         select $1, q.question, $2, q.value, 'prefilled', 0, world_now()
           from unnest($3::text[], $4::jsonb[]) as q (question, value)`,
        [
          report.id,
          report.agency.number,
          draft.map((row) => row.question),
          draft.map((row) => JSON.stringify(row.value)),
        ],
      );
    const [started] = await tx.query<{ at: string }>(
      `update report set draft_started_at = world_now() where id = $1 returning ${INSTANT_SQL('draft_started_at')} as at`,
      [report.id],
    );
    report.draftStartedAt = started!.at;
    return draft;
  }

  /** One question, its version one higher; kept in the history per person, question and ten minutes. */
  async save(
    tx: Tx,
    report: LoadedReport,
    answer: DraftAnswer,
  ): Promise<Pick<DraftAnswer, 'version' | 'updatedAt' | 'updatedBy'>> {
    const value = answer.value === null ? null : JSON.stringify(answer.value);
    const [row] = await tx.query<{ version: number; updatedAt: string; updatedBy: string }>(
      `insert into report_draft (report_id, question, agency_id, value, origin, version, reasons, updated_by, updated_at)
       values ($1, $2, $3, $4::jsonb, $5, 1, $6::jsonb, $7, world_now())
       on conflict (report_id, question) do update set value = excluded.value, origin = excluded.origin,
         version = report_draft.version + 1, reasons = excluded.reasons, updated_by = excluded.updated_by, updated_at = excluded.updated_at
       returning version, ${INSTANT_SQL('updated_at')} as "updatedAt", (select display_name from account where id = $7) as "updatedBy"`,
      [
        report.id,
        answer.question,
        report.agency.number,
        value,
        answer.origin,
        JSON.stringify(answer.reasons),
        tx.actor.accountId,
      ],
    );
    await tx.query(
      `insert into report_draft_history (report_id, question, account_id, slot, agency_id, value, updated_at)
       values ($1, $2, $3, date_bin('10 minutes', world_now(), '2016-01-01 00:00+07'), $4, $5::jsonb, world_now())
       on conflict (report_id, question, account_id, slot) do update set value = excluded.value, updated_at = excluded.updated_at`,
      [report.id, answer.question, tx.actor.accountId, report.agency.number, value],
    );
    return row!;
  }

  /** Many questions of one person at once, each as `save` would keep it. */
  async saveAll(
    tx: Tx,
    report: LoadedReport,
    answers: readonly DraftAnswer[],
  ): Promise<Map<QuestionId, Pick<DraftAnswer, 'version' | 'updatedAt' | 'updatedBy'>>> {
    await this.assignments.assertMine(
      tx,
      { round: report.round.id, agency: report.agency.number },
      answers.map((answer) => answer.question),
    );
    const given = [
      report.id,
      report.agency.number,
      tx.actor.accountId,
      answers.map((answer) => answer.question),
      answers.map((answer) => (answer.value === null ? null : JSON.stringify(answer.value))),
    ];
    const rows = await tx.query<Pick<DraftAnswer, 'question' | 'version' | 'updatedAt' | 'updatedBy'>>(
      `insert into report_draft (report_id, question, agency_id, value, origin, version, reasons, updated_by, updated_at)
       select $1::uuid, q.question, $2::integer, q.value, q.origin, 1, q.reasons, $3::uuid, world_now()
         from unnest($4::text[], $5::jsonb[], $6::text[], $7::jsonb[]) as q (question, value, origin, reasons)
       on conflict (report_id, question) do update set value = excluded.value, origin = excluded.origin,
         version = report_draft.version + 1, reasons = excluded.reasons, updated_by = excluded.updated_by, updated_at = excluded.updated_at
       returning question, version, ${INSTANT_SQL('updated_at')} as "updatedAt", (select display_name from account where id = $3) as "updatedBy"`,
      [
        ...given,
        answers.map((answer) => answer.origin),
        answers.map((answer) => JSON.stringify(answer.reasons)),
      ],
    );
    await tx.query(
      `insert into report_draft_history (report_id, question, account_id, slot, agency_id, value, updated_at)
       select $1::uuid, q.question, $3::uuid, date_bin('10 minutes', world_now(), '2016-01-01 00:00+07'), $2::integer, q.value, world_now()
         from unnest($4::text[], $5::jsonb[]) as q (question, value)
       on conflict (report_id, question, account_id, slot) do update set value = excluded.value, updated_at = excluded.updated_at`,
      given,
    );
    return new Map(rows.map(({ question, ...saved }) => [question, saved]));
  }

  /**
   * State secrets never stay: what was typed before the question was marked secret is emptied in the draft, and its
   * history and drafts that were given up forget it (practice.md 14). The version does not move; a client that still shows the words is closed again.
   */
  async closeSecret(
    tx: Tx,
    report: LoadedReport,
    draft: readonly DraftAnswer[],
    questions: readonly QuestionId[],
  ): Promise<void> {
    for (const row of draft) {
      if (!questions.includes(row.question) || row.value === null) continue;
      const closed = closeSecretFields(row.question, row.value as never);
      if (canonicalize(closed) === canonicalize(row.value)) continue;
      row.value = closed;
      await tx.query(
        `update report_draft set value = $3::jsonb, reasons = '{}' where report_id = $1 and question = $2`,
        [report.id, row.question, JSON.stringify(closed)],
      );
    }
    await tx.query(
      `update report_draft_history set value = null where report_id = $1 and question = any ($2)`,
      [report.id, [...questions]],
    );
    await tx.query(
      `update given_up_answer set value = null, reasons = '{}' where report_id = $1 and question = any ($2)`,
      [report.id, [...questions]],
    );
  }

  /** Nothing of the draft stays, and the form is as if nobody had begun: for what an officer entered by mistake. */
  async clear(tx: Tx, report: LoadedReport): Promise<void> {
    await tx.query(`delete from report_draft where report_id = $1`, [report.id]);
    await tx.query(`update report set draft_started_at = null where id = $1`, [report.id]);
  }

  /**
   * What anybody has answered is laid beside the report under the number of its draft, and the form is as if nobody had
   * begun. What was taken over from an earlier round unread is not kept: it is put in again from there.
   */
  async layAside(tx: Tx, report: LoadedReport): Promise<number> {
    const kept = await tx.query(
      `insert into given_up_answer (report_id, draft_number, question, agency_id, value, origin, reasons, updated_by, updated_at)
       select report_id, $2::integer, question, agency_id, value, origin, reasons, updated_by, updated_at
         from report_draft where report_id = $1 and updated_by is not null returning question`,
      [report.id, report.draftNumber],
    );
    await tx.query(`delete from report_draft where report_id = $1`, [report.id]);
    // A unit that was through is no longer: its answers do not stand in the form.
    await tx.query(`update answer_assignment set done_at = null where report_id = $1`, [report.id]);
    return kept.length;
  }

  /** One hash over who wrote what when: the submit puts it into the audit chain, so the draft's history cannot be rewritten unseen. */
  async historyHash(tx: Tx, report: LoadedReport): Promise<{ changes: number; hash: string }> {
    const rows = await tx.query<Record<string, unknown>>(
      `select question, account_id as "accountId", ${INSTANT_SQL('slot')} as slot, value, ${INSTANT_SQL('updated_at')} as "updatedAt"
         from report_draft_history where report_id = $1 order by slot, question, account_id`,
      [report.id],
    );
    return { changes: rows.length, hash: createHash('sha256').update(canonicalize(rows)).digest('hex') };
  }
}
