import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders are read by round and agency, as the log of what was done about a report. */
export class ChaseLog1700000000161 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index notification_reminder on notification (round_id, agency_id, position) where kind = 'reminder'
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index notification_reminder');
  }
}
