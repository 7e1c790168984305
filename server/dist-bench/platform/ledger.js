function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
import { Injectable } from '@nestjs/common';
import { INSTANT_SQL } from './clock.js';
export class Ledger {
  /** @param movesBoard true where the write changes a figure that the board shows; drafts and sign-ins never do. */ async open(
    tx,
    movesBoard,
  ) {
    if (tx.entry) throw new Error('ledger.open: once per transaction');
    const rows = await tx.query(
      `with moved as (
         update ledger set position = position + 1,
                recorded_at = greatest(world_now(), recorded_at + interval '1 microsecond'),
                board_position = case when $1 then position + 1 else board_position end
         returning position, recorded_at, board_position)
       insert into ledger_entry (position, recorded_at, board_position)
       select position, recorded_at, board_position from moved
       returning position::text, ${INSTANT_SQL('recorded_at').replace('.MS', '.US')} as "recordedAt"`,
      [movesBoard],
    );
    tx.entry = rows[0];
    return tx.entry;
  }
}
Ledger = _ts_decorate([Injectable()], Ledger);
/** The entry of a transaction whose ledger is open; services use it for the rows they save. */ export function entryOf(
  tx,
) {
  if (!tx.entry) throw new Error('ledger.open comes before the first row is saved');
  return tx.entry;
}

//# sourceMappingURL=ledger.js.map
