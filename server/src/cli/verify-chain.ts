import { chainHash, type ChainedEvent } from '../audit/audit.service.js';
import { sha256 } from '../exports/pack/pack-files.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { openAsOwner } from './open-database.js';
import { packFault, packManifest, readArchive, wholeSentence } from './verify-pack.js';

interface Link extends ChainedEvent {
  prevHash: Buffer;
  hash: Buffer;
}

const BATCH = 5000;

/** Walks the audit chain from its first link and names the first event that was altered, moved or lost. */
async function main(): Promise<void> {
  const dataSource = await openAsOwner();
  const runner = dataSource.createQueryRunner();
  await runner.query(`select set_config('app.reach', 'all', false)`);
  let head: Buffer = Buffer.from([0]);
  let seq = 0n;
  for (;;) {
    const links: Link[] = await runner.query(
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
  const chainHead = head.toString('hex');
  told(
    `Nhật ký còn nguyên vẹn: ${seq} sự kiện, đến vị trí ${ledger.position} của sổ cái; đầu chuỗi ${chainHead}.`,
    { intact: true, events: String(seq), position: ledger.position, chainHead },
  );
}

/**
 * A pack that was handed out: one of those this system made, byte by byte, and of a version whose frozen record stands.
 * What lies in the archive proves nothing by itself: whoever replaces a file writes the manifest anew as well.
 */
async function checkPack(path: string): Promise<void> {
  const read = await readArchive(path);
  if ('fault' in read) return refused(2, read.fault);
  const archive = read.bytes;
  const dataSource = await openAsOwner();
  // One connection: what is not released is seen only where the reach says so.
  const runner = dataSource.createQueryRunner();
  await runner.query(`select set_config('app.reach', 'all', false)`);
  const [made]: { head: string | null; position: string | null }[] = await runner.query(
    `select encode(f.chain_head, 'hex') as head, f.position::text as position
       from session_pack p left join frozen_board f on f.meeting_id = p.meeting_id and f.version = p.version
      where p.state = 'done' and p.files @> $1::jsonb limit 1`,
    [JSON.stringify([{ part: 'whole.zip', sha256: sha256(archive) }])],
  );
  await runner.release();
  await dataSource.destroy();
  const manifest = await packManifest(archive);
  if (!made || !manifest) return altered(await packFault(archive));
  const { session, version, chainHead, position, files } = manifest;
  if (version !== null && (made.head !== chainHead || made.position !== position))
    return altered('đầu chuỗi không khớp phiên bản đã chốt trong hệ thống');
  told(wholeSentence(manifest), { intact: true, session, version, files: files.length });
}

/** A sentence for who asks; the same as JSON for programs, where they ask for it. */
function told(sentence: string, facts: object): void {
  process.stdout.write(`${asJson ? JSON.stringify(facts) : sentence}\n`);
}

const altered = (what: string): never => refused(1, `Bộ tài liệu không còn nguyên vẹn: ${what}.`);
const broken = (what: string): never => refused(1, `Nhật ký không còn nguyên vẹn: ${what}.`);

/** 1: what was checked is not whole; 2: nothing could be checked. */
function refused(code: 1 | 2, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

const asked = process.argv.slice(2);
const asJson = asked.includes('--json');
const pack = asked.find((word) => word !== '--json');
await (pack ? checkPack(pack) : main());
