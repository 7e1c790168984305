import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Packs of sessions: what was asked for, how far it is, and the files that came of it. */
export class SessionPacks1700000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table session_pack (
        id uuid primary key,
        meeting_id text not null references meeting,
        version integer check (version > 0),
        profile text not null check (profile in ('TT01_2011', 'ND30_2020')),
        state text not null check (state in ('queued', 'building', 'done', 'failed', 'cancelled')),
        done integer not null default 0 check (done >= 0),
        of integer not null default 1 check (of > 0),
        failure text check (failure in ('storage', 'slow', 'memory', 'other')),
        files jsonb not null default '[]',
        asked_by uuid not null references account,
        position bigint not null references ledger_entry,
        recorded_at timestamptz not null,
        foreign key (meeting_id, version) references frozen_board (meeting_id, version),
        check ((state = 'failed') = (failure is not null))
      );
      create unique index session_pack_under_way on session_pack (meeting_id, coalesce(version, 0), profile)
        where state in ('queued', 'building');
      create index session_pack_of_meeting on session_pack (meeting_id, position);
      grant select, insert on session_pack to ega_app;
      grant update (state, done, of, failure, files) on session_pack to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('packs that were handed out are never removed');
  }
}
