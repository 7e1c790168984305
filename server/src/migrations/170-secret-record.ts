import type { MigrationInterface, QueryRunner } from 'typeorm';

const WITHIN_REACH = `(select current_setting('app.reach', true)) = 'all'
  or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[])`;
const SEES_TRIAL = `(select coalesce(current_setting('app.trial', true), '') = 'on')`;

/** What reached the Authority through the secret channel: step and day, no words (practice.md 14). Rows are only added. */
export class SecretRecord1700000000170 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table secret_record (
        id uuid primary key,
        revision_id uuid not null references report_revision,
        round_id text not null references round,
        agency_id integer not null references agency,
        step integer not null check (step between 0 and 8),
        reached_on date,
        arrival_number text not null,
        arrived_on date not null,
        recorded_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index secret_record_agency on secret_record (agency_id, round_id, position);
      create index secret_record_position on secret_record (position);
      alter table secret_record enable row level security;
      alter table secret_record force row level security;
      create policy secret_record_reach on secret_record using (${WITHIN_REACH});
      create policy secret_record_trial on secret_record as restrictive using ((round_id like 'TN-%') = ${SEES_TRIAL});
      grant select, insert on secret_record to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: what came through the secret channel would be lost');
  }
}
