import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A pack holds the papers of a session or the extracts of all agencies; both may be under way at once. */
export class PackContent1700000000160 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table session_pack add column content text not null default 'papers'
        check (content in ('papers', 'extracts'));
      drop index session_pack_under_way;
      create unique index session_pack_under_way on session_pack (meeting_id, coalesce(version, 0), profile, content)
        where state in ('queued', 'building');
    `);
  }

  async down(): Promise<void> {
    throw new Error('packs that were handed out are never removed');
  }
}
