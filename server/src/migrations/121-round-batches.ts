import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round of thousands of agencies is laid out in batches; the board learns of the last one from the round itself. */
export class RoundBatches1700000000121 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table round add column filled_position bigint references ledger_entry;
      grant update (filled_position) on round to ega_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: half opened rounds would look whole');
  }
}
