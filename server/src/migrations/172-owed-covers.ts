import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sendings whose signed document is to follow are asked for each minute: found without reading any content. */
export class OwedCovers1700000000172 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index report_revision_cover_later on report_revision (round_id, agency_id)
        where content -> 'T2' ->> 'form' = 'later'
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index report_revision_cover_later');
  }
}
