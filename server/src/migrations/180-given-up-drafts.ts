import type { MigrationInterface, QueryRunner } from 'typeorm';

const WITHIN_REACH = `(select current_setting('app.reach', true)) = 'all'
  or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[])`;

/** Drafts that agencies gave up because they answer outside the system (practice.md 13). Rows are only added; secrets are closed in them. */
export class GivenUpDrafts1700000000180 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table report add column draft_number integer not null default 1 check (draft_number >= 1);
      create table given_up_answer (
        report_id uuid not null references report,
        draft_number integer not null,
        question text not null,
        agency_id integer not null references agency,
        value jsonb,
        origin text not null check (origin in ('prefilled', 'confirmed', 'changed')),
        reasons jsonb not null default '{}',
        updated_by uuid not null references account,
        updated_at timestamptz not null,
        primary key (report_id, draft_number, question)
      );
      alter table given_up_answer enable row level security;
      alter table given_up_answer force row level security;
      create policy given_up_answer_reach on given_up_answer using (${WITHIN_REACH});
      grant select, insert, update (value, reasons) on given_up_answer to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: what agencies had written would be lost');
  }
}
