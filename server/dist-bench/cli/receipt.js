import { createHash } from 'node:crypto';
import { parseReceiptNumber, receiptNumber } from '@ega/shared/reports/receipt';
import { INSTANT_SQL } from '../platform/clock.js';
import { openAsOwner } from './open-database.js';
/**
 * `node server/dist/cli/receipt.js 2018Q1-038-02`: hashes the payload kept with the receipt again and looks for the hash
 * in the audit chain. Exit code 0: it holds; 1: it does not; 2: there is no such receipt.
 */ async function main() {
  const parts = parseReceiptNumber(process.argv[2] ?? '');
  if (!parts)
    return tell(2, {
      error: 'Số phiếu tiếp nhận có dạng 2018Q1-038-02.',
    });
  const number = receiptNumber(parts.roundId, parts.agencyNumber, parts.revisionNumber);
  const dataSource = await openAsOwner();
  try {
    const runner = dataSource.createQueryRunner();
    await runner.query(`select set_config('app.reach', 'all', false)`);
    const [row] = await runner.query(
      `select r.receipt_payload as payload, encode(r.receipt_hash, 'hex') as hash, encode(r.chain_head, 'hex') as "chainHead",
              coalesce(r.dropped_as, 'valid') as status, ${INSTANT_SQL('r.recorded_at')} as "recordedAt",
              exists (select 1 from audit_event e where e.position = r.position and e.action = 'report.submit'
                        and e.after::jsonb->>'receiptHash' = encode(r.receipt_hash, 'hex')
                        and e.prev_hash = r.chain_head) as audited
         from report_revision r where r.receipt_number = $1`,
      [number],
    );
    await runner.release();
    if (!row)
      return tell(2, {
        receipt: number,
        error: 'Không có phiếu tiếp nhận này.',
      });
    const computed = createHash('sha256').update(row.payload).digest('hex');
    const holds = computed === row.hash && row.audited;
    const { payload: _payload, ...facts } = row;
    return tell(holds ? 0 : 1, {
      receipt: number,
      ...facts,
      computed,
      holds,
    });
  } finally {
    await dataSource.destroy();
  }
}
function tell(code, facts) {
  (code === 0 ? process.stdout : process.stderr).write(`${JSON.stringify(facts)}\n`);
  return code;
}
process.exitCode = await main();

//# sourceMappingURL=receipt.js.map
