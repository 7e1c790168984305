import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows belong to one agency. */
const OWN_ROWS = ['api_token', 'proposal', 'proposal_reply'];

/** Rows that only grow. */
const APPEND_ONLY = ['registry_act', 'access_confirmation', 'proposal_reply'];

/** Rows of which single columns may be filled later. */
const LATER_COLUMNS: Record<string, string[]> = {
  agency_succession: ['superseded_position'],
  api_token: ['last_used_at', 'window_since', 'window_count', 'revoked_at', 'revoked_by'],
  proposal: ['addressee', 'content', 'revision_id', 'owner_id'],
  refusal: ['times', 'last_at'],
};

/** Entries of the registry, powers confirmed, tokens of machines, the register of proposals, refusals. */
export class RegistryMachines1700000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table registry_act (
        id uuid primary key,
        kind text not null check (kind in ('rename', 'merge', 'split', 'dissolve', 'correct', 'undo')),
        agencies integer[] not null,
        effective_from date not null,
        basis_number text,
        basis_date date,
        basis_issuer text,
        note text,
        request jsonb not null,
        undoes uuid unique references registry_act,
        made_by uuid references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        check (kind = 'undo' or (basis_number is not null and basis_date is not null and basis_issuer is not null)),
        check ((kind = 'undo') = (undoes is not null))
      );
      alter table agency_version add column act_id uuid references registry_act;
      alter table agency_succession add column act_id uuid references registry_act;
      alter table agency_succession add column superseded_position bigint references ledger_entry;

      create table access_confirmation (
        id uuid primary key,
        account_id uuid not null references account,
        quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        outcome text not null check (outcome in ('keep', 'change')),
        note text,
        powers jsonb not null,
        confirmed_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index access_confirmation_account on access_confirmation (account_id, quarter);

      alter table account add column machine boolean not null default false;
      create table api_token (
        id uuid primary key,
        agency_id integer not null references agency,
        account_id uuid not null unique references account,
        name text not null,
        scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['read', 'draft', 'submit']),
        token_hash bytea not null unique,
        made_by uuid not null references account,
        made_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        last_used_at timestamptz,
        window_since timestamptz,
        window_count integer not null default 0,
        revoked_at timestamptz,
        revoked_by uuid references account
      );
      create index api_token_agency on api_token (agency_id);

      create table proposal (
        id uuid primary key,
        agency_id integer not null references agency,
        round_id text not null references round,
        revision_id uuid not null references report_revision,
        item_id text not null,
        number text not null unique,
        addressee text not null,
        content text not null,
        owner_id uuid references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );
      create index proposal_agency on proposal (agency_id, round_id);
      create table proposal_reply (
        id uuid primary key,
        proposal_id uuid not null references proposal,
        agency_id integer not null references agency,
        outcome text not null check (outcome in ('consolidated', 'answered')),
        answer text,
        document text,
        replied_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        check (outcome = 'consolidated' or answer is not null)
      );
      create index proposal_reply_proposal on proposal_reply (proposal_id);

      create table refusal (
        account_id uuid not null references account,
        operation text not null,
        code text not null,
        minute timestamptz not null,
        times integer not null default 1,
        last_at timestamptz not null,
        address text not null,
        primary key (account_id, operation, code, minute)
      );
    `);
    for (const table of OWN_ROWS) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_reach on ${table}
          using ((select current_setting('app.reach', true)) = 'all'
                 or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[]))
      `);
    }
    for (const table of [...APPEND_ONLY, ...Object.keys(LATER_COLUMNS)])
      await db.query(`grant select, insert on ${table} to ega_app`);
    for (const [table, columns] of Object.entries(LATER_COLUMNS))
      await db.query(`grant update (${columns.join(', ')}) on ${table} to ega_app`);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: entries of the registry and answers to proposals would be lost');
  }
}
