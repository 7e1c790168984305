import { chainHash } from '../audit/audit.service.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { openAsOwner } from './open-database.js';
const BATCH = 5000;
/** Walks the audit chain from its first link and names the first event that was altered, moved or lost. */ async function main() {
  const dataSource = await openAsOwner();
  const runner = dataSource.createQueryRunner();
  await runner.query(`select set_config('app.reach', 'all', false)`);
  let head = Buffer.from([0]);
  let seq = 0n;
  for (;;) {
    const links = await runner.query(
      `select seq::text as seq, position::text as position, ${INSTANT_SQL('recorded_at').replace('.MS', '.US')} as "recordedAt",
              actor_id as "actorId", action, subject, agency_id as "agencyNumber", round_id as "roundId", reason, before, after,
              prev_hash as "prevHash", hash
         from audit_event where seq > $1 order by audit_event.seq limit ${BATCH}`,
      [String(seq)],
    );
    for (const { prevHash, hash, ...event } of links) {
      if (BigInt(event.seq) !== seq + 1n) return broken(`thiếu sự kiện ${seq + 1n}`);
      if (!prevHash.equals(head)) return broken(`sự kiện ${event.seq} không nối với sự kiện trước`);
      if (!chainHash(head, event).equals(hash)) return broken(`sự kiện ${event.seq} đã bị sửa`);
      head = hash;
      seq += 1n;
    }
    if (links.length < BATCH) break;
  }
  const [ledger] = await runner.query(
    `select position::text as position, audit_seq::text as seq, chain_head as head from ledger`,
  );
  await runner.release();
  await dataSource.destroy();
  if (BigInt(ledger.seq) !== seq || !ledger.head.equals(head))
    return broken('đầu chuỗi trong sổ cái không khớp');
  process.stdout.write(
    `${JSON.stringify({
      intact: true,
      events: String(seq),
      position: ledger.position,
      chainHead: head.toString('hex'),
    })}\n`,
  );
}
function broken(what) {
  process.stderr.write(`Nhật ký không còn nguyên vẹn: ${what}.\n`);
  process.exit(1);
}
await main();

//# sourceMappingURL=verify-chain.js.map
