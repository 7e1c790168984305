import type { QueryRunner } from 'typeorm';
import { chainHash, type ChainedEvent } from '../audit/audit.service.js';
import { sha256 } from '../exports/pack/pack-files.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { openAsOwner } from './open-database.js';
import { checkFrozen } from './verify-frozen.js';
import { packFault, packManifest, readArchive, wholeSentence } from './verify-pack.js';

interface Link extends ChainedEvent {
  prevHash: Buffer;
  hash: Buffer;
}

const BATCH = 5000;

/** Walks the audit chain, then asks whether what was frozen and the packs are still what it says. */
async function main(): Promise<void> {
  const { runner, close } = await openWhole();
  const { events, position, chainHead } = await walkChain(runner);
  const { versions, faults } = await checkFrozen(runner);
  if (faults.length > 0) return refused(1, faults.join('\n'));
  const [changed]: { pack: string }[] = await runner.query(
    `select e.pack from (${MADE_PACKS}) e left join session_pack p on p.id::text = e.pack
      where p.state is distinct from 'done' or p.files is distinct from e.files limit 1`,
  );
  await close();
  if (changed) return refused(1, `Bộ tài liệu phiên họp ${changed.pack}: ${OTHER_THAN_LOGGED}.`);
  told(
    `Nhật ký còn nguyên vẹn: ${events} sự kiện, ${versions} phiên bản số liệu đã chốt, đến vị trí ${position} của sổ cái; đầu chuỗi ${chainHead}.`,
    { intact: true, events, frozenVersions: versions, position, chainHead },
  );
}

const MADE_PACKS = `select substr(subject, 6) as pack, after::jsonb -> 'files' as files
  from audit_event where action = 'meeting.packMade'`;
const MADE_BEFORE_LOG =
  'Bộ tài liệu được lập trước khi nhật ký ghi mã băm của tệp; không đối chiếu được với nhật ký.';
const OTHER_THAN_LOGGED = 'danh sách tệp lưu trong hệ thống không trùng với nhật ký';

/** One connection: what is not released is seen only where the reach says so. */
async function openWhole(): Promise<{ runner: QueryRunner; close: () => Promise<void> }> {
  const dataSource = await openAsOwner();
  const runner = dataSource.createQueryRunner();
  await runner.query(`select set_config('app.reach', 'all', false)`);
  const close = async () => {
    await runner.release();
    await dataSource.destroy();
  };
  return { runner, close };
}

/** From its first link; names the first event that was altered, moved or lost. */
async function walkChain(
  runner: QueryRunner,
): Promise<{ events: string; position: string; chainHead: string }> {
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
  if (BigInt(ledger.seq) !== seq || !ledger.head.equals(head))
    return broken('đầu chuỗi trong sổ cái không khớp');
  return { events: String(seq), position: ledger.position, chainHead: head.toString('hex') };
}

/**
 * A pack that was handed out: one of those this system made, byte by byte, and of a version whose frozen record stands.
 * What lies in the archive proves nothing by itself: whoever replaces a file writes the manifest anew as well. What the
 * table lists proves as little: only the audit chain says what was made.
 */
async function checkPack(path: string): Promise<void> {
  const read = await readArchive(path);
  if ('fault' in read) return refused(2, read.fault);
  const archive = read.bytes;
  const { runner, close } = await openWhole();
  await walkChain(runner);
  const [made]: {
    logged: boolean;
    asLogged: boolean;
    head: string | null;
    position: string | null;
  }[] = await runner.query(
    `select coalesce(p.files = e.files, false) as "asLogged", e.pack is not null as logged,
            encode(f.chain_head, 'hex') as head, f.position::text as position
       from (select * from session_pack where state = 'done') p
       full join (${MADE_PACKS}) e on e.pack = p.id::text
       left join frozen_board f on f.meeting_id = p.meeting_id and f.version = p.version
      where p.files @> $1::jsonb or e.files @> $1::jsonb order by 1 desc, 2 desc limit 1`,
    [JSON.stringify([{ part: 'whole.zip', sha256: sha256(archive) }])],
  );
  await close();
  const manifest = await packManifest(archive);
  if (!made || !manifest) return altered(await packFault(archive));
  if (!made.logged) return refused(2, MADE_BEFORE_LOG);
  if (!made.asLogged) return altered(OTHER_THAN_LOGGED);
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
