import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A promise by telephone passes to the successor of the officer who logged it; who made the call stays as it was. */
export class PassedWork1700000000131 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table chase_call add column followed_by uuid references account;
      grant update (followed_by) on chase_call to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: who follows up would be lost');
  }
}
