import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of the steering board, frozen versions, narrative, releases; conclusions and letterheads are directives. */
export class Meetings1700000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table directive_item drop constraint directive_item_kind_check;
      alter table directive_item add constraint directive_item_kind_check check (kind in
        ('obligation', 'rubric', 'national-system', 'benchmark', 'programme-task', 'platform-name', 'conclusion',
         'letterhead'));

      create table meeting (
        id text primary key check (id ~ '^[0-9]{4}-Q[1-4]$'),
        round_id text not null unique references round,
        held_at timestamptz not null,
        place text not null,
        agenda jsonb not null,
        participants jsonb not null,
        revision integer not null check (revision > 0),
        changed_by uuid references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );

      create table frozen_board (
        meeting_id text not null references meeting,
        version integer not null check (version > 0),
        round_id text not null references round,
        chain_head bytea not null check (length(chain_head) = 32),
        content jsonb not null,
        content_hash bytea not null check (length(content_hash) = 32),
        reason text,
        changes jsonb,
        frozen_by uuid not null references account,
        position bigint not null unique references ledger_entry,
        recorded_at timestamptz not null,
        primary key (meeting_id, version),
        check ((version = 1) = (reason is null)),
        check ((version = 1) = (changes is null))
      );

      create table meeting_paragraph (
        id uuid primary key,
        meeting_id text not null references meeting,
        code text not null check (code ~ '^[A-Za-z0-9.-]{1,60}$'),
        body text,
        written_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        unique (meeting_id, code, position)
      );

      create table release (
        id uuid primary key,
        meeting_id text not null,
        version integer not null,
        note text,
        released_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        revoked_by uuid references account,
        revoked_reason text,
        revoked_position bigint references ledger_entry,
        foreign key (meeting_id, version) references frozen_board,
        check ((revoked_by is null) = (revoked_position is null)),
        check ((revoked_by is null) = (revoked_reason is null))
      );
      create unique index release_standing on release (meeting_id, version) where revoked_position is null;

      create table public_switch (
        id uuid primary key,
        is_on boolean not null,
        reason text not null,
        switched_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null
      );

      grant select, insert on meeting, frozen_board, meeting_paragraph, release, public_switch to ega_app;
      grant update (held_at, place, agenda, participants, revision, changed_by, position, recorded_at) on meeting to ega_app;
      grant update (revoked_by, revoked_reason, revoked_position) on release to ega_app;

      alter table account add column released_only boolean not null default false check (not released_only or role = 'viewer');
      grant update (released_only) on account to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('frozen figures are never removed');
  }
}
