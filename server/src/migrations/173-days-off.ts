import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days off are a list of the Authority: they are announced year by year. */
export class DaysOff1700000000173 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table directive_item drop constraint directive_item_kind_check;
      alter table directive_item add constraint directive_item_kind_check check (kind in
        ('obligation', 'rubric', 'national-system', 'benchmark', 'programme-task', 'platform-name', 'conclusion',
         'letterhead', 'day-off'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('recorded history is never removed');
  }
}
