import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ACTOR = `(select current_setting('app.reach', true)) = 'all'
  or agency_id = any ((select coalesce(nullif(current_setting('app.agencies', true), ''), '{}')::integer[])::integer[])`;

/** Parts of a document that a later answer may complete or correct; its quotations are never changed. */
const FACTS = [
  ...['year', 'kind', 'number', 'symbol', 'comparable', 'issued_on', 'quoted_date', 'title', 'issuing_body'],
  ...['signer', 'signer_title', 'signing_form', 'secret', 'mark', 'source', 'remark', 'file_id', 'search'],
  'changed_position',
];

/** The register of official documents, where they are quoted, and what was found in their files. */
export class DocumentRegister1700000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table register_document (
        id uuid primary key,
        agency_id integer references agency,
        key text not null,
        year integer,
        kind text,
        number text,
        symbol text,
        comparable text,
        issued_on date,
        quoted_date text,
        title text,
        issuing_body text,
        signer text,
        signer_title text,
        signing_form text,
        secret boolean not null default false,
        mark text not null check (mark in ('found', 'known', 'unverified', 'stated', 'illustrative')),
        source text,
        remark text,
        file_id uuid references file,
        search text not null,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        changed_position bigint not null references ledger_entry,
        unique nulls not distinct (agency_id, key),
        check (not secret or file_id is null)
      );
      create index register_document_comparable on register_document (comparable, issued_on);
      create table register_citation (
        revision_id uuid not null references report_revision,
        question text not null,
        path text not null,
        document_id uuid not null references register_document,
        agency_id integer not null references agency,
        round_id text not null references round,
        quoted jsonb not null,
        file_id uuid references file,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        primary key (revision_id, question, path)
      );
      create index register_citation_document on register_citation (document_id);
      create table file_signatures (
        file_id uuid primary key references file,
        agency_id integer not null references agency,
        signatures jsonb not null,
        machine_at timestamptz not null default clock_timestamp()
      );
      create table file_scan (
        file_id uuid not null references file,
        number integer not null,
        agency_id integer not null references agency,
        outcome text not null check (outcome in ('held', 'clean', 'infected')),
        finding text,
        machine_at timestamptz not null default clock_timestamp(),
        primary key (file_id, number)
      );
    `);
    for (const table of ['register_document', 'register_citation', 'file_signatures', 'file_scan'])
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_reach on ${table} using (${OF_ACTOR});
        grant select, insert on ${table} to ega_app;
      `);
    await db.query(`
      create policy register_document_public on register_document for select using (agency_id is null);
      grant update (${FACTS.join(', ')}) on register_document to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: the register would be lost');
  }
}
