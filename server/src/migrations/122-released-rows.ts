import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Frozen boards hold where every agency stood, so row security asks of them too: whoever reaches all or the released
 * reads every version, everybody else and people who are not signed in only those with a release that stands. A
 * revoked release is read by whoever reaches all.
 */
export class ReleasedRows1700000000122 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table release enable row level security;
      alter table release force row level security;
      create policy release_read on release for select
        using (revoked_position is null or (select current_setting('app.reach', true)) = 'all');
      create policy release_insert on release for insert
        with check ((select current_setting('app.reach', true)) = 'all');
      create policy release_revoke on release for update
        using ((select current_setting('app.reach', true)) = 'all');

      alter table frozen_board enable row level security;
      alter table frozen_board force row level security;
      create policy frozen_board_read on frozen_board for select
        using ((select current_setting('app.reach', true)) in ('all', 'released')
               or exists (select 1 from release r where r.meeting_id = frozen_board.meeting_id
                             and r.version = frozen_board.version and r.revoked_position is null));
      create policy frozen_board_insert on frozen_board for insert
        with check ((select current_setting('app.reach', true)) = 'all');
    `);
  }

  async down(): Promise<void> {
    throw new Error('row security is never removed');
  }
}
