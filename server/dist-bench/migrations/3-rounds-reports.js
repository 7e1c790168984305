/** Directives, rounds, files, reports with their revisions, moves, decisions and summaries. */ export class RoundsReports1700000000003 {
  async up(db) {
    await db.query(`
      create table directive_item (
        id uuid primary key,
        kind text not null check (kind in ('obligation', 'rubric', 'national-system', 'benchmark')),
        code text not null,
        version integer not null,
        body jsonb not null,
        valid_from date not null,
        valid_to date,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        unique (kind, code, version)
      );

      create table round (
        id text primary key check (id ~ '^[0-9]{4}-Q[1-4]$'),
        year integer not null,
        quarter integer not null check (quarter between 1 and 4),
        period_from date not null,
        period_to date not null,
        cut_off date not null,
        opens_at timestamptz not null,
        due_at timestamptz not null,
        closes_at timestamptz not null,
        form_version integer not null,
        agency_count integer not null check (agency_count > 0),
        opened_by uuid references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        unique (year, quarter),
        check (period_from <= period_to and opens_at < due_at and due_at <= closes_at)
      );
      create table round_agency (
        round_id text not null references round,
        agency_id integer not null references agency,
        agency_version_id uuid not null references agency_version,
        variant text not null check (variant in ('B', 'CP', 'T')),
        position bigint not null references ledger_entry,
        primary key (round_id, agency_id)
      );
      create table round_extension (
        id uuid primary key,
        round_id text not null,
        agency_id integer not null,
        due_at timestamptz not null,
        reason text not null,
        document text,
        granted_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        foreign key (round_id, agency_id) references round_agency
      );
      create index round_extension_round on round_extension (round_id, agency_id, position);

      create table file (
        id uuid primary key,
        agency_id integer not null references agency,
        original_name text not null,
        media_type text not null,
        size bigint not null,
        sha256 bytea not null,
        pages integer,
        stored_as text not null unique,
        uploaded_by uuid not null references account,
        recorded_at timestamptz not null
      );
      create index file_agency_sha on file (agency_id, sha256);
      create index file_sha on file (sha256);
      create table upload (
        id uuid primary key,
        agency_id integer not null references agency,
        account_id uuid not null references account,
        original_name text not null,
        size bigint not null,
        received bigint not null default 0,
        state text not null check (state in ('receiving', 'checking', 'accepted', 'refused')),
        refusal text,
        file_id uuid references file,
        machine_at timestamptz not null default clock_timestamp()
      );

      create table report (
        id uuid primary key,
        round_id text not null references round,
        agency_id integer not null references agency,
        state text not null default 'draft' check (state in ('draft', 'ready', 'submitted', 'returned', 'verified')),
        version integer not null default 1,
        revision_count integer not null default 0,
        current_revision_id uuid,
        ready_from text check (ready_from in ('draft', 'returned')),
        ready_by uuid references account,
        ready_at timestamptz,
        sent_back_reason text,
        returned_until timestamptz,
        open_questions text[],
        opened_by uuid references account,
        opened_at timestamptz,
        assignee_id uuid references account,
        second_pair_waived boolean not null default false,
        draft_started_at timestamptz,
        unique (round_id, agency_id)
      );
      create table report_draft (
        report_id uuid not null references report,
        question text not null,
        agency_id integer not null references agency,
        value jsonb,
        origin text not null check (origin in ('prefilled', 'confirmed', 'changed')),
        version integer not null,
        reasons jsonb not null default '{}',
        updated_by uuid references account,
        updated_at timestamptz not null,
        primary key (report_id, question)
      );
      create table report_draft_history (
        report_id uuid not null references report,
        question text not null,
        account_id uuid not null references account,
        slot timestamptz not null,
        agency_id integer not null references agency,
        value jsonb,
        updated_at timestamptz not null,
        primary key (report_id, question, account_id, slot)
      );
      create table report_revision (
        id uuid primary key,
        report_id uuid not null references report,
        round_id text not null references round,
        agency_id integer not null references agency,
        number integer not null,
        variant text not null,
        form_version integer not null,
        content jsonb not null,
        states jsonb not null,
        reasons jsonb not null,
        receipt_number text not null unique,
        receipt_payload text not null,
        receipt_hash bytea not null,
        chain_head bytea not null,
        prepared_by uuid not null references account,
        submitted_by uuid not null references account,
        due_at timestamptz not null,
        late boolean not null,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        dropped_position bigint references ledger_entry,
        dropped_as text check (dropped_as in ('withdrawn', 'voided')),
        unique (report_id, number)
      );
      create index report_revision_round on report_revision (round_id, agency_id, position);
      create table revision_file (
        revision_id uuid not null references report_revision,
        question text not null,
        file_id uuid not null references file,
        agency_id integer not null references agency,
        number_symbol text,
        primary key (revision_id, question, file_id)
      );
      create table report_move (
        id uuid primary key,
        report_id uuid not null references report,
        round_id text not null references round,
        agency_id integer not null references agency,
        action text not null,
        from_state text not null,
        to_state text not null,
        revision_id uuid references report_revision,
        actor_id uuid not null references account,
        reason text,
        returned_until timestamptz,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index report_move_report on report_move (report_id, position);
      create index report_move_round on report_move (round_id, position);

      create table review_mark (
        revision_id uuid not null references report_revision,
        question text not null,
        agency_id integer not null references agency,
        mark text not null check (mark in ('accept', 'return')),
        reason_code text,
        text text,
        due_on date,
        account_id uuid not null references account,
        version integer not null default 1,
        updated_at timestamptz not null,
        primary key (revision_id, question)
      );
      create table review_decision (
        id uuid primary key,
        report_id uuid not null references report,
        revision_id uuid not null references report_revision,
        round_id text not null references round,
        agency_id integer not null references agency,
        outcome text not null check (outcome in ('verified', 'returned')),
        accepted text[] not null,
        returned jsonb not null,
        verified_content jsonb not null,
        verified_from jsonb not null,
        decided_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        before jsonb not null,
        undone_position bigint references ledger_entry
      );
      create index review_decision_report on review_decision (report_id, position);
      create index review_decision_agency on review_decision (agency_id, position);

      create table report_summary (
        id uuid primary key,
        basis text not null check (basis in ('reported', 'verified')),
        rules_version integer not null,
        report_id uuid not null references report,
        revision_id uuid not null references report_revision,
        decision_id uuid references review_decision,
        round_id text not null references round,
        agency_id integer not null references agency,
        summary jsonb not null,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        dropped_position bigint references ledger_entry
      );
      create index report_summary_agency on report_summary (agency_id, basis, position desc);
      create index report_summary_round on report_summary (round_id, basis, position desc);

      create table cover_document (
        id uuid primary key,
        report_id uuid not null references report,
        agency_id integer not null references agency,
        revision_id uuid not null references report_revision,
        document jsonb not null,
        added_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
    `);
  }
  async down() {
    throw new Error('not reversible: reports would be lost');
  }
}

//# sourceMappingURL=3-rounds-reports.js.map
