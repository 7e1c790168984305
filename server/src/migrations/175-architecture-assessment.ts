import type { MigrationInterface, QueryRunner } from 'typeorm';

const WITHIN_REACH = `(select current_setting('app.reach', true)) = 'all'
  or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[])`;
const SEES_TRIAL = `(select coalesce(current_setting('app.trial', true), '') = 'on')`;

/** The Authority's finding on the contents of each issued architecture, beside the agency's own (A7). Rows are only added. */
export class ArchitectureAssessment1700000000175 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table architecture_assessment (
        id uuid primary key,
        revision_id uuid not null references report_revision,
        round_id text not null references round,
        agency_id integer not null references agency,
        contents jsonb not null,
        conclusion text not null check (conclusion in ('met', 'notMet')),
        reason text,
        decision_on date,
        assessed_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index architecture_assessment_agency on architecture_assessment (agency_id, round_id, position);
      create index architecture_assessment_position on architecture_assessment (position);
      alter table architecture_assessment enable row level security;
      alter table architecture_assessment force row level security;
      create policy architecture_assessment_reach on architecture_assessment using (${WITHIN_REACH});
      create policy architecture_assessment_trial on architecture_assessment
        as restrictive using ((round_id like 'TN-%') = ${SEES_TRIAL});
      grant select, insert on architecture_assessment to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: what the Authority found would be lost');
  }
}
