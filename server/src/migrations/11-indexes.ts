import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes that 12,000 agencies and ten years of quarters ask for: what changed between two positions of the ledger,
 * the history of one agency, and its latest summary of a round. A policy asks for the agency first (house decision 11).
 */
export class Indexes1700000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index report_move_position on report_move (position);
      create index report_move_agency on report_move (agency_id, round_id, position);
      create index round_extension_position on round_extension (position);
      create index agency_version_position on agency_version (position);
      create index agency_version_superseded on agency_version (superseded_position) where superseded_position is not null;
      create index report_revision_agency on report_revision (agency_id, round_id, number);
      create index report_summary_latest on report_summary (agency_id, basis, round_id, position);
    `);
  }

  async down(): Promise<void> {
    throw new Error('not reversible: the board would read whole tables');
  }
}
