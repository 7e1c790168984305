import type { MigrationInterface, QueryRunner } from 'typeorm';

const WITHIN_REACH = `(select current_setting('app.reach', true)) = 'all'
  or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[])`;
const SEES_TRIAL = `(select coalesce(current_setting('app.trial', true), '') = 'on')`;

/** The Authority's finding on each project by each rule, beside the agency's own view (D3, D5). Rows are only added. */
export class ProjectAssessment1700000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table project_assessment (
        id uuid primary key,
        revision_id uuid not null references report_revision,
        round_id text not null references round,
        agency_id integer not null references agency,
        project text not null,
        rule text not null check (rule in ('requirements', 'compliance')),
        verdict text not null check (verdict in ('met', 'notMet', 'notEnough', 'notApplicable')),
        reason text not null,
        assessed_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index project_assessment_agency on project_assessment (agency_id, round_id, position);
      create index project_assessment_position on project_assessment (position);
      alter table project_assessment enable row level security;
      alter table project_assessment force row level security;
      create policy project_assessment_reach on project_assessment using (${WITHIN_REACH});
      create policy project_assessment_trial on project_assessment as restrictive using ((round_id like 'TN-%') = ${SEES_TRIAL});
      grant select, insert on project_assessment to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: what the Authority found would be lost');
  }
}
