import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads whose check ended with its process before checks were queued: they are checked now. */
export class LeftUploads1700000000181 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.reach', 'all', true)`);
    await db.query(`
      insert into job (run_key, queue, payload, due_at)
      select 'upload-check:' || id, 'upload-check', jsonb_build_object('upload', id), clock_timestamp() + interval '1 minute'
        from upload where state = 'checking'
      on conflict do nothing
    `);
    await db.query(`select set_config('app.reach', '', true)`);
  }

  async down(): Promise<void> {
    // Queued work is done or harmless.
  }
}
