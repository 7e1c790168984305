import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The documents that C6 checks against are a list of the Authority (L6); its first entries are loaded with the directives. */
export class CheckedStandards1700000000182 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table directive_item drop constraint directive_item_kind_check;
      alter table directive_item add constraint directive_item_kind_check check (kind in
        ('obligation', 'rubric', 'national-system', 'benchmark', 'programme-task', 'platform-name', 'conclusion',
         'letterhead', 'day-off', 'checked-standard'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('recorded history is never removed');
  }
}
