import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the Authority's leader delegates (practice.md 22), and the right to pass on an entry on behalf at a hand-over. */
export class Delegations1700000000120 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table delegation (
        id uuid primary key,
        leader_id uuid not null references account,
        account_id uuid not null references account,
        powers text[] not null check (cardinality(powers) > 0 and powers <@ array['freeze', 'extend', 'reopen']),
        from_day date not null,
        to_day date not null,
        document text not null,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        ended_at timestamptz,
        check (from_day <= to_day and account_id <> leader_id)
      );
      create index delegation_account on delegation (account_id);
      grant select, insert, update (ended_at) on delegation to ega_app;
      grant update (entered_by) on report_entry to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: who acted for whom would be lost');
  }
}
