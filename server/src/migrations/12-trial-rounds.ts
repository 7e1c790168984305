import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows belong to a round and from which figures, lists or work are read. */
const OF_A_ROUND = [
  'round_agency',
  'round_extension',
  'report',
  'report_revision',
  'report_move',
  'review_decision',
  'report_summary',
  'time_request',
];

const SEES_TRIAL = `(select coalesce(current_setting('app.trial', true), '') = 'on')`;

/**
 * Trial rounds (issue 3, item 17). A transaction sees either the real rounds or the trial rounds, never both, and the real
 * ones unless it names a trial: so no figure, list, reminder or export that anybody writes later can count a trial by mistake.
 */
export class TrialRounds1700000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table round drop constraint round_id_check;
      alter table round drop constraint round_year_quarter_key;
      alter table round add constraint round_id_check check (id ~ '^([0-9]{4}-Q[1-4]|TN-[0-9]{4}-[0-9]{2})$');
      alter table round add column trial_title text;
      alter table round add column ended_at timestamptz;
      alter table round add constraint round_trial_check
        check ((id like 'TN-%') = (trial_title is not null) and (ended_at is null or trial_title is not null));
      create unique index round_quarter on round (year, quarter) where trial_title is null;
      grant update (ended_at) on round to ega_app;

      alter table round enable row level security;
      alter table round force row level security;
      create policy round_trial on round
        using ((id like 'TN-%') = ${SEES_TRIAL}
               and (ended_at is null or (select current_setting('app.reach', true)) = 'all'));
    `);
    for (const table of OF_A_ROUND)
      await db.query(
        `create policy ${table}_trial on ${table} as restrictive using ((round_id like 'TN-%') = ${SEES_TRIAL})`,
      );
  }

  async down(): Promise<void> {
    throw new Error('not reversible: trial reports would be counted');
  }
}
