import { Injectable } from '@nestjs/common';
import { MICRO_INSTANT_SQL, TAKE_LEDGER_SQL } from './settled-moment.js';
import type { LedgerEntry, Tx } from './transaction.js';

/**
 * The one ledger row gives each writing transaction its position and recorded time, so that
 * ledger order = commit order = time order (house, "eight beats"). After `open` only new rows and rows
 * already locked are touched, and nothing outside the database is called.
 */
@Injectable()
export class Ledger {
  /**
   * @param movesBoard true where the write changes a figure that the board shows; drafts and sign-ins never do, and in a
   * trial round nothing does.
   */
  async open(tx: Tx, movesBoard: boolean): Promise<LedgerEntry> {
    if (tx.entry) throw new Error('ledger.open: once per transaction');
    await tx.query(TAKE_LEDGER_SQL);
    const rows = await tx.query<LedgerEntry>(
      `with moved as (
         update ledger set position = position + 1,
                recorded_at = greatest(world_now(), recorded_at + interval '1 microsecond'),
                board_position = case when $1 then position + 1 else board_position end
         returning position, recorded_at, board_position)
       insert into ledger_entry (position, recorded_at, board_position)
       select position, recorded_at, board_position from moved
       returning position::text, ${MICRO_INSTANT_SQL('recorded_at')} as "recordedAt"`,
      [movesBoard && !tx.seesTrial],
    );
    tx.entry = rows[0]!;
    return tx.entry;
  }
}

/** The entry of a transaction whose ledger is open; services use it for the rows they save. */
export function entryOf(tx: Tx): LedgerEntry {
  if (!tx.entry) throw new Error('ledger.open comes before the first row is saved');
  return tx.entry;
}
