import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A frozen version is never changed and never taken back (practice.md 23): as the audit, not even by the owner of the table. */
export class FrozenAppendOnly1700000000162 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create trigger frozen_board_append_only before update or delete on frozen_board for each row execute function append_only();
      create trigger frozen_board_no_truncate before truncate on frozen_board for each statement execute function append_only();
    `);
  }

  async down(): Promise<void> {
    throw new Error('frozen figures stay append-only');
  }
}
