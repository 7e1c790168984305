import type { MigrationInterface, QueryRunner } from 'typeorm';

const WITHIN_REACH = `(select current_setting('app.reach', true)) = 'all'
  or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[])`;

/** Rows of one agency that both it and the Authority read. */
const OWN_ROWS = ['question_message', 'report_entry', 'answer_assignment'];

/** Work on a report by more than two people: messages, internal notes, proposals, entry on behalf, departments. */
export class ReportWork1700000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table question_message (
        id uuid primary key,
        report_id uuid not null references report,
        round_id text not null references round,
        agency_id integer not null references agency,
        question text not null,
        side text not null check (side in ('agency', 'authority')),
        text text not null,
        author_id uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index question_message_report on question_message (report_id, position);

      create table review_note (
        id uuid primary key,
        report_id uuid not null references report,
        round_id text not null references round,
        agency_id integer not null references agency,
        question text,
        text text not null,
        author_id uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index review_note_report on review_note (report_id, position);

      alter table review_mark add column proposed jsonb;
      alter table report_revision add column suppliers jsonb not null default '{}';

      create table report_entry (
        id uuid primary key,
        report_id uuid not null references report,
        round_id text not null references round,
        agency_id integer not null references agency,
        channel text not null check (channel in ('paper', 'email', 'fax')),
        arrival_number text not null,
        arrived_on date not null,
        document jsonb not null,
        entered_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        revision_id uuid references report_revision,
        given_up_at timestamptz,
        confirmed_by uuid references account,
        confirmed_at timestamptz
      );
      create index report_entry_report on report_entry (report_id, position);

      -- A contributor answers the questions that were given to his unit, and nothing else.
      alter table account drop constraint account_role_check;
      alter table account add constraint account_role_check
        check (role in ('reporter', 'approver', 'officer', 'leader', 'viewer', 'administrator', 'contributor'));

      create table answer_assignment (
        report_id uuid not null references report,
        question text not null,
        agency_id integer not null references agency,
        unit text not null,
        account_id uuid references account,
        due_on date,
        done_at timestamptz,
        assigned_by uuid not null references account,
        assigned_at timestamptz not null,
        primary key (report_id, question)
      );
    `);
    for (const table of OWN_ROWS)
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_reach on ${table} using (${WITHIN_REACH});
      `);
    await db.query(`
      alter table review_note enable row level security;
      alter table review_note force row level security;
      create policy review_note_authority on review_note using ((select current_setting('app.reach', true)) = 'all');

      grant select, insert on question_message, review_note to ega_app;
      grant select, insert, update (revision_id, given_up_at, confirmed_by, confirmed_at) on report_entry to ega_app;
      grant select, insert, update, delete on answer_assignment to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: what people wrote to each other would be lost');
  }
}
