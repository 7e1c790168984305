import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists and duties entered by the Authority, the Ministry's own sheet (M1–M6), and results recorded by hand. */
export class Guidance1700000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table directive_item drop constraint directive_item_kind_check;
      alter table directive_item add constraint directive_item_kind_check check (kind in
        ('obligation', 'rubric', 'national-system', 'benchmark', 'programme-task', 'platform-name'));
      alter table directive_item add column entered_by uuid references account;

      create table guidance_item (
        id uuid primary key,
        kind text not null check (kind in ('milestone', 'platform', 'guide', 'plan', 'standard', 'standard-list',
                                           'solution-step', 'opinion', 'dispatch', 'workshop')),
        code text not null,
        version integer not null,
        body jsonb not null,
        removed boolean not null default false,
        reason text,
        entered_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        unique (kind, code, version)
      );

      create table obligation_answer (
        id uuid primary key,
        obligation text not null,
        agency_id integer not null references agency,
        state text not null check (state in ('done', 'ongoing', 'notStarted')),
        done_on date,
        document text,
        remark text,
        entered_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        unique (obligation, agency_id, position)
      );

      alter table obligation_answer enable row level security;
      alter table obligation_answer force row level security;
      create policy obligation_answer_reach on obligation_answer
        using ((select current_setting('app.reach', true)) = 'all'
               or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[]));

      grant select, insert on guidance_item, obligation_answer to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('recorded history is never removed');
  }
}
