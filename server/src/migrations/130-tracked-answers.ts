import type { MigrationInterface, QueryRunner } from 'typeorm';

const WITHIN_REACH = `(select current_setting('app.reach', true)) = 'all'
  or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[])`;
const SEES_TRIAL = `(select coalesce(current_setting('app.trial', true), '') = 'on')`;

/** What the Authority knew of an agency before it reported here, offered to it to be confirmed, and how sheets are read. */
export class TrackedAnswers1700000000130 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table tracked_answer (
        round_id text not null references round,
        agency_id integer not null references agency,
        question text not null,
        value jsonb not null,
        entered_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        primary key (round_id, agency_id, question)
      );
      alter table tracked_answer enable row level security;
      alter table tracked_answer force row level security;
      create policy tracked_answer_reach on tracked_answer using (${WITHIN_REACH});
      create policy tracked_answer_trial on tracked_answer as restrictive using ((round_id like 'TN-%') = ${SEES_TRIAL});
      grant select, insert, update (value, entered_by, position, recorded_at) on tracked_answer to ega_app;

      create table tracking_word (
        kind text not null check (kind in ('column', 'agency', 'choice')),
        heard text not null,
        meant text not null,
        primary key (kind, heard)
      );
      alter table tracking_word enable row level security;
      alter table tracking_word force row level security;
      create policy tracking_word_authority on tracking_word using ((select current_setting('app.reach', true)) = 'all');
      grant select, insert, update (meant) on tracking_word to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: what was offered to agencies would be lost');
  }
}
