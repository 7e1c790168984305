import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEES_TRIAL = `(select coalesce(current_setting('app.trial', true), '') = 'on')`;

/** The leader's look at newly issued architectures and step backs, with its switch (practice.md 22). Rows are only added. */
export class SecondLook1700000000171 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table second_look_switch (
        id uuid primary key,
        is_on boolean not null,
        reason text not null,
        switched_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create table second_look (
        id uuid primary key,
        revision_id uuid not null references report_revision,
        round_id text not null references round,
        agency_id integer not null references agency,
        step text not null check (step in ('asked', 'agreed', 'declined')),
        reason text,
        account_id uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index second_look_revision on second_look (revision_id, position);
      alter table second_look enable row level security;
      alter table second_look force row level security;
      create policy second_look_authority on second_look using ((select current_setting('app.reach', true)) = 'all');
      create policy second_look_trial on second_look as restrictive using ((round_id like 'TN-%') = ${SEES_TRIAL});
      grant select, insert on second_look_switch, second_look to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: what the leader agreed to would be lost');
  }
}
