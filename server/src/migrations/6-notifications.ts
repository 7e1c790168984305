import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs, e-mails, notifications, reminders, telephone chases, requests for more time. */
export class Notifications1700000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Leases and retries of jobs are machine time: world time may jump (house decision 8).
    await db.query(`
      create table job (
        run_key text primary key,
        queue text not null,
        payload jsonb not null,
        attempts integer not null default 0,
        due_at timestamptz not null default clock_timestamp(),
        leased_until timestamptz,
        done_at timestamptz,
        failed_at timestamptz,
        failure text
      );
      create index job_due on job (due_at) where done_at is null and failed_at is null;

      create table mail (
        id uuid primary key,
        run_key text not null unique,
        message_id text not null unique,
        account_id uuid not null references account,
        address text not null,
        subject text not null,
        body text not null,
        link_id uuid references access_link,
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped')),
        made_at timestamptz not null,
        sent_at timestamptz
      );
      create index mail_made on mail (made_at desc, id);

      create table notification (
        id uuid primary key,
        run_key text not null unique,
        account_id uuid not null references account,
        agency_id integer not null references agency,
        round_id text not null references round,
        kind text not null,
        facts jsonb not null,
        mail_id uuid references mail,
        read_at timestamptz,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index notification_account on notification (account_id, position desc);
      create index notification_unmailed on notification (account_id) where mail_id is null;

      create table reminder (
        round_id text not null,
        agency_id integer not null,
        due_at timestamptz not null,
        offset_days integer not null,
        outcome text not null check (outcome in ('sent', 'missed')),
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        primary key (round_id, agency_id, due_at, offset_days),
        foreign key (round_id, agency_id) references round_agency
      );

      create table chase_call (
        id uuid primary key,
        round_id text not null,
        agency_id integer not null,
        called_on date not null,
        spoke_with text not null,
        promised_on date,
        note text,
        made_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        foreign key (round_id, agency_id) references round_agency
      );
      create index chase_call_agency on chase_call (round_id, agency_id, called_on);

      create table time_request (
        id uuid primary key,
        round_id text not null,
        agency_id integer not null,
        kind text not null check (kind in ('extension', 'reopening')),
        until timestamptz not null,
        reason text not null,
        asked_by uuid not null references account,
        state text not null default 'open' check (state in ('open', 'granted', 'refused')),
        answer text,
        answered_by uuid references account,
        answered_position bigint references ledger_entry,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        foreign key (round_id, agency_id) references round_agency
      );
      create unique index time_request_open on time_request (round_id, agency_id, kind) where state = 'open';
    `);
    for (const table of ['notification', 'reminder', 'chase_call', 'time_request'])
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_reach on ${table}
          using ((select current_setting('app.reach', true)) = 'all'
                 or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[]))
      `);
    await db.query(`
      grant select on job, mail, notification, reminder, chase_call, time_request to ega_app;
      grant insert, update on job to ega_app;
      grant insert, update (state, sent_at) on mail to ega_app;
      grant insert, delete, update (mail_id, read_at) on notification to ega_app;
      grant insert on reminder, chase_call to ega_app;
      grant insert, update (state, answer, answered_by, answered_position) on time_request to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: what was told to whom would be lost');
  }
}
