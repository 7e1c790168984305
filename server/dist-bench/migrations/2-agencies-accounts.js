/** Bitemporal registry; accounts, sessions, single-use links, throttling. */ export class AgenciesAccounts1700000000002 {
  async up(db) {
    await db.query(`
      create table agency (
        id integer primary key check (id > 0),
        slug text not null unique
      );
      create table agency_version (
        id uuid primary key,
        agency_id integer not null references agency,
        kind text not null check (kind in ('MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY', 'PROVINCE')),
        name_vi text collate vi not null,
        name_en text not null,
        short_name text collate vi not null,
        agency_name text not null,
        abbreviation_vi text,
        abbreviation_en text,
        code text,
        code_confidence text not null,
        gso_code text,
        region6 text,
        region8 text,
        name_fold text not null,
        is_municipality boolean not null default false,
        valid_from date not null,
        valid_to date,
        legal_basis text,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        superseded_position bigint references ledger_entry,
        check (valid_to is null or valid_to > valid_from)
      );
      create index agency_version_agency on agency_version (agency_id, valid_from);
      create table agency_succession (
        id uuid primary key,
        predecessor_id integer not null references agency,
        successor_id integer references agency,
        effective_from date not null,
        relation text not null,
        legal_basis text not null,
        confidence text not null,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );

      create table account (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        display_name text not null,
        office_title text,
        unit text,
        role text not null check (role in ('reporter', 'approver', 'officer', 'leader', 'viewer', 'administrator')),
        grants text[] not null default '{}',
        password_hash text,
        totp_secret bytea,
        totp_last_step bigint,
        recovery_hashes text[] not null default '{}',
        disabled_at timestamptz,
        created_at timestamptz not null,
        last_sign_in_at timestamptz
      );
      create table account_agency (
        account_id uuid not null references account,
        agency_id integer not null references agency,
        primary key (account_id, agency_id)
      );
      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        account_id uuid not null references account,
        stage text not null check (stage in ('full', 'second', 'enrol')),
        role text not null,
        grants text[] not null,
        reach text not null check (reach in ('own', 'released', 'all')),
        agency_numbers integer[] not null,
        unit text,
        address text not null,
        device text not null,
        created_at timestamptz not null default clock_timestamp(),
        last_seen_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index session_account on session (account_id) where ended_at is null;
      create table access_link (
        id uuid primary key,
        token_hash bytea not null unique,
        purpose text not null check (purpose in ('invitation', 'reset')),
        account_id uuid not null references account,
        made_by uuid references account,
        made_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz
      );
      create table throttle (
        key text primary key,
        failures integer not null,
        since timestamptz not null
      );
    `);
  }
  async down() {
    throw new Error('not reversible: the registry would be lost');
  }
}

//# sourceMappingURL=2-agencies-accounts.js.map
