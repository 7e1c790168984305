/** Tables whose rows belong to one agency: read and written only within the actor's reach. */ const OWN_ROWS =
  [
    'account_agency',
    'round_agency',
    'round_extension',
    'file',
    'upload',
    'report',
    'report_draft',
    'report_draft_history',
    'report_revision',
    'revision_file',
    'report_move',
    'review_mark',
    'review_decision',
    'report_summary',
    'cover_document',
  ];
/** Rows that only grow: ega_app may insert, never change or delete. */ const APPEND_ONLY = [
  'ledger_entry',
  'audit_event',
  'agency',
  'agency_succession',
  'directive_item',
  'round_agency',
  'round_extension',
  'file',
  'revision_file',
  'report_move',
  'cover_document',
];
/** Rows of which single columns may be filled later (superseded, dropped, undone). */ const LATER_COLUMNS = {
  agency_version: ['superseded_position'],
  report_revision: ['dropped_position', 'dropped_as'],
  review_decision: ['undone_position'],
  report_summary: ['dropped_position'],
};
const WORKING = [
  'request_log',
  'account',
  'account_agency',
  'session',
  'access_link',
  'throttle',
  'upload',
  'report',
  'report_draft',
  'report_draft_history',
  'review_mark',
];
/** Second wall (house decision 11): forced row-level security and narrow grants for ega_app. */ export class RowSecurity1700000000004 {
  async up(db) {
    for (const table of OWN_ROWS) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_reach on ${table}
          using ((select current_setting('app.reach', true)) = 'all'
                 or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[]))
      `);
    }
    await db.query(`
      alter table agency_version enable row level security;
      alter table agency_version force row level security;
      create policy agency_version_public on agency_version using (true);

      alter table audit_event enable row level security;
      alter table audit_event force row level security;
      create policy audit_event_write on audit_event for insert with check (true);
      create policy audit_event_read on audit_event for select
        using ((select current_setting('app.reach', true)) = 'all'
               or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[]));

      grant usage on schema public to ega_app;
      grant select on all tables in schema public to ega_app;
      grant update on ledger to ega_app;
      grant update (shift, last_world_instant) on world_clock to ega_app;
      grant insert on round to ega_app;
    `);
    for (const table of APPEND_ONLY) await db.query(`grant insert on ${table} to ega_app`);
    for (const [table, columns] of Object.entries(LATER_COLUMNS))
      await db.query(`grant insert, update (${columns.join(', ')}) on ${table} to ega_app`);
    for (const table of WORKING) await db.query(`grant insert, update, delete on ${table} to ega_app`);
  }
  async down() {
    throw new Error('row security is never removed');
  }
}

//# sourceMappingURL=4-row-security.js.map
